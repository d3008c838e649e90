package org.dossier.graph;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Short names of namespaces.
 *
 * @param base of all individuals: {@code <person/anna-berg>} stands for {@code https://w3id.org/dossier/id/person/anna-berg}
 */
public record Prefixes(String base, SortedMap<String, String> namespaces) {

    /** The base where none is given; nothing need be found under it. */
    public static final String BASE = "https://w3id.org/dossier/id/";

    /** @param domain namespace of the domain's own terms, {@code name} its prefix */
    public static Prefixes of(String base, String name, String domain) {
        SortedMap<String, String> all = standard();
        all.put(name, domain);
        return new Prefixes(base, all);
    }

    /** Those that every domain uses. */
    public static SortedMap<String, String> standard() {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("dcterms", "http://purl.org/dc/terms/");
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("dqv", "http://www.w3.org/ns/dqv#");
        all.put("dos", "https://w3id.org/dossier/ns#");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        all.put("oa", "http://www.w3.org/ns/oa#");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("owl", "http://www.w3.org/2002/07/owl#");
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("schema", "https://schema.org/");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("void", "http://rdfs.org/ns/void#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return all;
    }

    /** These and one more. */
    public Prefixes with(String name, String namespace) {
        SortedMap<String, String> all = new TreeMap<>(namespaces);
        all.put(name, namespace);
        return new Prefixes(base, all);
    }
}
