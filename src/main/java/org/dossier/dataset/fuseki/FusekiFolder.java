package org.dossier.dataset.fuseki;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The database that Fuseki serves: quads in TDB2, a Lucene index of all names and texts, and the configuration that ties
 * them. {@code fuseki-server --config=out/fuseki/config.ttl} works from any folder.
 */
public final class FusekiFolder {

    private static final String CONFIGURATION = "config.ttl";
    private static final String DATABASE = "DB2";
    private static final String INDEX = "Lucene";

    private final FusekiConfiguration configuration;

    public FusekiFolder(FusekiConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Begins a new database, without a quad. */
    public OpenDatabase create(Path folder) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve(CONFIGURATION), turtle());
        return open(folder);
    }

    /**
     * Writes the database as it was in another folder, with the changes of a patch. Costs what the patch costs, and a copy.
     *
     * @param old written by a folder of the same {@link #isIn configuration}; nobody writes it meanwhile
     */
    public void change(Path old, Optional<Path> patch, Path folder) throws IOException {
        SparseCopy.copy(old, folder);
        if (patch.isPresent()) {
            try (InputStream rows = Files.newInputStream(patch.get())) {
                RDFPatch changes = RDFPatchOps.read(rows);
                try (OpenDatabase database = open(folder)) {
                    database.write(changes);
                }
            }
        }
    }

    /** Whether a folder has a database of this very configuration. */
    public boolean isIn(Path folder) throws IOException {
        return Files.isRegularFile(folder.resolve(CONFIGURATION))
                && Files.readString(folder.resolve(CONFIGURATION)).equals(turtle())
                && Files.isDirectory(folder.resolve(DATABASE))
                && Files.isDirectory(folder.resolve(INDEX));
    }

    private String turtle() {
        return configuration.turtle(DATABASE, INDEX);
    }

    public static DatasetGraph connect(Path folder) {
        return DatabaseMgr.connectDatasetGraph(folder.resolve(DATABASE).toString());
    }

    /**
     * The index of a folder, for reading: copied into memory as one segment, since Jena opens it anew for each query and may read thousands of
     * entries. Nobody writes it, so it needs no lock.
     */
    public TextIndexLucene index(Path folder) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        try (Directory stored = new NIOFSDirectory(folder.resolve(INDEX), NoLockFactory.INSTANCE);
                IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            writer.addIndexes(stored);
            writer.forceMerge(1);
        }
        return new BestHits(memory, new TextIndexConfig(definition()));
    }

    public DatasetGraph searchable(DatasetGraph database, TextIndexLucene index) {
        return TextDatasetFactory.create(database, index);
    }

    private OpenDatabase open(Path folder) throws IOException {
        DatasetGraph database = connect(folder);
        Directory directory = new NIOFSDirectory(folder.resolve(INDEX));
        TextIndexLucene index = new TextIndexLucene(directory, new TextIndexConfig(definition()));
        Set<Node> indexed = configuration.fields().stream()
                .map(f -> NodeFactory.createURI(f.property()))
                .collect(Collectors.toSet());
        return new OpenDatabase(database, searchable(database, index), index, directory, indexed);
    }

    private EntityDefinition definition() {
        EntityDefinition definition =
                new EntityDefinition("uri", configuration.fields().getFirst().name());
        definition.setGraphField("graph");
        definition.setLangField("lang");
        definition.setUidField("uid");
        for (FusekiConfiguration.Field field : configuration.fields()) {
            definition.set(field.name(), NodeFactory.createURI(field.property()));
        }
        return definition;
    }
}
