package org.dossier.cli.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.dossier.knowledge.Dos;

/** The reported figures of a data set as rows: the columns of {@link #COLUMNS}, names instead of IRIs. */
public record ExportedFigures(List<Map<String, String>> rows) {

    public static final List<String> COLUMNS = List.of(
            "measure",
            "value",
            "unit",
            "bound",
            "from",
            "to",
            "place",
            "about",
            "reportedBy",
            "article",
            "sentence",
            "iri");

    private static final String FIGURE = Dos.FIGURE.substring(Dos.NS.length());

    /** Several places, bodies or sentences of one figure stand in one cell, divided by "; ". */
    private static final String QUERY = """
        PREFIX dos: <https://w3id.org/dossier/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX domain: <NAMESPACE>
        SELECT ?iri ?measure ?value ?unit ?bound ?from ?to
          (GROUP_CONCAT(DISTINCT ?placeName; separator="; ") AS ?place)
          (GROUP_CONCAT(DISTINCT ?aboutName; separator="; ") AS ?about)
          (GROUP_CONCAT(DISTINCT ?sourceName; separator="; ") AS ?reportedBy)
          (GROUP_CONCAT(DISTINCT ?name; separator="; ") AS ?article)
          (GROUP_CONCAT(DISTINCT ?quote; separator=" | ") AS ?sentence)
        WHERE {
          ?iri a domain:Figure ; domain:measure ?measure ; domain:value ?value .
          OPTIONAL { ?iri domain:unit ?unit } OPTIONAL { ?iri domain:bound ?bound }
          OPTIONAL { ?iri domain:from ?from } OPTIONAL { ?iri domain:to ?to }
          OPTIONAL { ?iri domain:place/rdfs:label ?placeName }
          OPTIONAL { ?iri domain:about/rdfs:label ?aboutName }
          OPTIONAL { ?iri domain:reportedBy/rdfs:label ?sourceName }
          OPTIONAL { ?iri prov:wasDerivedFrom/oa:hasSource ?passage . ?passage oa:hasSource/dcterms:identifier ?name ;
                     oa:hasSelector/oa:exact ?quote }
        }
        GROUP BY ?iri ?measure ?value ?unit ?bound ?from ?to
        ORDER BY ?article ?sentence ?measure ?value ?iri
        """;

    public static ExportedFigures of(Graph graph) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExecution query = QueryExecution.model(ModelFactory.createModelForGraph(graph))
                .query(QUERY.replace("NAMESPACE", namespace(graph)))
                .build()) {
            ResultSet found = query.execSelect();
            found.forEachRemaining(row -> rows.add(row(row)));
        }
        return new ExportedFigures(rows);
    }

    /** The namespace of the domain: of those that the graph has prefixes for the one that has figures. */
    private static String namespace(Graph graph) {
        return graph.getPrefixMapping().getNsPrefixMap().values().stream()
                .sorted()
                .filter(ns -> graph.contains(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(ns + FIGURE)))
                .findFirst()
                .orElse(Dos.NS);
    }

    private static Map<String, String> row(QuerySolution solution) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            row.put(column, cell(column, solution.get(column)));
        }
        return row;
    }

    private static String cell(String column, RDFNode node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
        }
        return column.equals("iri") ? node.toString() : node.toString().replaceFirst("^.*[#/]", "");
    }

    /** RFC 4180, with CRLF line ends as it asks. A cell that a spreadsheet would run as a formula is led by an apostrophe. */
    public void csv(PrintWriter out) {
        out.print(String.join(",", COLUMNS) + "\r\n");
        rows.forEach(r -> out.print(String.join(
                        ",", r.values().stream().map(ExportedFigures::quoted).toList()) + "\r\n"));
    }

    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+@\\t\\r].*|-(?!\\d).*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    public void jsonl(PrintWriter out) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        rows.forEach(r -> out.print(gson.toJson(r) + "\n"));
    }
}
