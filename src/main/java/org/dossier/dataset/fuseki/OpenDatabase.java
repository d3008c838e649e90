package org.dossier.dataset.fuseki;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesApply;
import org.apache.jena.rdfpatch.changes.RDFChangesExternalTxn;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;

/** A database with its text index, open to be written. */
public final class OpenDatabase implements AutoCloseable {

    private final DatasetGraph database;
    private final DatasetGraph text;
    private final TextIndexLucene index;
    private final Directory directory;
    private final Set<Node> indexed;

    /**
     * @param text the database, seen by the index
     * @param directory of the index
     * @param indexed properties of which the index has the values
     */
    OpenDatabase(
            DatasetGraph database, DatasetGraph text, TextIndexLucene index, Directory directory, Set<Node> indexed) {
        this.database = database;
        this.text = text;
        this.index = index;
        this.directory = directory;
        this.indexed = indexed;
    }

    /** Quads and index in one transaction: the index sees each quad as it is added or removed. */
    public void write(RDFPatch changes) {
        text.executeWrite(() -> changes.apply(new RDFChangesExternalTxn(new RDFChangesApply(text) {
            @Override
            public void add(Node graph, Node subject, Node property, Node object) {
                of(property).add(graph, subject, property, object);
            }

            @Override
            public void delete(Node graph, Node subject, Node property, Node object) {
                of(property).delete(graph, subject, property, object);
            }
        })));
    }

    /** Writes all quads of a graph, likewise. */
    public void write(KnowledgeGraph graph, Collection<Triple> inferred) {
        Node name = NQuads.inferred(graph.prefixes().base());
        text.executeWrite(() -> {
            graph.facts().forEach((triple, articles) -> add(triple, articles, graph));
            graph.evidence().forEach((triple, articles) -> add(triple, articles, graph));
            inferred.forEach(triple -> of(triple.getPredicate()).add(Quad.create(name, triple)));
        });
    }

    private void add(Triple triple, SortedSet<String> articles, KnowledgeGraph graph) {
        DatasetGraph to = of(triple.getPredicate());
        articles.forEach(a -> to.add(Quad.create(NQuads.name(graph, a), triple)));
    }

    /** The index looks first whether a quad is there already: only those that it has fields for need it. */
    private DatasetGraph of(Node property) {
        return indexed.contains(property) ? text : database;
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
