package org.dossier.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A node as it is written.
     *
     * @param prefixes a bit for each prefix that may have been used for it, by its place among all
     */
    private record Term(String text, long prefixes) {}

    /** A property as it is written, and its place among others. */
    private record Property(int rank, Term term) implements Comparable<Property> {
        @Override
        public int compareTo(Property other) {
            return rank != other.rank
                    ? Integer.compare(rank, other.rank)
                    : term.text().compareTo(other.term.text());
        }
    }

    /**
     * What is said of one subject.
     *
     * @param prefixes what it needs of the {@link #header}
     */
    public record Block(String text, long prefixes) {}

    private final Prefixes prefixes;
    private final List<String> namespaces;
    private final List<String> nested;
    private final NodeFormatterTTL format;
    private final Map<Node, Term> terms = new HashMap<>();
    private final Map<Node, Property> properties = new HashMap<>();

    /** @throws IllegalArgumentException if there are more than 64 prefixes: which of them a block uses is kept in as many bits */
    public Turtle(Prefixes prefixes) {
        if (prefixes.namespaces().size() > Long.SIZE) {
            throw new IllegalArgumentException(prefixes.namespaces().size() + " prefixes, more than " + Long.SIZE);
        }
        PrefixMap map = PrefixMapFactory.create();
        prefixes.namespaces().forEach(map::add);
        this.prefixes = prefixes;
        this.namespaces = List.copyOf(prefixes.namespaces().values());
        this.nested = namespaces.stream()
                .filter(n -> n.startsWith(prefixes.base()) || prefixes.base().startsWith(n))
                .toList();
        this.format = new NodeFormatterTTL(prefixes.base(), map);
    }

    public String write(Collection<Triple> triples) {
        SortedMap<String, List<Triple>> sorted = new TreeMap<>();
        triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject))
                .forEach((subject, about) -> sorted.put(subject(subject), about));
        StringBuilder blocks = new StringBuilder();
        long used = 0;
        for (List<Triple> about : sorted.values()) {
            Block block = block(about);
            blocks.append(block.text());
            used |= block.prefixes();
        }
        return header(used) + blocks;
    }

    /** How a subject is written: by this, blocks are sorted. */
    public String subject(Node subject) {
        return written(subject).text();
    }

    /**
     * The base, and the prefixes that are used.
     *
     * @param used all that blocks need
     */
    public String header(long used) {
        StringBuilder out = new StringBuilder("@base <" + prefixes.base() + "> .\n");
        int place = 0;
        for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
            if ((used & 1L << place++) != 0) {
                out.append("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
            }
        }
        return out.toString();
    }

    /** @param about one subject, at least one triple */
    public Block block(Collection<Triple> about) {
        Term subject = written(about.iterator().next().getSubject());
        long used = subject.prefixes();
        TreeMap<Property, SortedSet<String>> byProperty = new TreeMap<>();
        for (Triple triple : about) {
            Property property = property(triple.getPredicate());
            Term object = written(triple.getObject());
            byProperty.computeIfAbsent(property, p -> new TreeSet<>()).add(object.text());
            used |= property.term().prefixes() | object.prefixes();
        }
        String said = byProperty.entrySet().stream()
                .map(e -> e.getKey().term().text() + objects(e.getValue()))
                .collect(Collectors.joining(" ;\n    "));
        return new Block("\n" + subject.text() + " " + said + " .\n", used);
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
                    place < 0 ? FIRST.size() : place, n.equals(RDF.Nodes.type) ? new Term("a", term.prefixes()) : term);
        });
    }

    /** Most IRIs and many literals stand in many triples, and to write one costs more than to look it up. */
    private Term written(Node node) {
        return terms.computeIfAbsent(node, n -> {
            String iri = n.isLiteral() ? n.getLiteralDatatypeURI() : n.getURI();
            int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
            return new Term(formatted(n), prefixes(iri.substring(0, end)));
        });
    }

    private long prefixes(String namespace) {
        long found = 0;
        for (int i = 0; i < namespaces.size(); i++) {
            found |= namespaces.get(i).equals(namespace) ? 1L << i : 0;
        }
        return found;
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
                && nested.stream().noneMatch(iri::startsWith);
    }

    private String formattedByJena(Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        format.format(out, node);
        return out.asString();
    }
}
