package org.dossier.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Reads the rows of a file, whatever its form, as cells by heading. */
final class NameReader {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();

    private NameReader() {}

    /** @throws ImportException if the file is not what the format says */
    static List<Map<String, String>> read(Path file, Format format) {
        try {
            return switch (format) {
                case CSV -> commaSeparated(file);
                case TSV ->
                    table(
                            file,
                            text(file),
                            TABLE.builder().setDelimiter('\t').setQuote(null).get());
                case SPARQL_JSON -> results(file, ResultSetLang.RS_JSON);
                case SPARQL_XML -> results(file, ResultSetLang.RS_XML);
                case RDF -> GraphNames.read(file);
                case GEONAMES -> GeoNames.read(file);
            };
        } catch (CharacterCodingException e) {
            throw new ImportException(file.toString(), "is not UTF-8; save it as UTF-8");
        } catch (IOException | UncheckedIOException e) {
            throw new ImportException(file.toString(), "cannot be read as " + format + ": " + reason(e));
        }
    }

    /** Without the names of the exceptions that one wraps in another. */
    private static String reason(Exception e) {
        return String.valueOf(e.getMessage()).replaceFirst("^(?:[a-z]+\\.)+[A-Za-z]+: ", "");
    }

    /** Where the comma is in numbers, spreadsheets write semicolons between cells. */
    private static List<Map<String, String>> commaSeparated(Path file) throws IOException {
        String text = text(file);
        String heading = text.lines().findFirst().orElse("");
        boolean semicolons = heading.contains(";") && !heading.contains(",");
        return table(file, text, semicolons ? TABLE.builder().setDelimiter(';').get() : TABLE);
    }

    /** The text of a file in UTF-8, without the byte order mark that spreadsheets put before it. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Map<String, String>> table(Path file, String text, CSVFormat form) throws IOException {
        try (CSVParser rows = CSVParser.parse(text, form)) {
            return rows.stream().map(r -> r.toMap()).toList();
        } catch (IllegalArgumentException e) {
            throw new ImportException(file.toString(), "is no table with a heading: " + e.getMessage());
        }
    }

    private static List<Map<String, String>> results(Path file, Lang form) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            RowSet results = RowSetReader.createReader(form).read(in, new Context());
            results.forEachRemaining(binding -> rows.add(row(binding)));
        } catch (RuntimeException e) {
            throw new ImportException(file.toString(), "holds no SPARQL results: " + e.getMessage());
        }
        return rows;
    }

    private static Map<String, String> row(Binding binding) {
        Map<String, String> row = new LinkedHashMap<>();
        binding.forEach((variable, node) -> row.put(variable.getVarName(), text(node)));
        return row;
    }

    /** IRI, or what a literal says. */
    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
