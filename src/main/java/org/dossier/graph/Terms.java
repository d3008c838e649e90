package org.dossier.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The standard terms that the graph uses, and how values become nodes. */
final class Terms {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DOS = "https://w3id.org/dossier/ns#";

    static final Node DERIVED = iri(PROV + "wasDerivedFrom");
    static final Node RULE = iri(DOS + "rule");
    static final Node CONFIDENCE = iri(DOS + "confidence");
    static final Node DATE_REASON = iri(DOS + "dateReason");
    static final Node DIGEST = iri(DOS + "sha256");

    private Terms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
