package org.dossier.serve;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A SPARQL 1.1 endpoint over one data set: {@code /sparql}, queries only.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
public final class SparqlServer implements AutoCloseable {

    private final FusekiServer server;

    private SparqlServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param loopback whether only this machine can reach it
     * @param timeout in milliseconds, after which a query ends with status 503
     */
    public static SparqlServer start(DatasetGraph data, int port, boolean loopback, long timeout) {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        DataService queries = DataService.newBuilder(data)
                .addEndpoint(Operation.Query, "sparql")
                .build();
        data.getContext().set(ARQ.queryTimeout, Long.toString(timeout));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(port)
                .loopback(loopback)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .add("/", queries);
        if (loopback) {
            builder.addFilter("/*", new LoopbackFilter(Set.of("localhost", "127.0.0.1", "[::1]")));
        }
        return new SparqlServer(builder.build().start());
    }

    public int port() {
        return server.getPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
