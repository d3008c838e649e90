package org.dossier.serve.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** An index of names, titles and quotes for a search as one types, in memory. Made once; safe for several threads. */
public final class SearchIndex {

    /** Results of a search: the best ones, the number of all, and how many there are of each type. */
    public record Results(List<Finding> best, int total, Map<String, Integer> types) {}

    private final List<Finding> findings;
    private final Map<String, Finding> byIri;
    private final IndexSearcher searcher;

    public SearchIndex(Stream<Finding> all) {
        findings = all.toList();
        byIri = findings.stream()
                .filter(f -> f.kind() == Finding.Kind.ENTITY)
                .collect(Collectors.toMap(Finding::iri, Function.identity()));
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Words.ANALYZER))) {
                for (int i = 0; i < findings.size(); i++) {
                    writer.addDocument(document(i));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(int number) {
        Finding finding = findings.get(number);
        Document document = new Document();
        document.add(new StoredField(Fields.NUMBER, number));
        document.add(new StringField(Fields.KIND, finding.kind().name(), Field.Store.NO));
        document.add(new FeatureField(Fields.FEATURES, Fields.WEIGHT, Math.max(1, finding.weight())));
        finding.texts().forEach(t -> {
            document.add(new TextField(Fields.TEXT, t, Field.Store.NO));
            if (finding.kind() == Finding.Kind.ENTITY) {
                document.add(new StringField(Fields.NAME, SearchQuery.name(t), Field.Store.NO));
            }
        });
        finding.types().forEach(t -> document.add(new StringField(Fields.TYPE, t, Field.Store.NO)));
        document.add(new SortedDocValuesField(
                Fields.TYPE, new BytesRef(finding.types().getFirst())));
        return document;
    }

    /**
     * Looks for what has all the words, the last of which may be unfinished; if nothing has them all, for what has some.
     *
     * @param types IRIs of classes, or kinds in lower case; none for all
     */
    public Results find(String words, List<String> types, int offset, int limit) {
        SearchQuery query = SearchQuery.of(words);
        Results strict = find(query.all(), types, offset, limit);
        return strict.total() > 0 || !strict.types().isEmpty() ? strict : find(query.some(), types, offset, limit);
    }

    /** A thing that has names. */
    public Optional<Finding> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Looks for things with names like a name: some words may be missing or have a wrong letter. */
    public List<Finding> similar(String name, List<String> types, int limit) {
        return find(SearchQuery.of(name).similar(), types, 0, limit).best();
    }

    private Results find(Query query, List<String> types, int offset, int limit) {
        try {
            TopDocs top = searcher.search(SearchQuery.ofTypes(query, types), offset + limit);
            StoredFields stored = searcher.storedFields();
            List<Finding> best = new ArrayList<>();
            for (ScoreDoc hit :
                    List.of(top.scoreDocs).subList(Math.min(offset, top.scoreDocs.length), top.scoreDocs.length)) {
                best.add(findings.get(stored.document(hit.doc)
                        .getField(Fields.NUMBER)
                        .numericValue()
                        .intValue()));
            }
            Map<String, Integer> counts = searcher.search(query, TypeCounter.manager());
            int total = types.isEmpty()
                    ? counts.values().stream().mapToInt(Integer::intValue).sum()
                    : searcher.count(SearchQuery.ofTypes(query, types));
            return new Results(best, total, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
