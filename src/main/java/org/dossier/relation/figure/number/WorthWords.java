package org.dossier.relation.figure.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.figure.model.Counted;

/** The words beside an amount of money that say what it is: the worth of things, a loss, a payment. */
public final class WorthWords {

    /** How many words may stand between "with" and the word of worth: "with an estimated total value of". */
    private static final int ADJECTIVES = 4;

    private static final int WORTH_REACH = 12;
    private static final int PAY_REACH = 6;
    private static final int OBJECT_REACH = 4;
    private static final int TAX_REACH = 5;

    private final Set<String> worth;
    private final Set<String> losses;
    private final Set<String> payments;
    private final Set<String> taxes;
    private final Set<String> amounts;
    private final Set<String> involving;

    /** @param expressions tables {@code worth}, {@code losses}, {@code payments}, {@code taxes}, {@code amount-verbs}, {@code involving} */
    public WorthWords(Expressions expressions) {
        worth = expressions.words("worth", "word");
        losses = expressions.words("losses", "word");
        payments = expressions.words("payments", "word");
        taxes = expressions.words("taxes", "word");
        involving = expressions.words("involving", "verb");
        amounts = expressions.words("amount-verbs", "verb");
    }

    /** "The haul reached 3 tonnes": whether the verb gives the amount of its subject. */
    public boolean givesAmount(Token verb) {
        return verb.isVerb() && (saysWorth(verb) || amounts.contains(verb.lemma()));
    }

    /** "worth 44 million in unpaid taxes", "with a tax value of 80 million", "the duty is put at 9 million": whether the amount is of taxes, not of goods. */
    public boolean saysTax(Sentence sentence, Counted counted) {
        List<Token> all = sentence.tokens();
        int end = counted.quantity().span().end();
        List<Token> behind = all.stream()
                .filter(t -> t.span().start() >= end)
                .limit(TAX_REACH)
                .toList();
        boolean of = !behind.isEmpty() && behind.getFirst().lemma().equals("in");
        return of && behind.stream().takeWhile(t -> !t.upos().equals("PUNCT")).anyMatch(this::isTax)
                || near(sentence, counted.quantity().head(), WORTH_REACH)
                        .filter(this::isTax)
                        .filter(t -> isWorthOrOf(sentence.token(t.index() + 1))
                                || isSumOf(sentence, t)
                                || t.relation().startsWith("nsubj"))
                        .anyMatch(t -> all
                                .subList(t.index() + 1, counted.quantity().head())
                                .stream()
                                .noneMatch(w -> w.text().equals(",")));
    }

    /** "The total value involved reached 2 billion": what cases are about, not the worth of what was taken. */
    public boolean isInvolved(Sentence sentence, int number) {
        return near(sentence, number, WORTH_REACH)
                .anyMatch(t -> involving.contains(t.lemma())
                        && t.isVerb()
                        && sentence.token(t.index() - 1).isNoun());
    }

    private boolean isTax(Token token) {
        return token.isNoun() && taxes.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "a duty potential of 3 million" */
    private static boolean isSumOf(Sentence sentence, Token tax) {
        int of = tax.index() + 2;
        return of < sentence.tokens().size()
                && sentence.token(of - 1).isNoun()
                && sentence.token(of).lemma().equals("of");
    }

    private boolean isWorthOrOf(Token token) {
        return token.lemma().equals("of") || saysWorth(token) || losses.contains(token.lemma());
    }

    /** Whether the word ties an amount to the things it is the worth of. */
    public boolean saysWorth(Token token) {
        return worth.contains(token.lemma());
    }

    /** "a loss in duties that is estimated at 2 million": whether the amount before or at the word is what something cost somebody. */
    public boolean saysLoss(Sentence sentence, int number) {
        return near(sentence, number, WORTH_REACH).anyMatch(t -> losses.contains(t.lemma()));
    }

    /** "uncovered damage of almost 790 million": whether it is a loss itself that is said to be so large. */
    public boolean isLoss(Sentence sentence, Counted counted) {
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        return near(sentence, number, OBJECT_REACH)
                .anyMatch(t -> losses.contains(t.lemma())
                        && sentence.token(t.index() + 1).lemma().equals("of"));
    }

    /** "rewards of up to 50,000": whether the amount is what is paid for something. */
    public boolean saysPay(Sentence sentence, int number) {
        return near(sentence, number, PAY_REACH)
                .anyMatch(t -> payments.contains(t.lemma())
                        && Set.of("of", "up", "to", "at", "be")
                                .contains(sentence.token(t.index() + 1).lemma()));
    }

    private static Stream<Token> near(Sentence sentence, int number, int reach) {
        return sentence.tokens().subList(Math.max(0, number - reach), number).stream();
    }

    /** "rings that forge notes worth 250 million", "it prevented fraud worth 5 million": things that no sentence before told of. */
    public boolean isOfNewThing(Sentence sentence, int number) {
        int at = number - 1;
        while (at > 0 && number - at < PAY_REACH && !saysWorth(sentence.token(at))) {
            at--;
        }
        Token noun = sentence.token(Math.max(0, at - 1));
        return at > 0
                && saysWorth(sentence.token(at))
                && noun.isNoun()
                && noun.index() > 0
                && sentence.children(noun, "det").findAny().isEmpty()
                && (noun.is("obj") || sentence.token(noun.index() - 1).xpos().equals("VBG"));
    }

    /** The object that a word of worth is, or that it tells the worth of as of something new: "invoices with a value of". */
    private static Optional<Token> object(Sentence sentence, Token worth) {
        if (worth.is("obj")) {
            return Optional.of(worth);
        }
        return IntStream.rangeClosed(Math.max(1, worth.index() - ADJECTIVES), worth.index())
                .filter(i -> sentence.token(i).lemma().equals("with"))
                .mapToObj(i -> sentence.token(i - 1))
                .filter(noun -> noun.is("obj")
                        && sentence.children(noun, "det").findAny().isEmpty())
                .findFirst();
    }

    /**
     * "It sold $3 billion worth of the drug", "issued invoices with a value of": the worth of what this verb takes; "had a value of" says
     * nothing more.
     */
    public boolean isOfObject(Sentence sentence, int number) {
        return sentence
                .tokens()
                .subList(
                        Math.max(0, number - OBJECT_REACH),
                        Math.min(sentence.tokens().size(), number + OBJECT_REACH))
                .stream()
                .filter(this::saysWorth)
                .flatMap(t -> object(sentence, t).stream())
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(v -> v.isVerb() && !v.lemma().equals("have") && !saysWorth(v));
    }
}
