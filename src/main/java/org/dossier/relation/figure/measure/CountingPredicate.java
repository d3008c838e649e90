package org.dossier.relation.figure.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.WorthWords;

/**
 * Finds the word that governs a number along the dependency tree of its sentence: of "Police arrested 57 people and seized goods worth
 * 3 million euros" {@code arrested} for 57, {@code seized} for the money.
 */
public final class CountingPredicate {

    /** Verbs whose object is a list of what their subject is made up of. */
    static final Set<String> LISTING = Set.of("include", "comprise", "consist");

    private static final int STEPS = 12;
    private static final Set<String> PASSIVE_ARGUMENT = Set.of("nsubj", "obj", "iobj", "xcomp", "advcl", "ccomp");
    private static final Set<String> ACTIVE_ARGUMENT = Set.of("obj", "iobj", "xcomp", "ccomp", "dep");
    private static final Set<String> NOUN_ARGUMENT =
            Set.of("nmod", "compound", "appos", "obl", "nummod", "dep", "nsubj");
    private static final Set<String> OCCASION = Set.of("in", "during", "after", "at");

    private final WorthWords worth;
    private final Set<String> totals;

    public CountingPredicate(Expressions expressions, WorthWords worth) {
        this.worth = worth;
        totals = expressions.words("totals", "noun");
    }

    /**
     * The trigger above or below the number in the tree, the nearest first.
     *
     * @param amount whether the number measures instead of counting: then it may stand deeper below the noun that it is of, and after a
     *     preposition ("fell to 3 million", "cash of 3 million", "sentenced to five years")
     */
    Optional<Trigger> inTree(Course course, Token number, boolean amount, List<Trigger> triggers) {
        Sentence sentence = course.sentence();
        Token node = number;
        for (int step = 0; step < STEPS; step++) {
            Token at = node;
            Optional<Trigger> own = below(course, at, amount, triggers);
            Optional<Trigger> found = above(course, at, amount, triggers)
                    .filter(t -> own.isEmpty() || !isAcrossSemicolon(sentence, t.token(), at))
                    .or(() -> own)
                    .or(() -> ParticipleTriggers.of(sentence, at, triggers));
            if (found.isPresent() || node.head() < 0 || !leadsOn(course, node, sentence.token(node.head()), amount)) {
                return found;
            }
            node = sentence.token(node.head());
        }
        return Optional.empty();
    }

    private static Optional<Trigger> above(Course course, Token node, boolean amount, List<Trigger> triggers) {
        Sentence sentence = course.sentence();
        return triggers.stream()
                .filter(t -> t.token().index() == node.head())
                .filter(t -> suits(sentence, t, node, amount) || !t.noun() && isBounded(course, node))
                .findFirst();
    }

    /** "seized in excess of 20 rifles", "seized just under 20 rifles": an object, whose bound the parser took for a preposition. */
    private static boolean isBounded(Course course, Token node) {
        return node.is("obl") && course.sentence().children(node, "case").anyMatch(t -> isOneQuantity(course, t, node));
    }

    /** Of an active verb also a noun that the parser joined to it, behind adjectives that it took for verbs: "burned expired, banned drugs". */
    private static boolean suits(Sentence sentence, Trigger trigger, Token node, boolean amount) {
        if (!trigger.noun() && node.is("obl")) {
            return amount || sentence.children(node, "case").anyMatch(t -> trigger.governs(t.lemma()));
        }
        if (trigger.noun()
                && (!amount && Scenes.isElsewhere(sentence, node, trigger)
                        || isBehindSemicolon(sentence, trigger.token(), node)
                        || sentence.children(node, "case")
                                .anyMatch(t -> t.lemma().equals("by")))) {
            return false;
        }
        if (!trigger.noun() && !trigger.passive() && node.is("conj") && node.isNoun()) {
            return true;
        }
        Set<String> arguments = trigger.noun() ? NOUN_ARGUMENT : trigger.passive() ? PASSIVE_ARGUMENT : ACTIVE_ARGUMENT;
        return arguments.stream().anyMatch(node::is);
    }

