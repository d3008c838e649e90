package org.dossier.serve.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Queries;
import org.dossier.serve.answer.Queries.Completion;
import org.dossier.serve.answer.Queries.Query;
import org.dossier.serve.catalogue.Catalogue;

/** {@code /api/queries}: what a query editor needs: prefixes, examples, and the terms that it may complete. */
public final class QueriesEndpoint implements Endpoint {

    private static final String COMMENT = "#";

    private final Queries answer;

    /** @param examples a folder of {@code .rq} files, each with its question as a comment in the first line; may be missing */
    public QueriesEndpoint(Catalogue catalogue, Path examples) {
        answer = new Queries(prefixes(catalogue), queries(examples), terms(catalogue.ontology()));
    }

    @Override
    public Queries answer(Parameters asked) {
        return answer;
    }

    static Map<String, String> prefixes(Catalogue catalogue) {
        Ontology ontology = catalogue.ontology();
        return Prefixes.of(catalogue.things().base(), ontology.prefix(), ontology.namespace())
                .with("id", catalogue.things().base())
                .with("text", "http://jena.apache.org/text#")
                .namespaces();
    }

    private static List<Query> queries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".rq"))
                    .sorted()
                    .map(QueriesEndpoint::query)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(Path file) {
        try {
            String text = Files.readString(file);
            String title = text.lines().findFirst().orElse("").replaceFirst("^" + COMMENT + "\\s*", "");
            String name =
                    file.getFileName().toString().replaceFirst("^\\d+-", "").replaceFirst("\\.rq$", "");
            return new Query(name, title, text.lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Completion> terms(Ontology ontology) {
        return ontology.terms().values().stream()
                .filter(t -> t.iri().startsWith(ontology.namespace()) || t.iri().startsWith(Dos.NS))
                .filter(t -> t.kind() != Term.Kind.SCHEME && t.kind() != Term.Kind.ANNOTATION_PROPERTY)
                .map(t -> new Completion(ontology.compact(t.iri()), t.label(), kind(t), t.definition()))
                .toList();
    }

    private static String kind(Term term) {
        return term.kind().name().toLowerCase(Locale.ROOT).replaceFirst("^.*_", "");
    }
}
