package org.dossier.serve.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query finds by its most special type: by the type's number, since one letter may find half of the index. */
final class TypeCounter extends SimpleCollector {

    private final Map<String, Integer> counts = new TreeMap<>();
    private SortedDocValues types;
    private int[] found;

    static CollectorManager<TypeCounter, Map<String, Integer>> manager() {
        return new CollectorManager<>() {
            @Override
            public TypeCounter newCollector() {
                return new TypeCounter();
            }

            @Override
            public Map<String, Integer> reduce(Collection<TypeCounter> parts) {
                Map<String, Integer> all = new TreeMap<>();
                parts.forEach(p -> p.counts.forEach((type, n) -> all.merge(type, n, Integer::sum)));
                return all;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        types = DocValues.getSorted(context.reader(), Fields.TYPE);
        found = new int[types.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (types.advanceExact(document)) {
            found[types.ordValue()]++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0) {
                counts.merge(types.lookupOrd(i).utf8ToString(), found[i], Integer::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
