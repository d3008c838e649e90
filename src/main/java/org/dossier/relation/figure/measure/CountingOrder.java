package org.dossier.relation.figure.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.course.MainVerbs;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.WorthWords;

/**
 * Finds the word that governs a number by the order of the words, since the parser is wrong in one relation of five: the nearest one
 * that stands before or behind the number as its function would have it, with no clause between them.
 */
final class CountingOrder {

    /** How far from a number the word may stand that governs it. */
    private static final int REACH = 40;

    private static final int NOUN_REACH = 11;
    private static final int AFTER_REACH = 3;

    /** "reduced the fine to 200", "fines ranging from 50 to 300". */
    private static final Set<String> RANGES = Set.of("to", "from", "range");

    private static final Set<String> INTRODUCES_OBJECT =
            Set.of("of", "against", "at", "across", "on", "into", "for", "up");

    private static final Set<String> OPENING = Set.of("in addition", "as well", "apart from");

    private static final Set<String> ADDING = Set.of("well as", "along with", "together with", "as be");

    private final WorthWords worth;

    CountingOrder(WorthWords worth) {
        this.worth = worth;
    }

    /** The nearest trigger that stands where its function in the sentence would have it. */
    Optional<Trigger> find(Course course, Token number, boolean amount, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> Math.abs(t.token().index() - number.index()) <= REACH)
                .filter(t -> t.noun() ? nounInPlace(course, number, amount, t) : verbInPlace(course, number, amount, t))
                .min(Comparator.comparingInt(t -> Math.abs(t.token().index() - number.index())));
    }

    private boolean nounInPlace(Course course, Token number, boolean amount, Trigger trigger) {
        int noun = trigger.token().index();
        if (noun > number.index()) {
            return amount && isRightBefore(course.sentence(), number.index(), noun);
        }
        return Listings.behind(course.sentence(), noun, number)
                .map(verb ->
                        number.index() - noun <= REACH && new MainVerbs(course).isClear(verb.index(), number.index()))
                .orElseGet(() -> introduces(course, number, noun, amount)
                        && (amount || !Scenes.isElsewhere(course.sentence(), number, trigger)));
    }

    /** "three years behind bars", "501 million (20 million euros) in fines". */
    private static boolean isRightBefore(Sentence sentence, int number, int noun) {
        int open = IntStream.range(number + 1, noun)
                .filter(i -> sentence.token(i).text().equals("("))
                .findFirst()
                .orElse(noun);
        int close = IntStream.range(open, noun)
                .filter(i -> sentence.token(i).text().equals(")"))
                .findFirst()
                .orElse(open - 1);
        int bracket = close + 1 - open;
        return noun - number - bracket <= (bracket > 0 ? AFTER_REACH + 1 : AFTER_REACH)
                && sentence.tokens().subList(number + 1, noun).stream()
                        .noneMatch(t -> t.upos().equals("CCONJ"));
    }

    /** "fines of up to 10,000", "searches at 12 locations", "the seizure by officers of 20 kilograms", "sent to prison for three years". */
    private boolean introduces(Course course, Token number, int named, boolean amount) {
        int noun = done(course.sentence(), named, number.index());
        List<Token> behind = Listings.next(course.sentence(), noun);
        return number.index() - noun <= NOUN_REACH
                && new MainVerbs(course).isClear(noun, number.index())
                && (isByAgent(course.sentence(), behind, number.index(), noun)
                        || behind.stream()
                                .anyMatch(t -> INTRODUCES_OBJECT.contains(t.lemma())
                                        || amount && RANGES.contains(t.lemma())
                                        || worth.saysWorth(t)));
    }

    /** "the seizure by officers of 20 kilograms". */
    private static boolean isByAgent(Sentence sentence, List<Token> behind, int number, int noun) {
        return !behind.isEmpty()
                && behind.getFirst().lemma().equals("by")
                && sentence.tokens().subList(Math.max(noun, number - AFTER_REACH), number).stream()
                        .anyMatch(t -> t.lemma().equals("of"));
    }

    /** "Checks were made on 300 cars": the place of "made", behind which the number stands; else that of the noun. */
    private static int done(Sentence sentence, int noun, int number) {
        return sentence.head(sentence.token(noun))
                .filter(verb -> sentence.token(noun).relation().equals("nsubj:pass")
                        && verb.xpos().equals("VBN")
                        && verb.index() < number)
                .map(Token::index)
                .orElse(noun);
    }

    private static boolean verbInPlace(Course course, Token number, boolean amount, Trigger trigger) {
        Sentence sentence = course.sentence();
        return isOpening(course, number, trigger.token())
                || (!trigger.token().is("amod") || opensPassive(sentence, trigger.token(), number.index()))
                        && (amount || !Scenes.holds(sentence, number, trigger))
                        && standsInOrder(course, number.index(), trigger)
                        && !OtherClauses.isOfInfinitive(sentence, number, trigger.token(), amount);
    }

    private static boolean standsInOrder(Course course, int number, Trigger trigger) {
        int verb = trigger.token().index();
        MainVerbs verbs = new MainVerbs(course);
        if (trigger.passive() && !isInverted(course.sentence(), verb) && !isAdded(course.sentence(), verb, number)) {
            return verb > number
                    && !isInserted(course.sentence(), number, verb)
                    && !OtherClauses.isObjectOfRelative(course.sentence(), number)
                    && verbs.isClearToPassive(number, verb)
                    && !verbs.hasOwnSubject(number, verb);
        }
        return verb < number
                && verbs.isClear(verb, number)
                && !OtherClauses.isOfRelativeClause(course.sentence(), verb, number)
                && !OtherClauses.actsBehindAnd(course.sentence(), number);
    }

    /** "In addition to 300 pills, officers seized cash": what the verb behind the comma tells of its object, too. */
    private static boolean isOpening(Course course, Token number, Token verb) {
        List<Token> tokens = course.sentence().tokens();
        int comma = IntStream.range(number.index(), verb.index())
                .filter(i -> tokens.get(i).text().equals(","))
                .findFirst()
                .orElse(verb.index());
        return tokens.size() > 2
                && OPENING.contains(tokens.get(0).lower() + " " + tokens.get(1).lower())
                && comma < verb.index()
                && tokens.subList(0, comma).stream().noneMatch(Token::isFinite)
                && tokens.subList(comma, verb.index()).stream().noneMatch(Token::isVerb);
    }

    /** "Cash was seized, as well as 360 kilograms of cocaine", "as were two cars": more of what the verb before tells of its subject. */
    private static boolean isAdded(Sentence sentence, int verb, int number) {
        return IntStream.range(verb + 1, number - 1)
                .anyMatch(i -> ADDING.contains(
                        sentence.token(i).lemma() + " " + sentence.token(i + 1).lemma()));
    }

    /** "Nine people were arrested - five in Rome and four in Oslo - and charged": whether the number stands between dashes and the verb behind. */
    private static boolean isInserted(Sentence sentence, int number, int verb) {
        return hasDash(sentence, Math.max(1, number - REACH), number) && hasDash(sentence, number, verb);
    }

    /** The hyphen of "cross-border" is none. */
    private static boolean hasDash(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> sentence.token(i).isDash())
                .anyMatch(i -> !sentence.token(i).text().equals("-")
                        || sentence.token(i - 1).span().end()
                                < sentence.token(i).span().start());
    }

    /** "Seized were 1,200 phones and three rifles": a participle that the parser gave to the noun behind its "were". */
    private static boolean opensPassive(Sentence sentence, Token participle, int number) {
        return isInverted(sentence, participle.index())
                && sentence.tokens().subList(participle.index(), number).stream()
                        .filter(t -> t.isFinite() && !t.equals(participle))
                        .findFirst()
                        .filter(t -> t.lemma().equals("be"))
                        .isPresent();
    }

    /** "Seized in the raids were 71 tonnes of oil", "Also seized were nine cars", "Among those arrested were 58 men". */
    private static boolean isInverted(Sentence sentence, int at) {
        String first = sentence.token(0).lower();
        return at == 0 || at == 1 && first.equals("also") || at <= 3 && first.equals("among");
    }
}
