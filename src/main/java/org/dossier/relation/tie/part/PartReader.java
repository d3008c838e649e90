package org.dossier.relation.tie.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.Tie;
import org.dossier.relation.tie.model.TieWords;

/**
 * Reads which body is part of which from the place of their names: {@code the ministry's Fraud Bureau}, {@code the Fraud Bureau of the ministry}, {@code the
 * Postal Service, Lagos Division}; what words tell of one, {@link ToldParts} reads.
 */
public final class PartReader {
    private final String partOf;
    private final TieWords ties;
    private final ToldParts told;
    private final ApposedUnits units;
    private final Ontology ontology;

    public PartReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        partOf = ontology.term(Dos.PART_OF);
        ties = new TieWords(knowledge.expressions().rows("parts"), "words");
        told = new ToldParts(knowledge, ties);
        units = new ApposedUnits(knowledge);
    }

    public List<RelationMention> read(Chart chart) {
        List<RelationMention> found = new ArrayList<>();
        for (Phrase body : chart.phrases()) {
            if (chart.isBody(body)) {
                owned(chart, body).ifPresent(part -> {
                    add(found, chart, body.to(), part, body, 0.93);
                    units.joined(chart, part).ifPresent(more -> add(found, chart, body.to(), more, body, 0.88));
                });
                whose(chart, body).ifPresent(part -> add(found, chart, body.to(), part, body, 0.88));
                units.behind(chart, body).ifPresent(part -> add(found, chart, body.to(), part, body, 0.85));
                if (!(body.mention() instanceof Pronoun) && !describes(chart, body) && !isStaff(chart, body)) {
                    units.wholeBehind(chart, body).ifPresent(w -> add(found, chart, body.to(), body, w, 0.85));
                    whole(chart, body).ifPresent(whole -> add(found, chart, body.to(), body, whole, 0.9));
                    told.read(chart, body)
                            .forEach(t -> add(found, chart, t.cue(), t.part(), t.whole(), t.confidence()));
                }
            }
        }
        return found;
    }

    private void add(List<RelationMention> found, Chart chart, int cue, Phrase part, Phrase whole, double confidence) {
        boolean apart = part.referent().id() != whole.referent().id();
        if (apart && part.referent().named() && whole.referent().named() && mayHold(part, whole)) {
            found.add(Tie.of(partOf, chart, cue, part, whole, "part/" + chart.lower(cue), confidence));
        }
    }

    /** A court is a part of nothing but courts: "Its Constitutional Court" behind a ministry is the country's. */
    private boolean mayHold(Phrase part, Phrase whole) {
        return !ontology.isA(part.referent().type(), Dos.TRIBUNAL)
                || ontology.isA(whole.referent().type(), Dos.TRIBUNAL);
    }

    /** Whether the phrase only says what the body before it is: "NAS, the health unit of …", "the office is a unit of …". */
    private static boolean describes(Chart chart, Phrase phrase) {
        int determiner = phrase.from();
        while (determiner > Math.max(0, phrase.from() - 4)
                && !chart.upos(determiner).equals("DET")) {
            determiner--;
        }
        boolean common =
                Character.isLowerCase(chart.token(phrase.to() - 1).text().codePointAt(0));
        int mark = determiner - 1;
        boolean apposed = chart.lower(mark).equals(",") && Bodies.endingAt(chart, mark);
        return common && chart.upos(determiner).equals("DET") && (apposed || ToldParts.isCopula(chart, mark));
    }

    /** "the prosecutors of the Fraud Bureau" are those who act for it, and no part. */
    private static boolean isStaff(Chart chart, Phrase phrase) {
        return phrase.mention() instanceof Nominal
                && chart.token(phrase.to() - 1).xpos().equals("NNS");
    }

    /** "the ministry's Fraud Bureau", "its Fraud Bureau". */
    private static Optional<Phrase> owned(Chart chart, Phrase owner) {
        boolean pronoun = owner.mention() instanceof Pronoun;
        boolean own = pronoun && chart.token(owner.from()).xpos().equals("PRP$");
        int at = own ? owner.to() : pronoun ? -1 : Bodies.behindPossessive(chart, owner.to());
        if (at < 0) {
            return Optional.empty();
        }
        while (chart.upos(at).equals("ADJ") && Bodies.startingAt(chart, at).isEmpty()) {
            at++;
        }
        return Bodies.startingAt(chart, at);
    }

    /** "the Road Police, whose Fraud Division". */
    private static Optional<Phrase> whose(Chart chart, Phrase owner) {
        int comma = Bodies.skipBrackets(chart, owner.to());
        boolean whose = chart.lower(comma).equals(",") && chart.lower(comma + 1).equals("whose");
        return whose ? Bodies.startingAt(chart, comma + 2) : Optional.empty();
    }

    /** "the Fraud Bureau (FB) of the ministry". */
    private Optional<Phrase> whole(Chart chart, Phrase part) {
        int at = Bodies.skipBrackets(chart, part.to());
        return ties.at(chart, at, 0)
                .filter(m -> Set.of("before", "under").contains(m.row().get("kind")))
                .flatMap(m -> ToldParts.bodyAt(chart, m.to()));
    }
}
