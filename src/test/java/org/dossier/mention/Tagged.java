package org.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Documents by hand, without models: {@code Tagged.document("Police/NNS seized/VBD 300/CD bottles/NNS ./.")}. A word without
 * tag is a function word; {@code +} before a word glues it to the one before; {@code _} in a word is a blank.
 */
public final class Tagged {

    private static final Map<String, String> UPOS = Map.ofEntries(
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("CD", "NUM"),
            Map.entry("DT", "DET"),
            Map.entry("PRP", "PRON"),
            Map.entry("RB", "ADV"),
            Map.entry("CC", "CCONJ"),
            Map.entry("IN", "ADP"),
            Map.entry("VBD", "VERB"),
            Map.entry("VBN", "VERB"),
            Map.entry("VBG", "VERB"),
            Map.entry("VBZ", "VERB"),
            Map.entry("VBP", "VERB"),
            Map.entry("VB", "VERB"),
            Map.entry("MD", "AUX"));

    private Tagged() {}

    /** One sentence for each line. */
    public static Document document(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : tagged.split("\n", -1)) {
            int start = text.length();
            List<Token> tokens = tokens(line, text);
            sentences.add(new Sentence(
                    sentences.size(), sentences.size(), Sentence.Kind.PROSE, new Span(start, text.length()), tokens));
            text.append('\n');
        }
        return new Document(Article.of("test", text.toString()), sentences);
    }

    private static List<Token> tokens(String line, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String part : line.strip().split(" ", -1)) {
            boolean glued = part.length() > 1 && part.startsWith("+");
            String word = glued ? part.substring(1) : part;
            int slash = word.lastIndexOf('/');
            String tag = slash > 0 ? word.substring(slash + 1) : "";
            String form = (slash > 0 ? word.substring(0, slash) : word).replace('_', ' ');
            if (!tokens.isEmpty() && !glued) {
                text.append(' ');
            }
            int start = text.length();
            text.append(form);
            Span span = new Span(start, text.length());
            tokens.add(new Token(tokens.size(), span, form, lemma(form, tag), upos(form, tag), tag, -1, "dep"));
        }
        return tokens;
    }

    private static String upos(String form, String tag) {
        boolean word = Character.isLetter(form.codePointAt(0));
        return UPOS.getOrDefault(tag, word ? "ADP" : Character.isDigit(form.codePointAt(0)) ? "NUM" : "PUNCT");
    }

    private static String lemma(String form, String tag) {
        String lower = tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NNS", "NNPS" -> singular(lower);
            default -> lower;
        };
    }

    private static String singular(String plural) {
        return switch (plural) {
            case "men" -> "man";
            case "women" -> "woman";
            case "people" -> "people";
            default ->
                plural.replaceFirst("ies$", "y")
                        .replaceFirst("(x|ss|sh|ch)es$", "$1")
                        .replaceFirst("(?<!s)s$", "");
        };
    }
}
