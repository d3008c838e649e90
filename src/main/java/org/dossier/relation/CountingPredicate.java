package org.dossier.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Finds the word that governs a number in its sentence: first along the dependency tree, then, since one relation in five is
 * parsed wrongly, by the order of the words.
 *
 * <p>"Police arrested 57 people and seized goods worth 3 million euros": {@code arrested} for 57, {@code seized} for the money.
 */
final class CountingPredicate {

    private static final int STEPS = 12;
    private static final Set<String> PASSIVE_ARGUMENT =
            Set.of("nsubj", "obl", "obj", "iobj", "xcomp", "advcl", "ccomp");
    private static final Set<String> ACTIVE_ARGUMENT = Set.of("obj", "iobj", "obl", "xcomp", "ccomp", "dep");
    private static final Set<String> NOUN_ARGUMENT = Set.of("nmod", "compound", "appos", "obl", "nummod", "dep");

    private final Set<String> worth;

    /** @param worth lemmas that tie an amount to the things it is the worth of */
    CountingPredicate(Set<String> worth) {
        this.worth = worth;
    }

    /** Whether the word ties an amount to the things it is the worth of. */
    boolean saysWorth(Token token) {
        return worth.contains(token.lemma());
    }

    /** The trigger above or below the number in the tree, the nearest first. */
    Optional<Trigger> inTree(Sentence sentence, Token number, List<Trigger> triggers) {
        Token node = number;
        for (int step = 0; step < STEPS; step++) {
            Token at = node;
            Optional<Trigger> found = below(at, triggers).or(() -> above(at, triggers));
            if (found.isPresent() || node.head() < 0 || !leadsOn(node, sentence.token(node.head()))) {
                return found;
            }
            node = sentence.token(node.head());
        }
        return Optional.empty();
    }

    /** "300 bottles seized in May", "cases that were solved", "five years in prison". */
    private static Optional<Trigger> below(Token node, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.token().head() == node.index())
                .filter(t -> t.noun()
                        ? t.token().is("nmod")
                        : t.token().is("acl") && (t.passive() || t.token().is("acl:relcl") && !t.hasObject()))
                .findFirst();
    }

    private static Optional<Trigger> above(Token node, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.token().index() == node.head() && suits(t, node))
                .findFirst();
    }

    private static boolean suits(Trigger trigger, Token node) {
        Set<String> arguments = trigger.noun() ? NOUN_ARGUMENT : trigger.passive() ? PASSIVE_ARGUMENT : ACTIVE_ARGUMENT;
        return arguments.stream().anyMatch(node::is);
    }

    /** Whether what governs {@code parent} governs {@code node}, too. */
    private boolean leadsOn(Token node, Token parent) {
        if (node.is("conj") || !parent.isVerb()) {
            return true;
        }
        return worth.contains(parent.lemma()) || node.isVerb() && node.is("xcomp");
    }

    /** The nearest trigger that stands where its function in the sentence would have it. */
    Optional<Trigger> byOrder(Sentence sentence, Token number, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> inPlace(sentence, number, t))
                .min(Comparator.comparingInt(t -> Math.abs(t.token().index() - number.index())));
    }

    private static boolean inPlace(Sentence sentence, Token number, Trigger trigger) {
        int at = trigger.token().index();
        if (trigger.noun()) {
            return at < number.index()
                    && number.index() - at <= 6
                    && at + 1 < sentence.tokens().size()
                    && sentence.token(at + 1).lemma().equals("of");
        }
        // "Seized in the raids were 71 tonnes of oil"
        boolean inverted = trigger.passive() && at == 0;
        return trigger.passive() && !inverted
                ? at > number.index() && noneBetween(sentence, number.index(), at)
                : at < number.index() && noneBetween(sentence, at, number.index());
    }

    /** Whether no other main verb and no end of a clause stands between. */
    private static boolean noneBetween(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from + 1, to).stream()
                .noneMatch(t -> t.text().equals(";")
                        || t.upos().equals("VERB") && !t.xpos().equals("VBN"));
    }
}
