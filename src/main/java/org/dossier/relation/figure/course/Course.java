package org.dossier.relation.figure.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;

/** The course of a sentence from word to word: where its clauses end, where its numbers stand. For the scope of times and places. */
public final class Course {

    private static final Set<String> BREAKS = Set.of(";", "while", "whereas", "but", "although", "though", "because");

    /** "accused of", "charged with", and what "arrested over" has behind it. */
    private static final Set<String> ACCUSED = Set.of("of", "with");

    private static final Set<String> DEED = Set.of("DET", "ADJ", "NOUN");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> OCCASION = Set.of("in", "at", "on", "during", "after");
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final boolean[] asides;
    private final List<Integer> numbers = new ArrayList<>();

    public Course(Layout layout, Sentence sentence) {
        this.sentence = sentence;
        asides = layout.asides(sentence);
        layout.mentions(Quantity.class, sentence).forEach(q -> numbers.add(q.head()));
    }

    public Sentence sentence() {
        return sentence;
    }

    boolean isVerb(int i) {
        return sentence.token(i).upos().equals("VERB") && !asides[i];
    }

    /** Whether the word is one of who said it, or within a quantity. */
    public boolean isAside(int i) {
        return asides[i];
    }

    /** Whether a clause ends between the two words: also "fined for selling" is two. */
    boolean isBroken(int from, int to) {
        return isCut(from, to)
                || IntStream.range(from + 1, to).anyMatch(i -> !asides[i] && isSelling(i) || isAdding(i));
    }

    private boolean isSelling(int i) {
        return sentence.token(i).lemma().equals("for")
                && sentence.token(i + 1).xpos().equals("VBG");
    }

    /** "arrested 300 people, adding that the figures of May were not ready". */
    private boolean isAdding(int i) {
        return sentence.token(i).xpos().equals("VBG")
                && sentence.token(i + 1).lower().equals("that");
    }

    /** Whether between a time and a number the words lead on to what somebody is said to have done at another: "charged on Monday with stealing". */
    boolean leadsToDeed(int time, int number) {
        return IntStream.range(time + 1, number).anyMatch(i -> !asides[i] && opensDeed(i, time) && !isLeft(i, number));
    }

    /** "opened 41 cases over poaching and detained 67 people": whether a past verb behind "and" goes on without what the case is about. */
    private boolean isLeft(int deed, int number) {
        return IntStream.range(deed + 1, number - 1)
                .anyMatch(i -> sentence.token(i).upos().equals("CCONJ")
                        && PAST.contains(sentence.token(i + 1).xpos()));
    }

    private boolean opensDeed(int i, int from) {
        String word = sentence.token(i).lemma();
        Token next = sentence.token(i + 1);
        if (word.equals("over")) {
            return sentence.token(i).is("case") && DEED.contains(next.upos());
        }
        Token before = sentence.token(i - 1);
        boolean accused = i - 1 == from || before.isVerb() || before.upos().equals("ADJ");
        return next.xpos().equals("VBG") && (accused && ACCUSED.contains(word) || word.equals("to") && isGuilty(i));
    }

    private boolean isGuilty(int to) {
        return sentence.tokens().subList(Math.max(0, to - NEAR), to).stream()
                .anyMatch(t -> t.lemma().equals("guilty"));
    }

    /** Whether a clause ends between the two words that shares nothing with the next: a semicolon, "while", "whose". */
    boolean isCut(int from, int to) {
        return IntStream.range(from + 1, to).anyMatch(i -> !asides[i] && ends(i));
    }

    private boolean ends(int i) {
        String text = sentence.token(i).text();
        return BREAKS.contains(text) && !isGapped(i) || text.equals("whose");
    }

    /** "In 2018, it handled 332 cases about food; 234 cases about drugs": what follows the semicolon has no verb of its own. */
    private boolean isGapped(int semicolon) {
        return sentence.token(semicolon).text().equals(";")
                && sentence.tokens().stream()
                        .skip(semicolon + 1L)
                        .takeWhile(t -> !t.text().equals(";"))
                        .noneMatch(Enclosure::isFinite);
    }

    /** Whether between the two words a verb leads on to another number: then what follows belongs to that one. */
    boolean leadsToOther(int from, int to) {
        boolean verb = false;
        for (int i = from + 1; i < to; i++) {
            i = Math.max(i, endOfAside(i, to));
            verb |= isVerb(i)
                    && !isValuation(i)
                    && !describes(i, from)
                    && !sentence.token(i).is("amod");
            if (verb && numbers.contains(i) && !isOccasion(i)) {
                return true;
            }
        }
        return false;
    }

    /** "arrested in 12 raids in Ghent": where or when it was done, no other result. */
    private boolean isOccasion(int number) {
        Token noun = sentence.token(number);
        return noun.is("obl") && sentence.children(noun, "case").anyMatch(t -> OCCASION.contains(t.lemma()));
    }

    /** "156 cases involving 312 people in May", "300 bottles, including 20 of wine, in May": a participle that goes on about what is counted. */
    private boolean describes(int i, int noun) {
        Token token = sentence.token(i);
        boolean joined = i == noun + 1 && token.is("acl") && token.head() == noun;
        return token.xpos().equals("VBG") && (joined || token.lemma().equals("include"));
    }

    /** A passive participle; "valued at" is one, whatever its tag. */
    private boolean isParticiple(int i) {
        Token token = sentence.token(i);
        boolean at = sentence.token(i + 1).lemma().equals("at");
        return token.xpos().equals("VBN") || token.xpos().equals("VBD") && (at || token.is("acl"));
    }

    /** "gold valued at $3 million": a participle that only gives the noun a value. */
    private boolean isValuation(int i) {
        return isParticiple(i)
                && sentence.token(i - 1).isNoun()
                && sentence.token(i + 1).lemma().equals("at");
    }

    /** The comma that ends the aside which begins with the comma at {@code from}, before the other word: ", valued at $3 million,"; else -1. */
    private int endOfAside(int from, int to) {
        boolean opens = sentence.token(from).text().equals(",") && from + 1 < to && isParticiple(from + 1);
        for (int i = from + 2; opens && i < to; i++) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
