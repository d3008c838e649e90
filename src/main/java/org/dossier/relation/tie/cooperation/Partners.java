package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;

/** Finds who stands on either side of words of working together. */
final class Partners {
    private static final int MOST_BETWEEN = 4;

    /** How many words "several foreign law enforcement partners" may have. */
    private static final int LONGEST_KIND = 6;

    /** What stands between "whose" and the verb. */
    private static final Set<String> OWN = Set.of("NOUN", "ADJ", "AUX", "ADV");

    private static final Set<String> KIND = Set.of("DET", "ADJ", "NOUN", "NUM");

    /** How many words "officers of the" may have. */
    private static final int STAFF = 4;

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    /** What leads from a noun to those who do what it says. */
    private static final Set<String> AGENTS = Set.of("by", "between");

    private Partners() {}

    /** The group whose first member is the first body from the token on, with no verb or mark between. */
    static Optional<BodyGroup> startingAt(Chart chart, List<BodyGroup> groups, int token) {
        int from = behindKind(chart, token);
        return groups.stream()
                .filter(g -> g.to() > from && g.members().getFirst().from() >= from)
                .findFirst()
                .filter(g -> g.from() <= from + MOST_BETWEEN && isPlain(chart, from, g.from()));
    }

    /** Behind "foreign partners, among them", "several agencies including": where those are named of whom a noun tells; the token itself without. */
    private static int behindKind(Chart chart, int token) {
        int noun = token;
        while (noun < token + LONGEST_KIND && KIND.contains(chart.upos(noun))) {
            noun++;
        }
        boolean several = noun > token && chart.token(noun - 1).xpos().equals("NNS");
        int at = chart.lower(noun).equals(",") ? noun + 1 : noun;
        int word = Set.of("among", "such").contains(chart.lower(at)) ? at + 1 : at;
        boolean named = word > at
                ? Set.of("them", "as").contains(chart.lower(word))
                : Set.of("including", "like").contains(chart.lower(word));
        return several && named ? word + 1 : token;
    }

    private static boolean isPlain(Chart chart, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chart.token(i).isVerb() || chart.upos(i).equals("PUNCT")) {
                return false;
            }
        }
        return true;
    }

    /** Who does what the partner joins in: the nearest subject or agent left of it, the body right before, or the next subject. */
    static Optional<BodyGroup> actor(Chart chart, int cue, BodyGroup partners, List<BodyGroup> groups) {
        List<BodyGroup> left = groups.stream().filter(g -> g.to() <= cue).toList();
        return inverted(chart, cue, partners, groups)
                .or(() -> left.reversed().stream()
                        .filter(g -> isAntecedent(chart, g, cue))
                        .findFirst())
                .or(() -> left.reversed().stream()
                        .filter(g -> Clause.isActor(chart, g))
                        .findFirst())
                .or(() ->
                        left.stream().filter(g -> isRightBefore(chart, g, cue)).findFirst())
                .or(() -> groups.stream()
                        .filter(g -> g.from() >= partners.to() && Clause.isSubject(chart, g))
                        .findFirst());
    }

    /** "Working with the bureau are A and B", "Supporting the bureau at the scene were A and B" */
    static Optional<BodyGroup> inverted(Chart chart, int cue, BodyGroup partners, List<BodyGroup> groups) {
        boolean opens = cue == 0 && chart.token(0).xpos().equals("VBG");
        int be = partners.to();
        while (be < partners.to() + STAFF && Set.of("ADP", "DET", "NOUN").contains(chart.upos(be))) {
            be++;
        }
        int behind = be + 1;
        return opens && BE.contains(chart.lower(be))
                ? groups.stream().filter(g -> g.from() == behind).findFirst()
                : Optional.empty();
    }

    /** The place of the "with" before a group, over "officers of" or an article; -1 if there is none. */
    static int with(Chart chart, int before) {
        int at = before;
        while (at > Math.max(0, before - STAFF)
                && !chart.lower(at).equals("with")
                && !AGENTS.contains(chart.lower(at))
                && !chart.token(at).isVerb()
                && !chart.upos(at).equals("PUNCT")) {
            at--;
        }
        return at >= 0 && chart.lower(at).equals("with") ? at : -1;
    }

    /** "with officers of the agency and the police" */
    static boolean isBehindWith(Chart chart, int before) {
        return with(chart, before) >= 0;
    }

    private static boolean isRightBefore(Chart chart, BodyGroup group, int cue) {
        int at = group.to();
        while (at < cue && (Clause.isAsideMark(chart, at) || chart.upos(at).equals("ADV"))) {
            at++;
        }
        return at == cue;
    }

    /** "was handed to the police, who worked with …", "…, whose officers worked with …": whether the clause of the cue is about the group right before it. */
    static boolean isAntecedent(Chart chart, BodyGroup group, int cue) {
        int pronoun = chart.lower(group.to()).equals(",") ? group.to() + 1 : group.to();
        Set<String> between = chart.token(pronoun).xpos().equals("WP$") ? OWN : Set.of("AUX", "ADV");
        int at = pronoun + 1;
        while (at < cue && between.contains(chart.upos(at))) {
            at++;
        }
        return at == cue && chart.token(pronoun).xpos().startsWith("W");
    }

    /** Whether the clause of the cue is negated, planned or only possible; of what is done for a purpose the clause that has the purpose. */
    static boolean isDenied(Chart chart, int cue) {
        for (int i = cue; i >= 0; i--) {
            if (chart.token(i).isVerb() && !chart.upos(i).equals("AUX") && !isPurpose(chart, i)) {
                return !VerbGroup.at(chart, i).isReal();
            }
        }
        return false;
    }

    /** "searched parcels to identify shipments with the support of …" */
    private static boolean isPurpose(Chart chart, int verb) {
        return chart.lower(verb - 1).equals("to") && chart.token(verb).is("advcl");
    }

    static boolean isInfinitive(Chart chart, int at) {
        return chart.token(at).isVerb() && chart.lower(at - 1).equals("to");
    }
}
