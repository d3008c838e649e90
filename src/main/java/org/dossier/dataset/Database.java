package org.dossier.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dossier.dataset.fuseki.FusekiConfiguration;
import org.dossier.dataset.fuseki.FusekiFolder;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/**
 * The database that a build left, opened for queries: one named graph for each article, all of them together as the default graph,
 * {@code text:query} over names and texts. One process at a time may have it open.
 */
public final class Database implements AutoCloseable {

    private final DatasetGraph database;
    private final DatasetGraph searchable;
    private final TextIndexLucene index;

    private Database(DatasetGraph database, TextIndexLucene index, DatasetGraph searchable) {
        this.database = database;
        this.index = index;
        this.searchable = searchable;
    }

    /**
     * Opens it.
     *
     * @throws DatasetException if it is missing, damaged, or open in another process
     */
    public static Database open(DataFolder folder, Ontology ontology) {
        Path place = folder.file(DataFolder.FUSEKI);
        if (!Files.isDirectory(place)) {
            throw new DatasetException(place.toString(), "is missing; build the data set again");
        }
        FusekiFolder fuseki = new FusekiFolder(FusekiConfiguration.of("dossier", ontology.term(Dos.TEXT)));
        try {
            DatasetGraph database = FusekiFolder.connect(place);
            database.getContext().set(TDB2.symUnionDefaultGraph, true);
            TextIndexLucene index = fuseki.index(place);
            return new Database(database, index, fuseki.searchable(database, index));
        } catch (RuntimeIOException e) {
            throw new DatasetException(
                    place.toString(),
                    "cannot be opened (" + e.getCause().getMessage()
                            + "); a database that is read has a file of its own that says so: copy the data set to where you may write");
        } catch (TDBException | DBOpEnvException | IOException e) {
            throw new DatasetException(
                    place.toString(),
                    "cannot be opened (" + e.getMessage() + "); stop other servers of it or build again");
        }
    }

    public DatasetGraph dataset() {
        return searchable;
    }

    @Override
    public void close() {
        index.close();
        TDBInternal.expel(database);
    }
}
