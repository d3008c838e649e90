package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;

/** Finds who stands on either side of words of working together. */
final class Partners {
    private static final int MOST_BETWEEN = 3;

    /** How many words "officers of the" may have. */
    private static final int STAFF = 4;

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    /** What leads from a noun to those who do what it says. */
    private static final Set<String> AGENTS = Set.of("by", "between");

    private Partners() {}

    /** The group whose first member is the first body from the token on, with no verb or mark between. */
    static Optional<BodyGroup> startingAt(Chart chart, List<BodyGroup> groups, int token) {
        return groups.stream()
                .filter(g -> g.to() > token && g.members().getFirst().from() >= token)
                .findFirst()
                .filter(g -> g.from() <= token + MOST_BETWEEN && isPlain(chart, token, g.from()));
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

    /** "Working with the bureau are A and B" */
    private static Optional<BodyGroup> inverted(Chart chart, int cue, BodyGroup partners, List<BodyGroup> groups) {
        boolean opens = cue == 0 && chart.token(0).xpos().equals("VBG");
        return opens && BE.contains(chart.lower(partners.to()))
                ? groups.stream().filter(g -> g.from() == partners.to() + 1).findFirst()
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

    /** Whether a cue stands in a passive clause that tells of a deed and names nobody who acts: "The raids were carried out together with …". */
    static boolean isWithoutActor(Chart chart, int cue, Lexicon lexicon) {
        int verb = cue - 1;
        while (verb > 0 && !chart.token(verb).isVerb() && !chart.upos(verb).equals("PUNCT")) {
            verb--;
        }
        int before = verb - 1;
        while (before > 0 && chart.upos(before).equals("ADV")) {
            before--;
        }
        return verb > 0
                && chart.token(verb).xpos().equals("VBN")
                && chart.token(before).lemma().equals("be")
                && isDeed(chart, before, chart.token(verb).lemma(), lexicon);
    }

    /** "They were joined by …", "The officers were accompanied by …": a passive about who acted in the sentence before. */
    static boolean isOfThoseBefore(Chart chart, int cue, Lexicon lexicon) {
        int at = chart.lower(0).equals("the") ? 1 : 0;
        boolean taken = chart.token(at).xpos().equals("PRP") && at == 0
                || lexicon.is(NounSense.STAFF, chart.token(at).lemma());
        return taken
                && cue == at + 2
                && chart.token(cue).xpos().equals("VBN")
                && chart.token(at + 1).lemma().equals("be");
    }

    private static boolean isDeed(Chart chart, int auxiliary, String verb, Lexicon lexicon) {
        int noun = auxiliary - 1;
        while (noun > 0 && !chart.token(noun).isNoun()) {
            noun--;
        }
        return !lexicon.byVerb(verb).isEmpty()
                || noun >= 0 && !lexicon.byNoun(chart.token(noun).lemma()).isEmpty();
    }

    private static boolean isRightBefore(Chart chart, BodyGroup group, int cue) {
        int at = group.to();
        while (at < cue && (Clause.isAsideMark(chart, at) || chart.upos(at).equals("ADV"))) {
            at++;
        }
        return at == cue;
    }

    /** "was handed to the police, who worked with …": whether the clause of the cue is about the group right before it. */
    static boolean isAntecedent(Chart chart, BodyGroup group, int cue) {
        int pronoun = chart.lower(group.to()).equals(",") ? group.to() + 1 : group.to();
        int at = pronoun + 1;
        while (at < cue && Set.of("AUX", "ADV").contains(chart.upos(at))) {
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
}
