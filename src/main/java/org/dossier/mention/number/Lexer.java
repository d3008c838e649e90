package org.dossier.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Cuts a text into {@link Lexeme}s, in one pass. Digits keep their separators: {@code 3,800}, {@code 22 000} (thin, no-break or
 * plain blank before groups of three), {@code 1.234.567}, {@code 1,00,000}, {@code 7.24}; what is no plain number ({@code 4.1.2}) is a word.
 */
public final class Lexer {

    /** More digits than anything counts; longer runs are no numbers, and reading them would take quadratic time. */
    private static final int MOST_DIGITS = 24;

    private static final Set<String> COUNTING =
            Set.of("of", "over", "about", "with", "than", "least", "some", "nearly", "almost");

    private final String text;
    private final DigitGroups groups;
    private final int offset;
    private final List<Token> tokens;
    private final List<Lexeme> found = new ArrayList<>();
    private int token;

    private Lexer(String text, int offset, List<Token> tokens) {
        this.text = text;
        groups = new DigitGroups(text);
        this.offset = offset;
        this.tokens = tokens;
    }

    public static List<Lexeme> lex(Document document, Sentence sentence) {
        return new Lexer(document.quote(sentence.span()), sentence.span().start(), sentence.tokens()).run();
    }

    /** The pieces of a phrase in a table. */
    public static List<String> words(String phrase) {
        return new Lexer(phrase, 0, List.of()).run().stream().map(Lexeme::lower).toList();
    }

    private List<Lexeme> run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (DigitGroups.isBlank(c)) {
                at += Character.charCount(c);
            } else if (DigitGroups.isDigit(c)) {
                at = number(at);
            } else if (DigitGroups.isLetter(c)) {
                at = word(at);
            } else {
                at = sign(at, c);
            }
        }
        return List.copyOf(found);
    }

    private int word(int start) {
        int at = start;
        while (at < text.length() && DigitGroups.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            if (isAbbreviation(start, at)) {
                at++;
            }
        }
        return add(start, at, Lexeme.Kind.WORD, Optional.empty());
    }

    /** "U.S." and "p.m." are one piece: single letters, each with its full stop. */
    private boolean isAbbreviation(int start, int at) {
        boolean single = at - start == 1 || at >= start + 2 && text.charAt(at - 2) == '.';
        boolean first = at - start == 1;
        return single
                && at < text.length()
                && text.charAt(at) == '.'
                && (!first
                        || at + 2 < text.length()
                                && DigitGroups.isLetter(text.charAt(at + 1))
                                && text.charAt(at + 2) == '.');
    }

    private int sign(int start, int c) {
        int end = start + Character.charCount(c);
        boolean possessive = (c == '\'' || c == '’')
                && end < text.length()
                && (text.charAt(end) == 's' || text.charAt(end) == 'S')
                && (end + 1 == text.length() || !DigitGroups.isLetter(text.codePointAt(end + 1)));
        return add(start, possessive ? end + 1 : end, Lexeme.Kind.SIGN, Optional.empty());
    }

    private int number(int start) {
        int at = groups.end(start);
        char group = at < text.length() ? text.charAt(at) : 0;
        boolean grouped = at - start <= 3
                && text.charAt(start) != '0'
                && (group == ',' || DigitGroups.isBlank(group) || groups.isPointed(at));
        StringBuilder value = new StringBuilder(text.substring(start, Math.min(at, start + MOST_DIGITS + 1)));
        boolean spaced = grouped && isCounting();
        while (grouped && groups.isZeros(at) || spaced && groups.isSpacedGroup(at)) {
            value.append(text, at + 2, at + 5);
            at += 5;
        }
        while (grouped && groups.isGroup(at, group)) {
            int end = groups.end(at + 1);
            value.append(text, at + 1, end);
            at = end;
        }
        return groups.isDecimalComma(at) ? fraction(start, at, value, ',') : fraction(start, at, value, '.');
    }

    /** "recorded 14, 480 arrests", unlike "Section 14, 480 people" and "By 5, 300 people": whether the word before opens a number. */
    private boolean isCounting() {
        if (found.isEmpty() || tokens.isEmpty() || !found.getLast().isWord()) {
            return false;
        }
        Token before = tokens.get(found.getLast().token());
        return before.isVerb() && !before.lemma().equals("age") || COUNTING.contains(before.lower());
    }

    private int fraction(int start, int at, StringBuilder value, char mark) {
        boolean point = at + 1 < text.length() && text.charAt(at) == mark && DigitGroups.isDigit(text.charAt(at + 1));
        if (!point) {
            return add(start, at, Lexeme.Kind.NUMBER, value(value));
        }
        int end = groups.end(at + 1);
        if (end + 1 < text.length() && text.charAt(end) == '.' && DigitGroups.isDigit(text.charAt(end + 1))) {
            return dotted(start, end);
        }
        value.append('.').append(text, at + 1, Math.min(end, at + 2 + MOST_DIGITS));
        return add(start, end, Lexeme.Kind.NUMBER, value(value));
    }

    /** "12.05.2021", "4.1.2": no number. */
    private int dotted(int start, int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == '.' && DigitGroups.isDigit(text.charAt(at + 1))) {
            at = groups.end(at + 1);
        }
        return add(start, at, Lexeme.Kind.WORD, Optional.empty());
    }

    private static Optional<BigDecimal> value(StringBuilder digits) {
        return digits.length() > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private int add(int start, int end, Lexeme.Kind kind, Optional<BigDecimal> value) {
        Span span = new Span(offset + start, offset + end);
        while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= span.start()) {
            token++;
        }
        boolean glued = !found.isEmpty() && found.getLast().span().end() == span.start();
        found.add(Lexeme.of(span, text.substring(start, end), kind, value, token, glued));
        return end;
    }
}
