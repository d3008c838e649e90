package org.dossier.relation.chart;

import java.util.Set;
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
    public static VerbGroup at(Chart chart, int verb) {
        int from = verb;
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        while (from > 0 && (chart.upos(from - 1).equals("AUX") || isAdverb(chart, from - 1))) {
            from--;
            negated |= Negation.isAt(chart.sentence(), from);
            modal |= chart.token(from).xpos().equals("MD");
            be |= chart.token(from).lemma().equals("be");
        }
        boolean infinitive = chart.lower(from - 1).equals("to");
        if (infinitive && goesOn(chart, from - 3)) {
            VerbGroup going = at(chart, from - 3);
            return new VerbGroup(going.from(), verb, going.asserts(), going.isReal());
        }
        boolean finite = switch (chart.token(verb).xpos()) {
            case "VBD", "VBZ", "VBP", "VBN" -> !be;
            case "VB" -> from < verb;
            case "VBG" -> be;
            default -> false;
        };
        boolean real = !negated && !modal && !infinitive;
        return new VerbGroup(from, verb, finite && real, real);
    }

    /** "went on to say": it was said. */
    private static boolean goesOn(Chart chart, int verb) {
        return verb > 0
                && chart.token(verb).isVerb()
                && chart.token(verb).lemma().equals("go")
                && chart.lower(verb + 1).equals("on");
    }

    private static boolean isAdverb(Chart chart, int i) {
        return chart.upos(i).equals("ADV") && !chart.token(i).xpos().startsWith("W")
                || Set.of("not", "never").contains(chart.lower(i))
                || Negation.isAt(chart.sentence(), i);
    }
}
