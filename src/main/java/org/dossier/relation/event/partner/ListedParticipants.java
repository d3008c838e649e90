package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tie.model.TieWords;

/** Reads the members of one list of who took part in something. */
final class ListedParticipants {

    private static final Set<String> LISTING = Set.of("be", "include", "comprise");

    /** How far behind the words that announce a list its verb may stand: "agencies that took part in the first phase of Operation X were". */
    private static final int REACH = 10;

    /** Fewer names in brackets are more often an example than a list. */
    private static final int BRACKETED = 3;

    private final Ontology ontology;
    private final String participant;
    private final TieWords words;
    private final Set<String> nouns;

    ListedParticipants(Knowledge knowledge) {
        ontology = knowledge.ontology();
        participant = ontology.term(Dos.PARTICIPANT);
        words = new TieWords(knowledge.expressions().rows("participant-lists"), "words");
        nouns = knowledge.expressions().words("participant-nouns", "noun");
    }

    /** The list that a sentence announces, in itself or in the items behind it; empty where it announces none. */
    Optional<List<Argument>> announced(List<Chart> charts, int at) {
        Chart chart = charts.get(at);
        OptionalInt announced = IntStream.range(0, chart.size())
                .flatMap(i -> words.at(chart, i, 2).stream().mapToInt(TieWords.Match::to))
                .findFirst();
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        int colon = colon(chart, announced.getAsInt() - 1);
        if (colon < 0) {
            return verb(chart, announced.getAsInt()).stream()
                    .mapToObj(v -> members(chart, v + 1, clauseEnd(chart, v + 1)))
                    .findFirst();
        }
        List<Argument> found = new ArrayList<>(members(chart, colon + 1, chart.size()));
        boolean open = colon >= chart.size() - 2;
        for (int j = at + 1; open && j < charts.size() && isItem(charts.get(j)); j++) {
            found.addAll(members(
                    charts.get(j), colon(charts.get(j), 0) + 1, charts.get(j).size()));
        }
        return Optional.of(found);
    }

    /** "The customs of 15 countries (A, B and C)" */
    Optional<List<Argument>> bracketed(Chart chart) {
        return IntStream.range(2, chart.size())
                .filter(i -> chart.lower(i).equals("(")
                        && nouns.contains(chart.token(i - 1).lemma().toLowerCase(Locale.ROOT))
                        && IntStream.range(Math.max(0, i - 4), i)
                                .anyMatch(n -> chart.upos(n).equals("NUM")))
                .mapToObj(i -> members(chart, i + 1, closing(chart, i)))
                .filter(m -> m.size() >= BRACKETED)
                .findFirst();
    }

    private static int colon(Chart chart, int from) {
        return IntStream.range(Math.max(0, from), chart.size())
                .filter(i -> chart.lower(i).equals(":"))
                .findFirst()
                .orElse(-1);
    }

    /** The verb that lists, with nothing between but what the list is of. */
    private static OptionalInt verb(Chart chart, int from) {
        return IntStream.range(from, Math.min(chart.size(), from + REACH))
                .filter(i -> isVerb(chart, i))
                .limit(1)
                .filter(i -> LISTING.contains(chart.token(i).lemma())
                        && !chart.token(i).xpos().equals("VBG")
                        && !chart.lower(i + 1).equals("not"))
                .findFirst();
    }

    private static int clauseEnd(Chart chart, int from) {
        return IntStream.range(from, chart.size())
                .filter(i -> isVerb(chart, i) && !chart.isInPhrase(i)
                        || chart.lower(i).equals(";"))
                .findFirst()
                .orElse(chart.size());
    }

    private static boolean isVerb(Chart chart, int i) {
        Token token = chart.token(i);
        return token.isVerb() || token.upos().equals("AUX");
    }

    private static int closing(Chart chart, int open) {
        return IntStream.range(open, chart.size())
                .filter(i -> chart.lower(i).equals(")"))
                .findFirst()
                .orElse(open);
    }

    private static boolean isItem(Chart chart) {
        return chart.sentence().kind() == Sentence.Kind.ITEM;
    }

    /** The bodies named in the range, or where there are none the countries. */
    private List<Argument> members(Chart chart, int from, int to) {
        List<Argument> bodies = named(chart, from, to, Dos.ORGANIZATION);
        return bodies.isEmpty() ? named(chart, from, to, Dos.COUNTRY) : bodies;
    }

    private List<Argument> named(Chart chart, int from, int to, String type) {
        return chart.phrases(from, to)
                .filter(p ->
                        p.mention() instanceof Name && ontology.isA(p.referent().type(), type))
                .map(p -> new Argument(
                        participant, new Filler.Thing(p.referent()), p.mention().span()))
                .toList();
    }
}
