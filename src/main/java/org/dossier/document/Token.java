package org.dossier.document;

import java.util.Locale;
import java.util.Set;
import org.dossier.article.Span;

/**
 * One syntactic word, as in CoNLL-U.
 *
 * @param index its place in the sentence, from 0
 * @param lemma dictionary form, lower case unless a proper noun
 * @param upos universal tag: {@code NOUN}, {@code PROPN}, {@code VERB} …
 * @param xpos Penn tag: {@code NNS}, {@code VBD} …
 * @param head index of the head in the same sentence, -1 for the root
 * @param relation Universal Dependencies relation to the head, with subtype: {@code nsubj:pass}, {@code root}
 */
public record Token(
        int index, Span span, String text, String lemma, String upos, String xpos, int head, String relation) {

    /** What stands before the first word of a sentence and behind its last: a blank without tags, of which nothing is true and on which no word hangs. */
    public static final Token NONE =
            new Token(-2, new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE), " ", " ", "", "", -1, "");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    /** Whether the relation is the one given or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String name) {
        return relation.equals(name) || relation.startsWith(name) && relation.charAt(name.length()) == ':';
    }

    /** The same word at another place of a tree. */
    public Token below(int index, int head, String relation) {
        return new Token(index, span, text, lemma, upos, xpos, head, relation);
    }

    /** The word itself in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isNoun() {
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    /** A dash of any length that is a word of its own: what stands between two is inserted. */
    public boolean isDash() {
        return DASHES.contains(text);
    }

    /** Whether its Penn tag is that of a verb in a finite form or of a modal. */
    public boolean isFinite() {
        return FINITE.contains(xpos);
    }

    public boolean isVerb() {
        return upos.equals("VERB") || upos.equals("AUX");
    }
}
