package org.dossier.graph;

import static org.dossier.IdentityBenchmark.KNOWLEDGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.Dossier;
import org.dossier.IdentityBenchmark;
import org.dossier.article.Article;
import org.dossier.entity.Entities;
import org.dossier.relation.model.Reading;
import org.dossier.report.Explanation;
import org.dossier.report.QuoteCheck;
import org.dossier.statement.Statements;
import org.junit.jupiter.api.Test;

/** What the graph keeps of where a fact comes from, and that it can be checked. */
class EvidenceTest {

    private static final List<Reading> READINGS = IdentityBenchmark.READINGS;
    private static final KnowledgeGraph BUILT = build(READINGS);
    private static final Graph GRAPH = graph(BUILT);

    private static KnowledgeGraph build(List<Reading> readings) {
        Entities entities = Entities.of(readings, KNOWLEDGE, Dossier.BASE);
        Prefixes prefixes =
                Prefixes.of(Dossier.BASE, "enf", KNOWLEDGE.ontology().namespace());
        return new GraphBuilder(KNOWLEDGE, prefixes)
                .build(readings, entities, Statements.of(readings, entities, KNOWLEDGE, Dossier.BASE));
    }

    private static Graph graph(KnowledgeGraph built) {
        Graph graph = GraphFactory.createDefaultGraph();
        built.all().forEach(graph::add);
        return graph;
    }

    private static String answers(Model model, String select) {
        StringBuilder prologue = new StringBuilder("BASE <" + Dossier.BASE + ">\n");
        BUILT.prefixes().namespaces().forEach((p, iri) -> prologue.append("PREFIX " + p + ": <" + iri + ">\n"));
        TreeSet<String> found = new TreeSet<>();
        try (QueryExecution query = QueryExecution.create(prologue + select, model)) {
            query.execSelect()
                    .forEachRemaining(row -> found.add(
                            row.get("a").isLiteral()
                                    ? row.getLiteral("a").getLexicalForm()
                                    : row.getResource("a").getURI().replaceFirst("^.*/id/", "")));
        }
        return String.join("|", found);
    }

    private static String answers(String select) {
        return answers(ModelFactory.createModelForGraph(GRAPH), select);
    }

    @Test
    void passageHasTheWordsAroundItAndTheActivityThatReadIt() {
        String selector = "SELECT ?a { ?s oa:exact \"ASAE inspected 210 shops in July.\" ; %s ?a }";
        assertEquals(" flour had been stored beside paint.\n".substring(5), answers(selector.formatted("oa:prefix")));
        assertEquals("\nThe bakery may open again when ", answers(selector.formatted("oa:suffix")));
        assertEquals(
                "article/santos-lisbon",
                answers("SELECT ?a { ?p oa:hasSource <article/santos-lisbon> ; prov:wasGeneratedBy ?x ."
                        + " ?x a prov:Activity ; prov:used ?a ; prov:wasAssociatedWith ?program }"));
    }

    @Test
    void evidenceTakesAtMostFourTriplesAFact() {
        double each = BUILT.evidence().size() / (double) BUILT.facts().size();
        assertTrue(each <= 4, each + " triples a fact");
    }

    @Test
    void reifiersOfRdf12HaveTheSameIrisAndAreReadBack() {
        String lines = Rdf12.of(GRAPH).stream().map(NTriples::line).collect(Collectors.joining("\n", "", "\n"));
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(lines, Lang.NTRIPLES).lang(Lang.NTRIPLES).parse(read);
        Model model = ModelFactory.createModelForGraph(read);
        String whole = "<organization/criminal-investigation-department-singapore-police-force> enf:partOf"
                + " <organization/singapore-police-force>";
        String now = answers(model, "SELECT ?a { ?a rdf:reifies <<( " + whole + " )>> ; prov:wasDerivedFrom ?e }");
        assertTrue(now.startsWith("fact/"), now);
        assertEquals(
                now,
                answers("SELECT ?a { ?a rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . "
                        + whole.replaceFirst("(\\S+) (\\S+) (\\S+)", "FILTER(?s = $1 && ?p = $2 && ?o = $3)") + " }"));
        assertEquals("", answers(model, "SELECT ?a { ?a rdf:subject ?s }"));
    }

    @Test
    void explanationTellsWhatWasMergedAndWhatMayBeTheSame() {
        Explanation explanation = new Explanation(GRAPH, KNOWLEDGE.ontology());
        String ashby =
                String.join("\n", explanation.of(Terms.iri(Dossier.BASE + "person/tom-ashby-west-midlands-police")));
        assertTrue(ashby.contains("person/tom-ashby-8479bbe45193> mean the same"), ashby);
        String li = String.join(
                "\n", explanation.of(Terms.iri(Dossier.BASE + "person/li-na-general-administration-of-customs")));
        assertTrue(li.contains("It may be the same as Li Na <"), li);
        String cases = answers("SELECT ?a { ?a enf:value ?v FILTER(?v = 4210) }");
        assertTrue(
                explanation.of(Terms.iri(Dossier.BASE + cases)).stream()
                        .anyMatch(
                                l -> l.startsWith("  It is told by 2 independent origins; together they make it 0.9")),
                cases);
    }

    private static List<Article> articles(String changed, String from, String to) {
        return READINGS.stream()
                .map(Reading::article)
                .map(a -> a.name().equals(changed)
                        ? new Article(
                                a.name(),
                                a.title(),
                                a.published(),
                                a.source(),
                                a.author(),
                                a.url(),
                                a.language(),
                                a.text().replace(from, to))
                        : a)
                .toList();
    }

    @Test
    void everyQuoteStandsInTheArticlesThatWereRead() {
        QuoteCheck check = QuoteCheck.of(GRAPH, articles("", "", ""));
        assertEquals(List.of(), check.problems());
        assertTrue(check.passages() > 100, "passages " + check.passages());
    }

    @Test
    void changedArticleIsNamedWithWhatStandsHasMovedAndIsGone() {
        QuoteCheck check = QuoteCheck.of(GRAPH, articles("santos-lisbon", "210 shops", "two hundred and ten shops"));
        assertEquals(List.of("santos-lisbon"), check.changed());
        Optional<String> line = check.problems().stream().findFirst();
        assertTrue(
                line.orElseThrow()
                        .matches("santos-lisbon: has changed since it was read; of its \\d quotes \\d stand,"
                                + " 0 have moved, 1 is gone; .*"),
                line::get);
        assertEquals(2, check.problems().size());
        QuoteCheck moved = QuoteCheck.of(GRAPH, articles("santos-lisbon", "LISBON", "In LISBON"));
        assertTrue(
                moved.problems().getFirst().contains(" 0 stand, 3 have moved, 0 are gone"), moved.problems()::toString);
    }
}
