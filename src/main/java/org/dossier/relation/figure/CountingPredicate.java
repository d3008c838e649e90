package org.dossier.relation.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.Words;

/**
 * Finds the word that governs a number in its sentence: first along the dependency tree, then, since one relation in five is
 * parsed wrongly, by the order of the words.
 *
 * <p>"Police arrested 57 people and seized goods worth 3 million euros": {@code arrested} for 57, {@code seized} for the money.
 */
final class CountingPredicate {

    private static final Set<String> LISTING = Set.of("include", "comprise");
    /** "reduced the fine to 200", "fines ranging from 50 to 300". */
    private static final Set<String> RANGES = Set.of("to", "from", "range");

    private static final int STEPS = 12;
    /** How far from a number the word may stand that governs it, where only their order says so. */
    private static final int REACH = 40;

    private static final int NOUN_REACH = 11;
    private static final int AFTER_REACH = 3;
    private static final Set<String> PASSIVE_ARGUMENT = Set.of("nsubj", "obj", "iobj", "xcomp", "advcl", "ccomp");
    private static final Set<String> ACTIVE_ARGUMENT = Set.of("obj", "iobj", "xcomp", "ccomp", "dep");
    private static final Set<String> NOUN_ARGUMENT =
            Set.of("nmod", "compound", "appos", "obl", "nummod", "dep", "nsubj");
    private static final Set<String> INSIDE = Set.of("in", "inside", "within", "into");
    private static final Set<String> OCCASION = Set.of("in", "during", "after", "at");
    private static final Set<String> INTRODUCES_OBJECT =
            Set.of("of", "against", "at", "across", "on", "into", "for", "up");

    private final WorthWords worth;
    private final Set<String> totals;

