package org.dossier.mention.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quotation;

/**
 * Finds the quotations of a document: what stands in marks and is somebody's speech.
 *
 * <p>{@code “We shut the shop,” she said.} holds one; {@code a “parallel bank”}, {@code the film “The Long Way Home”} and the words
 * {@code he called it “a disgrace”} hold none: a name, a title and a part of somebody's sentence.
 */
public final class QuotationFinder {
    private static final int FEWEST_WORDS = 3;
    private static final int SENTENCE = 6;

    /** How far before the comma that opens a quotation the verb of saying may stand. */
    private static final int SAID = 8;

    private final Set<String> saying;

    public QuotationFinder(Knowledge knowledge) {
        saying = knowledge.expressions().words("saying", "verb");
    }

    /** The quotations, in the order of the text. */
    public List<Quotation> find(Document document) {
        String text = document.article().text();
        List<Quotation> found = new ArrayList<>();
        List<QuotationMarks.Quoted> all = QuotationMarks.pair(text, paragraphs(document));
        for (int i = 0; i < all.size(); i++) {
            boolean opens = i + 1 < all.size() && isInterrupted(document, all.get(i), all.get(i + 1));
            speech(document, all.get(i), opens, found).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static List<Span> paragraphs(Document document) {
        List<Span> found = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() == last) {
                found.set(found.size() - 1, found.getLast().cover(sentence.span()));
            } else {
                found.add(sentence.span());
            }
            last = sentence.paragraph();
        }
        return found;
    }

    /** {@code “The driver,” he said, “was asleep.”}: the words up to a comma which words in small letters go on with behind a verb of saying. */
    private boolean isInterrupted(Document document, QuotationMarks.Quoted quoted, QuotationMarks.Quoted next) {
        int end = quoted.span().end();
        int start = next.span().start();
        String rest = document.quote(next.content());
        boolean goesOn = document.quote(quoted.content()).endsWith(",")
                && Character.isLowerCase(rest.codePointAt(0))
                && rest.split("\\s+", -1).length >= FEWEST_WORDS;
        return goesOn
                && document.sentenceAt(end - 1)
                        .filter(s -> s.span().end() >= start)
                        .filter(s -> s.tokens().stream()
                                .anyMatch(
                                        t -> t.span().start() >= end && t.span().end() <= start && isSaying(t)))
                        .isPresent();
    }

    /** @param opens whether it is the first piece of speech that goes on */
    private Optional<Quotation> speech(
            Document document, QuotationMarks.Quoted quoted, boolean opens, List<Quotation> before) {
        Optional<Sentence> at = document.sentenceAt(quoted.content().start());
        return at.flatMap(sentence -> speech(document, sentence, quoted, opens, before));
    }

    private Optional<Quotation> speech(
            Document document, Sentence sentence, QuotationMarks.Quoted quoted, boolean opens, List<Quotation> before) {
        int first = sentence.index();
        List<Token> words = words(document.sentences(), first, quoted.content());
        boolean speech = words.size() >= FEWEST_WORDS && holdsVerb(document, quoted, words) && !isTitle(words);
        if (words.isEmpty() || !speech && !opens) {
            return Optional.empty();
        }
        if (!beginsSpeech(document, sentence, quoted, words.getFirst(), before)) {
            return Optional.empty();
        }
        int head = sentence.headOf(quoted.content())
                .map(Token::index)
                .orElse(words.getFirst().index());
        return Optional.of(new Quotation(quoted.span(), first, head, quoted.content()));
    }

    /** The words, without punctuation, from the sentence given to the end of the span. */
    private static List<Token> words(List<Sentence> sentences, int first, Span span) {
        List<Token> found = new ArrayList<>();
        for (int i = first; i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
            sentences.get(i).tokensIn(span).stream()
                    .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether it has a verb; a participle, or any sentence's length, is enough where the marks close behind a comma or full stop, as in speech. */
    private static boolean holdsVerb(Document document, QuotationMarks.Quoted quoted, List<Token> words) {
        String content = document.quote(quoted.content());
        boolean speech = quoted.closed() && (content.endsWith(",") || content.endsWith("."));
        return speech && words.size() >= SENTENCE
                || words.stream()
                        .anyMatch(t -> isFinite(t) || speech && t.xpos().equals("VBN"));
    }

    /** A finite verb, or a base form that may be an imperative. */
    private static boolean isFinite(Token token) {
        return token.isVerb() && !token.xpos().equals("VBG") && !token.xpos().equals("VBN");
    }

    /** Whether nearly all longer words but the first begin with a capital, as in titles of films and reports. */
    private static boolean isTitle(List<Token> words) {
        List<String> longer = words.stream()
                .skip(1)
                .map(Token::text)
                .filter(t -> t.length() > 3 && Character.isLetter(t.charAt(0)))
                .toList();
        long capitals =
                longer.stream().filter(t -> Character.isUpperCase(t.charAt(0))).count();
        return !longer.isEmpty() && capitals * 5 >= longer.size() * 4L;
    }

    /** Whether speech may begin here: with a sentence, after a comma, colon or dash, or after a verb of saying. */
    private boolean beginsSpeech(
            Document document, Sentence sentence, QuotationMarks.Quoted quoted, Token first, List<Quotation> before) {
        List<Token> ahead = sentence.tokens().stream()
                .filter(t -> t.span().end() <= quoted.span().start())
                .toList();
        boolean lower = Character.isLowerCase(first.text().codePointAt(0));
        if (ahead.isEmpty()) {
            return !lower || goesOn(document, quoted, before);
        }
        Token last = ahead.getLast();
        return switch (last.text()) {
            case ":" -> quoted.closed() || !lower;
            case "," -> !lower || goesOn(document, quoted, before) || quoted.closed() && isSaid(ahead);
            case "–", "—", "-", "--", ".", "!", "?", ")" -> !lower;
            default -> isSaying(last) || quoted.closed() && isWholeClause(document, sentence, quoted, ahead);
        };
    }

    /** "Since then, said the agency, “there has been no delay”": a verb of saying shortly before the comma. */
    private boolean isSaid(List<Token> ahead) {
        return ahead.subList(Math.max(0, ahead.size() - SAID), ahead.size()).stream()
                .anyMatch(this::isSaying);
    }

    private boolean isSaying(Token token) {
        return saying.contains(token.lemma().toLowerCase(Locale.ROOT)) && token.isVerb();
    }

    /** {@code She said that “they came at night”.}: the clause is quoted from its first word to the end of the sentence. */
    private boolean isWholeClause(
            Document document, Sentence sentence, QuotationMarks.Quoted quoted, List<Token> ahead) {
        boolean that = ahead.size() > 1
                && ahead.getLast().text().equals("that")
                && ahead.subList(Math.max(0, ahead.size() - 5), ahead.size() - 1).stream()
                        .anyMatch(this::isSaying);
        int end = Math.max(quoted.span().end(), sentence.span().end());
        return that
                && document.article()
                        .text()
                        .substring(quoted.span().end(), end)
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
    }

    /** Whether an interrupted quotation goes on: {@code “They came,” he said, “and they went.”} */
    private static boolean goesOn(Document document, QuotationMarks.Quoted quoted, List<Quotation> before) {
        if (before.isEmpty()) {
            return false;
        }
        Quotation last = before.getLast();
        String between = document.article()
                .text()
                .substring(
                        last.span().end(),
                        Math.max(last.span().end(), quoted.span().start()));
        return !between.contains("\n") && !between.contains(". ") && between.length() < 200;
    }
}
