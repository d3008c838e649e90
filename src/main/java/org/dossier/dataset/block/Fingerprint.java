package org.dossier.dataset.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
public record Fingerprint(long high, long low) {

    private static final long ODD_HIGH = 0x9e3779b97f4a7c15L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ODD_LOW = 0xd6e8feb86659fd93L;

    /**
     * Of what is said of one subject.
     *
     * @param facts of the facts alone, whoever states them
     * @param evidence of the evidence alone, whatever articles it is of
     * @param quads of all quads
     */
    public record Contents(Fingerprint facts, Fingerprint evidence, Fingerprint quads) {}

    /** Takes the fingerprints of what is said; terms that recur in nearly all of it are reckoned once. Not for several threads. */
    public static final class Reader {
        private final Map<Node, Fingerprint> properties = new HashMap<>();
        private final Map<String, Fingerprint> articles = new HashMap<>();
        private final Map<String, Fingerprint> languages = new HashMap<>();
        private final Map<String, Fingerprint> datatypes = new HashMap<>();

        public Contents of(Description about) {
            Fingerprint subject = node(about.subject());
            Sum quads = new Sum();
            Fingerprint facts = triples(subject, about.facts(), quads);
            Fingerprint evidence = triples(subject, about.evidence(), quads);
            about.inferred().forEach(t -> quads.add(subject.then(of(t))));
            return new Contents(facts, evidence, quads.all());
        }

        private Fingerprint triples(Fingerprint subject, List<Map.Entry<Triple, SortedSet<String>>> said, Sum quads) {
            Sum all = new Sum();
            for (Map.Entry<Triple, SortedSet<String>> each : said) {
                Fingerprint triple = subject.then(of(each.getKey()));
                all.add(triple);
                for (String article : each.getValue()) {
                    quads.add(triple.then(articles.computeIfAbsent(article, a -> text(a, 'a'))));
                }
            }
            return all.all();
        }

        private Fingerprint of(Triple triple) {
            return properties.computeIfAbsent(triple.getPredicate(), this::node).then(node(triple.getObject()));
        }

        private Fingerprint node(Node node) {
            return node.isURI()
                    ? text(node.getURI(), 'i')
                    : text(node.getLiteralLexicalForm(), 'l')
                            .then(languages.computeIfAbsent(node.getLiteralLanguage(), l -> text(l, 'g')))
                            .then(datatypes.computeIfAbsent(node.getLiteralDatatypeURI(), d -> text(d, 'd')));
        }
    }

    /** Of several, in whatever order. */
    private static final class Sum {
        private long high;
        private long low;

        void add(Fingerprint next) {
            high += next.high;
            low += next.low;
        }

        Fingerprint all() {
            return new Fingerprint(high, low);
        }
    }

    /**
     * Eight bytes at a time, since most of what is said is texts.
     *
     * @param kind tells a text from the same text in another place
     */
    private static Fingerprint text(String text, char kind) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long high = kind;
        long low = bytes.length;
        int whole = bytes.length & -Long.BYTES;
        for (int i = 0; i < whole; i += Long.BYTES) {
            long next = (long) EIGHT.get(bytes, i);
            high = mixed(high ^ next);
            low = Long.rotateLeft(low, 23) * ODD_LOW + next;
        }
        for (int i = whole; i < bytes.length; i++) {
            high = (high ^ bytes[i]) * ODD_HIGH;
            low = Long.rotateLeft(low, 23) * ODD_LOW + bytes[i];
        }
        return new Fingerprint(mixed(high), mixed(low + kind));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && high == print.high && low == print.low;
    }

    /** All bits are as good as chance. Millions are compared: what a record has by itself costs several times as much. */
    @Override
    public int hashCode() {
        return (int) low;
    }

    /** Of this and what comes behind it: the order matters. */
    private Fingerprint then(Fingerprint next) {
        return new Fingerprint(mixed(high * ODD_LOW + next.high), mixed(low * ODD_HIGH + next.low));
    }

    /** The finalizer of SplitMix64: every bit of the input changes half the bits of the output. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