    private static boolean isOneQuantity(Course course, Token bound, Token noun) {
        return bound.index() < noun.index()
                && IntStream.rangeClosed(bound.index(), noun.index()).allMatch(course::isAside);
    }

    /** "led to 163 arrests; of the 394 victims, 123 were minors". */
    private static boolean isBehindSemicolon(Sentence sentence, Token noun, Token node) {
        return noun.index() < node.index() && isAcrossSemicolon(sentence, noun, node);
    }

    /** "40 homes searched; three vans seized" */
    private static boolean isAcrossSemicolon(Sentence sentence, Token one, Token other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> t.text().equals(";"));
    }

    /** "300 bottles of wine seized in May", "cases that were solved", "five years in prison", but not "300 bottles in a raid". */
    private static Optional<Trigger> below(Course course, Token node, boolean amount, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.noun()
                        ? isSubjectOf(course.sentence(), t.token(), node)
                                || t.token().is("nmod")
                                        && t.token().head() == node.index()
                                        && (amount || !isOccasion(course.sentence(), t.token()))
                        : saysOfNoun(course, t, node))
                .findFirst();
    }

    /** "The maximum sentence is five years", "The haul was 300 bottles". */
    private static boolean isSubjectOf(Sentence sentence, Token noun, Token amount) {
        return noun.is("nsubj")
                && noun.head() == amount.index()
                && sentence.children(amount, "cop").findAny().isPresent();
    }

    private static boolean isOccasion(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").anyMatch(c -> OCCASION.contains(c.lemma()));
    }

    private static boolean saysOfNoun(Course course, Trigger participle, Token noun) {
        Token verb = participle.token();
        return verb.is("acl") && participle.passive() && isPartOf(course.sentence(), verb, noun);
    }

    /** Whether the verb modifies the node or, two steps down, what the node is a quantity of. */
    private static boolean isPartOf(Sentence sentence, Token verb, Token node) {
        Token at = sentence.head(verb).orElse(verb);
        for (int step = 0; step < 3; step++) {
            if (at.index() == node.index()) {
                return true;
            }
            if (at.head() < 0 || !at.is("nmod") && !at.is("conj")) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** "The volume of seized goods fell to 68 kilograms", "rose to a high of 90": what the subject of a verb that gives its amount says. */
    Optional<Trigger> ofSubject(Sentence sentence, Token number, List<Trigger> triggers) {
        Token argument = number.is("nmod") ? sentence.token(number.head()) : number;
        return sentence.head(argument)
                .filter(v -> worth.givesAmount(v) && (argument.is("obl") || argument.is("obj")))
                .flatMap(v -> subject(sentence, v))
                .flatMap(subject -> triggers.stream()
                        .filter(t ->
                                t.noun() || t.token().is("amod") || t.token().is("acl") && t.passive())
                        .filter(t -> t.token().index() == subject.index() || sentence.isBelow(t.token(), subject))
                        .min(Comparator.comparingInt(t -> t.token().index())));
    }

    /** The subject of a verb, or the noun that the parser took it to describe: "the number of persons held rose". */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        return verb.is("acl")
                ? sentence.head(verb)
                : sentence.children(verb, "nsubj").findFirst();
    }

    /** Whether what governs {@code parent} governs {@code node}, too; "ordered to pay 3 million" orders the amount. */
    private boolean leadsOn(Course course, Token node, Token parent, boolean amount) {
        if (node.is("conj") || !parent.isVerb() && isOneQuantity(course, parent, node)) {
            return true;
        }
        if (parent.isVerb()) {
            boolean toPay = node.is("obj") && parent.is("xcomp");
            boolean told = amount && (toPay || Durations.isKeptFrom(course.sentence(), node, parent));
            return told || worth.saysWorth(parent) || node.isVerb() && node.is("xcomp");
        }
        return amount || !node.is("nmod") || totals.contains(parent.lemma());
    }
}
