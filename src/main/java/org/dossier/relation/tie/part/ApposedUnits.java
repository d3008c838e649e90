package org.dossier.relation.tie.part;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Phrase;

/**
 * Reads the unit that stands between commas behind the body that it is a part of: {@code the Postal Service (PS), Lagos Division, said}, or
 * behind a bracket or dash alone: {@code the Postal Service (PS) Fraud Unit}; the one that {@code its} stands before; and the one that is joined
 * to another. In a list of bodies the next one is no part of the one before.
 */
final class ApposedUnits {

    /** What may stand in a list of names beside the names themselves. */
    private static final Set<String> LISTED = Set.of("PROPN", "NOUN", "ADJ", "NUM", "DET", "PUNCT");

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private static final Set<String> CLOSING = Set.of(",", ".");

    /** How many words a post has before the comma. */
    private static final int LONGEST_POST = 4;

    private final UnitClasses units;
    private final Roles roles;

    ApposedUnits(Knowledge knowledge) {
        roles = new Roles(knowledge);
        units = UnitClasses.of(knowledge);
    }

    Optional<Phrase> behind(Chart chart, Phrase whole) {
        int at = Bodies.skipBrackets(chart, whole.to());
        if (Set.of(",", "and").contains(chart.lower(at))
                && Set.of("its", "their").contains(chart.lower(at + 1))) {
            return ownUnit(chart, at + 2).filter(p -> !isUnit(whole));
        }
        boolean comma = chart.lower(at).equals(",") && !isUnit(whole) && !isListed(chart, whole.from(), at);
        boolean dash = DASHES.contains(chart.lower(at));
        return comma || dash ? unitAt(chart, at + 1) : at > whole.to() ? unitAt(chart, at) : Optional.empty();
    }

    /** "the agency, its regional office and the police": what "its" owns right behind a body. */
    private Optional<Phrase> ownUnit(Chart chart, int owned) {
        int at = owned;
        while (chart.upos(at).equals("ADJ") && unitAt(chart, at).isEmpty()) {
            at++;
        }
        return unitAt(chart, at);
    }

    /**
     * "Ann Lee, Director, Eastern Region, Postal Service": the body behind the unit of a post; "officers of the Fraud Squad, Kent Police, said", "the Fraud
     * Squad (Kent Police)": the one that stands apart behind a unit.
     */
    Optional<Phrase> wholeBehind(Chart chart, Phrase unit) {
        if (!isUnit(unit)) {
            return Optional.empty();
        }
        Optional<Phrase> bracketed = chart.lower(unit.to()).equals("(")
                ? wholeAt(chart, unit.to() + 1)
                        .filter(w ->
                                w.to() > w.from() + 1 && chart.lower(w.to()).equals(")"))
                : Optional.empty();
        int comma = Bodies.skipBrackets(chart, unit.to());
        if (bracketed.isPresent() || !chart.lower(comma).equals(",")) {
            return bracketed;
        }
        boolean posted = isPosted(chart, unit.from() - 1);
        return wholeAt(chart, comma + 1)
                .filter(w -> posted
                        || CLOSING.contains(chart.lower(w.to()))
                                && Bodies.at(chart, w.to() + 1).isEmpty()
                                && !isListed(chart, unit.from(), comma));
    }

    private boolean isPosted(Chart chart, int comma) {
        return chart.lower(comma).equals(",")
                && IntStream.range(Math.max(0, comma - LONGEST_POST), comma)
                        .anyMatch(from -> roles.endAt(chart, from, comma) == comma);
    }

    private Optional<Phrase> wholeAt(Chart chart, int at) {
        return Bodies.startingAt(chart, at).filter(whole -> !isUnit(whole));
    }

    private Optional<Phrase> unitAt(Chart chart, int at) {
        return Bodies.startingAt(chart, at).filter(p -> p.mention() instanceof Name && isUnit(p));
    }

    /** "the State Police's Fraud Squad and Gaming Squad": the unit that "and" joins to another of the same body, without an article of its own. */
    Optional<Phrase> joined(Chart chart, Phrase part) {
        int and = Bodies.skipBrackets(chart, part.to());
        return isUnit(part) && chart.lower(and).equals("and") ? unitAt(chart, and + 1) : Optional.empty();
    }

    private boolean isUnit(Phrase phrase) {
        return units.isUnit(phrase.referent()) && phrase.referent().entry().isEmpty();
    }

    /** Whether another name stands before, or "and" joins more names to those behind the comma. */
    private static boolean isListed(Chart chart, int from, int comma) {
        int start = chart.upos(from - 1).equals("DET") ? from - 1 : from;
        if (chart.lower(start - 1).equals(",") && Bodies.endingAt(chart, start - 1)) {
            return true;
        }
        int at = comma + 1;
        while (at < chart.size()
                && (LISTED.contains(chart.upos(at)) || !chart.phrasesAt(at).isEmpty())
                && !chart.lower(at).equals(".")) {
            Optional<Phrase> phrase = chart.phraseAt(at);
            at = phrase.map(Phrase::to).orElse(at + 1);
        }
        return chart.upos(at).equals("CCONJ")
                || chart.lower(at).equals("as")
                || chart.lower(at).equals("with");
    }
}
