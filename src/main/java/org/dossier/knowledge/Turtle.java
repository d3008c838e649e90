package org.dossier.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sys.JenaSystem;

/**
 * A Turtle file whose triples know where they stand, so that a fault in one can be shown to its author.
 *
 * <p>Jena's parser knows the place of each triple and drops it; its profile is asked to make every triple, and keeps it here.
 */
public final class Turtle {

    /** One triple; {@code where} is the place of its object: {@code ontology/lexicon/seize.ttl:14:5}. */
    public record Line(Node subject, Node predicate, Node object, String where) {}

    private Turtle() {}

    /**
     * The triples in the order of the file.
     *
     * @throws KnowledgeException on a syntax error, a prefix that is not declared, or a literal that its datatype does not allow
     */
    public static List<Line> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The triples of a file that comes with the program, by its name beside this class. */
    public static List<Line> resource(String name) {
        try (InputStream in = Turtle.class.getResourceAsStream(name)) {
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #read(Path)}; {@code name} stands for the file in what is said of it. */
    static List<Line> read(String name, InputStream in) {
        JenaSystem.init(); // not RIOT.init(): beside another thread that starts Jena the two wait for each other
        List<Line> lines = new ArrayList<>();
        ErrorHandler stop = new Stop(name);
        Tokenizer tokens = TokenizerText.create().source(in).errorHandler(stop).build();
        new LangTurtle(tokens, new Profile(name, stop, lines), StreamRDFLib.sinkNull()).parse();
        return List.copyOf(lines);
    }

    private static final class Profile extends ParserProfileStd {
        private final String name;
        private final List<Line> lines;

        Profile(String name, ErrorHandler errors, List<Line> lines) {
            super(
                    RiotLib.factoryRDF(),
                    errors,
                    IRIxResolver.create().noBase().build(),
                    PrefixMapFactory.create(),
                    RIOT.getContext().copy(),
                    true,
                    false);
            this.name = name;
            this.lines = lines;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            lines.add(new Line(subject, predicate, object, name + ":" + line + ":" + column));
            return super.createTriple(subject, predicate, object, line, column);
        }
    }

    /** Stops at the first fault, also at what RIOT only warns of: a bad IRI, a date that is none. */
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

        private KnowledgeException fault(String message, long line, long column) {
            if (message.contains("newline in string")) { // the parser is on the next line by now
                return new KnowledgeException(
                        name + ":" + (line - 1), "a text does not end on its line. Close it with a quotation mark.");
            }
            String where = line < 0 ? name : name + ":" + line + ":" + column;
            return new KnowledgeException(where, message.replaceFirst("\\.?$", ". ") + remedy(message));
        }

        private static String remedy(String message) {
            if (message.contains("ndefined prefix")) {
                return "Declare it at the top of the file: @prefix NAME: <IRI> .";
            }
            return message.contains("UTF-8") || message.contains("encoding")
                    ? "Save the file as UTF-8."
                    : "Look at the punctuation up to this place.";
        }
    }
}
