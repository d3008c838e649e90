package org.dossier.relation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.tie.TieWords;

/**
 * Lists of who took part: "Participating countries: Peru, Chile", or under a line that ends with a colon one item for each. They belong to the
 * operation, else the case, that the article tells of first.
 */
final class ParticipantLists {

    private final Ontology ontology;
    private final String participant;
    private final TieWords words;

    ParticipantLists(Knowledge knowledge) {
        ontology = knowledge.ontology();
        participant = ontology.term(Dos.PARTICIPANT);
        words = new TieWords(knowledge.expressions().rows("participant-lists"), "words");
    }

    /** The events, the first operation or else case of them with all who are listed. */
    List<List<EventMention>> join(List<List<EventMention>> events, Context context) {
        Optional<List<EventMention>> main = first(events, Dos.OPERATION).or(() -> first(events, Dos.CASE));
        List<Argument> listed = main.isPresent() ? listed(Charts.of(context, ontology)) : List.of();
        if (listed.isEmpty()) {
            return events;
        }
        List<List<EventMention>> joined = new ArrayList<>(events);
        List<EventMention> with = new ArrayList<>(main.get());
        with.set(0, with.getFirst().with(listed));
        joined.set(events.indexOf(main.get()), with);
        return joined;
    }

    private Optional<List<EventMention>> first(List<List<EventMention>> events, String kind) {
        return events.stream()
                .filter(e -> ontology.isA(e.getFirst().kind(), kind))
                .findFirst();
    }

    private List<Argument> listed(List<Chart> charts) {
        List<Argument> found = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            int colon = colon(charts.get(i));
            if (colon >= 0) {
                found.addAll(members(charts.get(i), colon));
                boolean open = colon >= charts.get(i).size() - 2;
                for (int j = i + 1; open && j < charts.size() && isItem(charts.get(j)); j++) {
                    found.addAll(members(charts.get(j), -1));
                }
            }
        }
        return found;
    }

    /** The colon behind the words that announce the list, or -1. */
    private int colon(Chart chart) {
        int colon = IntStream.range(0, chart.size())
                .filter(i -> chart.lower(i).equals(":"))
                .findFirst()
                .orElse(-1);
        boolean announced = IntStream.range(0, Math.max(0, colon))
                .anyMatch(i -> words.at(chart, i, 2).isPresent());
        return announced ? colon : -1;
    }

    private static boolean isItem(Chart chart) {
        return chart.sentence().kind() == Sentence.Kind.ITEM;
    }

    /** The bodies named behind the place, or where there are none the countries. */
    private List<Argument> members(Chart chart, int colon) {
        List<Argument> bodies = named(chart, colon, Dos.ORGANIZATION);
        return bodies.isEmpty() ? named(chart, colon, Dos.COUNTRY) : bodies;
    }

    private List<Argument> named(Chart chart, int colon, String type) {
        return chart.phrases().stream()
                .filter(p -> p.from() > colon && p.mention() instanceof Name && isA(p.referent(), type))
                .map(p -> new Argument(
                        participant, new Filler.Thing(p.referent()), p.mention().span()))
                .toList();
    }

    private boolean isA(Referent referent, String type) {
        return ontology.isA(referent.type(), type);
    }
}
