package org.dossier.serve;

import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.serve.explore.Catalogue;
import org.dossier.serve.explore.SearchEndpoint;
import org.dossier.serve.reconcile.ReconcileServlet;
import org.dossier.serve.search.SearchIndex;
import org.dossier.serve.sparql.BoundedFunctions;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * A built data set over HTTP, for reading only: SPARQL, linked data, JSON and the page.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP Protocol</a>
 */
public final class DossierServer implements AutoCloseable {

    private static final String QUERIES = "/sparql";
    private static final String GRAPHS = "/data";
    private static final long PATIENCE = 5000;

    private final FusekiServer server;

    private DossierServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @throws FusekiException if the port cannot be had
     */
    public static DossierServer start(Served served, Address address, Limits limits) {
        ARQ.globalServiceAllowed = false;
        FusekiServer.Builder builder = FusekiServer.create()
                .registerOperation(
                        Operation.Query,
                        WebContent.contentTypeSPARQLQuery,
                        new CheckedQueries(served.knowledge().ontology()))
                .port(address.port())
                .maxServerThreads(limits.threads())
                .fusekiModules(FusekiModules.empty())
                .add(QUERIES, queries(served.dataset(), limits))
                .add(GRAPHS, graphs(served.dataset()));
        Metrics metrics = new Metrics();
        filters(builder, address, limits, metrics);
        servlets(builder, served, address);
        builder.addServlet("/metrics", metrics.servlet());
        FusekiServer server = builder.build();
        connect(server.getJettyServer(), address, limits);
        return new DossierServer(server.start());
    }

    /** A request goes through them in this order: what a later one refuses, earlier ones count and put into words. */
    private static void filters(FusekiServer.Builder builder, Address address, Limits limits, Metrics metrics) {
        builder.addFilter("/*", metrics);
        builder.addFilter("/*", new ProblemFilter());
        builder.addFilter("/*", new SecurityHeaders());
        builder.addFilter("/*", new OriginFilter(address.names()));
        builder.addFilter("/*", new BodyFilter(limits));
        LimitFilter few = new LimitFilter(limits);
        builder.addFilter(QUERIES, few);
        builder.addFilter(GRAPHS, few);
    }

    private static void servlets(FusekiServer.Builder builder, Served served, Address address) {
        Catalogue catalogue = new Catalogue(served.graph(), served.base(), served.knowledge(), served.texts());
        SearchIndex index = SearchEndpoint.index(catalogue);
        Api.endpoints(catalogue, index, served)
                .forEach((path, endpoint) -> builder.addServlet(path, new EndpointServlet(endpoint)));
        for (String place : address.places(served.base())) {
            builder.addServlet(place + "*", new ResourceServlet(catalogue, served.base(), place));
        }
        builder.addServlet(ReconcileServlet.PATH + "/*", new ReconcileServlet(catalogue, index, address.base()));
        builder.addServlet("/*", new PageServlet());
    }

    private static DataService queries(DatasetGraph data, Limits limits) {
        data.getContext().set(ARQ.httpServiceAllowed, false);
        BoundedFunctions.only(data.getContext());
        data.getContext().set(ARQ.queryTimeout, Long.toString(limits.query().toMillis()));
        return DataService.newBuilder(data).addEndpoint(Operation.Query).build();
    }

    private static DataService graphs(DatasetGraph data) {
        return DataService.newBuilder(new UnionDefault(data))
                .addEndpoint(Operation.GSP_R)
                .build();
    }

    private static void connect(Server jetty, Address address, Limits limits) {
        for (Connector connector : jetty.getConnectors()) {
            ServerConnector network = (ServerConnector) connector;
            network.setHost(address.host());
            network.setIdleTimeout(limits.silence().toMillis());
            HttpConfiguration http =
                    network.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setRequestHeaderSize(limits.headerBytes());
            http.setSendServerVersion(false);
        }
        jetty.setErrorHandler(new ContainerErrors());
        jetty.addBean(new NetworkConnectionLimit(limits.connections(), jetty));
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(PATIENCE);
    }

    public int port() {
        return server.getPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    /** Lets running requests end, for at most five seconds; what takes longer breaks off. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
