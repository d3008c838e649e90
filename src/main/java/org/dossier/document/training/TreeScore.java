package org.dossier.document.training;

import java.util.List;
import java.util.Locale;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.analysis.Pipeline;

/**
 * How many words got the right tag, lemma and head (UAS), and the right head with the right relation (LAS) as the CoNLL 2018 shared task on
 * Universal Dependencies counts: punctuation counts, subtypes of relations do not.
 *
 * @param arcs head and relation right, {@code nsubj} taken for {@code nsubj:pass}
 * @param labels head and relation right with its subtype
 */
record TreeScore(int words, int tags, int lemmas, int heads, int arcs, int labels) {

    /** @throws IllegalArgumentException if the words differ */
    static TreeScore of(List<Sentence> gold, List<Sentence> found) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException(gold.size() + " sentences against " + found.size());
        }
        TreeScore score = new TreeScore(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < gold.size(); i++) {
            score = score.plus(ofTokens(gold.get(i).tokens(), found.get(i).tokens()));
        }
        return score;
    }

    static TreeScore of(Pipeline pipeline, List<Sentence> gold) {
        TreeScore score = new TreeScore(0, 0, 0, 0, 0, 0);
        for (Sentence sentence : gold) {
            List<Token> tokens = sentence.tokens();
            score = score.plus(ofTokens(
                    tokens,
                    pipeline.tokens(
                            tokens.stream().map(Token::text).toList(),
                            tokens.stream().map(Token::span).toList())));
        }
        return score;
    }

    private static TreeScore ofTokens(List<Token> gold, List<Token> found) {
        if (!gold.stream()
                .map(Token::text)
                .toList()
                .equals(found.stream().map(Token::text).toList())) {
            throw new IllegalArgumentException("other words: " + gold);
        }
        TreeScore score = new TreeScore(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < gold.size(); i++) {
            score = score.plus(ofToken(gold.get(i), found.get(i)));
        }
        return score;
    }

    private static TreeScore ofToken(Token gold, Token found) {
        boolean head = gold.head() == found.head();
        return new TreeScore(
                1,
                gold.upos().equals(found.upos()) ? 1 : 0,
                gold.lemma().equals(found.lemma()) ? 1 : 0,
                head ? 1 : 0,
                head && universal(gold).equals(universal(found)) ? 1 : 0,
                head && gold.relation().equals(found.relation()) ? 1 : 0);
    }

    private static String universal(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    TreeScore plus(TreeScore other) {
        return new TreeScore(
                words + other.words,
                tags + other.tags,
                lemmas + other.lemmas,
                heads + other.heads,
                arcs + other.arcs,
                labels + other.labels);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d words, UPOS %.4f, lemma %.4f, UAS %.4f, LAS %.4f, with subtypes %.4f",
                words,
                share(tags),
                share(lemmas),
                share(heads),
                share(arcs),
                share(labels));
    }

    private double share(int right) {
        return words == 0 ? 0 : (double) right / words;
    }
}
