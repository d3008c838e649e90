package org.dossier.gazetteer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms that names come in. */
public enum Format {
    /** Comma-separated with a heading (RFC 4180), as spreadsheets and SPARQL services give it. */
    CSV,
    /** Tab-separated with a heading. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    SPARQL_JSON,
    /** SPARQL Query Results XML. */
    SPARQL_XML,
    /** Turtle, N-Triples, RDF/XML or JSON-LD: the result of a CONSTRUCT query, a vocabulary in SKOS. */
    RDF,
    /** A country's file of GeoNames, or some lines of it: 19 columns without heading. */
    GEONAMES;

    /**
     * By the ending of the file's name.
     *
     * @throws ImportException if the ending says nothing
     */
    public static Format of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> CSV;
            case "tsv" -> TSV;
            case "srj", "json" -> SPARQL_JSON;
            case "srx" -> SPARQL_XML;
            case "ttl", "nt", "rdf", "owl", "jsonld" -> RDF;
            case "txt" -> GEONAMES;
            default ->
                throw new ImportException(
                        file.toString(), "its ending does not say what it is; give --format, one of " + all());
        };
    }

    /** As the command line has them. */
    public static String all() {
        return String.join(", ", Stream.of(values()).map(Format::toString).toList());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
