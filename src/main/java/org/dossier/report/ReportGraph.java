package org.dossier.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.entity.Slug;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.graph.Turtle;

/** The findings as a SHACL validation report without blank nodes: {@code report.ttl}. */
public final class ReportGraph {

    private ReportGraph() {}

    public static String write(Report report, Prefixes prefixes) {
        return new Turtle(prefixes.with("sh", SHACL.getURI())).write(triples(report, prefixes.base()));
    }

    /**
     * As SHACL says in section 3.6, with {@code dcterms:source} for the name of the rule and {@code oa:exact} for quotes; what was left out of an article
     * is a comment on it.
     */
    private static List<Triple> triples(Report report, String base) {
        List<Triple> all = new ArrayList<>();
        Node root = iri(base + "report");
        all.add(Triple.create(root, RDF.Nodes.type, SHACL.ValidationReport));
        all.add(Triple.create(root, SHACL.conforms, bool(report.findings().isEmpty())));
        report.findings().forEach(f -> finding(f, root, base, all));
        report.articles().forEach(a -> remarks(a, base, all));
        return all;
    }

    private static void finding(Finding finding, Node root, String base, List<Triple> all) {
        Node node =
                iri(base + "finding/" + Slug.digest(finding.rule() + "\n" + finding.node() + "\n" + finding.message()));
        all.add(Triple.create(root, SHACL.result, node));
        all.add(Triple.create(node, RDF.Nodes.type, SHACL.ValidationResult));
        all.add(Triple.create(node, SHACL.focusNode, iri(finding.node())));
        all.add(Triple.create(node, SHACL.resultMessage, NodeFactory.createLiteralLang(finding.message(), "en")));
        all.add(Triple.create(node, SHACL.resultSeverity, finding.severity().term()));
        all.add(Triple.create(node, DCTerms.source.asNode(), NodeFactory.createLiteralString(finding.rule())));
        finding.quotes()
                .forEach(q ->
                        all.add(Triple.create(node, OA.exact.asNode(), NodeFactory.createLiteralString(q.quote()))));
    }

    private static void remarks(ArticleSummary article, String base, List<Triple> all) {
        Node node = Terms.article(base, article.name());
        article.remarks()
                .forEach(r -> all.add(Triple.create(node, RDFS.Nodes.comment, NodeFactory.createLiteralLang(r, "en"))));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}
