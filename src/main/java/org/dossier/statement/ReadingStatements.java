package org.dossier.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.article.Location;
import org.dossier.article.Span;
import org.dossier.entity.Entities;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;
import org.dossier.statement.Slots.Slot;

/** The statements of one reading. */
final class ReadingStatements implements Slots.Names {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Reading reading;
    private final Article article;
    private final Ontology ontology;
    private final Confidence confidence;
    private final Set<String> datings;
    private final Slots slots;
    private final Repetitions repetitions;
    private final NodeNames own;
    private final NodeNames merged;
    private final SortedMap<String, String> nodes = new TreeMap<>();
    private final Map<Span, String> quotes = new HashMap<>();

    ReadingStatements(Reading reading, Entities entities, Knowledge knowledge, Confidence confidence, String base) {
        this.reading = reading;
        this.article = reading.article();
        this.ontology = knowledge.ontology();
        this.confidence = confidence;
        this.datings = Set.of(ontology.term(Dos.DATE), ontology.term(Dos.START), ontology.term(Dos.END));
        this.slots = new Slots(ontology);
        this.repetitions = new Repetitions(reading, ontology);
        NodeIris iris = new NodeIris(ontology, base);
        this.own = new NodeNames(reading, r -> entities.own(article.name(), r), iris, slots, repetitions);
        this.merged = new NodeNames(reading, r -> entities.iri(article.name(), r), iris, slots, repetitions);
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < reading.relations().size(); i++) {
            if (reading.relations().get(i).isFact()) {
                add(i, all);
            }
        }
        return all;
    }

    private void add(int index, List<Statement> all) {
        RelationMention relation = reading.relations().get(index);
        List<Slot> found = slots.of(relation.arguments(), this);
        if (isTie(relation)) {
            tie(relation, found).ifPresent(all::add);
            return;
        }
        String subject = name(index);
        if (relation.node().isEmpty()) {
            nodes.put(subject, merged.name(index));
        }
        Slot type = new Slot(RDF + "type", new Value.Resource(relation.reference()), relation.evidence());
        Stream.concat(Stream.of(type), counting(index, found))
                .map(slot -> statement(relation, subject, slot))
                .forEach(all::add);
    }

    /** Without what a repeated passage has alone, and without the days of what comes again every year. */
    private Stream<Slot> counting(int index, List<Slot> found) {
        int first = repetitions.first(index);
        boolean recurs = recurs(reading.relations().get(index));
        return (first == index ? found : agreeing(found, first))
                .stream().filter(s -> !recurs || !datings.contains(s.property()));
    }

    /** A repeated passage adds no fact: of what is read there the slots count that the first print has, too. */
    private List<Slot> agreeing(List<Slot> found, int first) {
        List<Slot> before = slots.of(reading.relations().get(first).arguments(), this);
        return found.stream()
                .filter(s -> before.stream()
                        .anyMatch(b ->
                                b.property().equals(s.property()) && b.value().equals(s.value())))
                .toList();
    }

    /** A day that comes again every year has no date of its own: the one told is that of one year. */
    private boolean recurs(RelationMention relation) {
        return ontology.isA(relation.node().map(Referent::type).orElse(relation.reference()), Dos.OBSERVANCE);
    }

    private static boolean isTie(RelationMention relation) {
        return !relation.arguments(RDF + "subject").isEmpty();
    }

    private Optional<Statement> tie(RelationMention relation, List<Slot> found) {
        Optional<Slot> subject =
                found.stream().filter(s -> s.property().equals(RDF + "subject")).findFirst();
        Optional<Slot> object =
                found.stream().filter(s -> s.property().equals(RDF + "object")).findFirst();
        return subject.flatMap(s -> object.map(o ->
                statement(relation, s.value().key(), new Slot(relation.reference(), o.value(), relation.evidence()))));
    }

    private Statement statement(RelationMention relation, String subject, Slot slot) {
        double sure = confidence.of(relation.foundBy(), relation.confidence());
        TreeSet<Evidence> evidence = new TreeSet<>();
        passages(relation, slot)
                .forEach(span -> evidence.add(new Evidence(
                        new Location(article.name(), span),
                        quotes.computeIfAbsent(span, article::quote),
                        relation.foundBy(),
                        sure)));
        return new Statement(subject, slot.property(), slot.value(), List.copyOf(evidence));
    }

    /** The passage that tells the relation, and the sentence around a slot that is told elsewhere. */
    private Stream<Span> passages(RelationMention relation, Slot slot) {
        if (relation.evidence().contains(slot.span())) {
            return Stream.of(relation.evidence());
        }
        return Stream.concat(
                Stream.of(relation.evidence()), reading.sentenceAt(slot.span().start()).stream());
    }

    /** The IRI of the node that a relation describes: of a named thing the merged entity's, else what this article alone gives. */
    String name(int relation) {
        int first = repetitions.first(relation);
        return reading.relations().get(first).node().map(merged::thing).orElseGet(() -> own.name(first));
    }

    /** What the nodes of this article would be called by the names of the merged entities, by their own IRIs. */
    Map<String, String> nodes() {
        return nodes;
    }

    /** The IRI of the entity that a thing of the article is. */
    String thing(Referent referent) {
        return merged.thing(referent);
    }

    @Override
    public String of(Filler.Thing thing) {
        return merged.of(thing);
    }

    @Override
    public Optional<String> of(Filler.Other other) {
        return own.isStated(other) ? Optional.of(name(other.relation())) : Optional.empty();
    }
}
