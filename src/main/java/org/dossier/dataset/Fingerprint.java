package org.dossier.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.graph.Description;

/**
 * 128 bits that tell what is said of one subject from all that was ever said of any: of a million subjects two have the same by chance
 * with 1 in 10<sup>26</sup>. The order in which it is said does not matter.
 */
record Fingerprint(long high, long low) {

    private static final Fingerprint ZERO = new Fingerprint(0, 0);

    private static final long ODD_HIGH = 0x9e3779b97f4a7c15L;
    private static final long ODD_LOW = 0xd6e8feb86659fd93L;

    /** Takes the fingerprints of triples and quads; terms that recur in nearly all of them are reckoned once. Not for several threads. */
    static final class Reader {
        private final Map<Node, Fingerprint> properties = new HashMap<>();
        private final Map<String, Fingerprint> articles = new HashMap<>();

        /** Of the facts alone, whoever states them. */
        Fingerprint facts(Description about) {
            return triples(about, about.facts());
        }

        /** Of the evidence alone, whatever articles it is of. */
        Fingerprint evidence(Description about) {
            return triples(about, about.evidence());
        }

        /** Of all quads. */
        Fingerprint quads(Description about) {
            Fingerprint subject = node(about.subject());
            Fingerprint all = ZERO;
            for (Collection<Map.Entry<Triple, SortedSet<String>>> said : List.of(about.facts(), about.evidence())) {
                for (Map.Entry<Triple, SortedSet<String>> each : said) {
                    Fingerprint triple = subject.then(of(each.getKey()));
                    for (String article : each.getValue()) {
                        all = all.plus(triple.then(articles.computeIfAbsent(article, a -> text(a, 'a'))));
                    }
                }
            }
            for (Triple triple : about.inferred()) {
                all = all.plus(subject.then(of(triple)));
            }
            return all;
        }

        private Fingerprint triples(Description about, Collection<Map.Entry<Triple, SortedSet<String>>> said) {
            Fingerprint subject = node(about.subject());
            Fingerprint all = ZERO;
            for (Map.Entry<Triple, SortedSet<String>> each : said) {
                all = all.plus(subject.then(of(each.getKey())));
            }
            return all;
        }

        private Fingerprint of(Triple triple) {
            return properties
                    .computeIfAbsent(triple.getPredicate(), Fingerprint::node)
                    .then(node(triple.getObject()));
        }
    }

    private static Fingerprint node(Node node) {
        return node.isURI()
                ? text(node.getURI(), 'i')
                : text(node.getLiteralLexicalForm(), 'l')
                        .then(text(node.getLiteralLanguage(), 'g'))
                        .then(text(node.getLiteralDatatypeURI(), 'd'));
    }

    /** @param kind tells a text from the same text in another place */
    private static Fingerprint text(String text, char kind) {
        long high = kind;
        long low = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            high = (high ^ c) * ODD_HIGH;
            low = Long.rotateLeft(low, 23) * ODD_LOW + c;
        }
        return new Fingerprint(mixed(high), mixed(low + kind));
    }

    /** Of this and what comes behind it: the order matters. */
    private Fingerprint then(Fingerprint next) {
        return new Fingerprint(mixed(high * ODD_LOW + next.high), mixed(low * ODD_HIGH + next.low));
    }

    /** Of this and the other: the order does not matter. */
    private Fingerprint plus(Fingerprint other) {
        return new Fingerprint(high + other.high, low + other.low);
    }

    /** The finalizer of SplitMix64: every bit of the input changes half the bits of the output. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
