package org.dossier.relation.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Clauses;
import org.dossier.relation.tree.Negation;

/** Keeps out the numbers that are no figures of the story: what is denied, planned or wished, a bare "one". */
final class FigureFilter {

    private static final Set<String> FUTURE =
            Set.of("will", "shall", "may", "might", "could", "would", "can", "should");
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody", "whoever");
    private static final int OPENING = 16;

    private final Set<String> wishes;
    private final Set<String> denials;
    private final Set<String> spans;
    private final Set<String> courses;

    FigureFilter(Expressions expressions) {
        wishes = expressions.words("wishes", "word");
        denials = Set.copyOf(Stream.of("denied", "ended")
                .flatMap(effect -> expressions.words("factuality", "word", "effect", effect).stream())
                .toList());
        courses = expressions.words("courses", "noun");
        spans = expressions.words("units", "unit", "kind", "duration");
    }

    /**
     * Whether the words that govern the number tell a fact. What is only alleged has a number all the same, and so has a purpose that a fact
     * serves ("organized an action to destroy 300 tonnes").
     */
    boolean isActual(Counted counted, Measured measured, boolean timeless) {
        return timeless && measured.trigger().filter(FigureFilter::isImposed).isPresent()
                || isLimit(counted.quantity()) && (timeless || !isOption(measured))
                || counted.kind() == Quantity.Unit.MONEY && isEstimate(counted.quantity(), measured)
                || measured.trigger()
                        .map(Trigger::predication)
                        .filter(p -> !tells(p))
                        .isEmpty();
    }

    /** "The haul would have had a street value of 3 million": the goods are there, only their sale is not. */
    private static boolean isEstimate(Quantity quantity, Measured measured) {
        return measured.trigger()
                .filter(Trigger::noun)
                .map(Trigger::predication)
                .filter(p -> p.polarity() == RelationMention.Polarity.AFFIRMED
                        && p.sentence().index() == quantity.sentence())
                .filter(p -> isUnreal(p.sentence(), p.sentence().token(quantity.head())))
                .isPresent();
    }

    /** "She must repay 96,000": what a court lays down. */
    private static boolean isImposed(Trigger trigger) {
        Predication predication = trigger.predication();
        Sentence sentence = predication.sentence();
        Token verb = Clauses.predicate(sentence, trigger.token());
        Token first =
                verb.is("conj") ? sentence.head(verb).filter(Token::isVerb).orElse(verb) : verb;
        return predication.polarity() == RelationMention.Polarity.AFFIRMED
                && predication.modality() == RelationMention.Modality.POSSIBLE
                && Stream.of(verb, first)
                        .flatMap(v -> sentence.children(v, "aux"))
                        .anyMatch(t -> t.lemma().equals("must"))
                && sentence.children(verb, "advcl").findAny().isEmpty();
    }

    private static boolean isUnreal(Sentence sentence, Token number) {
        Token verb = Clauses.predicate(sentence, number);
        return sentence.children(verb, "aux").anyMatch(t -> t.lemma().equals("have"))
                && sentence.children(verb, "aux").anyMatch(t -> FUTURE.contains(t.lemma()));
    }

    /** "The state may seize up to 15 billion": what somebody can do, unlike what he can be punished with. */
    private static boolean isOption(Measured measured) {
        return measured.trigger()
                .filter(t -> !t.noun() && !t.passive())
                .map(Trigger::predication)
                .filter(p -> p.modality() == RelationMention.Modality.POSSIBLE
                        && p.arguments().has("subject"))
                .isPresent();
    }

    private static boolean tells(Predication predication) {
        return predication.polarity() == RelationMention.Polarity.AFFIRMED
                && predication.modality() != RelationMention.Modality.POSSIBLE;
    }

    private static boolean isLimit(Quantity quantity) {
        return quantity.bound() == Bound.UP_TO || quantity.bound() == Bound.AT_LEAST;
    }

    boolean isFigure(Sentence sentence, Counted counted) {
        Quantity quantity = counted.quantity();
        boolean bareOne =
                quantity.kind() == Quantity.Unit.COUNT && quantity.value().compareTo(BigDecimal.ONE) <= 0;
        return !bareOne
                && !isCourse(sentence, counted)
                && quantity.value().signum() > 0
                && !(quantity.kind() == Quantity.Unit.COUNT && spans.contains(counted.head()))
                && isActual(sentence, quantity);
    }

    /** "supervised 300 cases in three batches": how it went on, not what it brought. */
    private boolean isCourse(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        return number > 0 && sentence.token(number - 1).lemma().equals("in") && courses.contains(counted.head());
    }

    /** A limit ("up to 25 years") may stand under "can" or "could": it is a law's, no guess; the "not" of "not exceeding" is the limit's own. */
    private boolean isActual(Sentence sentence, Quantity quantity) {
        Token verb = Clauses.predicate(sentence, sentence.token(quantity.head()));
        if (sentence.children(verb, "advmod")
                        .anyMatch(t -> Negation.isAt(sentence, t.index())
                                && !quantity.span().contains(t.span()))
                && !isOfDenied(sentence, sentence.token(quantity.head()), verb)) {
            return false;
        }
        return !isFeared(sentence, verb)
                && !isDenied(sentence, verb)
                && (isLimit(quantity) || !isFuture(sentence, verb) && !isWished(sentence, verb));
    }

    /** "Of the 2,300 samples, 7.8 percent did not comply": those of whom it is denied are there. */
    private static boolean isOfDenied(Sentence sentence, Token number, Token verb) {
        Token at = number;
        while (at.head() >= 0 && at.head() != verb.index()) {
            at = sentence.token(at.head());
        }
        return at.relation().equals("nsubj") || at.is("obl") && at.index() < verb.index();
    }

    /** "Those who smuggle goods worth 500,000 may face prison": what holds for anybody happened to nobody. */
    static boolean isGeneral(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < Math.min(tokens.size(), OPENING); i++) {
            String word = tokens.get(i).lower();
            boolean who = tokens.get(i + 1).text().equals("who");
            boolean any = word.equals("any")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).text().equals("who");
            if (ANYBODY.contains(word) || any || who && word.equals("those")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux").toList();
        return auxiliaries.stream().anyMatch(t -> FUTURE.contains(t.lemma()))
                && auxiliaries.stream().noneMatch(t -> t.lemma().equals("have"));
    }

    /** "they fear that gangs could move up to 10 tonnes". */
    private boolean isFeared(Sentence sentence, Token verb) {
        return verb.is("ccomp")
                && sentence.head(verb).filter(t -> wishes.contains(t.lemma())).isPresent();
    }

    /** "denied having sold 300 cars", "denied that he had"; one who failed to declare them had them. */
    private boolean isDenied(Sentence sentence, Token verb) {
        boolean said = verb.is("ccomp")
                || verb.is("xcomp") && sentence.children(verb, "mark").findAny().isEmpty();
        return said
                && sentence.head(verb).filter(t -> denials.contains(t.lemma())).isPresent();
    }

    /** "hopes to recover", "a plan to hire": by the tree, or by the words right before. */
    private boolean isWished(Sentence sentence, Token verb) {
        boolean infinitive =
                verb.index() > 1 && sentence.token(verb.index() - 1).lemma().equals("to");
        return infinitive && wishes.contains(sentence.token(verb.index() - 2).lemma())
                || infinitive && sentence.children(verb, "nsubj:outer").anyMatch(t -> wishes.contains(t.lemma()))
                || (verb.is("xcomp") || verb.is("acl"))
                        && sentence.head(verb)
                                .filter(t -> wishes.contains(t.lemma()))
                                .isPresent();
    }
}
