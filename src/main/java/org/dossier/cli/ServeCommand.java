package org.dossier.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.fuseki.FusekiException;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TimeLimit;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.Progress;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.knowledge.Knowledge;
import org.dossier.serve.Address;
import org.dossier.serve.DossierServer;
import org.dossier.serve.Limits;
import org.dossier.serve.Served;
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
            "Serve the built data set on this machine, until interrupted: a page to explore it, a SPARQL endpoint, linked data, JSON.",
            "It goes on with the data set that it opened: after add, remove or build start it again.",
            "Read-only; queries cannot reach other servers, and pages of other servers cannot reach this one."
        },
        footer = {
            "",
            "Example: dossier serve --port 3330, then open http://localhost:3330/ or",
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
            names = "--host",
            defaultValue = "localhost",
            paramLabel = "HOST",
            description = "Network address to listen at. Default: ${DEFAULT-VALUE}, which other machines cannot reach.")
    private String host;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description =
                    "Address under which others reach this server, through a proxy say. Default: what is listened at.")
    private URI base;

    @Option(
            names = "--timeout",
            defaultValue = "10",
            paramLabel = "SECONDS",
            description = "Longest time for a query. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Mixin
    private DataOption data;

    @Mixin
    private KnowledgeOption ontology;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Address address = address();
        Limits limits = Limits.usual().withQuery(TimeLimit.seconds(timeout));
        DataFolder folder = data.folder();
        Progress progress = new Progress(spec.commandLine().getErr(), false, 0);
        progress.now("reading " + data.path());
        Knowledge knowledge = ontology.load();
        try (Database database = Database.open(folder, knowledge.ontology());
                DossierServer server =
                        start(Served.of(folder, database.dataset(), knowledge, examples()), address, limits)) {
            progress.end();
            announce(server);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.join();
        } finally {
            progress.end();
        }
        return 0;
    }

    private static Path examples() {
        return Path.of(System.getProperty("dossier.home", "."), "docs", "queries");
    }

    private Address address() {
        if (port < 0 || port > 65535) {
            throw new UserError("--port " + port + " is no port; give a number from 0 to 65535, 0 for any free one");
        }
        if (base != null
                && (base.getHost() == null || !String.valueOf(base.getScheme()).matches("https?"))) {
            throw new UserError(
                    "--base " + base + " is no address of a server; give one like https://data.example.org/");
        }
        Address address = new Address(host, port, Optional.ofNullable(base));
        warnIfOpen(address);
        return address;
    }

    private void warnIfOpen(Address address) {
        try {
            if (address.isOpen()) {
                PrintWriter err = spec.commandLine().getErr();
                err.println("dossier: warning: every machine that reaches " + host
                        + " can read the data set and its articles; there is no password");
            }
        } catch (UnknownHostException e) {
            throw new UserError("--host " + host + " is not known; give a name or address of this machine");
        }
    }

    private DossierServer start(Served served, Address address, Limits limits) {
        try {
            return DossierServer.start(served, address, limits);
        } catch (FusekiException e) {
            throw new UserError(
                    "port " + port + " cannot be used (" + reason(e) + "); give another --port, 0 for any free one");
        }
    }

    private void announce(DossierServer server) {
        PrintWriter out = spec.commandLine().getOut();
        String here = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
        out.println("Page: " + here + "/");
        out.println("SPARQL endpoint: " + here + "/sparql (end with Ctrl-C)");
        out.flush();
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
