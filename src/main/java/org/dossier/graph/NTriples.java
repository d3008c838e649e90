package org.dossier.graph;

import java.util.Comparator;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.util.NodeUtils;

/** Terms and triples in the canonical form of N-Triples; the order of all that we write. */
public final class NTriples {

    /** By subject, property, object, each as it is written. */
    public static final Comparator<Triple> ORDER = Comparator.<Triple, String>comparing(t -> term(t.getSubject()))
            .thenComparing(t -> term(t.getPredicate()))
            .thenComparing(t -> term(t.getObject()));

    private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

    /** What stands in an IRI as it is, of ASCII. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = '!'; c < PLAIN.length; c++) {
            PLAIN[c] = "<>\"{}|^`\\".indexOf(c) < 0;
        }
    }

    private NTriples() {}

    /** Nearly all terms have nothing to escape; to see that costs less than Jena's formatter, which writes the others. */
    public static String term(Node node) {
        if (node.isURI()) {
            return isPlain(node.getURI()) ? "<" + node.getURI() + ">" : formatted(node);
        }
        if (isPlainText(node)) {
            return text(node);
        }
        return isPlainValue(node)
                ? '"' + node.getLiteralLexicalForm() + "\"^^<" + node.getLiteralDatatypeURI() + ">"
                : formatted(node);
    }

    /** A {@link #isPlainText plain text} in quotation marks, with its language. */
    static String text(Node node) {
        String quoted = '"' + node.getLiteralLexicalForm() + '"';
        return node.getLiteralLanguage().isEmpty() ? quoted : quoted + "@" + node.getLiteralLanguage();
    }

    /** Whether a node is a text, with or without language, in which nothing is to be escaped. */
    static boolean isPlainText(Node node) {
        return node.isLiteral()
                && (NodeUtils.isSimpleString(node) || NodeUtils.isLangString(node))
                && hasNoEscapes(node.getLiteralLexicalForm());
    }

    private static boolean isPlainValue(Node node) {
        return node.isLiteral()
                && node.getLiteralLanguage().isEmpty()
                && isPlain(node.getLiteralDatatypeURI())
                && hasNoEscapes(node.getLiteralLexicalForm());
    }

    /** No quotation mark, backslash or control character; pairs of surrogates are left to the formatter, too. */
    private static boolean hasNoEscapes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= 0x7F && c < 0xA0 || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
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
