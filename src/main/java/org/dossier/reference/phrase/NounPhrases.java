package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Finds the noun phrases and personal pronouns of a document by its trees, whatever they speak of. */
final class NounPhrases {

    private static final Set<String> INNER = Set.of("compound", "flat", "fixed", "goeswith", "expl");
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod:poss", "case", "flat");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private NounPhrases() {}

    /**
     * A noun phrase without its clauses.
     *
     * @param text lower case, without article and possessive
     */
    record NounPhrase(Sentence sentence, Token head, Span span, String text, boolean definite, boolean indefinite) {

        boolean isPronoun() {
            return head.upos().equals("PRON");
        }

        boolean isProper() {
            return head.upos().equals("PROPN");
        }

        boolean isPlural() {
            return head.xpos().equals("NNS") || head.xpos().equals("NNPS");
        }

        boolean isSubject() {
            return head.is("nsubj");
        }
    }

    /** In the order of the text by their heads. */
    static List<NounPhrase> of(Document document) {
        List<NounPhrase> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            sentence.tokens().stream()
                    .filter(NounPhrases::isHead)
                    .map(t -> phrase(document, sentence, t))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isHead(Token token) {
        boolean pronoun = token.xpos().equals("PRP") || token.xpos().equals("PRP$");
        return (token.isNoun() || pronoun) && INNER.stream().noneMatch(token::is);
    }

    private static NounPhrase phrase(Document document, Sentence sentence, Token head) {
        int from = start(sentence, head);
        int to = end(sentence, head);
        String first = sentence.token(from).lower();
        int bare = ARTICLES.contains(first) && from + 1 < to ? from + 1 : from;
        return new NounPhrase(
                sentence,
                head,
                span(sentence, from, to),
                document.quote(span(sentence, bare, to)).toLowerCase(Locale.ROOT),
                DEFINITE.contains(first),
                Set.of("a", "an").contains(first));
    }

    private static int start(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && belongs(sentence, sentence.token(from - 1), head)) {
            from--;
        }
        return from;
    }

    private static int end(Sentence sentence, Token head) {
        int to = head.index() + 1;
        while (to < sentence.tokens().size()
                && sentence.token(to).head() == head.index()
                && sentence.token(to).is("flat")) {
            to++;
        }
        return to;
    }

    private static Span span(Sentence sentence, int from, int to) {
        return new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    /** Whether the word before the phrase is its modifier, or a modifier's. */
    private static boolean belongs(Sentence sentence, Token token, Token head) {
        Token at = token;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            if (!BEFORE.contains(at.relation()) || at.upos().equals("ADP")) {
                return false;
            }
            if (at.head() == head.index()) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }
}
