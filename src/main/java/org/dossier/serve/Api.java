package org.dossier.serve;

import java.util.Map;
import java.util.TreeMap;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;
import org.dossier.serve.explore.AboutEndpoint;
import org.dossier.serve.explore.ArticleEndpoint;
import org.dossier.serve.explore.ArticlesEndpoint;
import org.dossier.serve.explore.EntityEndpoint;
import org.dossier.serve.explore.FiguresEndpoint;
import org.dossier.serve.explore.NeighbourhoodEndpoint;
import org.dossier.serve.explore.OntologyEndpoint;
import org.dossier.serve.explore.PlacesEndpoint;
import org.dossier.serve.explore.QueriesEndpoint;
import org.dossier.serve.explore.ReportEndpoint;
import org.dossier.serve.explore.ReportIndex;
import org.dossier.serve.explore.SearchEndpoint;
import org.dossier.serve.explore.TimelineEndpoint;
import org.dossier.serve.search.SearchIndex;

/** The JSON endpoints by their paths; {@link ApiDescription} says what each asks and answers. */
final class Api {

    private Api() {}

    static Map<String, Endpoint> endpoints(
            Catalogue catalogue, SearchIndex index, Served served, ReportIndex report, ApiDescription description) {
        Unknown unknown = new Unknown(catalogue, index);
        Map<String, Endpoint> endpoints = new TreeMap<>();
        endpoints.put("/api", new OneAnswer(new AboutEndpoint(catalogue, report)));
        endpoints.put("/api/article", new ArticleEndpoint(catalogue, report, unknown));
        endpoints.put("/api/articles", new ArticlesEndpoint(catalogue));
        endpoints.put("/api/entity", new EntityEndpoint(catalogue, unknown));
        endpoints.put("/api/figures", new FiguresEndpoint(catalogue));
        endpoints.put("/api/neighbourhood", new NeighbourhoodEndpoint(catalogue, unknown));
        endpoints.put("/api/ontology", new OneAnswer(new OntologyEndpoint(catalogue)));
        endpoints.put("/api/places", new OneAnswer(new PlacesEndpoint(catalogue)));
        endpoints.put("/api/queries", new QueriesEndpoint(catalogue, served.examples()));
        endpoints.put("/api/report", new ReportEndpoint(catalogue, report));
        endpoints.put("/api/search", new SearchEndpoint(catalogue, index));
        endpoints.put("/api/timeline", new TimelineEndpoint(catalogue));
        Content self = description.content();
        endpoints.put("/api/openapi.json", asked -> self);
        Endpoint dataset = asked -> RdfAnswer.write(report.description(), RdfAnswer.mediaType(asked));
        endpoints.put("/void", dataset);
        endpoints.put("/.well-known/void", dataset);
        endpoints.put("/health", asked -> Map.of("status", "up"));
        return endpoints;
    }
}
