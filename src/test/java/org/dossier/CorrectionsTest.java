package org.dossier;

import static org.dossier.IdentityBenchmark.KNOWLEDGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.entity.Entities;
import org.dossier.graph.GraphBuilder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.CorrectionsFile;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people correct is in the graph of every build; what cannot be applied stops it with one line. */
class CorrectionsTest {

    private static final String HEAD = """
            @base <https://w3id.org/dossier/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix dos: <https://w3id.org/dossier/ns#> .
            @prefix enf: <https://w3id.org/dossier/enforcement#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final List<Reading> READINGS = IdentityBenchmark.READINGS.stream()
            .filter(r -> r.article().name().matches("(kenya|customs|shenzhen|birmingham|coventry|li-na).*"))
            .toList();

    @TempDir
    Path folder;

    private KnowledgeGraph graph(String... lines) throws IOException {
        Path file = folder.resolve("corrections.ttl");
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n");
        Knowledge known = KNOWLEDGE.with(CorrectionsFile.of(file).read(KNOWLEDGE.ontology()));
        Entities entities = Entities.of(READINGS, known, Dossier.BASE);
        Prefixes prefixes = Prefixes.of(Dossier.BASE, "enf", known.ontology().namespace());
        return new GraphBuilder(known, prefixes)
                .build(READINGS, entities, Statements.of(READINGS, entities, known, Dossier.BASE));
    }

    private String refusal(String... lines) {
        return assertThrows(KnowledgeException.class, () -> graph(lines)).getMessage();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri.contains(":") ? iri : Dossier.BASE + iri);
    }

    private static String values(KnowledgeGraph graph, Node subject, Node property) {
        return graph.facts().keySet().stream()
                .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
                .map(t -> t.getObject().isLiteral()
                        ? t.getObject().getLiteralLexicalForm()
                        : t.getObject().getURI())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Node enf(String name) {
        return node("https://w3id.org/dossier/enforcement#" + name);
    }

    /** The figure with a value. */
    private static Node figure(KnowledgeGraph graph, String value) {
        return graph.facts().keySet().stream()
                .filter(t -> t.getPredicate().equals(enf("value")))
                .filter(t -> t.getObject().getLiteralLexicalForm().equals(value))
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(KnowledgeGraph graph, String iri) {
        return graph.facts().keySet().stream()
                .anyMatch(t ->
                        t.getSubject().equals(node(iri)) && t.getPredicate().equals(RDF.Nodes.type));
    }

    @Test
    void whatIsKeptIsWhatWasReadThoughTheFileChangesMeanwhile() throws IOException {
        Path file = folder.resolve("corrections.ttl");
        Files.writeString(file, HEAD + "<person/ann-lee> owl:sameAs <person/anne-lee> .\n");
        CorrectionsFile read = CorrectionsFile.of(file);
        Files.writeString(file, HEAD);
        read.copy(folder.resolve("kept.ttl"));
        assertEquals(1, read.read(KNOWLEDGE.ontology()).size());
        assertEquals(
                1,
                CorrectionsFile.of(folder.resolve("kept.ttl"))
                        .read(KNOWLEDGE.ontology())
                        .size());
    }

    @Test
    void sameThingsAreOneNode() throws IOException {
        String one = "person/li-na-general-administration-of-customs";
        String other = "person/li-na-ministry-of-public-security";
        KnowledgeGraph apart = graph("");
        assertTrue(has(apart, one) && has(apart, other));
        KnowledgeGraph together = graph("<" + one + "> owl:sameAs <" + other + "> .");
        assertTrue(has(together, one) ^ has(together, other));
    }

    @Test
    void differentThingsAreTwoNodesThoughTheyAgree() throws IOException {
        String bare = IdentityBenchmark.READINGS.stream()
                .filter(r -> r.article().name().equals("coventry-follow-up"))
                .map(r -> "person/tom-ashby-"
                        + org.dossier.entity.Slug.digest(r.article().name()))
                .findFirst()
                .orElseThrow();
        assertFalse(has(graph(""), bare));
        KnowledgeGraph apart = graph("<" + bare + "> owl:differentFrom <person/tom-ashby-west-midlands-police> .");
        assertTrue(has(apart, bare));
        assertTrue(apart.facts().keySet().stream()
                .noneMatch(t -> t.getPredicate().getURI().endsWith("possiblySame")
                        && t.toString().contains("tom-ashby")));
    }

    private String correction(String iri, String property, String values) {
        return "<correction/1> a dos:Correction ; rdf:subject <" + iri + "> ; rdf:predicate " + property + " ; "
                + values + " ; rdfs:comment \"misprint\" .";
    }

    @Test
    void wrongValueGivesWayToTheRightOneWithTheWordsAsEvidence() throws IOException {
        Node figure = figure(graph(""), "7400");
        KnowledgeGraph corrected = graph(correction(figure.getURI(), "enf:value", "dos:wrong 7400 ; dos:right 740"));
        assertEquals("740", values(corrected, figure, enf("value")));
        assertTrue(values(corrected, figure, RDFS.Nodes.label).contains(": 740 "));
        assertTrue(corrected.evidence().keySet().stream()
                .anyMatch(t -> t.getObject().isLiteral()
                        && t.getObject().getLiteralLexicalForm().equals("correction/1")));
    }

    @Test
    void factIsTakenAwayAndAnotherAdded() throws IOException {
        Node figure = figure(graph(""), "7400");
        Node mombasa = node("place/mombasa");
        assertEquals(mombasa.getURI(), values(graph(""), figure, enf("place")));
        assertEquals(
                "",
                values(
                        graph(correction(figure.getURI(), "enf:place", "dos:wrong <place/mombasa>")),
                        figure,
                        enf("place")));
        assertEquals(
                node("organization/anti-counterfeit-authority").getURI(),
                values(
                        graph(correction(
                                figure.getURI(),
                                "enf:reportedBy",
                                "dos:right <organization/anti-counterfeit-authority>")),
                        figure,
                        enf("reportedBy")));
    }

    @Test
    void wholeNodeIsTakenAwayWithItsClass() throws IOException {
        Node figure = figure(graph(""), "7400");
        KnowledgeGraph left = graph(correction(figure.getURI(), "rdf:type", "dos:wrong enf:Figure"));
        assertTrue(left.facts().keySet().stream().noneMatch(t -> t.getSubject().equals(figure)));
    }

    @Test
    void classAndNameOfAnEntityAreCorrected() throws IOException {
        String authority = "organization/anti-counterfeit-authority";
        assertEquals(
                "Anti-Counterfeit Agency",
                values(
                        graph(correction(
                                authority,
                                "rdfs:label",
                                "dos:wrong \"Anti-Counterfeit Authority\" ; dos:right \"Anti-Counterfeit Agency\"")),
                        node(authority),
                        RDFS.Nodes.label));
        assertEquals(
                enf("Bureau").getURI(),
                values(
                        graph(correction(authority, "rdf:type", "dos:right enf:Bureau")),
                        node(authority),
                        RDF.Nodes.type));
    }

    private static String homonym(String iri, String right, String article) {
        return "<correction/1> a dos:Correction ; rdf:subject <" + iri + "> ; dos:right <" + right
                + "> ; dcterms:source <article/" + article + "> .";
    }

    @Test
    void nameMeansAnotherThingInTheArticlesThatACorrectionNames() throws IOException {
        String operation = "operation/dragon-gate-2022";
        KnowledgeGraph parted = graph(homonym(operation, operation + "-lima", "customs-brief"));
        assertEquals("customs-brief, customs-yearbook", articles(graph(""), operation));
        assertEquals("customs-yearbook", articles(parted, operation));
        assertEquals("customs-brief", articles(parted, operation + "-lima"));
    }

    private static String articles(KnowledgeGraph graph, String iri) {
        return graph.facts().entrySet().stream()
                .filter(e -> e.getKey().getSubject().equals(node(iri)))
                .filter(e -> e.getKey().getPredicate().equals(RDF.Nodes.type))
                .map(e -> String.join(", ", e.getValue()))
                .findFirst()
                .orElse("");
    }

    @Test
    void placeThatOnlyHasTheNameOfAKnownOneIsLinkedToNothing() throws IOException {
        KnowledgeGraph parted = graph(homonym("place/mombasa", "place/mombasa-village", "kenya-authority-later"));
        assertFalse(values(parted, node("place/mombasa"), OWL.sameAs.asNode()).isEmpty());
        assertTrue(has(parted, "place/mombasa-village"));
        assertEquals("", values(parted, node("place/mombasa-village"), OWL.sameAs.asNode()));
    }

    @Test
    void homonymThatNoArticleHasIsRefused() {
        String operation = "operation/dragon-gate-2022";
        assertTrue(refusal(homonym(operation, operation + "-lima", "kenya-authority"))
                .contains("article/kenya-authority> has no <"));
        assertTrue(refusal(homonym(operation, operation + "-lima", "x").replace("article/x", "place/peru"))
                .contains("place/peru> has no <"));
        assertTrue(refusal(homonym(operation, "place/lima", "customs-brief")).contains("are things of two kinds"));
        assertTrue(refusal(homonym(operation, operation + "-lima", "customs-brief") + " <correction/1> dos:wrong 3 .")
                .contains("Make two corrections of it"));
    }

    @Test
    void unknownNodeIsRefusedWithTheNearest() {
        assertEquals(
                folder.resolve("corrections.ttl") + ":8:31: <" + Dossier.BASE + "person/tom-ashby> is not in the graph."
                        + " Did you mean <" + Dossier.BASE + "person/tom-ashby-west-midlands-police>?",
                refusal("<person/tom-ashby> owl:sameAs <person/li-na-general-administration-of-customs> ."));
        assertTrue(refusal("<place/mombassa> owl:sameAs <place/nairobi> .")
                .endsWith("Did you mean <" + Dossier.BASE + "place/mombasa>?"));
    }

    @Test
    void contradictionsAreRefused() {
        assertTrue(refusal(
                        "<place/a> owl:sameAs <place/b> . <place/b> owl:sameAs <place/c> .",
                        "<place/a> owl:differentFrom <place/c> .")
                .contains("are different here and the same by other lines"));
        assertTrue(refusal(
                        correction("figure/a", "enf:value", "dos:wrong 1 ; dos:right 2"),
                        correction("figure/a", "enf:value", "dos:wrong 2 ; dos:right 3")
                                .replace("correction/1", "correction/2"))
                .contains("contradicts the correction at"));
        assertTrue(refusal(
                        correction("place/mombasa", "rdfs:label", "dos:right \"Mombasa Island\""),
                        correction("place/mombasa", "rdfs:label", "dos:right \"Mvita\"")
                                .replace("correction/1", "correction/2"))
                .contains("contradicts the correction at"));
        assertTrue(refusal("<person/li-na-general-administration-of-customs> owl:sameAs <place/mombasa> .")
                .contains("are things of two kinds"));
    }

    @Test
    void whatIsNoCorrectionIsRefused() {
        String plain = refusal("<place/mombasa> rdfs:label \"Mombasa\" .");
        assertTrue(plain.contains("rdfs:label corrects nothing by itself"), plain);
        assertTrue(
                plain.endsWith(
                        "place/mombasa> ; rdf:predicate rdfs:label ; dos:wrong \"what it says now\" ; dos:right \"Mombasa\" ."),
                plain);
        assertTrue(refusal(correction("figure/a", "enf:valeu", "dos:right 1")).contains("Did you mean enf:value?"));
        assertTrue(refusal(correction("place/mombasa", "enf:within", "dos:wrong <place/uganda>"))
                .contains("the graph does not say enf:within"));
        assertTrue(refusal("<correction/1> dos:wrong 3 .").contains("is not declared a correction"));
    }
}
