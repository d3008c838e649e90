package org.dossier.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A Turtle file of the folder {@code ontology/} with its triples, and where in it a term stands.
 *
 * <p>Terms are looked up in the text again, since RDF triples do not say where they were written.
 *
 * @param name as it is shown to people: {@code ontology/enforcement.ttl}
 */
record TurtleFile(String name, String text, Graph graph) {

    /**
     * Reads one file.
     *
     * @throws KnowledgeException if it is not UTF-8 or not Turtle, with line and column
     */
    static TurtleFile read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new KnowledgeException(file.toString(), "not UTF-8. Save it in that encoding.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that comes with the program, by its name beside this class. */
    static TurtleFile resource(String name) {
        try (InputStream in = TurtleFile.class.getResourceAsStream(name)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TurtleFile parse(String name, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(text))
                .lang(Lang.TURTLE)
                .base("file:///" + name)
                .errorHandler(new Stop(name))
                .parse(graph);
        return new TurtleFile(name, text, graph);
    }

    /** {@code file:line:column} of the first place that writes the term as {@code <iri>} or with a prefix; the file alone if none does. */
    String where(String iri) {
        int at = text.indexOf("<" + iri + ">");
        Matcher prefixes = PREFIX.matcher(text);
        while (at < 0 && prefixes.find()) {
            if (iri.startsWith(prefixes.group(2))) {
                at = find(prefixes.group(1) + iri.substring(prefixes.group(2).length()));
            }
        }
        return at < 0 ? name : name + ":" + position(at);
    }

    private static final Pattern PREFIX = Pattern.compile("(?m)^\\s*@?(?i:prefix)\\s+(\\w*:)\\s*<([^>]*)>");

    private int find(String prefixed) {
        Matcher term = Pattern.compile("(?<![\\w:])" + Pattern.quote(prefixed) + "(?![\\w-])")
                .matcher(text);
        return term.find() ? term.start() : -1;
    }

    private String position(int at) {
        String before = text.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - before.lastIndexOf('\n'));
    }

    /** Stops at the first fault, also at what RIOT calls a warning: a bad IRI, a date that is none. */
    private record Stop(String name) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw fault(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw fault(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw fault(message, line, column);
        }

        private RuntimeException fault(String message, long line, long column) {
            String remedy = message.contains("Undefined prefix")
                    ? "Declare it at the top of the file: @prefix …: <…> ."
                    : "Check the punctuation before this place.";
            return line < 0
                    ? new RiotException(message)
                    : new KnowledgeException(name + ":" + line + ":" + column, message + ". " + remedy);
        }
    }
}
