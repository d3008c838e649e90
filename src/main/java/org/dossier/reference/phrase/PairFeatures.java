package org.dossier.reference.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.learning.Features;

/**
 * What the model sees of a phrase, and of an earlier one that it may mean: after G. Durrett and D. Klein, EMNLP 2013. A feature stands alone, with
 * the kind of the phrase, and with the kinds of both. Not for several threads.
 */
final class PairFeatures {

    /** More templates than {@link #fresh} has. */
    private static final int OF_FRESH = 40;

    private static final int KINDS = 32;

    private final List<Phrase> phrases;
    private final List<PhraseValues> values;
    private final List<Set<Integer>> candidates;
    private final Features features = new Features();

    PairFeatures(List<Phrase> phrases) {
        this.phrases = phrases;
        values = PhraseValues.of(phrases);
        candidates = Candidates.of(phrases);
    }

    /** The earlier phrases that it may mean, then itself, for none of them. */
    int[] choices(int i) {
        return IntStream.concat(candidates.get(i).stream().mapToInt(j -> j), IntStream.of(i))
                .toArray();
    }

    /** What tells whether a phrase means what one of its {@link #choices} does. */
    Features of(int i, int j) {
        return i == j ? fresh(i) : pair(i, j);
    }

    /** What tells whether a phrase means what no earlier one does. */
    private Features fresh(int i) {
        Phrase phrase = phrases.get(i);
        PhraseValues value = values.get(i);
        Sentence sentence = phrase.sentence();
        int kind = phrase.kind().number;
        int first = phrase.first().lower().hashCode();
        features.clear();
        features.add(kind);
        features.add(kind, phrase.text().hashCode());
        features.add(kind, first);
        features.add(kind, sentence.token(phrase.first().index() - 1).lower().hashCode());
        features.add(kind, sentence.token(phrase.last().index() + 1).lower().hashCode());
        features.add(kind, phrase.words().size());
        features.add(kind, phrase.type().hashCode());
        features.add(kind, phrase.isPlural() ? 1 : 0);
        features.add(kind, number(sentence.kind()));
        features.add(kind, PhraseValues.step(i));
        features.add(kind, PhraseValues.step(phrase.first().index()));
        features.add(kind, isNarrowed(phrase) ? 1 : 0, value.texts());
        words(kind, value);
        earlier(kind, first, value);
        return features;
    }

    private void words(int kind, PhraseValues value) {
        features.add(value.lemma());
        features.add(kind, value.lemma());
        features.add(kind, value.narrow());
        features.add(kind, value.wide());
        features.add(kind, value.role());
        features.add(kind, value.role(), value.governor());
        features.add(value.role(), value.governor());
        features.add(kind, value.place());
        features.add(kind, value.asks());
    }

    private void earlier(int kind, int first, PhraseValues value) {
        features.add(kind, value.texts());
        features.add(kind, value.heads());
        features.add(kind, value.away());
        features.add(value.away(), value.texts(), value.heads());
        features.add(kind, value.place(), value.texts());
        features.add(kind, value.away(), first);
    }

    /** What the model knows kinds of sentences by. */
    private static int number(Sentence.Kind kind) {
        return switch (kind) {
            case PROSE -> 0;
            case HEADING -> 1;
            case ITEM -> 2;
        };
    }

    /** Whether words behind it tell which one is meant: "the bank of the river". */
    private static boolean isNarrowed(Phrase phrase) {
        int end = phrase.last().index();
        return phrase.sentence().children(phrase.head(), "nmod").anyMatch(t -> t.index() > end)
                || phrase.sentence().children(phrase.head(), "acl").anyMatch(t -> t.index() > end);
    }

    /** What tells whether a phrase means what an earlier one does. */
    private Features pair(int i, int j) {
        Phrase phrase = phrases.get(i);
        Phrase before = phrases.get(j);
        PhraseValues value = values.get(i);
        PhraseValues other = values.get(j);
        int kind = phrase.kind().number;
        int kinds = kind * KINDS + before.kind().number;
        int words = Likeness.words(phrase, before);
        features.clear();
        features.skip(OF_FRESH);
        distances(kind, kinds, i, j, words);
        both(kind, kinds, words);
        both(kind, kinds, words * 31 + value.place());
        both(kind, kinds, phrase.type().hashCode() * 31 + before.type().hashCode());
        both(kind, kinds, (phrase.isPlural() ? 2 : 0) + (before.isPlural() ? 1 : 0));
        both(kind, kinds, Likeness.referents(phrase, before));
        both(kind, kinds, Likeness.tree(phrase, before));
        both(kind, kinds, value.place());
        both(kind, kinds, other.place());
        both(kind, kinds, other.role());
        both(kind, kinds, value.role() * 31 + other.role());
        both(kind, kinds, before.first().lower().hashCode());
        lexical(kind, value, other, words);
        features.add(value.form(), other.wide(), before.type().hashCode());
        features.add(value.wide(), other.wide(), phrase.isPlural() == before.isPlural() ? 1 : 0);
        return features;
    }

    private void distances(int kind, int kinds, int i, int j, int words) {
        Sentence sentence = phrases.get(i).sentence();
        Sentence earlier = phrases.get(j).sentence();
        int sentences = PhraseValues.step(sentence.index() - earlier.index());
        int paragraphs = PhraseValues.step(sentence.paragraph() - earlier.paragraph());
        int away = PhraseValues.step(i - j);
        int asks = values.get(i).asks() * 2 + values.get(j).asks();
        both(kind, kinds, sentences);
        both(kind, kinds, paragraphs * 2 + (sentences == 0 ? 1 : 0));
        both(kind, kinds, away);
        both(kind, kinds, words * 100 + sentences);
        both(kind, kinds, asks);
        both(kind, kinds, asks * 20 + paragraphs);
        both(kind, kinds, values.get(j).role() * 31 + (sentences == 0 ? away : -1));
    }

    private void lexical(int kind, PhraseValues value, PhraseValues other, int words) {
        features.add(value.form(), other.lemma());
        features.add(value.form(), other.narrow());
        features.add(value.form(), other.first());
        features.add(value.narrow(), other.narrow());
        features.add(kind, other.narrow());
        features.add(kind, value.governor(), other.narrow());
        features.add(words, value.lemma());
        features.add(words, value.narrow());
    }

    private void both(int kind, int kinds, int value) {
        features.add(value);
        features.add(value, kind);
        features.add(value, kinds);
    }
}
