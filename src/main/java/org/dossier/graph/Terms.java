package org.dossier.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The standard terms that the graph uses, and how values become nodes. */
public final class Terms {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DOS = "https://w3id.org/dossier/ns#";

    public static final Node DERIVED = iri(PROV + "wasDerivedFrom");
    public static final Node RULE = iri(DOS + "rule");
    public static final Node CONFIDENCE = iri(DOS + "confidence");
    public static final Node DATE_REASON = iri(DOS + "dateReason");
    public static final Node DIGEST = iri(DOS + "sha256");

    /** From an IRI that only one article gives a thing to the one that stands for it. */
    public static final Node REPLACED = iri("http://purl.org/dc/terms/isReplacedBy");

    public static final Node POSSIBLY_SAME = iri(DOS + "possiblySame");
    public static final Node REPRINT_OF = iri(DOS + "reprintOf");
    public static final Node ORIGINS = iri(DOS + "origins");

    public static final Node CLAIM = iri(DOS + "Claim");
    public static final Node CLAIMS = iri(DOS + "claims");
    public static final Node CLAIM_OF = iri(DOS + "claimOf");
    public static final Node CLAIMED_BY = iri(DOS + "claimedBy");
    public static final Node CONTENT = iri(DOS + "content");
    public static final Node POLARITY = iri(DOS + "polarity");
    public static final Node MODALITY = iri(DOS + "modality");

    public static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
    public static final Node ACTIVITY = iri(PROV + "Activity");
    public static final Node USED = iri(PROV + "used");
    public static final Node ASSOCIATED = iri(PROV + "wasAssociatedWith");

    private static final String PROGRAM = "https://w3id.org/dossier/program/";

    private Terms() {}

    /** The program, by its version from the manifest of the jar. */
    public static Node program() {
        return iri(PROGRAM + version());
    }

    public static String version() {
        return Optional.ofNullable(Terms.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The node of an article. */
    public static Node article(String base, String name) {
        return ArticleNodes.iri(base, name);
    }

    public static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    /** Text of no language: a name, a code. */
    public static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
