package org.dossier.relation.statement.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quotation;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;

/**
 * Finds who speaks by a pronoun: {@code …, Ann Lee said. She added that …} is whoever spoke right before, whatever else it could mean; and
 * by a noun: {@code The commander said …} is the person who spoke with that title before.
 */
public final class GoingOn {
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> BODY = Set.of("it", "they");
    /** How many sentences may be told between that are not quoted. */
    private static final int FARTHEST = 1;
    /** How many attributions back it counts whether others spoke. */
    private static final int REMEMBERED = 100;

    /** Nouns for whoever speaks, whatever his post: "official". */
    private final Set<String> anybody;

    private final TitledSpeakers titles;

    public GoingOn(Knowledge knowledge) {
        anybody = new SourceNouns(knowledge).words(SourceNouns.Kind.VOICE);
        titles = new TitledSpeakers(knowledge);
    }

    /** The attribution by the last speaker of {@code before}, where it is by a pronoun that fits him; else as it is. */
    public Attribution resolve(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        String first = attribution.clause().in(chart.text()).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (attribution.kind() != Attribution.Kind.SPEECH) {
            return attribution;
        }
        if (!isPronoun(first)) {
            return attribution.source().isEmpty() && (first.equals("the") || isInverted(attribution))
                    ? titled(context, chart, attribution, before)
                    : attribution;
        }
        return before.reversed().stream()
                .filter(b -> b.kind() == Attribution.Kind.SPEECH)
                .findFirst()
                .filter(last ->
                        isNear(context, last.sentence() + 1, attribution.sentence()) && fits(chart, first, last))
                .filter(last -> !SubjectsBefore.anotherActed(context, attribution, last))
                .map(last -> attribution.by(last.source(), Optional.empty()))
                .orElseGet(() -> {
                    Attribution meant = unquoted(context, SubjectsBefore.meantByIt(context, chart, first, attribution));
                    return first.equals("it") ? SubjectsBefore.goingOn(context, chart, meant, before) : meant;
                });
    }

    private static boolean isInverted(Attribution attribution) {
        return attribution.clause().start() == attribution.cue().start();
    }

    /** By the person who spoke last with the title of the attribution, else by the only one who spoke. */
    private Attribution titled(Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        List<String> words = TitledSpeakers.subject(chart, attribution);
        if (words.isEmpty()) {
            return attribution;
        }
        return before.reversed().stream()
                .filter(b -> b.source().filter(chart::isPerson).isPresent())
                .filter(b -> words(introduction(context, b)).contains(words.getLast()))
                .findFirst()
                .or(() -> anybody.contains(words.getLast())
                        ? onlyPerson(context, chart, attribution, before)
                        : Optional.empty())
                .map(b -> attribution.by(b.source(), b.time()))
                .or(() -> titles.meant(context, attribution, words)
                        .map(r -> attribution.by(Optional.of(r), Optional.empty())))
                .orElse(attribution);
    }

    /** The words of the attribution with those before it in its sentence that are not said: "The unit's commander in Oslo, Ann Lee, said". */
    private static String introduction(Context context, Attribution attribution) {
        int start = context.document()
                .sentences()
                .get(attribution.sentence())
                .span()
                .start();
        int behind = attribution.said().stream()
                .mapToInt(Span::end)
                .filter(end -> end <= attribution.clause().start())
                .max()
                .orElse(start);
        return context.document()
                .article()
                .text()
                .substring(behind, attribution.clause().end());
    }

    /** The last words of the only person who spoke, if no one did whose name is not told. */
    private static Optional<Attribution> onlyPerson(
            Context context, Chart chart, Attribution attribution, List<Attribution> before) {
        List<Attribution> spoken = before.stream()
                .skip(Math.max(0, before.size() - REMEMBERED))
                .filter(b -> b.kind() == Attribution.Kind.SPEECH)
                .toList();
        List<Referent> speakers = spoken.stream()
                .flatMap(b -> b.source().stream())
                .filter(chart::isPerson)
                .distinct()
                .limit(2)
                .toList();
        return speakers.size() == 1 && spoken.stream().noneMatch(b -> b.source().isEmpty())
                ? Optional.of(spoken.getLast())
                        .filter(b -> b.source().equals(Optional.of(speakers.getFirst())))
                        .filter(b -> isNear(context, b.sentence() + 1, attribution.sentence()))
                : Optional.empty();
    }

    private static Set<String> words(String clause) {
        return Set.copyOf(List.of(clause.toLowerCase(Locale.ROOT).split("\\P{L}+")));
    }

    static boolean isPronoun(String word) {
        return PERSON.contains(word) || BODY.contains(word);
    }

    /** "“We thank Mayor Lee,” the captain said. He added": nobody whom only somebody else's words name goes on. */
    private static Attribution unquoted(Context context, Attribution attribution) {
        boolean quoted = attribution
                .source()
                .filter(s -> s.mentions().stream()
                        .filter(m -> m.span().end() <= attribution.clause().start())
                        .allMatch(m -> context.mentions().overlapping(m.span()).anyMatch(Quotation.class::isInstance)))
                .isPresent();
        return quoted ? attribution.by(Optional.empty(), attribution.time()) : attribution;
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
