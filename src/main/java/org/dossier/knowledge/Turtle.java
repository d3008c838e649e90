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
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * A Turtle file whose triples know where they stand, so that a fault in one can be shown to its author.
 *
 * <p>Jena's parser knows the place of each triple and drops it; its profile is asked to make every triple, and keeps it here.
 */
final class Turtle {

    /** One triple; {@code where} is the place of its object: {@code ontology/lexicon/seize.ttl:14:5}. */
    record Line(Node subject, Node predicate, Node object, String where) {}

    private Turtle() {}

    /** The triples in the order of the file. @throws KnowledgeException on a syntax error or a prefix that is not declared */
    static List<Line> read(Path file) {
        RIOT.init();
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Tokenizer tokens = TokenizerText.create()
                    .source(in)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .build();
            new LangTurtle(tokens, new Profile(file, lines), StreamRDFLib.sinkNull()).parse();
        } catch (RiotException e) {
            throw new KnowledgeException(file.toString(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }

    private static final class Profile extends ParserProfileStd {
        private final Path file;
        private final List<Line> lines;

        Profile(Path file, List<Line> lines) {
            super(
                    RiotLib.factoryRDF(),
                    ErrorHandlerFactory.errorHandlerExceptionOnError(),
                    IRIxResolver.create().noBase().build(),
                    PrefixMapFactory.create(),
                    RIOT.getContext().copy(),
                    true,
                    false);
            this.file = file;
            this.lines = lines;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            lines.add(new Line(subject, predicate, object, file + ":" + line + ":" + column));
            return super.createTriple(subject, predicate, object, line, column);
        }
    }
}
