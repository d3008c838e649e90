package org.dossier.relation;

/** Terms of the W3C Organization Ontology for posts: {@code https://www.w3.org/TR/vocab-org/#reporting-and-roles}. */
final class PostTerms {
    private static final String ORG = "http://www.w3.org/ns/org#";

    static final String HELD_BY = ORG + "heldBy";
    static final String POST_IN = ORG + "postIn";

    private PostTerms() {}
}
