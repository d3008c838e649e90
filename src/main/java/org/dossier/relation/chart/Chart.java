package org.dossier.relation.chart;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Quotation;
import org.dossier.mention.model.Time;
import org.dossier.reference.Referent;
import org.dossier.relation.model.Phrase;

/**
 * A sentence with what its words refer to, for rules that read along the words.
 *
 * <p>Word positions are token indices; ranges are half-open.
 *
 * <p>Phrases are in the order of their first words, the longer before the shorter.
 */
public final class Chart {
    private static final Set<String> CLOSED_PHRASE =
            Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "ADV");

    private final String text;
    private final Sentence sentence;
    private final Ontology ontology;
    private final List<Phrase> phrases;
    private final List<Time> times;
    private final Map<Integer, List<Phrase>> byFirst;
    private final Map<Integer, List<Phrase>> byEnd;
    private final Map<Integer, Time> timesByStart = new HashMap<>();
    private final BitSet inside = new BitSet();
    private final BitSet quoted = new BitSet();
    private final BitSet units;
    private final Set<Integer> quotationStarts = new HashSet<>();

    public Chart(
            String text,
            Sentence sentence,
            Ontology ontology,
            List<Phrase> phrases,
            List<Time> times,
            List<Quotation> quotations,
            BitSet units) {
        this.text = text;
        this.units = units;
        this.sentence = sentence;
        this.ontology = ontology;
        this.phrases = phrases;
        this.times = times;
        byFirst = phrases.stream().collect(Collectors.groupingBy(Phrase::from));
        byEnd = phrases.stream().collect(Collectors.groupingBy(Phrase::to));
        times.forEach(t -> timesByStart.putIfAbsent(t.span().start(), t));
        phrases.stream().filter(p -> p.to() - p.from() > 1).forEach(p -> inside.set(p.from(), p.to()));
        for (Quotation quotation : quotations) {
            quotationStarts.add(quotation.span().start());
            Charts.tokensIn(sentence, quotation.span()).forEach(quoted::set);
        }
    }

    /** The text of the whole article. */
    public String text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** Whether the token is the head of a noun phrase for a body that no name stands for: "team" in "the council's licensing team". */
    public boolean isUnit(int i) {
        return units.get(i);
    }

    /** The text of the token, in lower case; empty outside the sentence. */
    public String lower(int i) {
        return i < 0 || i >= size() ? "" : token(i).text().toLowerCase(Locale.ROOT);
    }

    /** Universal tag of the token; empty outside the sentence. */
    public String upos(int i) {
        return i < 0 || i >= size() ? "" : token(i).upos();
    }

    /** The token that covers the offset, or the first after it. */
    public OptionalInt tokenAt(int offset) {
        return Charts.tokenAt(sentence, offset);
    }

    /** The stretch of text from one token to the last before another. */
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** Whether a quotation begins with the token. */
    public boolean isQuotationAt(int i) {
        return i < size() && quotationStarts.contains(token(i).span().start());
    }

    /** Whether the token stands inside quotation marks as speech. */
    public boolean isQuoted(int i) {
        return quoted.get(i);
    }

    public List<Time> times() {
        return times;
    }

    /** The times that lie in the range. */
    public Stream<Time> times(int from, int to) {
        return from >= to
                ? Stream.of()
                : from(times, t -> t.span().start(), token(from).span().start())
                        .takeWhile(t -> t.span().start() < token(to - 1).span().end())
                        .filter(t -> span(from, to).contains(t.span()));
    }

    /** The items from the first one on whose key is not less; their keys ascend. */
    private static <T> Stream<T> from(List<T> items, ToIntFunction<T> key, int least) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = key.applyAsInt(items.get(middle)) < least;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return items.subList(low, items.size()).stream();
    }

    /** The time that begins at the token. */
    public Optional<Time> timeAt(int i) {
        return i >= size()
                ? Optional.empty()
                : Optional.ofNullable(timesByStart.get(token(i).span().start()));
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that lie in the range, the outer before the inner ones. */
    public Stream<Phrase> phrases(int from, int to) {
        return from(phrases, Phrase::from, from).takeWhile(p -> p.from() < to).filter(p -> p.isIn(from, to));
    }

    /** The phrases that begin at the token, the longest first. */
    public List<Phrase> phrasesAt(int i) {
        return byFirst.getOrDefault(i, List.of());
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
        return byEnd.getOrDefault(i, List.of());
    }

    /** Whether the token is part of a phrase of several words. */
    public boolean isInPhrase(int i) {
        return inside.get(i);
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
        return is(phrase, Dos.ORGANIZATION);
    }

    private boolean is(Phrase phrase, String dos) {
        return ontology.isA(phrase.referent().type(), dos);
    }

    /** Whether a finite verb stands in the range: one with tense, or a modal. */
    public boolean hasFiniteVerb(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    public boolean isFinite(int i) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token(i).xpos());
    }

    /**
     * The end of the noun phrase that begins at the token: its words up to the next article, preposition, verb or mark, but with
     * prepositional phrases of "of". The token itself if none begins there.
     */
    public int endOfNounPhrase(int from) {
        int at = from;
        boolean noun = false;
        while (at < size() && CLOSED_PHRASE.contains(upos(at)) && !(noun && opensPhrase(at))) {
            noun |= token(at).isNoun() || upos(at).equals("PRON");
            at++;
        }
        return noun && lower(at).equals("of") && at + 1 < size() ? Math.max(at, endOfNounPhrase(at + 1)) : at;
    }

    private boolean opensPhrase(int i) {
        return upos(i).equals("DET")
                || upos(i).equals("PRON")
                || upos(i).equals("ADV")
                || timeAt(i).isPresent();
    }
}
