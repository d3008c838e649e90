package org.dossier.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Corrections.Fact;
import org.dossier.knowledge.Corrections.Homonym;
import org.dossier.knowledge.Corrections.Pair;

/**
 * Reads corrections from a Turtle file:
 *
 * <pre>{@code
 * <person/ann-lee-customs> owl:sameAs <person/ann-lee-police> .
 * <person/bo-berg-bank> owl:differentFrom <person/bo-berg-court> .
 * <correction/1> a dos:Correction ; rdfs:comment "A misprint: the ministry says 3,080." ;
 *     rdf:subject <figure/cases-solved-3800-5d0c> ; rdf:predicate enf:value ; dos:wrong 3800 ; dos:right 3080 .
 * <correction/2> a dos:Correction ; rdfs:comment "Kenya's own operation of that name." ;
 *     rdf:subject <operation/falcon> ; dos:right <operation/falcon-kenya> ; dcterms:source <article/nairobi> .
 * }</pre>
 */
final class CorrectionsReader {

    private static final String CORRECTION = Dos.NS + "Correction";
    private static final String WRONG = Dos.NS + "wrong";
    private static final String RIGHT = Dos.NS + "right";
    private static final String SOURCE = DCTerms.source.getURI();
    private static final Set<String> SLOTS = Set.of(
            RDF.type.getURI(),
            RDF.subject.getURI(),
            RDF.predicate.getURI(),
            WRONG,
            RIGHT,
            SOURCE,
            RDFS.comment.getURI());

    private final Ontology ontology;
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final Map<String, List<Turtle.Line>> nodes = new LinkedHashMap<>();

    CorrectionsReader(Ontology ontology) {
        this.ontology = ontology;
    }

    Corrections read(List<Turtle.Line> lines) {
        lines.forEach(this::sort);
        List<CorrectionNode> read =
                nodes.values().stream().map(CorrectionNode::new).toList();
        read.forEach(CorrectionsReader::requireCorrection);
        List<Homonym> homonyms = read.stream()
                .filter(n -> n.has(SOURCE))
                .map(CorrectionsReader::homonym)
                .toList();
        List<Fact> facts =
                read.stream().filter(n -> !n.has(SOURCE)).map(this::fact).toList();
        Corrections corrections = new Corrections(List.copyOf(same), List.copyOf(different), homonyms, facts);
        Contradictions.refuse(corrections);
        return corrections;
    }

    private void sort(Turtle.Line line) {
        String property = line.predicate().getURI();
        boolean pair = property.equals(OWL2.sameAs.getURI()) || property.equals(OWL2.differentFrom.getURI());
        if (pair) {
            Pair read = new Pair(
                    CorrectionNode.iri(line.subject(), line), CorrectionNode.iri(line.object(), line), line.where());
            (property.equals(OWL2.sameAs.getURI()) ? same : different).add(read);
        } else if (SLOTS.contains(property)) {
            nodes.computeIfAbsent(CorrectionNode.iri(line.subject(), line), s -> new ArrayList<>())
                    .add(line);
        } else {
            throw new KnowledgeException(
                    line.where(),
                    name(property) + " corrects nothing by itself. Write owl:sameAs, owl:differentFrom, or: "
                            + example(line));
        }
    }

    /** The line as it was meant, in the right form. */
    private String example(Turtle.Line line) {
        return "<correction/1> a dos:Correction ; rdf:subject %s ; rdf:predicate %s ; dos:wrong %s ; dos:right %s ."
                .formatted(
                        NodeFmtLib.strTTL(line.subject()),
                        name(line.predicate().getURI()),
                        line.object().isLiteral() ? "\"what it says now\"" : "<what/it-says-now>",
                        NodeFmtLib.strTTL(line.object()));
    }

    private String name(String property) {
        return property.startsWith(RDFS.uri)
                ? "rdfs:" + property.substring(RDFS.uri.length())
                : property.startsWith(SKOS.uri)
                        ? "skos:" + property.substring(SKOS.uri.length())
                        : ontology.compact(property);
    }

    private static void requireCorrection(CorrectionNode node) {
        if (node.one(RDF.type.getURI()).filter(t -> t.text().equals(CORRECTION)).isEmpty()) {
            throw new KnowledgeException(node.where(), "is not declared a correction. Write: a dos:Correction .");
        }
    }

    private static Homonym homonym(CorrectionNode node) {
        if (node.one(RDF.predicate.getURI()).or(() -> node.one(WRONG)).isPresent()) {
            throw new KnowledgeException(
                    node.where(),
                    "says in which articles a name means another thing, and corrects a fact. Make two corrections of it.");
        }
        return new Homonym(
                node.required(RDF.subject.getURI(), "rdf:subject"),
                node.required(RIGHT, "dos:right"),
                node.iris(SOURCE),
                node.where());
    }

    private Fact fact(CorrectionNode node) {
        Fact fact = new Fact(
                node.iri(),
                node.required(RDF.subject.getURI(), "rdf:subject"),
                node.required(RDF.predicate.getURI(), "rdf:predicate"),
                node.one(WRONG),
                node.one(RIGHT),
                node.where());
        if (fact.wrong().equals(fact.right())) {
            throw new KnowledgeException(
                    node.where(), "changes nothing. Give dos:wrong, dos:right, or both with different values.");
        }
        requireProperty(fact);
        return fact;
    }

    private void requireProperty(Fact fact) {
        if (fact.property().startsWith(ontology.namespace())
                && ontology.find(fact.property()).isEmpty()) {
            throw new KnowledgeException(fact.where(), ontology.undefined(fact.property()));
        }
    }
}
