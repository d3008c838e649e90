package org.dossier.relation.tie.cooperation;

import java.util.Set;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;

/** Tells whether a clause with words of working together is about those who acted in sentences before it, and names none itself. */
final class BackReference {

    private static final Set<String> BE = Set.of("be", "have");

    private final Lexicon lexicon;

    BackReference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "They were joined by …", "The officers were also accompanied by …", "The raid was supported throughout by …". */
    boolean isPassive(Chart chart, int cue) {
        int verb = behindSubject(chart);
        int at = verb;
        while (at < cue
                && (BE.contains(chart.token(at).lemma()) || chart.upos(at).equals("ADV"))) {
            at++;
        }
        return verb > 0 && at > verb && at == cue && chart.token(cue).xpos().equals("VBN");
    }

    /** "On Friday, the officers, together with …": right behind staff that nothing tells the body of. */
    boolean isOfStaff(Chart chart, int cue) {
        int noun = Clause.isAsideMark(chart, cue - 1) ? cue - 2 : cue - 1;
        int from = noun;
        while (from > 0 && Set.of("DET", "ADJ", "NUM").contains(chart.upos(from - 1))) {
            from--;
        }
        return noun >= 0
                && chart.token(noun).xpos().equals("NNS")
                && lexicon.is(NounSense.STAFF, chart.token(noun).lemma())
                && (from == 0 || Set.of("PUNCT", "SCONJ", "ADV").contains(chart.upos(from - 1)));
    }

    /** "The raid was a joint effort with …", "The raid counted on the help of …". */
    boolean isEffort(Chart chart, int cue) {
        int verb = behindSubject(chart);
        boolean told = verb > 0 && isDeed(chart, verb - 1);
        if (told && verb == cue) {
            return chart.token(cue).xpos().equals("VBD");
        }
        boolean deed = told && chart.token(verb).lemma().equals("be");
        int at = verb + 1;
        while (at < cue && Set.of("DET", "ADJ", "ADV").contains(chart.upos(at))) {
            at++;
        }
        return deed && at == cue;
    }

    /** In a passive clause that tells of a deed and names nobody who acts: "The raids were carried out together with …". */
    boolean isDone(Chart chart, int cue) {
        int verb = chart.lower(cue - 1).equals(",") ? cue - 2 : cue - 1;
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
                && (!lexicon.byVerb(chart.token(verb).lemma()).isEmpty() || isOfDeed(chart, before));
    }

    private boolean isOfDeed(Chart chart, int auxiliary) {
        int noun = auxiliary - 1;
        while (noun > 0 && !chart.token(noun).isNoun()) {
            noun--;
        }
        return noun >= 0 && isDeed(chart, noun);
    }

    private boolean isDeed(Chart chart, int noun) {
        return !lexicon.byNoun(chart.token(noun).lemma()).isEmpty();
    }

    /** The token behind "They", "The officers", "The raid" at the start of the sentence; 0 where nothing such stands. */
    private int behindSubject(Chart chart) {
        if (chart.token(0).xpos().equals("PRP")) {
            return 1;
        }
        int noun = Set.of("the", "this", "these").contains(chart.lower(0)) ? 1 : 0;
        boolean taken = chart.token(noun).isNoun()
                && (lexicon.is(NounSense.STAFF, chart.token(noun).lemma()) || noun == 1 && isDeed(chart, noun));
        return taken ? noun + 1 : 0;
    }
}
