package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.model.Trigger;

/** Participles that say what a number counts, though they stand neither above nor below it in the tree. */
final class ParticipleTriggers {

    private ParticipleTriggers() {}

    static Optional<Trigger> of(Sentence sentence, Token node, List<Trigger> triggers) {
        return rightBehind(sentence, node, triggers)
                .or(() -> beside(sentence, node, triggers))
                .or(() -> listed(sentence, node, triggers));
    }

    /** "the 56 arrested": the participle right behind a number that has no noun, whatever the parser made of it. */
    private static Optional<Trigger> rightBehind(Sentence sentence, Token number, List<Trigger> triggers) {
        int next = number.index() + 1;
        return triggers.stream()
                .filter(t -> t.token().index() == next
                        && t.token().xpos().equals("VBN")
                        && number.upos().equals("NUM")
                        && sentence.token(next - 2).upos().equals("DET"))
                .findFirst();
    }

    /** "4,000 shops remain sealed": the participle that the verb takes. */
    private static Optional<Trigger> beside(Sentence sentence, Token node, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.passive() && node.is("nsubj") && t.token().is("xcomp"))
                .filter(t -> t.token().head() == node.head()
                        && sentence.token(node.head()).isVerb())
                .findFirst();
    }

    /** "The items recovered include nine cars", "The seized items comprised four pistols": what the participle at the subject of "include" says of the list. */
    private static Optional<Trigger> listed(Sentence sentence, Token node, List<Trigger> triggers) {
        Optional<Token> verb = sentence.head(node)
                .filter(v -> CountingPredicate.LISTING.contains(v.lemma()) && (node.is("obj") || node.is("xcomp")));
        return verb.flatMap(v -> triggers.stream()
                .filter(t ->
                        t.token().isVerb() && t.token().index() > 0 && t.token().index() < v.index())
                .filter(t -> sentence.token(t.token().index() - 1).isNoun())
                .filter(t -> sentence.tokens().subList(t.token().index() + 1, v.index()).stream()
                        .noneMatch(w -> w.isVerb() || w.text().equals(",")))
                .findFirst());
    }
}
