package org.dossier.reference.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Clusters;
import org.dossier.document.learning.Words;

/**
 * A phrase as numbers, with what was said before it.
 *
 * @param form of a pronoun the word itself, else the lemma of its head
 * @param wide class of its head, of few
 * @param narrow class of its head, of many
 * @param first class of its first word, of many
 * @param governor lemma of what its head hangs on
 * @param role relation of its head
 * @param place relation of its head, what it is and what it hangs on
 * @param asks whether its paragraph ends in a question: 1, else 0
 * @param texts how many phrases before had the same words, {@link #step}
 * @param heads how many phrases before had a head of the same lemma, {@link #step}
 * @param away how many sentences before the last of these was, {@link #step}; -1 if there was none
 */
record PhraseValues(
        int form,
        int lemma,
        int wide,
        int narrow,
        int first,
        int governor,
        int role,
        int place,
        int asks,
        int texts,
        int heads,
        int away) {

    private static final int[] STEPS = {0, 1, 2, 3, 4, 6, 9, 14, 22, 40, 80, 200};

    static List<PhraseValues> of(List<Phrase> phrases) {
        Reading reading = new Reading();
        phrases.forEach(p -> reading.ends.merge(p.sentence().paragraph(), p.sentence(), (a, b) -> b));
        List<PhraseValues> values = new ArrayList<>();
        phrases.forEach(p -> values.add(reading.values(p)));
        return values;
    }

    /** Counts that differ much are told apart, others less the greater they are. */
    static int step(int count) {
        int at = 0;
        while (at < STEPS.length && STEPS[at] < count) {
            at++;
        }
        return at;
    }

    private static final class Reading {

        private final Map<Integer, Sentence> ends = new HashMap<>();
        private final Map<Integer, Words> words = new HashMap<>();
        private final Map<String, Integer> texts = new HashMap<>();
        private final Map<String, Integer> heads = new HashMap<>();
        private final Map<String, Integer> lastSentence = new HashMap<>();

        PhraseValues values(Phrase phrase) {
            Sentence sentence = phrase.sentence();
            Words seen = words.computeIfAbsent(sentence.index(), s -> Words.of(sentence));
            Token head = phrase.head();
            Token above = sentence.token(head.head());
            String lemma = Phrase.lemma(head);
            Integer last = lastSentence.put(lemma, sentence.index());
            return new PhraseValues(
                    phrase.kind().isPronoun() ? head.lower().hashCode() : lemma.hashCode(),
                    lemma.hashCode(),
                    seen.cluster(Clusters.WIDE, head.index()),
                    seen.cluster(Clusters.MIDDLE, head.index()),
                    seen.cluster(Clusters.MIDDLE, phrase.first().index()),
                    Phrase.lemma(above).hashCode(),
                    head.relation().hashCode(),
                    (head.relation() + head.upos() + above.upos()).hashCode(),
                    ends.get(sentence.paragraph()).tokens().getLast().text().equals("?") ? 1 : 0,
                    step(texts.merge(phrase.text(), 1, Integer::sum) - 1),
                    step(heads.merge(lemma, 1, Integer::sum) - 1),
                    last == null ? -1 : step(sentence.index() - last));
        }
    }
}
