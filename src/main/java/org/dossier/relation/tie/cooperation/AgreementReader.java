package org.dossier.relation.tie.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;

/**
 * Reads which bodies concluded an agreement: "A signed a customs agreement with B", "a memorandum was signed between A and B", "the head of A
 * and the director of B signed a pact". The words stand in the table {@code agreements}.
 */
final class AgreementReader {

    /** How many words may stand between the verb and the agreement. */
    private static final int REACH = 16;

    private static final double CONFIDENCE = 0.85;

    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Set<String> others;

    AgreementReader(Expressions expressions) {
        nouns = expressions.words("agreements", "word", "kind", "noun");
        verbs = expressions.words("agreements", "word", "kind", "verb");
        others = expressions.words("agreements", "word", "kind", "other");
    }

    Stream<Partnership> read(Chart chart, List<BodyGroup> groups) {
        return IntStream.range(0, chart.size())
                .filter(i -> verbs.contains(chart.token(i).lemma()) && isConcluding(chart, i))
                .boxed()
                .flatMap(verb -> read(chart, verb, groups).stream());
    }

    private static boolean isConcluding(Chart chart, int verb) {
        return chart.token(verb).isVerb() && VerbGroup.at(chart, verb).isReal();
    }

    private Optional<Partnership> read(Chart chart, int verb, List<BodyGroup> groups) {
        Optional<Integer> behind = noun(chart, IntStream.rangeClosed(verb + 1, verb + REACH), true);
        Optional<Integer> agreement =
                behind.or(() -> noun(chart, IntStream.rangeClosed(1, REACH).map(d -> verb - d), false));
        return agreement.flatMap(n -> with(chart, verb, Math.max(n, verb), groups)
                .or(() -> between(chart, verb, n, groups))
                .or(() -> between(chart, verb, verb, groups))
                .or(() -> behind.flatMap(b -> signatories(chart, verb, groups))));
    }

    /** The agreement among those places, as far as no other verb stands before it. */
    private Optional<Integer> noun(Chart chart, IntStream places, boolean active) {
        return places.filter(i -> i >= 0 && i < chart.size())
                .takeWhile(i ->
                        !active || !chart.token(i).isVerb() || chart.token(i).is("amod"))
                .filter(i -> chart.token(i).isNoun()
                        && nouns.contains(chart.token(i).lemma().toLowerCase(Locale.ROOT))
                        && !others.contains(chart.lower(i - 1)))
                .boxed()
                .findFirst();
    }

    /** "A signed an agreement with B", "the head of A signed an agreement with B" */
    private static Optional<Partnership> with(Chart chart, int verb, int from, List<BodyGroup> groups) {
        return preposition(chart, from, "with")
                .flatMap(w -> Partners.startingAt(chart, groups, w + 1))
                .flatMap(partners -> Partners.actor(chart, verb, partners, groups)
                        .filter(a -> !a.equals(partners))
                        .map(a -> Partnership.at(chart, verb, a, partners, CONFIDENCE))
                        .or(() -> behindSignatory(chart, verb, partners)));
    }

    /** "Commissioner Ann Lee of A signed": the only body of which the sentence tells before. */
    private static Optional<Partnership> behindSignatory(Chart chart, int verb, BodyGroup partners) {
        List<Phrase> before = bodiesBefore(chart, verb);
        return before.size() == 1
                ? Optional.of(new Partnership(verb, before, partners.members(), rule(chart, verb), CONFIDENCE))
                : Optional.empty();
    }

    /** Each once, by its first name. */
    private static List<Phrase> bodiesBefore(Chart chart, int verb) {
        Map<Integer, Phrase> found = new LinkedHashMap<>();
        chart.phrases().stream()
                .filter(p -> p.to() <= verb && chart.isBody(p))
                .forEach(p -> found.putIfAbsent(p.referent().id(), p));
        return List.copyOf(found.values());
    }

    private static String rule(Chart chart, int verb) {
        return "cooperation/" + chart.lower(verb);
    }

    /** "an agreement was signed between A and B" */
    private static Optional<Partnership> between(Chart chart, int verb, int from, List<BodyGroup> groups) {
        return preposition(chart, from, "between")
                .flatMap(b -> Partners.startingAt(chart, groups, b + 1))
                .filter(g -> g.members().size() == 2)
                .map(g -> pair(chart, verb, g));
    }

    private static Partnership pair(Chart chart, int verb, BodyGroup group) {
        return new Partnership(
                verb, group.members().subList(0, 1), group.members().subList(1, 2), rule(chart, verb), CONFIDENCE);
    }

    private static Optional<Integer> preposition(Chart chart, int from, String word) {
        return IntStream.range(from + 1, chart.size())
                .takeWhile(i -> i <= from + REACH && (!chart.token(i).isVerb() || i == from + 1))
                .filter(i -> chart.lower(i).equals(word))
                .boxed()
                .findFirst();
    }

    /** "Ann Lee, head of A, and Bo Kim, director of B, signed a pact": the two bodies of which the sentence tells before. */
    private static Optional<Partnership> signatories(Chart chart, int verb, List<BodyGroup> groups) {
        List<BodyGroup> before = groups.stream().filter(g -> g.to() <= verb).toList();
        if (before.size() == 1 && before.getFirst().members().size() == 2) {
            return Optional.of(pair(chart, verb, before.getFirst()));
        }
        List<Phrase> bodies = bodiesBefore(chart, verb);
        boolean two = bodies.size() == 2
                && IntStream.range(bodies.getFirst().to(), bodies.getLast().from())
                        .anyMatch(i -> chart.lower(i).equals("and"));
        boolean verbless = IntStream.range(0, verb).noneMatch(chart::isFinite);
        return two && verbless
                ? Optional.of(new Partnership(
                        verb, bodies.subList(0, 1), bodies.subList(1, 2), rule(chart, verb), CONFIDENCE))
                : Optional.empty();
    }
}
