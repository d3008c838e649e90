package org.dossier.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.article.Location;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;

/** The claims of one reading. */
final class ReadingClaims {

    private final Reading reading;
    private final Ontology ontology;
    private final Confidence confidence;
    private final String base;
    private final Slots slots;
    private final ReadingStatements stated;

    /** @param stated names the things and nodes of the reading */
    ReadingClaims(Reading reading, Ontology ontology, Confidence confidence, String base, ReadingStatements stated) {
        this.reading = reading;
        this.ontology = ontology;
        this.confidence = confidence;
        this.base = base;
        this.slots = new Slots(ontology);
        this.stated = stated;
    }

    /** Each once, however often its passage is printed. */
    List<Claim> all() {
        Repetitions repetitions = new Repetitions(reading, ontology);
        List<RelationMention> relations = reading.relations();
        return IntStream.range(0, relations.size())
                .filter(i -> repetitions.first(i) == i)
                .mapToObj(relations::get)
                .filter(r -> !r.isFact() && !ontology.isA(r.reference(), Dos.STATEMENT))
                .map(this::claim)
                .distinct()
                .toList();
    }

    private Claim claim(RelationMention relation) {
        List<Claim.Slot> found = slots.of(relation.arguments(), stated).stream()
                .map(s -> new Claim.Slot(s.property(), s.value()))
                .distinct()
                .toList();
        String article = reading.article().name();
        return new Claim(
                base + "claim/" + name(relation) + "-"
                        + Slug.digest(article + "\n" + relation.evidence() + "\n" + relation.trigger() + "\n"
                                + relation.reference()),
                relation.reference(),
                relation.node().map(stated::thing),
                relation.polarity(),
                relation.modality(),
                found,
                relation.attributedTo().map(stated::thing),
                statements(relation),
                new Evidence(
                        new Location(article, relation.evidence()),
                        reading.article().quote(relation.evidence()),
                        relation.foundBy(),
                        confidence.of(relation.foundBy(), relation.confidence())));
    }

    private String name(RelationMention relation) {
        return Slug.of(ontology.label(relation.reference()).orElse("relation"));
    }

    /** The statements whose words have the trigger. */
    private Set<String> statements(RelationMention relation) {
        String text = ontology.term(Dos.TEXT);
        return IntStream.range(0, reading.relations().size())
                .filter(i -> reading.relations().get(i).isFact())
                .filter(i -> ontology.isA(reading.relations().get(i).reference(), Dos.STATEMENT))
                .filter(i -> reading.relations().get(i).arguments(text).stream()
                        .anyMatch(a -> a.span().contains(relation.trigger())))
                .mapToObj(stated::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
