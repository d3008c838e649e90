package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;

/** Fuseki closes what it has served when it stops. */
class BorrowedTest {

    @Test
    void servedDataSetStaysOpenForItsOwner() {
        AtomicBoolean closed = new AtomicBoolean();
        DatasetGraph owned = new DatasetGraphWrapper(DatasetGraphFactory.create()) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        List.of(new Borrowed(owned), new UnionDefault(owned)).forEach(DatasetGraph::close);
        assertFalse(closed.get());
    }
}
