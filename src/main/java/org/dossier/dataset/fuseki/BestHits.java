package org.dossier.dataset.fuseki;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.store.Directory;

/**
 * A text index for reading, that gives the best thousand entries where a {@code text:query} names no number. Jena would give ten thousand, which take
 * ten times as long to read, and which few queries look at.
 */
final class BestHits extends TextIndexLucene {

    static final int USUAL = 1000;

    BestHits(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    /** @param limit below 0 where the query has none */
    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return super.query(subject, properties, words, graph, language, limit < 0 ? USUAL : limit, highlight);
    }

    /** A query that is broken off rolls back what it has not written; Jena would give up the writer and then fail to close it. */
    @Override
    public void rollback() {
        // there is nothing to undo
    }
}
