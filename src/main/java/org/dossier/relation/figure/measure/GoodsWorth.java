package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.figure.number.WorthWords;
import org.dossier.relation.tree.Clauses;
import org.dossier.relation.tree.Negation;

/** Finds out that an amount of money is the worth of goods that the text told of: what was done with them, the amount measures, too. */
final class GoodsWorth {

    /** How many sentences back the things may be named whose worth a sentence gives. */
    private static final int REACH = 4;

    /** How many words before the amount may stand the one that says that it is a worth. */
    private static final int WORDS = 12;

    private static final Set<String> GUESSING = Set.of("would", "could", "may", "might");

    private final Layout layout;
    private final CountedNouns nouns;
    private final CountingWordings wordings;
    private final WorthWords worth;
    private final Set<String> prices;
    private final TakenGoods taken;

    /** @param prices verbs that give what something is sold for */
    GoodsWorth(Layout layout, CountedNouns nouns, CountingWordings wordings, WorthWords worth, Set<String> prices) {
        this.prices = prices;
        this.layout = layout;
        this.nouns = nouns;
        this.wordings = wordings;
        this.worth = worth;
        taken = new TakenGoods(nouns);
    }

    /**
     * "The haul is put at 28 million dollars": what the sentences before said of the goods.
     *
     * @param before the figures read so far, in the order of the text
     */
    Optional<Measured> read(Sentence sentence, Counted counted, List<Figure> before) {
        if (!isWorth(sentence, counted)) {
            return Optional.empty();
        }
        boolean told = isOfThingBefore(sentence, counted.quantity());
        return attribute(sentence, counted)
                .map(t -> Measured.by(t, 0.8))
                .or(() -> taken.besides(sentence, counted, before))
                .or(() -> told
                        ? before(sentence, counted)
                                .map(t -> Measured.by(t, 0.8))
                                .or(() -> taken.before(sentence, counted.quantity(), before))
                        : Optional.empty());
    }

    /** "Its value would exceed 3 million": a guess at what somebody would pay, which no word denies. */
    Optional<Measured> guess(Sentence sentence, Counted counted, List<Figure> before) {
        Token verb =
                Clauses.predicate(sentence, sentence.token(counted.quantity().head()));
        boolean guessed = sentence.children(verb, "aux").anyMatch(t -> GUESSING.contains(t.lemma()))
                && sentence.children(verb, "advmod").noneMatch(t -> Negation.isAt(sentence, t.index()));
        return guessed && isTold(sentence, verb) ? read(sentence, counted, before) : Optional.empty();
    }

    /** "It would", "Its value would", "The drug would": what is guessed at is told before, or goods. */
    private boolean isTold(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("nsubj"))
                .anyMatch(t -> t.upos().equals("PRON")
                        || sentence.children(t, "nmod:poss").findAny().isPresent()
                        || worth.saysWorth(t)
                        || !Collections.disjoint(
                                nouns.kinds(Quantity.Unit.MEASURE, ""),
                                nouns.isListed(t.lemma()) ? nouns.kinds(Quantity.Unit.COUNT, t.lemma()) : Set.of()));
    }

    private boolean isWorth(Sentence sentence, Counted counted) {
        return isGoods(sentence, counted) && saysWorth(sentence, counted.quantity());
    }

    /** Money that is neither a loss nor a tax. */
    private boolean isGoods(Sentence sentence, Counted counted) {
        return counted.kind() == Quantity.Unit.MONEY
                && !worth.saysLoss(sentence, counted.quantity().head())
                && !worth.saysTax(sentence, counted);
    }

    private boolean isOfThingBefore(Sentence sentence, Quantity quantity) {
        return !worth.isOfNewThing(sentence, quantity.head())
                && !worth.isOfObject(sentence, quantity.head())
                && !isOfCases(sentence, quantity)
                && !worth.isInvolved(sentence, quantity.head());
    }

    /** What the nearest sentence before that tells of goods says of them. */
    private Optional<Trigger> before(Sentence sentence, Counted counted) {
        return IntStream.iterate(sentence.index() - 1, i -> i >= Math.max(0, sentence.index() - REACH), i -> i - 1)
                .mapToObj(i -> wordings.in(layout.sentence(i)))
                .map(triggers -> Trigger.fitting(triggers, nouns.kinds(counted.kind(), counted.unit())))
                .flatMap(money -> Trigger.last(Trigger.fitting(money, nouns.kinds(Quantity.Unit.MEASURE, ""))).stream())
                .findFirst();
    }

    /** "The two cases were valued at 3 million": the money in cases is not the worth of what was taken. */
    private boolean isOfCases(Sentence sentence, Quantity quantity) {
        return sentence.tokens().subList(Math.max(0, quantity.head() - WORDS), quantity.head()).stream()
                .filter(Token::isNoun)
                .anyMatch(t -> nouns.isMatter(t.lemma()));
    }

    /** "The confiscated goods are worth 3 million", "the seizure of bags with a value of": what the words before the amount say of the goods. */
    private Optional<Trigger> attribute(Sentence sentence, Counted counted) {
        List<Trigger> participles =
                Trigger.fitting(wordings.in(sentence), nouns.kinds(counted.kind(), counted.unit())).stream()
                        .filter(t ->
                                t.noun() || t.token().is("amod") || t.token().is("acl") && t.passive())
                        .filter(t -> t.token().index() < counted.quantity().head())
                        .toList();
        return Trigger.last(participles);
    }

    private boolean saysWorth(Sentence sentence, Quantity quantity) {
        int from = subject(sentence, quantity.head()).orElse(Math.max(0, quantity.head() - WORDS));
        int to = Math.min(sentence.tokens().size(), quantity.head() + 4);
        return sentence.tokens().subList(from, to).stream()
                .filter(t -> sentence.children(t, "ccomp").findAny().isEmpty())
                .filter(t -> !(t.is("amod") && t.head() == quantity.head()))
                .anyMatch(t -> worth.saysWorth(t) || wouldBring(sentence, t));
    }

    /** "The value of the drugs that … is believed to be 3 million": the subject that says worth, however far before. */
    private OptionalInt subject(Sentence sentence, int number) {
        Token amount = sentence.token(number);
        Token verb = amount.is("xcomp") ? sentence.head(amount).orElse(amount) : amount;
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("nsubj") && worth.saysWorth(t))
                .mapToInt(Token::index)
                .findFirst();
    }

    /** "The load would have brought in 3 million on the market". */
    private boolean wouldBring(Sentence sentence, Token verb) {
        return prices.contains(verb.lemma())
                && Stream.of("would", "have")
                        .allMatch(aux -> sentence.children(verb, "aux")
                                .anyMatch(t -> t.lemma().equals(aux)));
    }
}
