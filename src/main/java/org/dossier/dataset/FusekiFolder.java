package org.dossier.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NQuads;

/**
 * The database that Fuseki serves: quads in TDB2, a Lucene index of all names and texts, and the configuration that ties
 * them. {@code fuseki-server --config=out/fuseki/config.ttl} works from any folder.
 */
final class FusekiFolder {

    private static final String DATABASE = "DB2";
    private static final String INDEX = "Lucene";

    private final FusekiConfiguration configuration;

    FusekiFolder(FusekiConfiguration configuration) {
        this.configuration = configuration;
    }

    void write(KnowledgeGraph graph, Path folder) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("config.ttl"), configuration.turtle(DATABASE, INDEX));
        DatasetGraph database = connect(folder);
        try (Directory index = new NIOFSDirectory(folder.resolve(INDEX))) {
            load(graph, database, index);
        } finally {
            TDBInternal.expel(database);
        }
    }

    static DatasetGraph connect(Path folder) {
        return DatabaseMgr.connectDatasetGraph(folder.resolve(DATABASE).toString());
    }

    /** The index of a folder, for reading: nobody writes it, so it needs no lock and several may read it. */
    TextIndexLucene index(Path folder) throws IOException {
        return index(new NIOFSDirectory(folder.resolve(INDEX), NoLockFactory.INSTANCE));
    }

    private TextIndexLucene index(Directory directory) {
        return new TextIndexLucene(directory, new TextIndexConfig(definition()));
    }

    DatasetGraph searchable(DatasetGraph database, TextIndexLucene index) {
        return TextDatasetFactory.create(database, index);
    }

    /** Both in one transaction: the index sees each quad as it is added. */
    private void load(KnowledgeGraph graph, DatasetGraph database, Directory directory) {
        TextIndexLucene index = index(directory);
        DatasetGraphText text = (DatasetGraphText) searchable(database, index);
        text.executeWrite(() -> List.of(graph.facts(), graph.evidence())
                .forEach(triples -> triples.forEach((triple, articles) -> add(triple, articles, graph, text))));
        index.close();
    }

    private static void add(Triple triple, SortedSet<String> articles, KnowledgeGraph graph, DatasetGraph dataset) {
        articles.forEach(a -> dataset.add(Quad.create(NQuads.name(graph, a), triple)));
    }

    private EntityDefinition definition() {
        EntityDefinition definition =
                new EntityDefinition("uri", configuration.fields().getFirst().name());
        definition.setGraphField("graph");
        definition.setLangField("lang");
        for (FusekiConfiguration.Field field : configuration.fields()) {
            definition.set(field.name(), NodeFactory.createURI(field.property()));
        }
        return definition;
    }
}
