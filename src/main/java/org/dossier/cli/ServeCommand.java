package org.dossier.cli;

import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dossier.serve.SparqlServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serve the built data set as a SPARQL endpoint on this machine, until interrupted.",
            "Read-only; queries cannot reach other servers."
        },
        footer = {
            "",
            "Example: dossier serve --port 3330, then",
            "  curl --data-urlencode 'query=SELECT * { ?s a ?class } LIMIT 5' http://localhost:3330/sparql"
        })
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "3330",
            paramLabel = "PORT",
            description = "Default: ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port;

    @Option(
            names = "--timeout",
            defaultValue = "10",
            paramLabel = "SECONDS",
            description = "Longest time for a query. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SparqlServer server =
                SparqlServer.start(DatasetGraphFactory.wrap(data.read().graph()), port, true, timeout * 1000)) {
            spec.commandLine()
                    .getOut()
                    .println("SPARQL endpoint: http://localhost:" + server.port() + "/sparql (end with Ctrl-C)");
            spec.commandLine().getOut().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.join();
        } catch (org.apache.jena.fuseki.FusekiException e) {
            throw new UserError(
                    "port " + port + " cannot be used (" + reason(e) + "); give another --port, 0 for any free one");
        }
        return 0;
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
