package org.dossier.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dossier.entity.Slug;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.RelationMention;
import org.dossier.statement.Slots.Slot;

/** IRIs of nodes without a name of their own, made of what they say: the same content gives the same IRI. */
final class NodeIris {

    private static final String ORG = "http://www.w3.org/ns/org#";

    private final Ontology ontology;
    private final String base;

    NodeIris(Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
    }

    String of(RelationMention relation, List<Slot> slots, String article) {
        String type = relation.reference();
        if (ontology.isA(type, Dos.POST)) {
            return post(slots);
        }
        String content = slots.stream()
                .map(s -> s.property() + " " + s.value().key())
                .sorted()
                .collect(Collectors.joining("\n"));
        return base + localName(type) + "/" + Slug.digest(article + "\n" + type + "\n" + content);
    }

    /** A post is one role in one organization, whoever holds it. */
    private String post(List<Slot> slots) {
        String role = first(slots, ontology.term(Dos.ROLE));
        String body = first(slots, ORG + "postIn");
        String name = body.substring(body.lastIndexOf('/') + 1);
        return base + "post/" + Slug.of(role + " " + (name.isEmpty() ? first(slots, ORG + "heldBy") : name));
    }

    private static String first(List<Slot> slots, String property) {
        return slots.stream()
                .filter(s -> s.property().equals(property))
                .map(s -> s.value().key())
                .findFirst()
                .orElse("");
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
