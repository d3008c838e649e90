package org.dossier.serve.catalogue;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.dossier.graph.Terms;

/** A point on the earth, in degrees of WGS 84. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static final Node LATITUDE = Terms.iri(GEO + "lat");
    static final Node LONGITUDE = Terms.iri(GEO + "long");
}
