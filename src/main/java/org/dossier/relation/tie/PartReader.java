package org.dossier.relation.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.model.RelationMention;

/**
 * Reads which body is part of which: {@code the ministry's Fraud Bureau}, {@code the Fraud Bureau of the ministry}, {@code the Postal Service, Lagos
 * Division}, {@code the DSI, a branch of the ministry}, {@code which belongs to the ministry}.
 */
final class PartReader {
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM");

    /** Between commas, too: "the Fraud Unit, under the Ministry of Finance, said". */
    private static final Set<String> UNDER = Set.of("under", "within");

    /** Words of a noun phrase in which a noun that ties is looked for. */
    private static final int LONGEST = 8;

    private final String partOf;
    private final TieWords ties;
    private final ApposedUnits units;
    private final Ontology ontology;

    PartReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        partOf = ontology.term(Dos.PART_OF);
        ties = new TieWords(knowledge.expressions().rows("parts"), "words");
        units = new ApposedUnits(knowledge);
    }

    List<RelationMention> read(Chart chart) {
        List<RelationMention> found = new ArrayList<>();
        for (Phrase body : chart.phrases()) {
            if (chart.isBody(body)) {
                owned(chart, body).ifPresent(part -> {
                    add(found, chart, body.to(), part, body, 0.93);
                    units.joined(chart, part).ifPresent(more -> add(found, chart, body.to(), more, body, 0.88));
                });
                units.behind(chart, body).ifPresent(part -> add(found, chart, body.to(), part, body, 0.85));
                if (!(body.mention() instanceof Pronoun) && !describes(chart, body)) {
                    whole(chart, body).ifPresent(whole -> add(found, chart, body.to(), body, whole, 0.9));
                    told(chart, body, found);
                }
            }
        }
        return found;
    }

    private void add(List<RelationMention> found, Chart chart, int cue, Phrase part, Phrase whole, double confidence) {
        boolean apart = part.referent().id() != whole.referent().id();
        if (apart && part.referent().named() && whole.referent().named()) {
            found.add(Tie.of(partOf, chart, cue, part, whole, "part/" + chart.lower(cue), confidence));
        }
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
        return common && chart.upos(determiner).equals("DET") && (apposed || isCopula(chart, mark));
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

    /** "the Fraud Bureau (FB) of the ministry". */
    private Optional<Phrase> whole(Chart chart, Phrase part) {
        int at = Bodies.skipBrackets(chart, part.to());
        return ties.at(chart, at, 0)
                .filter(m -> m.row().get("kind").equals("before"))
                .flatMap(m -> bodyAt(chart, m.to()));
    }

    /** "…, a branch of the ministry", "…, which belongs to the ministry", "…, one of the ministry's branches". */
    private void told(Chart chart, Phrase body, List<RelationMention> found) {
        int at = Bodies.skipBrackets(chart, body.to());
        boolean comma = chart.lower(at).equals(",");
        int start = comma ? at + 1 : at;
        if (Set.of("which", "that").contains(chart.lower(start))) {
            verb(chart, start + 1).ifPresent(whole -> add(found, chart, start + 1, body, whole, 0.93));
            if (isCopula(chart, start + 1)) {
                noun(chart, start + 2, body, found);
            }
            return;
        }
        if (comma && UNDER.contains(chart.lower(start))) {
            bodyAt(chart, start + 1)
                    .filter(whole -> Set.of(",", ".").contains(chart.lower(Bodies.skipBrackets(chart, whole.to()))))
                    .ifPresent(whole -> add(found, chart, start, body, whole, 0.85));
        } else if (comma || isCopula(chart, start)) {
            noun(chart, start + (comma ? 0 : 1), body, found);
        } else {
            verb(chart, start).ifPresent(whole -> add(found, chart, start, body, whole, 0.9));
        }
    }

    private static boolean isCopula(Chart chart, int i) {
        return Set.of("is", "are").contains(chart.lower(i));
    }

    private Optional<Phrase> verb(Chart chart, int at) {
        return ties.at(chart, at, 1)
                .filter(m -> m.row().get("kind").equals("verb"))
                .filter(m -> VerbGroup.at(chart, at).isReal())
                .flatMap(m -> bodyAt(chart, m.to()));
    }

    /** A noun phrase with one of the nouns of the table and "of" a body. */
    private void noun(Chart chart, int from, Phrase body, List<RelationMention> found) {
        int at = from;
        if (chart.lower(at).equals("one") && chart.lower(at + 1).equals("of")) {
            Optional<Phrase> whole =
                    bodyAt(chart, at + 2).filter(p -> chart.upos(p.to()).equals("PART"));
            whole.filter(w -> tieNoun(chart, w.to() + 1).isPresent())
                    .ifPresent(w -> add(found, chart, w.to(), body, w, 0.9));
            return;
        }
        Optional<TieWords.Match> noun = tieNoun(chart, at);
        if (noun.isEmpty()
                || !Set.of("of", "in", "within", "under", "at")
                        .contains(chart.lower(noun.get().to()))) {
            return;
        }
        bodyAt(chart, noun.get().to() + 1).ifPresent(other -> {
            boolean parent = noun.get().row().get("kind").equals("parent");
            add(found, chart, noun.get().from(), parent ? other : body, parent ? body : other, 0.9);
        });
    }

    /** The noun that ends the noun phrase at the token; "Department" in a name ties nothing, and "and" begins no description. */
    private Optional<TieWords.Match> tieNoun(Chart chart, int from) {
        if (chart.upos(from).equals("CCONJ")) {
            return Optional.empty();
        }
        for (int at = from; at < Math.min(chart.size(), from + LONGEST); at++) {
            Optional<TieWords.Match> here = ties.at(chart, at, 0)
                    .filter(m -> Set.of("noun", "parent").contains(m.row().get("kind")))
                    .filter(m ->
                            Character.isLowerCase(chart.token(m.from()).text().codePointAt(0)))
                    .filter(m -> !isNoun(chart, m.to()));
            if (here.isPresent()) {
                return here;
            }
            if (!WITHIN.contains(chart.upos(at)) && !chart.lower(at).equals("and")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Chart chart, int at) {
        return chart.token(Math.min(at, chart.size() - 1)).isNoun();
    }

    private static Optional<Phrase> bodyAt(Chart chart, int at) {
        return Bodies.at(chart, at).map(Bodies.Found::phrase);
    }
}
