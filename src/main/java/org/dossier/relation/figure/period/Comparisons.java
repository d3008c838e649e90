package org.dossier.relation.figure.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Layout;

/** Tells the times and numbers of a sentence that others are only compared with: "3,100 cases, compared with 2,400 in 2019". */
final class Comparisons {

    /** How far before a time the word may stand that compares it, and how far before a number. */
    private static final int COMPARED = 6;

    private static final int BEFORE = 5;
    private static final Set<String> COMPARING = Set.of("than", "compare", "compared", "previous");

    /** Compares amounts behind one of them, else sides: "charges against 300 men". */
    private static final String AGAINST = "against";

    private static final Set<String> AMOUNT = Set.of("NUM", "SYM", "NOUN");

    private static final Set<String> ENDING = Set.of(",", ";", ":", "(", "to", "than", "from", "but");
    private static final Set<String> MOVED = Set.of("up", "down");

    private final Layout layout;

    Comparisons(Layout layout) {
        this.layout = layout;
    }

    /** Whether a word that compares stands shortly before the time that begins there; "more than 400" only bounds a number. */
    boolean isCompared(Sentence sentence, int first) {
        return sentence.tokens().subList(Math.max(0, first - COMPARED), first).stream()
                .anyMatch(t -> compares(sentence, t) && !isHedge(sentence, t, first));
    }

    /** "than" of "more than 80 officers", before another word than that number's. */
    private boolean isHedge(Sentence sentence, Token word, int other) {
        return layout.mentions(Quantity.class, sentence).stream()
                .anyMatch(q -> q.span().contains(word.span())
                        && !q.span().contains(sentence.token(other).span()));
    }

    /**
     * Whether a number is only what another is compared with: "3,100 cases, compared with 2,400 in 2019", "up from 7,394 in 2019", and what goes on
     * with it: "compared with 240 arrests and 3 tonnes in 2019".
     */
    boolean isCompared(Sentence sentence, Quantity number) {
        return isComparedItself(sentence, number)
                || before(sentence, number)
                        .filter(q -> goesOn(sentence, q, number))
                        .filter(q -> isCompared(sentence, q))
                        .isPresent();
    }

    private Optional<Quantity> before(Sentence sentence, Quantity number) {
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.span().end() <= number.span().start())
                .reduce((one, next) -> next);
    }

    /** Whether nothing between the numbers tells of anything else, and no time: "300 in 2019 to 400 in 2020". */
    private boolean goesOn(Sentence sentence, Quantity one, Quantity next) {
        boolean time = layout.mentions(Time.class, sentence).stream()
                .anyMatch(t -> t.span().start() >= one.span().end()
                        && t.span().end() <= next.span().start());
        return !time
                && sentence.tokens().stream()
                        .filter(t -> t.span().start() >= one.span().end()
                                && t.span().end() <= next.span().start())
                        .noneMatch(t -> ENDING.contains(t.lemma()) || t.isFinite());
    }

    private boolean isComparedItself(Sentence sentence, Quantity number) {
        int first = sentence.tokenAt(number.number().start()).orElse(number.head());
        int at = first;
        while (Set.of("SYM", "DET").contains(sentence.token(at - 1).upos())) {
            at--;
        }
        boolean from = sentence.token(at - 1).lemma().equals("from");
        return from
                        && (isMoved(sentence, at - 2)
                                || Reached.standsBefore(layout, sentence, at - 1)
                                || isBehindShare(sentence, at - 1))
                || at < first && isOver(sentence, at) && isBehindShare(sentence, at - 1)
                || number.bound() == Bound.EXACTLY && isBehindComparing(sentence, at);
    }

    /** "an increase of 18 percent over the 27 million": what was there before, unlike "over 27 million". */
    private static boolean isOver(Sentence sentence, int at) {
        return at > 0 && Set.of("over", "on").contains(sentence.token(at - 1).lemma());
    }

    /** "up from 300", "up 26 percent from 300". */
    private static boolean isMoved(Sentence sentence, int before) {
        int at = before;
        while (at > 0
                && before - at < COMPARED
                && AMOUNT.contains(sentence.token(at).upos())) {
            at--;
        }
        return at >= 0 && MOVED.contains(sentence.token(at).lemma());
    }

    /** "a 28% decrease from the 24 million", "fell 28% from 24 million": a share, and a noun at most, before the word. */
    private boolean isBehindShare(Sentence sentence, int from) {
        int noun = sentence.token(from - 1).upos().equals("NOUN") ? from - 1 : from;
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.kind() == Quantity.Unit.PERCENT)
                .map(q -> q.span().end())
                .anyMatch(end -> noun > 0
                        && end <= sentence.token(from).span().start()
                        && end >= sentence.token(noun - 1).span().end());
    }

    private boolean compares(Sentence sentence, Token word) {
        return COMPARING.contains(word.lemma())
                || word.lemma().equals(AGAINST) && (isAsAgainst(sentence, word) || isBehindAmount(sentence, word));
    }

    private static boolean isAsAgainst(Sentence sentence, Token word) {
        return word.index() > 0 && sentence.token(word.index() - 1).lemma().equals("as");
    }

    /** "300 tonnes of sugar against 200 tonnes", "300 cases in 2019, against 200", but not "300 charges against 200 people". */
    private boolean isBehindAmount(Sentence sentence, Token word) {
        List<Quantity> amounts = layout.mentions(Quantity.class, sentence);
        Optional<Quantity> last = amounts.stream()
                .filter(q -> q.span().end() < word.span().start())
                .reduce((one, next) -> next);
        Optional<String> next = amounts.stream()
                .filter(q -> q.span().start() == word.span().end() + 1)
                .map(Quantity::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst();
        return last.filter(q -> next.map(unit -> unit.equals(q.unit()) && isClear(sentence, q, word))
                        .orElseGet(() -> isTimeOnly(sentence, q, word)))
                .isPresent();
    }

    private static boolean isClear(Sentence sentence, Quantity amount, Token word) {
        return between(sentence, amount, word).noneMatch(Token::isVerb);
    }

    /** Whether nothing but a comma and the time of the amount stands between it and the word. */
    private boolean isTimeOnly(Sentence sentence, Quantity amount, Token word) {
        List<Span> times =
                layout.mentions(Time.class, sentence).stream().map(Time::span).toList();
        return between(sentence, amount, word)
                .allMatch(t -> t.upos().equals("PUNCT")
                        || t.upos().equals("ADP")
                        || t.lemma().equals("as")
                        || times.stream().anyMatch(time -> time.contains(t.span())));
    }

    private static Stream<Token> between(Sentence sentence, Quantity amount, Token word) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= amount.span().end())
                .takeWhile(t -> t.index() < word.index());
    }

    private boolean isBehindComparing(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            Token token = sentence.token(i);
            if (token.text().equals(",")) {
                return false;
            }
            if (compares(sentence, token) && !isHedge(sentence, token, at)) {
                return true;
            }
        }
        return false;
    }

    /** The counted word of the number right before the time, where it is compared with another; -1 if it is not. */
    int compared(Sentence sentence, Span time) {
        return layout.mentions(Quantity.class, sentence).stream()
                .filter(q -> q.span().end() <= time.start())
                .reduce((one, other) -> other)
                .filter(q -> isCompared(sentence, q))
                .map(Quantity::head)
                .orElse(-1);
    }
}
