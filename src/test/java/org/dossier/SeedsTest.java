package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the graph of the seeds answers: each question with the values that its answer must have. */
@Tag("seeds")
class SeedsTest {

    private static final Model MODEL = ModelFactory.createDefaultModel();
    private static String prologue = "";
    private static int facts;
    private static int evidence;

    @BeforeAll
    static void build() {
        Dossier dossier = new Dossier(Knowledge.load(Path.of("ontology")));
        KnowledgeGraph graph = dossier.graph(dossier.read(ArticleFiles.find(List.of(Path.of("seeds"))).stream()
                .map(ArticleReader::read)
                .toList()));
        facts = graph.facts().size();
        evidence = graph.evidence().size();
        graph.all().forEach(MODEL.getGraph()::add);
        StringBuilder prefixes = new StringBuilder("BASE <" + graph.prefixes().base() + ">\n");
        graph.prefixes().namespaces().forEach((p, iri) -> prefixes.append("PREFIX " + p + ": <" + iri + ">\n"));
        prologue = prefixes.toString();
    }

    private static void answers(String pattern, String... expected) {
        Set<String> found = new TreeSet<>();
        try (QueryExecution query = QueryExecution.create(prologue + "SELECT DISTINCT * { " + pattern + " }", MODEL)) {
            ResultSet rows = query.execSelect();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                found.add(rows.getResultVars().stream()
                        .filter(v -> !v.startsWith("_") && row.contains(v))
                        .map(v -> text(row, v))
                        .reduce((a, b) -> a + " | " + b)
                        .orElse(""));
            }
        }
        assertEquals(String.join("\n", new TreeSet<>(Set.of(expected))), String.join("\n", found));
    }

    private static String text(QuerySolution row, String name) {
        return row.get(name).isLiteral()
                ? row.getLiteral(name).getLexicalForm()
                : row.getResource(name).getURI().replaceFirst("^.*#", "").replaceFirst("^.*/id/", "");
    }

    @Test
    void bureauIsPartOfTheMinistry() {
        answers(
                "?part enf:partOf ?_whole ; skos:altLabel|rdfs:label \"Food and Drug Crime Investigation Bureau\"@en ;"
                        + " a ?class . ?_whole rdfs:label ?ministry . FILTER(?class = enf:Bureau)",
                "organization/food-and-drug-crime-investigation-bureau-of-the-ministry-of-public-security | Bureau"
                        + " | Ministry of Public Security");
    }

    @Test
    void bodiesHaveTheirClasses() {
        answers(
                "VALUES ?class { enf:LeadingGroup enf:InternationalOrganization enf:PoliceForce } ?body a ?class",
                "LeadingGroup | organization/national-leading-group-of-fighting-ipr-infringements-and-counterfeits",
                "InternationalOrganization | organization/interpol",
                "PoliceForce | organization/china-police-force",
                "PoliceForce | organization/zhejiang-police-force");
    }

    @Test
    void headAndDeputyHeadOfTheBureau() {
        answers(
                "?_p org:holds ?_post ; rdfs:label ?name ; foaf:familyName ?family ; foaf:givenName ?given ."
                        + " ?_post enf:role ?role ; org:postIn ?_b ."
                        + " ?_b skos:altLabel|rdfs:label \"Food and Drug Crime Investigation Bureau\"@en",
                "Lyu Wuqin | Lyu | Wuqin | head",
                "Li Jiantao | Li | Jiantao | deputy head");
    }

    @Test
    void earlierOperationStartedInMay() {
        answers("<operation/kunlun-2020> a enf:Operation ; enf:start ?start", "2020-05");
    }

    @Test
    void earlierOperationHasItsTargets() {
        answers("<operation/kunlun-2020> enf:targets/skos:prefLabel ?target", "infringement", "counterfeiting");
    }

    @Test
    void laterOperationWasDeployedByTheMinistryAndFollowsTheEarlierOne() {
        answers(
                "<operation/kunlun-2021> enf:organizer/rdfs:label ?by ; enf:start ?start ; enf:follows ?earlier",
                "Ministry of Public Security | 2021-04-20 | operation/kunlun-2020");
    }

    private static void figure(String value, String slots, String... expected) {
        answers("?_f a enf:Figure ; enf:value ?_v . FILTER(?_v = " + value + ") " + slots, expected);
    }

    @Test
    void casesAndSuspectsOfTheFirstThreeMonths() {
        String slots = "?_f enf:measure ?m ; enf:unit ?u ; enf:bound ?b ; enf:from ?from ; enf:to ?to ; enf:place ?p ;"
                + " enf:reportedBy/rdfs:label ?by";
        String rest = " | 2021-01-01 | 2021-03-31 | place/china | Ministry of Public Security";
        figure("3800", slots, "casesSolved | case | moreThan" + rest);
        figure("8200", slots, "suspectsCaught | suspect | approximately" + rest);
    }

    @Test
    void casesMoneyAndSuspectsOfFiveYears() {
        String slots = "?_f enf:measure ?m ; enf:unit ?u ; enf:bound ?b ; enf:from ?from ; enf:to ?to";
        figure("90000", slots, "casesSolved | case | moreThan | 2016-01-01 | 2020-12-31");
        figure("47000000000", slots, "valueInvolved | CNY | approximately | 2016-01-01 | 2020-12-31");
        figure("130000", slots, "suspectsCaught | suspect | moreThan | 2016-01-01 | 2020-12-31");
    }

    @Test
    void moneyOfFiveYearsInDollarsToo() {
        figure("47000000000", "?_f enf:convertedValue ?v ; enf:convertedUnit ?u", "7240000000 | USD");
    }

    @Test
    void destroyedGoodsAndTheRegionsTakingPart() {
        String slots = "?_f enf:measure ?m ; enf:unit ?u ; enf:from ?from ; enf:to ?to";
        figure("700000000", slots, "goodsDestroyed | CNY | 2021-04-23 | 2021-04-23");
        figure("16", slots, "placesCovered | region | 2021-04-23 | 2021-04-23");
    }

    @Test
    void shareAndCasesOfTheEarlierOperation() {
        String slots = "?_f enf:measure ?m ; enf:unit ?u ; enf:bound ?b ; enf:about ?o";
        figure("25", slots, "shareOf | percent | approximately | operation/kunlun-2020");
        figure("21000", slots, "casesSolved | case | exactly | operation/kunlun-2020");
    }

    @Test
    void suspectsOfTheCase() {
        figure("19", "?_f enf:measure ?m ; enf:unit ?u ; enf:bound ?b", "suspectsCaught | suspect | exactly");
    }

    @Test
    void destructionByTheLeadingGroup() {
        answers(
                "?_e a enf:Destruction ; enf:date ?date ; enf:organizer ?by",
                "2021-04-23 | organization/national-leading-group-of-fighting-ipr-infringements-and-counterfeits");
    }

    @Test
    void caseInZhejiang() {
        answers(
                "?_e a enf:Case ; enf:date ?date ; enf:organizer ?by ; enf:place ?place",
                "2021-02 | organization/zhejiang-police-force | place/zhejiang");
    }

    @Test
    void jointOperationsAtTheInvitationOfInterpol() {
        answers(
                "?_e a enf:Operation ; enf:invitedBy ?by ; enf:participant ?who",
                "organization/interpol | organization/china-police-force");
    }

    @Test
    void tenStatementsWithTheirSpeakers() {
        answers(
                "{ SELECT ?who ?direct (COUNT(?s) AS ?n) { ?s a enf:Statement ; enf:speaker ?who ;"
                        + " enf:direct ?direct } GROUP BY ?who ?direct }",
                "organization/national-leading-group-of-fighting-ipr-infringements-and-counterfeits | false | 1",
                "person/lyu-wuqin-ministry-of-public-security | false | 4",
                "person/lyu-wuqin-ministry-of-public-security | true | 2",
                "person/li-jiantao-ministry-of-public-security | false | 2",
                "organization/zhejiang-police-force | false | 1");
    }

    @Test
    void evidenceTakesLessThanFourTriplesAFactThoughAllIsPrintedThreeTimes() {
        assertTrue(evidence < 4 * facts, evidence + " for " + facts);
    }

    @Test
    void figuresAndStatementsAreLabelledByWhatTheySay() {
        figure("3800", "?_f rdfs:label ?l", "cases solved: more than 3,800 (case), 2021-01-01 to 2021-03-31");
        answers(
                "?_s a enf:Statement ; rdfs:label ?l FILTER regex(?l, \"^the number\")",
                "the number of infringement cases is still large and they cover a …");
    }

    @Test
    void dateOfTheArticleIsInferredWithReasons() {
        answers("?_a a enf:Article ; dcterms:issued ?day FILTER EXISTS { ?_a dos:dateReason ?_r }", "2021-04-23");
    }
}
