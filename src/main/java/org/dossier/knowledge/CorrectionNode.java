package org.dossier.knowledge;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Corrections.Term;

/**
 * What a file says of one correction.
 *
 * @param lines in the order of the file, at least one
 */
record CorrectionNode(List<Turtle.Line> lines) {

    String iri() {
        return lines.getFirst().subject().getURI();
    }

    /** The place of its first line. */
    String where() {
        return lines.getFirst().where();
    }

    boolean has(String property) {
        return lines.stream().anyMatch(l -> l.predicate().getURI().equals(property));
    }

    List<String> iris(String property) {
        return lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .map(l -> iri(l.object(), l))
                .toList();
    }

    /** @throws KnowledgeException if it has no such IRI, or several */
    String required(String property, String name) {
        return one(property)
                .filter(Term::isIri)
                .map(Term::text)
                .orElseThrow(() ->
                        new KnowledgeException(where(), "has no " + name + ". Give the IRI, as the graph has it."));
    }

    /** @throws KnowledgeException if it has several values */
    Optional<Term> one(String property) {
        List<Turtle.Line> found = lines.stream()
                .filter(l -> l.predicate().getURI().equals(property))
                .toList();
        if (found.size() > 1) {
            throw new KnowledgeException(
                    found.get(1).where(),
                    "a correction says one thing only. Make a second correction for the second value.");
        }
        return found.stream().map(l -> term(l.object())).findFirst();
    }

    /** @throws KnowledgeException if the node, which the line names, has no IRI */
    static String iri(Node node, Turtle.Line line) {
        if (!node.isURI()) {
            throw new KnowledgeException(
                    line.where(), "an IRI must stand here. Give the node its IRI as the graph has it.");
        }
        return node.getURI();
    }

    private static Term term(Node node) {
        return node.isLiteral() ? new Term(node.getLiteralLexicalForm(), false) : new Term(node.toString(), true);
    }
}
