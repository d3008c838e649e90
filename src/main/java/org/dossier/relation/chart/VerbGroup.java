package org.dossier.relation.chart;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.relation.tree.Negation;

/**
 * A verb with its auxiliaries and the adverbs between: {@code has since confirmed}, {@code did not say}.
 *
 * @param from its first token
 * @param verb the main verb's token
 * @param asserts whether it tells that the thing happened or goes on: finite, active, not negated, no modal, no infinitive
 * @param isReal whether it is neither negated nor under a modal nor an infinitive: passives and participles, too
 */
public record VerbGroup(int from, int verb, boolean asserts, boolean isReal) {

    /** What was begun was done, in part at least. */
    private static final Set<String> BEGUN = Set.of("began", "begun", "started", "continued");

    public static VerbGroup at(Chart chart, int verb) {
        int from = first(chart, verb);
        boolean infinitive = chart.lower(from - 1).equals("to");
        int doing = infinitive ? doing(chart, from - 1) : -1;
        if (doing >= 0) {
            VerbGroup going = at(chart, doing);
            return new VerbGroup(going.from(), verb, going.asserts(), going.isReal());
        }
        boolean real = !infinitive
                && IntStream.range(from, verb)
                        .noneMatch(i -> Negation.isAt(chart.sentence(), i)
                                || chart.token(i).xpos().equals("MD"));
        return new VerbGroup(from, verb, real && isFiniteActive(chart, from, verb), real);
    }

    private static int first(Chart chart, int verb) {
        int from = verb;
        while (from > 0 && (chart.upos(from - 1).equals("AUX") || isAdverb(chart, from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isFiniteActive(Chart chart, int from, int verb) {
        boolean be =
                IntStream.range(from, verb).anyMatch(i -> chart.token(i).lemma().equals("be"));
        return switch (chart.token(verb).xpos()) {
            case "VBD", "VBZ", "VBP", "VBN" -> !be;
            case "VB" -> from < verb;
            case "VBG" -> be;
            default -> false;
        };
    }

    /** "went on to say", "began to investigate": it was said and done. The verb before the "to"; -1 where it tells no more than a wish. */
    private static int doing(Chart chart, int to) {
        boolean on =
                chart.lower(to - 1).equals("on") && chart.token(to - 2).lemma().equals("go");
        int verb = on ? to - 2 : to - 1;
        return on || BEGUN.contains(chart.lower(verb)) ? verb : -1;
    }

    private static boolean isAdverb(Chart chart, int i) {
        return chart.upos(i).equals("ADV") && !chart.token(i).xpos().startsWith("W")
                || Set.of("not", "never").contains(chart.lower(i))
                || Negation.isAt(chart.sentence(), i);
    }
}
