package org.dossier.serve.explore;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.OntologyHeader;
import org.dossier.knowledge.Term;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Named;
import org.dossier.serve.answer.OntologyAnswer;
import org.dossier.serve.answer.OntologyAnswer.OntologyTerm;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;

/** {@code /api/ontology}: the domain ontology with counts and examples from the data. */
public final class OntologyEndpoint implements Endpoint {

    private static final int SAMPLE = 3;

    private final Catalogue catalogue;
    private final Things things;
    private final Ontology ontology;

    public OntologyEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.ontology = catalogue.ontology();
    }

    @Override
    public OntologyAnswer answer(Parameters asked) {
        OntologyHeader header = ontology.header();
        return new OntologyAnswer(
                header.title(),
                header.description(),
                header.namespace(),
                header.prefix(),
                header.version(),
                header.licence(),
                terms(Set.of(Term.Kind.CLASS)),
                terms(Set.of(Term.Kind.OBJECT_PROPERTY, Term.Kind.DATATYPE_PROPERTY)),
                terms(Set.of(Term.Kind.CONCEPT)));
    }

    private List<OntologyTerm> terms(Set<Term.Kind> kinds) {
        return ontology.terms().values().stream()
                .filter(t -> t.iri().startsWith(ontology.namespace()) && kinds.contains(t.kind()))
                .map(this::term)
                .toList();
    }

    private OntologyTerm term(Term term) {
        List<Node> subjects = uses(term).toList();
        return new OntologyTerm(
                term.iri(),
                ontology.compact(term.iri()),
                term.label(),
                term.definition(),
                term.examples(),
                term.altLabels(),
                named(term.parents()),
                named(term.domains()),
                named(term.ranges()),
                subjects.size(),
                things.refs(subjects.stream().distinct().limit(SAMPLE).toList()));
    }

    private List<Named> named(Collection<String> iris) {
        return iris.stream().map(things::named).toList();
    }

    /** The instances of a class, the subjects of a property, what has a concept as value. */
    private Stream<Node> uses(Term term) {
        Node node = Terms.iri(term.iri());
        return switch (term.kind()) {
            case CLASS -> things.instances(term.iri()).stream();
            case CONCEPT -> catalogue.facts().with(node).map(Triple::getSubject);
            default ->
                things.graph().stream(Node.ANY, node, Node.ANY)
                        .map(Triple::getSubject)
                        .sorted(Things.ORDER);
        };
    }
}
