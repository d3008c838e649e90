package org.dossier.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;

/** The slots of each kind of fact: which property holds their values, and how these are compared. */
final class Slots {

    /** How a value of the answer is compared with one of the graph. */
    enum Way {
        NODE,
        PHRASE,
        CLASS,
        TERM,
        NAME,
        BEGINS,
        NUMBER,
        DATE
    }

    private final Ontology ontology;
    private final Map<Kind, SortedMap<String, String>> properties = new HashMap<>();

    Slots(Ontology ontology) {
        this.ontology = ontology;
        properties.put(Kind.POST, of(Map.of("holder", Dos.HELD_BY, "role", Dos.ROLE, "in", Dos.POST_IN)));
        properties.put(
                Kind.FIGURE,
                of(Map.of(
                        "measure", Dos.MEASURE,
                        "value", Dos.VALUE,
                        "unit", Dos.UNIT,
                        "bound", Dos.BOUND,
                        "from", Dos.FROM,
                        "to", Dos.TO,
                        "place", Dos.AT,
                        "about", Dos.ABOUT,
                        "reportedBy", Dos.REPORTED_BY)));
        properties.put(
                Kind.STATEMENT,
                of(Map.of("speaker", Dos.SPEAKER, "direct", Dos.DIRECT, "stated", Dos.STATED, "begins", Dos.TEXT)));
        properties.put(Kind.EVENT, ofEvents());
    }

    /** Property by slot. */
    SortedMap<String, String> properties(Kind kind) {
        return properties.getOrDefault(kind, new TreeMap<>());
    }

    private SortedMap<String, String> of(Map<String, String> terms) {
        SortedMap<String, String> all = new TreeMap<>();
        terms.forEach((slot, dos) -> all.put(slot, ontology.term(dos)));
        return all;
    }

    /** Each property that the ontology gives to events, by its local name. */
    private SortedMap<String, String> ofEvents() {
        SortedMap<String, String> all = new TreeMap<>();
        ontology.terms().values().stream()
                .filter(t -> t.kind() == Term.Kind.OBJECT_PROPERTY || t.kind() == Term.Kind.DATATYPE_PROPERTY)
                .filter(t -> t.iri().startsWith(ontology.namespace()))
                .filter(t -> t.domains().stream().anyMatch(d -> ontology.isA(d, Dos.EVENT)))
                .forEach(t -> all.put(t.localName(), t.iri()));
        return all;
    }

    Way way(Kind kind, String slot) {
        return switch (slot) {
            case "kind" -> Way.CLASS;
            case "measure", "bound", "direct" -> Way.TERM;
            case "role" -> Way.NAME;
            case "begins" -> Way.BEGINS;
            case "unit" -> Way.PHRASE;
            case "value" -> Way.NUMBER;
            case "from", "to", "stated" -> Way.DATE;
            default -> kind == Kind.EVENT ? ofRange(properties(kind).get(slot)) : Way.NODE;
        };
    }

    private Way ofRange(String property) {
        if (property == null) {
            return Way.NODE;
        }
        boolean concept = ontology.ranges(property).stream().anyMatch(r -> ontology.isA(r, Dos.NS + "Concept"));
        if (concept) {
            return Way.PHRASE;
        }
        return ontology.find(property).map(Term::kind).orElse(null) == Term.Kind.DATATYPE_PROPERTY
                ? Way.DATE
                : Way.NODE;
    }
}