    CountingPredicate(Expressions expressions, WorthWords worth) {
        this.worth = worth;
        totals = Words.of(expressions, "totals", "noun");
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
            Optional<Trigger> found = above(sentence, at, amount, triggers)
                    .or(() -> below(course, at, amount, triggers))
                    .or(() -> beside(sentence, at, triggers))
                    .or(() -> listed(sentence, at, triggers));
            if (found.isPresent() || node.head() < 0 || !leadsOn(node, sentence.token(node.head()), amount)) {
                return found;
            }
            node = sentence.token(node.head());
        }
        return Optional.empty();
    }

    private static Optional<Trigger> above(Sentence sentence, Token node, boolean amount, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.token().index() == node.head() && suits(sentence, t, node, amount))
                .findFirst();
    }

    private static boolean suits(Sentence sentence, Trigger trigger, Token node, boolean amount) {
        if (!trigger.noun() && node.is("obl")) {
            return amount || sentence.children(node, "case").anyMatch(t -> trigger.governs(t.lemma()));
        }
        if (trigger.noun()
                && sentence.children(node, "case").anyMatch(t -> t.lemma().equals("by"))) {
            return false;
        }
        Set<String> arguments = trigger.noun() ? NOUN_ARGUMENT : trigger.passive() ? PASSIVE_ARGUMENT : ACTIVE_ARGUMENT;
        return arguments.stream().anyMatch(node::is);
    }

    /** "300 bottles of wine seized in May", "cases that were solved", "five years in prison", but not "300 bottles in a raid". */
    private static Optional<Trigger> below(Course course, Token node, boolean amount, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.noun()
                        ? t.token().is("nmod")
                                && t.token().head() == node.index()
                                && (amount
                                        || course.sentence()
                                                .children(t.token(), "case")
                                                .noneMatch(c -> OCCASION.contains(c.lemma())))
                        : t.token().is("acl")
                                && t.passive()
                                && isPartOf(course.sentence(), t.token(), node)
                                && !course.hasNumber(node.index(), t.token().index()))
                .findFirst();
    }

    /** "The items recovered include nine cars": what the participle at the subject of "include" says of the list. */
    private static Optional<Trigger> listed(Sentence sentence, Token node, List<Trigger> triggers) {
        Optional<Token> verb =
                sentence.head(node).filter(v -> LISTING.contains(v.lemma()) && (node.is("obj") || node.is("xcomp")));
        return verb.flatMap(v -> triggers.stream()
                .filter(t ->
                        t.token().isVerb() && t.token().index() > 0 && t.token().index() < v.index())
                .filter(t -> sentence.token(t.token().index() - 1).isNoun())
                .filter(t -> sentence.tokens().subList(t.token().index() + 1, v.index()).stream()
                        .noneMatch(w -> w.isVerb() || w.text().equals(",")))
                .findFirst());
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

    /** "4,000 shops remain sealed": the participle that the verb takes. */
    private static Optional<Trigger> beside(Sentence sentence, Token node, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.passive() && node.is("nsubj") && t.token().is("xcomp"))
                .filter(t -> t.token().head() == node.head()
                        && sentence.token(node.head()).isVerb())
                .findFirst();
    }

    /** "The volume of seized goods fell to 68 kilograms": what the subject of a verb that gives its amount says. */
    Optional<Trigger> ofSubject(Sentence sentence, Token number, List<Trigger> triggers) {
        return sentence.head(number)
                .filter(v -> worth.givesAmount(v) && (number.is("obl") || number.is("obj")))
                .flatMap(v -> sentence.children(v, "nsubj").findFirst())
                .flatMap(subject -> triggers.stream()
                        .filter(t ->
                                t.noun() || t.token().is("amod") || t.token().is("acl") && t.passive())
                        .filter(t -> t.token().index() == subject.index() || sentence.isBelow(t.token(), subject))
                        .min(Comparator.comparingInt(t -> t.token().index())));
    }

    /** Whether what governs {@code parent} governs {@code node}, too; "ordered to pay 3 million" orders the amount. */
    private boolean leadsOn(Token node, Token parent, boolean amount) {
        if (node.is("conj")) {
            return true;
        }
        if (parent.isVerb()) {
            boolean toPay = amount && node.is("obj") && parent.is("xcomp");
            return worth.saysWorth(parent) || toPay || node.isVerb() && node.is("xcomp");
        }
        return amount || !node.is("nmod") || totals.contains(parent.lemma());
    }

    /** The nearest trigger that stands where its function in the sentence would have it. */
    Optional<Trigger> byOrder(Course course, Token number, boolean amount, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> Math.abs(t.token().index() - number.index()) <= REACH)
                .filter(t -> t.noun()
                        ? nounInPlace(course, number, amount, t)
                        : !t.token().is("amod")
                                && (amount || !isInside(course.sentence(), number))
                                && verbInPlace(course, number.index(), t)
                                && !isOfInfinitive(course.sentence(), number, t.token()))
                .min(Comparator.comparingInt(t -> Math.abs(t.token().index() - number.index())));
    }

    /** "seized heroin hidden in two suitcases": where the counted thing is, not the thing itself. */
    private static boolean isInside(Sentence sentence, Token number) {
        return sentence.children(number, "case").anyMatch(t -> INSIDE.contains(t.lemma()));
    }

    /** "uncovered a scheme to import 50 kilograms": whether an infinitive behind the verb has the number as its own object. */
    private static boolean isOfInfinitive(Sentence sentence, Token number, Token verb) {
        return sentence.head(number)
                .filter(h -> number.is("obj") && h.xpos().equals("VB") && h.is("acl"))
                .filter(h -> verb.index() < h.index() && h.index() < number.index())
                .isPresent();
    }

    /** "fines of up to 10,000", "searches at 12 locations", "seizures, including 43 tonnes of meat", "the seizure by officers of 20 kilograms", "sent to prison for three years"; "three years behind bars". */
    private boolean nounInPlace(Course course, Token number, boolean amount, Trigger trigger) {
        int at = trigger.token().index();
        if (at > number.index()) {
            return amount
                    && at - number.index() <= AFTER_REACH
                    && course.sentence().tokens().subList(number.index() + 1, at).stream()
                            .noneMatch(t -> t.upos().equals("CCONJ"));
        }
        List<Token> all = course.sentence().tokens();
        List<Token> behind = all.subList(at + 1, Math.min(at + 3, all.size()));
        int listing = behind.stream()
                .filter(t -> LISTING.contains(t.lemma()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(at);
        boolean list = listing > at;
        boolean agent = !behind.isEmpty()
                && behind.getFirst().lemma().equals("by")
                && all.subList(Math.max(at, number.index() - AFTER_REACH), number.index()).stream()
                        .anyMatch(t -> t.lemma().equals("of"));
        return number.index() - at <= (list ? REACH : NOUN_REACH)
                && course.isClear(listing, number.index())
                && (list
                        || agent
                        || behind.stream()
                                .anyMatch(t -> INTRODUCES_OBJECT.contains(t.lemma())
                                        || amount && (RANGES.contains(t.lemma()) || isBound(t))
                                        || worth.saysWorth(t)));
    }

    /** "fines exceeding 30 million", "penalties topping 2 million". */
    private static boolean isBound(Token behind) {
        return behind.xpos().equals("VBG") && behind.isVerb();
    }

    private static boolean verbInPlace(Course course, int number, Trigger trigger) {
        int at = trigger.token().index();
        if (trigger.passive() && !isInverted(course.sentence(), at)) {
            return at > number && course.isClear(number, at) && !course.hasOwnSubject(number, at);
        }
        return at < number && course.isClear(at, number) && !isOfRelativeClause(course.sentence(), at, number);
    }

    /** "Broke up a gang that had cheated 300 people": the number is the object of the clause that modifies the object. */
    private static boolean isOfRelativeClause(Sentence sentence, int verb, int number) {
        Token noun = sentence.token(number);
        return noun.is("obj")
                && noun.head() > verb
                && noun.head() < number
                && sentence.tokens().subList(verb + 1, noun.head()).stream()
                        .anyMatch(t -> t.xpos().startsWith("W"));
    }

    /** "Seized in the raids were 71 tonnes of oil", "Among those arrested were 58 men". */
    private static boolean isInverted(Sentence sentence, int at) {
        return at == 0 || at <= 3 && sentence.token(0).lemma().equalsIgnoreCase("among");
    }
}
