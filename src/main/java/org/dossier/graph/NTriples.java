package org.dossier.graph;

import java.util.Comparator;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Terms and triples in the canonical form of N-Triples; the order of all that we write. */
public final class NTriples {

    /** By subject, property, object, each as it is written. */
    public static final Comparator<Triple> ORDER = Comparator.<Triple, String>comparing(t -> term(t.getSubject()))
            .thenComparing(t -> term(t.getPredicate()))
            .thenComparing(t -> term(t.getObject()));

    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    private NTriples() {}

    public static String term(Node node) {
        return node.isURI() && isPlain(node.getURI()) ? "<" + node.getURI() + ">" : formatted(node);
    }

    /** Whether an IRI is written as it is, as nearly all are: asking for that costs less than Jena's formatter. */
    private static boolean isPlain(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || c >= 0x7F || "<>\"{}|^`\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String formatted(Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        FORMAT.format(out, node);
        return out.asString();
    }

    /** One line, with its dot, without line end. */
    public static String line(Triple triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject()) + " .";
    }
}
