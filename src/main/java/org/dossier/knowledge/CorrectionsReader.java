package org.dossier.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Corrections.Fact;
import org.dossier.knowledge.Corrections.Homonym;
import org.dossier.knowledge.Corrections.Pair;
import org.dossier.knowledge.Corrections.Term;

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
public final class CorrectionsReader {

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

    private final Path file;
    private final Ontology ontology;
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final Map<String, List<Turtle.Line>> nodes = new LinkedHashMap<>();

    private CorrectionsReader(Path file, Ontology ontology) {
        this.file = file;
        this.ontology = ontology;
    }

    /**
     * Reads a file.
     *
     * @throws KnowledgeException on the first line that is no correction or contradicts another one, with its place
     */
    public static Corrections read(Path file, Ontology ontology) {
        if (!Files.isRegularFile(file)) {
            throw new KnowledgeException(
                    file.toString(), "there is no such file. Give one with corrections in Turtle.");
        }
        return new CorrectionsReader(file, ontology).read();
    }

    private Corrections read() {
        Turtle.read(file).forEach(this::sort);
        nodes.values().forEach(this::requireCorrection);
        List<Homonym> homonyms = nodes.values().stream()
                .filter(CorrectionsReader::isOfArticles)
                .map(CorrectionsReader::homonym)
                .toList();
        List<Fact> facts = nodes.values().stream()
                .filter(n -> !isOfArticles(n))
                .map(this::fact)
                .toList();
        Corrections read = new Corrections(List.copyOf(same), List.copyOf(different), homonyms, facts);
        Contradictions.refuse(read);
        return read;
    }

    private void sort(Turtle.Line line) {
        String property = line.predicate().getURI();
        boolean pair = property.equals(OWL2.sameAs.getURI()) || property.equals(OWL2.differentFrom.getURI());
        if (pair) {
            Pair read = new Pair(iri(line.subject(), line), iri(line.object(), line), line.where());
            (property.equals(OWL2.sameAs.getURI()) ? same : different).add(read);
        } else if (SLOTS.contains(property)) {
            nodes.computeIfAbsent(iri(line.subject(), line), s -> new ArrayList<>())
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

    private static String iri(Node node, Turtle.Line line) {
        if (!node.isURI()) {
            throw new KnowledgeException(
                    line.where(), "an IRI must stand here. Give the node its IRI as the graph has it.");
        }
        return node.getURI();
    }

    private void requireCorrection(List<Turtle.Line> lines) {
        if (one(lines, RDF.type.getURI())
                .filter(t -> t.text().equals(CORRECTION))
                .isEmpty()) {
            throw new KnowledgeException(
                    lines.getFirst().where(), "is not declared a correction. Write: a dos:Correction .");
        }
    }

    private static boolean isOfArticles(List<Turtle.Line> lines) {
        return lines.stream().anyMatch(l -> l.predicate().getURI().equals(SOURCE));
    }

    private static Homonym homonym(List<Turtle.Line> lines) {
        String where = lines.getFirst().where();
        if (one(lines, RDF.predicate.getURI()).or(() -> one(lines, WRONG)).isPresent()) {
            throw new KnowledgeException(
                    where,
                    "says in which articles a name means another thing, and corrects a fact. Make two corrections of it.");
        }
        return new Homonym(
                required(lines, RDF.subject.getURI(), "rdf:subject", where),
                required(lines, RIGHT, "dos:right", where),
                lines.stream()
                        .filter(l -> l.predicate().getURI().equals(SOURCE))
                        .map(l -> iri(l.object(), l))
                        .toList(),
                where);
    }

    private Fact fact(List<Turtle.Line> lines) {
        String where = lines.getFirst().where();
        Fact fact = new Fact(
                lines.getFirst().subject().getURI(),
                required(lines, RDF.subject.getURI(), "rdf:subject", where),
                required(lines, RDF.predicate.getURI(), "rdf:predicate", where),
                one(lines, WRONG),
                one(lines, RIGHT),
                one(lines, RDFS.comment.getURI()).map(Term::text).orElse(""),
                where);
        if (fact.wrong().equals(fact.right())) {
            throw new KnowledgeException(
                    where, "changes nothing. Give dos:wrong, dos:right, or both with different values.");
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

    private static String required(List<Turtle.Line> lines, String property, String name, String where) {
        return one(lines, property)
                .filter(Term::isIri)
                .map(Term::text)
                .orElseThrow(
                        () -> new KnowledgeException(where, "has no " + name + ". Give the IRI, as the graph has it."));
    }

    private static Optional<Term> one(List<Turtle.Line> lines, String property) {
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

    private static Term term(Node node) {
        return node.isLiteral() ? new Term(node.getLiteralLexicalForm(), false) : new Term(node.toString(), true);
    }
}
