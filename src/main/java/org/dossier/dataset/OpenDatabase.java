package org.dossier.dataset;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;

/** A database with its text index, open to be written. */
final class OpenDatabase implements AutoCloseable {

    private final DatasetGraph database;
    private final DatasetGraph text;
    private final TextIndexLucene index;
    private final Directory directory;

    /**
     * @param text the database, seen by the index
     * @param directory of the index
     */
    OpenDatabase(DatasetGraph database, DatasetGraph text, TextIndexLucene index, Directory directory) {
        this.database = database;
        this.text = text;
        this.index = index;
        this.directory = directory;
    }

    /** Quads and index in one transaction: the index sees each quad as it is added or removed. */
    void write(Consumer<DatasetGraph> change) {
        text.executeWrite(() -> change.accept(text));
    }

    /** Writes all quads of a graph. */
    void write(KnowledgeGraph graph, Collection<Triple> inferred) {
        Node name = NQuads.inferred(graph.prefixes().base());
        write(to -> {
            graph.facts().forEach((triple, articles) -> add(triple, articles, graph, to));
            graph.evidence().forEach((triple, articles) -> add(triple, articles, graph, to));
            inferred.forEach(triple -> to.add(Quad.create(name, triple)));
        });
    }

    private static void add(Triple triple, SortedSet<String> articles, KnowledgeGraph graph, DatasetGraph dataset) {
        articles.forEach(a -> dataset.add(Quad.create(NQuads.name(graph, a), triple)));
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            index.close();
        } finally {
            TDBInternal.expel(database);
        }
    }
}
