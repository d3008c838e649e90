package org.dossier.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TimeLimit;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.Answer;
import org.dossier.cli.output.AnswerForm;
import org.dossier.dataset.BuiltData;
import org.dossier.dataset.QueryTerms;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Ask the built data set in SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE.",
            "Prefixes of the data set (enf:, org:, prov:, …) need not be declared. Nothing is fetched from elsewhere.",
            "What 'build --infer' added is found, too; GRAPH <inferred> { … } asks for that alone.",
            "A term that the ontology does not define is named on standard error, with the nearest that it does."
        },
        footer = {"", "Example: dossier query \"SELECT ?name { ?who a enf:Official ; rdfs:label ?name }\""})
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", description = "The query, or a file that holds it (FILE.rq).")
    private String text;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "One of ${COMPLETION-CANDIDATES}. Default: table for rows, ttl for graphs.")
    private AnswerForm form;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give up after so many seconds. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Mixin
    private DataOption data;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String query = isFile() ? read(Path.of(text)) : text;
        long limit = TimeLimit.seconds(timeout).toMillis();
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        DatasetGraph built = BuiltData.dataset(data.folder());
        Query parsed = parse(query, built.getDefaultGraph().getPrefixMapping());
        PrintWriter out = spec.commandLine().getOut();
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(built))
                .query(parsed)
                .timeout(limit)
                .build()) {
            Answer.print(execution, form, out);
        } catch (QueryDeniedException e) {
            throw new UserError("SERVICE asks another server, and this command never does; ask that server yourself");
        } catch (QueryCancelledException e) {
            throw new UserError("the query took longer than " + timeout + " s; narrow it or give a higher --timeout");
        }
        hint(QueryTerms.of(parsed), built.getDefaultGraph());
        return 0;
    }

    /** Of names that the ontology may have to be asked for: those that the data has are right. */
    private void hint(QueryTerms terms, Graph graph) {
        if (terms.has(iri -> !isUsed(Terms.iri(iri), graph))) {
            PrintWriter err = spec.commandLine().getErr();
            terms.hints(knowledge.ontology()).forEach(err::println);
        }
    }

    private static boolean isUsed(Node term, Graph graph) {
        return graph.contains(Node.ANY, term, Node.ANY) || graph.contains(Node.ANY, Node.ANY, term);
    }

    /** No query does without a brace. */
    private boolean isFile() {
        return !text.contains("{") && (text.toLowerCase(Locale.ROOT).endsWith(".rq") || new File(text).exists());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read; give a query or the path of a file with one");
        }
    }

    private Query parse(String query, PrefixMapping prefixes) {
        Query parsed = new Query();
        parsed.setPrefixMapping(PrefixMapping.Factory.create()
                .setNsPrefixes(Prefixes.standard())
                .setNsPrefixes(prefixes));
        try {
            return QueryFactory.parse(parsed, query, null, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw SparqlMistake.of(isFile() ? text : "the query", e);
        }
    }
}
