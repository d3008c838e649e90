package org.dossier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.article.Article;
import org.dossier.article.Span;

/**
 * Sentences made by hand, without models. A word is {@code text/XPOS}, with {@code /relation<head} where a tree is needed; heads count from
 * 1, 0 is the root, and a lemma may follow behind a second slash pair:
 *
 * <pre>
 * Sentences.sentence("Police/NNS/nsubj&lt;2 seized/VBD/root&lt;0/seize 300/CD/nummod&lt;4 bottles/NNS/obj&lt;2 ./.")
 * </pre>
 *
 * The universal tag comes from the Penn tag, the lemma from simple endings where none is given. Words are joined by blanks.
 */
public final class Sentences {

    private static final Map<String, String> UPOS = Map.ofEntries(
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("CD", "NUM"),
            Map.entry("IN", "ADP"),
            Map.entry("RP", "ADP"),
            Map.entry("DT", "DET"),
            Map.entry("PDT", "DET"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WDT", "PRON"),
            Map.entry("EX", "PRON"),
            Map.entry("CC", "CCONJ"),
            Map.entry("TO", "PART"),
            Map.entry("POS", "PART"),
            Map.entry("MD", "AUX"),
            Map.entry("UH", "INTJ"),
            Map.entry("$", "SYM"),
            Map.entry("SYM", "SYM"));

    private Sentences() {}

    /** One sentence of prose; its span starts at 0. */
    public static Sentence sentence(String words) {
        return document(words).sentences().getFirst();
    }

    /** A document of sentences, each a paragraph of its own. */
    public static Document document(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> found = new ArrayList<>();
        for (String sentence : sentences) {
            List<Token> tokens = tokens(sentence, text);
            Span span = tokens.getFirst().span().cover(tokens.getLast().span());
            found.add(new Sentence(found.size(), found.size(), Sentence.Kind.PROSE, span, tokens));
        }
        return new Document(Article.of("fixture", text.toString()), found);
    }

    /** A document of CoNLL-U trees, for cases where lemmas and relations matter. */
    public static Document conllu(String trees) {
        StringBuilder text = new StringBuilder();
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : Conllu.parse(trees.lines().toList())) {
            int shift = text.length();
            List<Token> tokens = new ArrayList<>();
            for (Token t : sentence.tokens()) {
                Span span = new Span(t.span().start() + shift, t.span().end() + shift);
                tokens.add(new Token(t.index(), span, t.text(), t.lemma(), t.upos(), t.xpos(), t.head(), t.relation()));
                text.append(t.text()).append(' ');
            }
            text.setCharAt(text.length() - 1, '\n');
            Span span = tokens.getFirst().span().cover(tokens.getLast().span());
            found.add(new Sentence(found.size(), found.size(), Sentence.Kind.PROSE, span, tokens));
        }
        return new Document(Article.of("fixture", text.toString()), found);
    }

    private static List<Token> tokens(String sentence, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : sentence.trim().split("\\s+", -1)) {
            tokens.add(token(word, tokens.size(), text.length()));
            text.append(tokens.getLast().text()).append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
        return tokens;
    }

    private static Token token(String word, int index, int start) {
        String[] parts = word.startsWith("/") ? ("\0" + word.substring(1)).split("/", -1) : word.split("/", -1);
        String form = parts[0].replace('\0', '/');
        String xpos = parts.length > 1 ? parts[1] : "NN";
        String[] arc = (parts.length > 2 ? parts[2] : "dep<0").split("<", -1);
        String lemma = parts.length > 3 ? parts[3] : lemma(form, xpos);
        int head = arc.length > 1 ? Integer.parseInt(arc[1]) - 1 : -1;
        Span span = new Span(start, start + form.length());
        return new Token(index, span, form, lemma, upos(xpos, arc[0]), xpos, head, arc[0]);
    }

    private static String upos(String xpos, String relation) {
        if (relation.startsWith("aux") || relation.equals("cop")) {
            return "AUX";
        }
        return UPOS.getOrDefault(xpos, byPrefix(xpos));
    }

    private static String byPrefix(String xpos) {
        return xpos.startsWith("VB")
                ? "VERB"
                : xpos.startsWith("JJ") ? "ADJ" : xpos.startsWith("RB") || xpos.startsWith("WRB") ? "ADV" : "PUNCT";
    }

    private static String lemma(String form, String xpos) {
        String lower = xpos.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
        return switch (xpos) {
            case "NNS", "VBZ" ->
                lower.endsWith("ies") ? cut(lower, 3) + "y" : lower.endsWith("s") ? cut(lower, 1) : lower;
            case "VBD", "VBN" -> lower.endsWith("ed") ? cut(lower, 2) : lower;
            case "VBG" -> lower.endsWith("ing") ? cut(lower, 3) : lower;
            default -> lower;
        };
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
