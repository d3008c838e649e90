package org.dossier.serve.explore;

import java.net.URI;
import java.util.Map;

/** Names of the sites that links lead to. */
final class Sites {

    private static final Map<String, String> NAMES = Map.of(
            "www.wikidata.org", "Wikidata",
            "sws.geonames.org", "GeoNames",
            "www.geonames.org", "GeoNames",
            "dbpedia.org", "DBpedia");

    private Sites() {}

    /** Its usual name, else its host. */
    static String name(String iri) {
        try {
            String host = URI.create(iri).getHost();
            return host == null ? iri : NAMES.getOrDefault(host, host);
        } catch (IllegalArgumentException e) {
            return iri;
        }
    }
}
