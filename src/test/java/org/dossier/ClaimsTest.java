package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dossier.article.Article;
import org.dossier.graph.KnowledgeGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is denied or alleged is in the graph as a claim, and nowhere as a fact. */
class ClaimsTest {

    private static final Model MODEL = ModelFactory.createDefaultModel();
    private static String prologue;

    @BeforeAll
    static void build() {
        Dossier dossier = new Dossier(IdentityBenchmark.KNOWLEDGE);
        KnowledgeGraph graph = dossier.graph(dossier.read(List.of(Article.of(
                "claims",
                "No arrests were made in Lagos, Europol said. Interpol allegedly seized 40 phones in Paris."))));
        graph.all().forEach(MODEL.getGraph()::add);
        StringBuilder prefixes = new StringBuilder("BASE <" + Dossier.BASE + ">\n");
        graph.prefixes().namespaces().forEach((p, iri) -> prefixes.append("PREFIX " + p + ": <" + iri + ">\n"));
        prologue = prefixes.toString();
    }

    private static String answers(String select) {
        TreeSet<String> found = new TreeSet<>();
        try (QueryExecution query = QueryExecution.create(prologue + select, MODEL)) {
            query.execSelect()
                    .forEachRemaining(row -> found.add(
                            row.get("a").isLiteral()
                                    ? row.getLiteral("a").getLexicalForm()
                                    : row.getResource("a").getURI().replaceFirst("^.*/id/|^.*#", "")));
        }
        return String.join(", ", found);
    }

    @Test
    void deniedEventIsTheContentOfTheStatementThatDeniesIt() {
        assertEquals(
                "No arrests were made in Lagos",
                answers("SELECT ?a { ?s enf:text ?a ; enf:speaker <organization/europol> ; dos:content ?c ."
                        + " ?c a dos:Claim ; dos:claims enf:Arrest ; dos:polarity \"denied\" }"));
    }

    @Test
    void claimSaysWhatTheFactWouldSay() {
        String slot =
                "SELECT ?a { ?c dos:modality \"alleged\" . ?r rdf:subject ?c ; rdf:predicate enf:%s ; rdf:object ?a }";
        assertEquals("organization/interpol", answers(slot.formatted("organizer")));
        assertEquals("place/paris-fr-idf", answers(slot.formatted("place")));
    }

    @Test
    void claimHasItsSentenceAsEvidence() {
        assertEquals(
                "Interpol allegedly seized 40 phones in Paris.",
                answers(
                        "SELECT ?a { ?c dos:modality \"alleged\" ; prov:wasDerivedFrom/oa:hasSource/oa:hasSelector/oa:exact ?a }"));
    }

    /** An aim that was reached is told as a fact by the same words; what is printed twice is one claim. */
    @Test
    void claimsAreNeitherFactsNorCopies() {
        String passage =
                "Customs organized an action to destroy 300 fake watches in Lagos. Interpol plans to raid Paris.\n";
        Dossier dossier = new Dossier(IdentityBenchmark.KNOWLEDGE);
        KnowledgeGraph graph = dossier.graph(dossier.read(List.of(Article.of("twice", passage + "\n" + passage))));
        assertEquals(
                List.of("planned: raid"),
                graph.facts().keySet().stream()
                        .filter(t -> t.getSubject().getURI().contains("/claim/"))
                        .filter(t -> t.getObject().isLiteral()
                                && t.getObject().getLiteralLexicalForm().startsWith("planned:"))
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .toList());
    }

    @Test
    void nothingOfAClaimIsAsserted() {
        try (QueryExecution query = QueryExecution.create(
                prologue + "ASK { ?r rdf:subject ?c ; rdf:predicate ?p ; rdf:object ?o . ?c a dos:Claim ; ?p ?o }",
                MODEL)) {
            assertFalse(query.execAsk());
        }
        assertEquals("", answers("SELECT ?a { ?a a ?t VALUES ?t { enf:Arrest enf:Seizure } }"));
    }
}
