package org.dossier.relation.chart;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Quotation;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Phrase;

/**
 * A sentence with what its words refer to, for rules that read along the words. Word positions are token indices; ranges are half-open.
 * Phrases come in the order of their first words, the longer before the shorter.
 */
public final class Chart {
    private final String text;
    private final Sentence sentence;
    private final Ontology ontology;
    private final PhraseIndex phrases;
    private final Ascending<Time> times;
    private final Map<Integer, Time> timesByStart = new HashMap<>();
    private final BitSet quoted = new BitSet();
    private final BitSet units;
    private final Set<Integer> quotationStarts = new HashSet<>();

    /**
     * @param text that of the whole article
     * @param phrases what names and other noun phrases refer to, in the order of their first words, the longer before the shorter
     * @param times in the order of the text
     * @param units the heads of noun phrases for bodies that no name stands for
     */
    Chart(
            String text,
            Sentence sentence,
            Ontology ontology,
            List<Phrase> phrases,
            List<Time> times,
            List<Quotation> quotations,
            BitSet units) {
        this.text = text;
        this.sentence = sentence;
        this.ontology = ontology;
        this.phrases = new PhraseIndex(phrases);
        this.times = new Ascending<>(times, t -> t.span().start());
        this.units = units;
        times.forEach(t -> timesByStart.putIfAbsent(t.span().start(), t));
        for (Quotation quotation : quotations) {
            quotationStarts.add(quotation.span().start());
            sentence.tokensIn(quotation.span()).forEach(t -> quoted.set(t.index()));
        }
    }

    public String text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    /** The word at a place; {@link Token#NONE} outside the sentence. */
    public Token token(int i) {
        return sentence.token(i);
    }

    /** Whether the token is the head of a noun phrase for a body that no name stands for: "team" in "the council's licensing team". */
    public boolean isUnit(int i) {
        return units.get(i);
    }

    /** The text of the token, in lower case; empty outside the sentence. */
    public String lower(int i) {
        return i < 0 || i >= size() ? "" : token(i).lower();
    }

    /** Whether the token begins with a capital; none does outside the sentence. */
    public boolean isCapital(int i) {
        return Character.isUpperCase(token(i).text().codePointAt(0));
    }

    /** Universal tag of the token; empty outside the sentence. */
    public String upos(int i) {
        return i < 0 || i >= size() ? "" : token(i).upos();
    }

    /** The token that covers the offset, or the first after it. */
    public OptionalInt tokenAt(int offset) {
        return sentence.tokenAt(offset);
    }

    /** The stretch of text from one token to the last before another. */
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** Whether a quotation begins with the token. */
    public boolean isQuotationAt(int i) {
        return quotationStarts.contains(token(i).span().start());
    }

    /** Whether the token stands inside quotation marks as speech. */
    public boolean isQuoted(int i) {
        return quoted.get(i);
    }

    /** The times that lie in the range. */
    public Stream<Time> times(int from, int to) {
        return from >= to
                ? Stream.of()
                : times.from(token(from).span().start())
                        .takeWhile(t -> t.span().start() < token(to - 1).span().end())
                        .filter(t -> span(from, to).contains(t.span()));
    }

    /** The time that begins at the token. */
    public Optional<Time> timeAt(int i) {
        return Optional.ofNullable(timesByStart.get(token(i).span().start()));
    }

    public List<Phrase> phrases() {
        return phrases.all();
    }

    /** The phrases that lie in the range, the outer before the inner ones. */
    public Stream<Phrase> phrases(int from, int to) {
        return phrases.in(from, to);
    }

    /** The phrases that begin at the token, the longest first. */
    public List<Phrase> phrasesAt(int i) {
        return phrases.at(i);
    }

    /** The longest phrase that begins at the token, or after its article or possessive. */
    public Optional<Phrase> phraseAt(int i) {
        return phrasesAt(i).stream().findFirst();
    }

    /** The longest phrase that ends before the token. */
    public Optional<Phrase> phraseBefore(int i, Predicate<Phrase> which) {
        return phrasesTo(i).stream().filter(which).findFirst();
    }

    /** The phrases that end before the token, the longest first. */
    public List<Phrase> phrasesTo(int i) {
        return phrases.before(i);
    }

    /** Whether the token is part of a phrase of several words. */
    public boolean isInPhrase(int i) {
        return phrases.covers(i);
    }

    public boolean isPlace(Phrase phrase) {
        return ontology.isA(phrase.referent().type(), Dos.PLACE);
    }

    public boolean isPerson(Phrase phrase) {
        return isPerson(phrase.referent());
    }

    public boolean isPerson(Referent referent) {
        return ontology.isA(referent.type(), Dos.PERSON);
    }

    public boolean isBody(Phrase phrase) {
        return ontology.isA(phrase.referent().type(), Dos.ORGANIZATION);
    }

    public boolean isAlliance(Phrase phrase) {
        return ontology.isA(phrase.referent().type(), Dos.ALLIANCE);
    }

    /** Whether a finite verb stands in the range: one with tense, or a modal. */
    public boolean hasFiniteVerb(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, size())).anyMatch(this::isFinite);
    }

    public boolean isFinite(int i) {
        return token(i).isFinite();
    }
}
