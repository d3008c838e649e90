package org.dossier.graph;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.dossier.entity.Entity;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/**
 * What the gazetteer knows of a thing and no article needs to say: its ISO code and where it lies.
 *
 * @see <a href="https://www.w3.org/2003/01/geo/">WGS84 Geo Positioning, an RDF vocabulary</a>
 */
final class GazetteerFacts {

    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private final Ontology ontology;

    GazetteerFacts(Ontology ontology) {
        this.ontology = ontology;
    }

    Stream<Triple> of(Entity entity) {
        Node node = Terms.iri(entity.iri());
        Map<String, String> known = entity.known();
        return Stream.of(
                        code(entity).map(c -> Triple.create(node, DCTerms.identifier.asNode(), Terms.plain(c))),
                        degrees(known, "lat").map(d -> Triple.create(node, Terms.iri(GEO + "lat"), d)),
                        degrees(known, "lon").map(d -> Triple.create(node, Terms.iri(GEO + "long"), d)))
                .flatMap(Optional::stream);
    }

    /** ISO 3166-1 for a country, ISO 3166-2 for a division; the code of where a city lies is not its own. */
    private Optional<String> code(Entity entity) {
        Map<String, String> known = entity.known();
        if (ontology.isA(entity.type(), Dos.COUNTRY)) {
            return Optional.ofNullable(known.get("country"));
        }
        return known.containsKey("region") ? Optional.empty() : Optional.ofNullable(known.get("region_iso"));
    }

    private static Optional<Node> degrees(Map<String, String> known, String column) {
        return Optional.ofNullable(known.get(column)).map(d -> NodeFactory.createLiteralDT(d, XSDDatatype.XSDdecimal));
    }
}
