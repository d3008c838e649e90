package org.dossier.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
 * <operation/falcon-2021> a enf:Operation ;
 *     rdfs:label "Falcon 2021"@en ;
 *     enf:organizer <organization/ministry-of-finance> .
 * }</pre>
 */
public final class Turtle {

    private static final int LINE = 100;

    /** Steps of a path, none of which is "." or "..", perhaps with a fragment. */
    private static final Pattern OWN = Pattern.compile("\\w[\\w%-]*+(?:[/.#=,]\\w[\\w%-]*+)*+");

    private static final List<Node> FIRST =
            List.of(RDF.Nodes.type, RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    /** A node as it is written, and the namespace that is used for it. */
    private record Term(String text, String namespace) {}

    /** A property as it is written, and its place among others. */
    private record Property(int rank, String text, String namespace) implements Comparable<Property> {
        @Override
        public int compareTo(Property other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : text.compareTo(other.text);
        }
    }

    private final Prefixes prefixes;
    private final NodeFormatterTTL format;
    private final Map<Node, Term> terms = new HashMap<>();
    private final Map<Node, Property> properties = new HashMap<>();

    public Turtle(Prefixes prefixes) {
        PrefixMap map = PrefixMapFactory.create();
        prefixes.namespaces().forEach(map::add);
        this.prefixes = prefixes;
        this.format = new NodeFormatterTTL(prefixes.base(), map);
    }

    public String write(Collection<Triple> triples) {
        SortedMap<String, List<Triple>> sorted = new TreeMap<>();
        Set<String> used = new HashSet<>();
        triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject))
                .forEach((subject, about) -> sorted.put(term(subject, used), about));
        StringBuilder blocks = new StringBuilder();
        sorted.forEach((subject, about) -> block(subject, about, blocks, used));
        return header(used) + blocks;
    }

    /** The base, and the prefixes that are used. */
    private String header(Set<String> used) {
        StringBuilder out = new StringBuilder("@base <" + prefixes.base() + "> .\n");
        prefixes.namespaces().entrySet().stream()
                .filter(e -> used.contains(e.getValue()))
                .forEach(e -> out.append("@prefix " + e.getKey() + ": <" + e.getValue() + "> .\n"));
        return out.toString();
    }

    private void block(String subject, List<Triple> about, StringBuilder out, Set<String> used) {
        TreeMap<Property, SortedSet<String>> byProperty = new TreeMap<>();
        about.forEach(t -> byProperty
                .computeIfAbsent(property(t.getPredicate()), p -> new TreeSet<>())
                .add(term(t.getObject(), used)));
        byProperty.keySet().forEach(p -> used.add(p.namespace()));
        out.append('\n').append(subject).append(' ');
        out.append(byProperty.entrySet().stream()
                .map(e -> e.getKey().text() + objects(e.getValue()))
                .collect(Collectors.joining(" ;\n    ")));
        out.append(" .\n");
    }

    /** On one line where they fit, else one a line. */
    private static String objects(SortedSet<String> objects) {
        String line = String.join(" , ", objects);
        return objects.size() == 1 || line.length() <= LINE
                ? " " + line
                : "\n        " + String.join(" ,\n        ", objects);
    }

    private Property property(Node node) {
        return properties.computeIfAbsent(node, n -> {
            int place = FIRST.indexOf(n);
            Term term = written(n);
            return new Property(
                    place < 0 ? FIRST.size() : place, n.equals(RDF.Nodes.type) ? "a" : term.text(), term.namespace());
        });
    }

    private String term(Node node, Set<String> used) {
        Term term = written(node);
        used.add(term.namespace());
        return term.text();
    }

    /** Most IRIs and many literals stand in many triples, and to write one costs more than to look it up. */
    private Term written(Node node) {
        return terms.computeIfAbsent(node, n -> {
            String iri = n.isLiteral() ? n.getLiteralDatatypeURI() : n.getURI();
            int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
            return new Term(formatted(n), iri.substring(0, end));
        });
    }

    /** Texts and IRIs of our own are most of what is written, and need none of what Jena's formatter takes care of. */
    private String formatted(Node node) {
        if (node.isURI() && isOwn(node.getURI())) {
            return "<" + node.getURI().substring(prefixes.base().length()) + ">";
        }
        return NTriples.isPlainText(node) ? NTriples.text(node) : formattedByJena(node);
    }

    /** Whether an IRI is written without the base: where what is left is a plain path, and no prefix is for it. */
    private boolean isOwn(String iri) {
        return iri.startsWith(prefixes.base())
                && OWN.matcher(iri)
                        .region(prefixes.base().length(), iri.length())
                        .matches()
                && prefixes.namespaces().values().stream().noneMatch(iri::startsWith);
    }

    private String formattedByJena(Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        format.format(out, node);
        return out.asString();
    }
}
