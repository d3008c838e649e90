package org.dossier.serve.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dossier.serve.Content;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.answer.Source;

/**
 * Figures as rows for spreadsheets; several values of a cell are divided by "; ".
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class FigureCsv {

    private static final String MEDIA_TYPE = "text/csv";

    private static final String[] COLUMNS = {
        "measure", "value", "unit", "bound", "from", "to", "place", "about", "reportedBy", "article", "sentence", "iri"
    };

    private FigureCsv() {}

    /** Whether the asker wants CSV rather than JSON. */
    static boolean isAsked(Parameters asked) {
        return asked.choice("format", asked.accept().startsWith(MEDIA_TYPE) ? "csv" : "json", Set.of("csv", "json"))
                .equals("csv");
    }

    static Content write(List<Figure> figures, Map<String, Source> sources) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180)) {
            rows.printRecord((Object[]) COLUMNS);
            for (Figure figure : figures) {
                rows.printRecord(row(figure, sources));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Content.of(
                MEDIA_TYPE + ";charset=utf-8;header=present", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(Figure figure, Map<String, Source> sources) {
        return List.of(
                text(figure.measure().label()),
                figure.value().toPlainString(),
                text(figure.unit()),
                text(figure.bound().label()),
                figure.from().orElse(""),
                figure.to().orElse(""),
                names(figure.places()),
                names(figure.about()),
                names(figure.reportedBy()),
                text(String.join("; ", figure.articles())),
                text(figure.evidence().stream()
                        .filter(sources::containsKey)
                        .map(e -> sources.get(e).quote())
                        .distinct()
                        .collect(Collectors.joining(" | "))),
                figure.iri());
    }

    private static String names(List<Ref> refs) {
        return text(refs.stream().map(Ref::label).collect(Collectors.joining("; ")));
    }

    /** What an article says must not become a formula in somebody's spreadsheet. */
    private static String text(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }
}
