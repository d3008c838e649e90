package org.dossier.mention.name.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** A sentence as the readers of names look at it: words and their capitals, without the tree. */
public final class Line {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final Set<String> OPENING = Set.of("\"", "“", "``", "«");

    /** Parts of speech of words whose capital says nothing where a sentence starts. */
    private static final Set<String> NO_NAME_TAGS =
            Set.of("DET", "ADP", "PRON", "ADV", "SCONJ", "CCONJ", "AUX", "NUM", "PART", "INTJ", "PUNCT", "VERB");

    private final Sentence sentence;
    private final String article;
    private final Set<String> closed;
    private final String[] lower;
    private final boolean[] capital;
    private final boolean shouted;
    private final int dateline;

    /** @param closed words whose capital says nothing where a sentence starts, whatever part of speech they were taken for */
    public Line(Document document, Sentence sentence, Set<String> closed) {
        this.closed = closed;
        this.sentence = sentence;
        this.article = document.article().text();
        int size = sentence.tokens().size();
        lower = new String[size];
        capital = new boolean[size];
        for (int i = 0; i < size; i++) {
            String text = sentence.token(i).text();
            lower[i] = text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
            capital[i] = startsUpper(text);
        }
        dateline = Dateline.end(sentence);
        shouted = Capitals.proveNothing(sentence, List.of(lower), capital);
    }

    /** Marks of money begin with a capital, too: "N$". */
    private static boolean startsUpper(String text) {
        return Character.getType(text.codePointBefore(text.length())) != Character.CURRENCY_SYMBOL && startsName(text);
    }

    private static boolean startsName(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                || text.length() > 1 && Character.isDigit(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
    }

    /** Whether the word is a mark of quotation. */
    public static boolean isMark(String word) {
        return OPENING.contains(word) || word.equals("”") || word.equals("''");
    }

    /** Whether small letters show that capitals were chosen: not in a line all in capitals. */
    public boolean tellsCase() {
        return sentence.tokens().stream()
                .anyMatch(t -> t.text().length() > 3 && t.text().chars().anyMatch(Character::isLowerCase));
    }

    public boolean shouted() {
        return shouted;
    }

    public int size() {
        return lower.length;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int i) {
        return sentence.token(i);
    }

    public String text(int i) {
        return sentence.token(i).text();
    }

    /** Lower case with straight apostrophe; empty outside the sentence. */
    public String lower(int i) {
        return i < 0 || i >= size() ? "" : lower[i];
    }

    public boolean capital(int i) {
        return i >= 0 && i < size() && capital[i];
    }

    /** Whether the word may be part of a name: a capital that means something. */
    public boolean nameWord(int i) {
        if (!capital(i)) {
            return false;
        }
        if (closed.contains(lower[i]) && !abbreviation(i) && opens(i)) {
            return false;
        }
        return !opens(i) || !NO_NAME_TAGS.contains(token(i).upos());
    }

    /** Whether the word stands where any word gets a capital. */
    public boolean opens(int i) {
        if (i > 0 && i == dateline) {
            return true;
        }
        if (i > 0 && OPENING.contains(text(i - 1)) && !glued(i - 1)) {
            return true;
        }
        for (int k = i - 1; k >= 0; k--) {
            String before = text(k);
            if (Character.isLetterOrDigit(before.codePointAt(0))) {
                return false;
            }
            if (before.equals(":")
                    || before.equals("-")
                    || before.equals("–")
                    || before.equals("—")
                    || before.equals("--")) {
                return true;
            }
        }
        return true;
    }

    /** Two to ten capitals, perhaps with digits or dots: "GAC", "U.S.", "EC3". */
    public boolean abbreviation(int i) {
        String text = i < 0 || i >= size() ? "" : text(i);
        if (text.length() < 2 || text.length() > 10) {
            return false;
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 2
                && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '&');
    }

    /** Whether no blank stands before the word. */
    public boolean glued(int i) {
        return i > 0
                && i < size()
                && token(i - 1).span().end() == token(i).span().start();
    }

    public boolean possessive(int i) {
        return lower(i).equals("'s") || lower(i).equals("'");
    }

    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** The words from one to before another as they are written, blanks folded. */
    public String phrase(int from, int to) {
        return from >= to
                ? ""
                : BLANKS.matcher(span(from, to).in(article).strip()).replaceAll(" ");
    }

    /** The word that governs the others: what the tree says, else the last. */
    public int head(int from, int to) {
        return sentence.headOf(span(from, to)).map(Token::index).orElse(to - 1);
    }
}
