package org.dossier.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.serve.explore.Catalogue;
import org.dossier.serve.explore.EntityEndpoint;

/** The JSON endpoints by their paths; {@code openapi.json} says what each asks and answers. */
final class Api {

    private static final String DESCRIPTION = "openapi.json";

    private Api() {}

    static Map<String, Endpoint> endpoints(Catalogue catalogue) {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        endpoints.put("/api/entity", new EntityEndpoint(catalogue));
        Content description = description();
        endpoints.put("/api/openapi.json", asked -> description);
        endpoints.put("/health", asked -> Map.of("status", "up"));
        return endpoints;
    }

    private static Content description() {
        try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
            return Content.of("application/json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
