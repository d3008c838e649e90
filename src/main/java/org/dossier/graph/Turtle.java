package org.dossier.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Turtle for people: subjects sorted, one block each, class and labels first, nothing that depends on chance. The same triples
 * give the same bytes.
 *
 * <pre>{@code
 * <operation/kunlun-2021> a enf:Operation ;
 *     rdfs:label "Kunlun 2021"@en ;
 *     enf:organizer <organization/ministry-of-public-security> .
 * }</pre>
 */
public final class Turtle {

    private static final List<Node> FIRST =
            List.of(RDF.Nodes.type, RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    private final Prefixes prefixes;
    private final NodeFormatterTTL format;

    public Turtle(Prefixes prefixes) {
        PrefixMap map = PrefixMapFactory.create();
        prefixes.namespaces().forEach(map::add);
        this.prefixes = prefixes;
        this.format = new NodeFormatterTTL(prefixes.base(), map);
    }

    public String write(Collection<Triple> triples) {
        StringBuilder out = new StringBuilder("@base <" + prefixes.base() + "> .\n");
        prefixes.namespaces()
                .forEach((name, iri) -> out.append("@prefix ")
                        .append(name)
                        .append(": <")
                        .append(iri)
                        .append("> .\n"));
        triples.stream()
                .collect(Collectors.groupingBy(t -> term(t.getSubject()), TreeMap::new, Collectors.toList()))
                .forEach((subject, about) -> block(subject, about, out));
        return out.toString();
    }

    private void block(String subject, List<Triple> about, StringBuilder out) {
        TreeMap<Node, List<String>> byProperty =
                new TreeMap<>(Comparator.comparing(Turtle::rank).thenComparing(this::property));
        about.forEach(t -> byProperty
                .computeIfAbsent(t.getPredicate(), p -> new java.util.ArrayList<>())
                .add(term(t.getObject())));
        out.append('\n').append(subject).append(' ');
        out.append(byProperty.entrySet().stream()
                .map(e -> property(e.getKey()) + " "
                        + e.getValue().stream().sorted().distinct().collect(Collectors.joining(" , ")))
                .collect(Collectors.joining(" ;\n    ")));
        out.append(" .\n");
    }

    private static int rank(Node property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }

    private String property(Node property) {
        return property.equals(RDF.Nodes.type) ? "a" : term(property);
    }

    private String term(Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        format.format(out, node);
        return out.asString();
    }
}
