package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Sentences with their trees written by hand, so that a failing test never means that the parser changed. */
public final class Parsed {

    private Parsed() {}

    /**
     * A sentence from words of the form {@code text/lemma/xpos/head/relation}, head counted from 1 and 0 for the root, as in CoNLL-U; an
     * empty lemma is the lower-cased text.
     */
    public static Document sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            String[] cells = word.split("/");
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]);
            String lemma = cells[1].isEmpty() ? cells[0].toLowerCase(Locale.ROOT) : cells[1];
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    cells[0],
                    lemma,
                    upos(cells[2]),
                    cells[2],
                    Integer.parseInt(cells[3]) - 1,
                    cells[4]));
        }
        Sentence sentence = new Sentence(0, 0, Sentence.Kind.PROSE, new Span(0, text.length()), tokens);
        return new Document(Article.of("fixture", text.toString()), List.of(sentence));
    }

    private static String upos(String xpos) {
        return switch (xpos) {
            case "NNP", "NNPS" -> "PROPN";
            case "NN", "NNS" -> "NOUN";
            case "IN" -> "ADP";
            case "DT", "WDT" -> "DET";
            case "PRP", "WP", "PRP$" -> "PRON";
            case "CD" -> "NUM";
            case "RB" -> "ADV";
            case "JJ" -> "ADJ";
            case "CC" -> "CCONJ";
            case "MD", "VBX" -> "AUX";
            case "TO", "RP" -> "PART";
            case ".", "," -> "PUNCT";
            default -> xpos.startsWith("VB") ? "VERB" : "X";
        };
    }
}
