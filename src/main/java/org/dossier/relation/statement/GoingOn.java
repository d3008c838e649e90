package org.dossier.relation.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/**
 * Finds who speaks by a pronoun: {@code …, Ann Lee said. She added that …} is whoever spoke right before, whatever else it could mean; and
 * by a noun: {@code The commander said …} is the person who spoke with that title before.
 */
final class GoingOn {
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> BODY = Set.of("it", "they");
    /** How many sentences may be told between that are not quoted. */
    private static final int FARTHEST = 1;

    private GoingOn() {}

    /** The attribution by the last speaker of {@code before}, where it is by a pronoun that fits him; else as it is. */
    static Attribution resolve(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        String first = attribution.clause().in(chart.text()).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (attribution.kind() != Attribution.Kind.SPEECH) {
            return attribution;
        }
        if (!isPronoun(first)) {
            return attribution.source().isEmpty() && first.equals("the")
                    ? titled(context, chart, attribution, before)
                    : attribution;
        }
        return before.reversed().stream()
                .filter(b -> b.kind() == Attribution.Kind.SPEECH)
                .findFirst()
                .filter(last ->
                        isNear(context, last.sentence() + 1, attribution.sentence()) && fits(chart, first, last))
                .map(last -> attribution.by(last.source(), Optional.empty()))
                .orElse(attribution);
    }

    /** By the person who spoke last with the title of the attribution. */
    private static Attribution titled(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        String title = attribution.clause().in(chart.text()).split("\\s", 3)[1].toLowerCase(Locale.ROOT);
        return before.reversed().stream()
                .filter(b -> b.source().filter(chart::isPerson).isPresent())
                .filter(b -> words(context.document().quote(b.clause())).contains(title))
                .findFirst()
                .map(b -> attribution.by(b.source(), b.time()))
                .orElse(attribution);
    }

    private static Set<String> words(String clause) {
        return Set.copyOf(List.of(clause.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    }

    static boolean isPronoun(String word) {
        return PERSON.contains(word) || BODY.contains(word);
    }

    private static boolean fits(Chart chart, String pronoun, Attribution last) {
        return last.source()
                .map(s -> chart.isPerson(s) ? PERSON.contains(pronoun) : BODY.contains(pronoun))
                .orElse(pronoun.equals("they"));
    }

    private static boolean isNear(Context context, int from, int to) {
        int told = 0;
        for (int i = to - 1; i >= from && told <= FARTHEST; i--) {
            Sentence sentence = context.document().sentences().get(i);
            boolean quoted = context.mentions().overlapping(sentence.span()).anyMatch(Quotation.class::isInstance);
            told += quoted ? 0 : 1;
        }
        return told <= FARTHEST;
    }
}
