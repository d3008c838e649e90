package org.dossier.serve;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;
import org.dossier.serve.explore.ReportIndex;
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
import org.eclipse.jetty.server.handler.SizeLimitHandler;

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
                        new CheckedQueries(served.knowledge().ontology(), served.base(), address))
                .port(address.port())
                .maxServerThreads(limits.threads())
                .fusekiModules(FusekiModules.empty())
                .add(QUERIES, queries(served.dataset(), limits))
                .add(GRAPHS, graphs(served.dataset()));
        Metrics metrics = new Metrics();
        filters(builder, address);
        servlets(builder, served, address);
        builder.addServlet("/metrics", metrics.servlet());
        FusekiServer server = builder.build();
        handlers(server.getJettyServer(), limits, metrics);
        connect(server.getJettyServer(), address, limits);
        return new DossierServer(server.start());
    }

    /** A request goes through them in this order: what a later one refuses, the first puts into words. */
    private static void filters(FusekiServer.Builder builder, Address address) {
        builder.addFilter("/*", new ProblemFilter());
        builder.addFilter("/*", new OriginFilter(address.names()));
        builder.addFilter("/*", new MethodFilter());
        List.of(QUERIES, GRAPHS).forEach(path -> builder.addFilter(path, new HeadFilter()));
    }

    /** Before them, those of Jetty, from the last one here to the first. */
    private static void handlers(Server jetty, Limits limits, Metrics metrics) {
        jetty.insertHandler(new FewAtATime(limits, QUERIES, GRAPHS));
        jetty.insertHandler(new WholeBodies(limits.requestBytes()));
        jetty.insertHandler(new SizeLimitHandler(-1, limits.answerBytes()));
        jetty.insertHandler(new SecurityHeaders());
        jetty.insertHandler(metrics);
        jetty.insertHandler(new GracefulHandler());
        jetty.setErrorHandler(new ContainerErrors(limits));
        jetty.setStopTimeout(PATIENCE);
    }

    private static void servlets(FusekiServer.Builder builder, Served served, Address address) {
        Catalogue catalogue = new Catalogue(served.graph(), served.base(), served.knowledge(), served.texts());
        SearchIndex index = SearchEndpoint.index(catalogue);
        ReportIndex report = ReportIndex.read(served.folder());
        ApiDescription description = ApiDescription.read();
        Api.endpoints(catalogue, index, served, report, description)
                .forEach((path, endpoint) ->
                        builder.addServlet(path, new EndpointServlet(endpoint, description.parameters(path))));
        for (String place : address.places(served.base())) {
            builder.addServlet(
                    place + "*",
                    new ResourceServlet(catalogue, new Unknown(catalogue, index), report, served.folder(), place));
        }
        builder.addServlet(ReconcileServlet.PATH + "/*", new ReconcileServlet(catalogue, index, address));
        builder.addServlet("/*", new PageServlet());
    }

    private static DataService queries(DatasetGraph data, Limits limits) {
        data.getContext().set(ARQ.httpServiceAllowed, false);
        BoundedFunctions.only(data.getContext());
        data.getContext().set(ARQ.queryTimeout, Long.toString(limits.query().toMillis()));
        return DataService.newBuilder(new Borrowed(data))
                .addEndpoint(Operation.Query)
                .build();
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
            http.setMinResponseDataRate(limits.slowest());
            http.setSendServerVersion(false);
            network.addBean(new SlowRequests(jetty, limits.silence()));
        }
        jetty.addBean(new NetworkConnectionLimit(limits.connections(), jetty));
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
