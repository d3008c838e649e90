package org.dossier.serve.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Term;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;

/**
 * Identifiers as spreadsheets hold them: of a thing what follows the data set's base, of a class or property of the ontology its local
 * name, of everything else the IRI.
 */
final class Ids {

    private final Things things;
    private final String namespace;

    Ids(Catalogue catalogue) {
        things = catalogue.things();
        namespace = catalogue.ontology().namespace();
    }

    Node thing(String id) {
        return things.node(id);
    }

    String of(Node thing) {
        return things.path(thing.getURI()).orElse(thing.getURI());
    }

    String term(String id) {
        return id.contains("://") ? id : namespace + id;
    }

    String ofTerm(String iri) {
        return iri.startsWith(namespace) ? iri.substring(namespace.length()) : iri;
    }

    Node property(String id) {
        return Terms.iri(term(id));
    }

    Candidate.Item item(String iri) {
        return new Candidate.Item(ofTerm(iri), things.named(iri).label());
    }

    /** Its class and those above it in the ontology. */
    List<Candidate.Item> types(Node thing) {
        return things.type(thing).stream()
                .flatMap(t -> Stream.concat(Stream.of(t), things.ontology().ancestors(t).stream()))
                .filter(t -> t.startsWith(namespace))
                .map(this::item)
                .toList();
    }

    /** The classes directly above a class of the ontology. */
    List<Candidate.Item> parents(Term term) {
        return term.kind() == Term.Kind.CLASS
                ? term.parents().stream()
                        .filter(p -> p.startsWith(namespace))
                        .sorted()
                        .map(this::item)
                        .toList()
                : List.of();
    }

    /** The ontology's terms of some kinds. */
    Stream<Term> terms(List<Term.Kind> kinds) {
        return things.ontology().terms().values().stream()
                .filter(t -> t.iri().startsWith(namespace) && kinds.contains(t.kind()));
    }
}
