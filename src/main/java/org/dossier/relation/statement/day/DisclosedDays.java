package org.dossier.relation.statement.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.Referent;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Context;

/**
 * Finds the days that a sentence gives to what stands around it: {@code This was disclosed in a statement on Sunday by the agency's spokesman, Ann
 * Lee} dates what she and the agency say in the article.
 */
final class DisclosedDays {
    private static final String OPENING = "^th(?:is|ese) (?:was|were) .*\\bin an? (?:\\w+ ){0,2}";

    private DisclosedDays() {}

    /**
     * The day of everybody who is named in such a sentence; a sentence with two days dates nobody.
     *
     * @param papers the nouns of papers that speak for somebody
     */
    static Map<Referent, TimeValue> of(Context context, Pattern papers) {
        Pattern disclosed = Pattern.compile(OPENING + papers.pattern(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        Map<Referent, TimeValue> days = new HashMap<>();
        for (Sentence sentence : context.document().sentences()) {
            if (disclosed.matcher(context.document().quote(sentence.span())).find()) {
                day(context, sentence)
                        .ifPresent(day -> context.mentions().of(Name.class, sentence.index()).stream()
                                .flatMap(n -> context.references().of(n).stream())
                                .forEach(r -> days.putIfAbsent(r, day)));
            }
        }
        return days;
    }

    private static Optional<TimeValue> day(Context context, Sentence sentence) {
        List<TimeValue> days = context.mentions().of(Time.class, sentence.index()).stream()
                .flatMap(t -> context.references().of(t).stream())
                .filter(v -> v.grain() == Grain.DAY && !v.interval())
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
