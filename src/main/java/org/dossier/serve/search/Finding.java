package org.dossier.serve.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param kind of it
 * @param iri what to show when it is chosen
 * @param texts in which it is found: the names of a thing, the title of an article, the words of a quote
 * @param types IRIs of its class and those above, or the kind
 * @param weight how many articles speak of it
 */
public record Finding(Kind kind, String iri, List<String> texts, List<String> types, int weight) {

    /** What is found; those first that people look for more often. */
    public enum Kind {
        /** What has names. */
        ENTITY,
        ARTICLE,
        /** What has a label but no name: a figure, a statement, a post. */
        CONTENT,
        QUOTE
    }
}
