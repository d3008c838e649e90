package org.dossier.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
                case CSV -> table(file, TABLE);
                case TSV ->
                    table(
                            file,
                            TABLE.builder().setDelimiter('\t').setQuote(null).get());
                case SPARQL_JSON -> results(file, ResultSetLang.RS_JSON);
                case SPARQL_XML -> results(file, ResultSetLang.RS_XML);
                case RDF -> GraphNames.read(file);
                case GEONAMES -> GeoNames.read(file);
            };
        } catch (CharacterCodingException e) {
            throw new ImportException(file.toString(), "is not UTF-8; save it as UTF-8");
        } catch (IOException | UncheckedIOException e) {
            throw new ImportException(file.toString(), "cannot be read as " + format + ": " + e.getMessage());
        }
    }

    private static List<Map<String, String>> table(Path file, CSVFormat form) throws IOException {
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, form)) {
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
