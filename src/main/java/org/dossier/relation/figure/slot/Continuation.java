package org.dossier.relation.figure.slot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.figure.period.PeriodClauses;

/**
 * What a sentence takes over from the one before, in the same paragraph: results told one after the other have one period, and parts
 * and shares have the source of what they are parts of, too.
 */
final class Continuation {

    private static final Set<String> OPENING = Set.of("of", "among");
    private static final Set<String> OWN = Set.of("They", "It", "Their", "Its");
    private static final Set<String> PART = Set.of("these", "those", "them", "the", "all");

    /** How many sentences back the period may stand that results told one after the other have. */
    private static final int REACH = 3;

    /** How many words behind a share may lead to its amount. */
    private static final int NEAR = 5;

    private final Layout layout;
    private final FigurePeriod periods;
    private final Sentence sentence;
    private final Optional<Sentence> timed;
    private final List<Figure> figures;
    private final List<Figure> before;

    private Continuation(Layout layout, FigurePeriod periods, Sentence sentence, List<Figure> figures) {
        this.layout = layout;
        this.periods = periods;
        this.sentence = sentence;
        this.figures = figures;
        List<Sentence> earlier = IntStream.rangeClosed(1, Math.min(REACH, sentence.index()))
                .mapToObj(back -> layout.sentence(sentence.index() - back))
                .takeWhile(s -> layout.paragraph(s) == layout.paragraph(sentence))
                .toList();
        timed = earlier.stream().filter(s -> !periods.isOpen(s)).findFirst();
        before = earlier.stream().limit(1).flatMap(this::told).toList();
    }

    /** @param figures those read so far, in the order of the text */
    static Continuation of(Layout layout, FigurePeriod periods, Sentence sentence, List<Figure> figures) {
        return new Continuation(layout, periods, sentence, figures);
    }

    /** The figures of a sentence, the last first, without those that others are only compared with. */
    private Stream<Figure> told(Sentence earlier) {
        return figures.reversed().stream()
                .dropWhile(f -> f.counted().quantity().sentence() > earlier.index())
                .takeWhile(f -> f.counted().quantity().sentence() == earlier.index())
                .filter(f -> !periods.isCompared(earlier, f.counted().quantity()));
    }

    /** The period of the last result before, or that with which a sentence without results opens: "In 2018, checks were made." */
    Optional<Figure.Period> period(Counted counted, Measured measured) {
        return timed.filter(t -> isPart(counted) || tellsResult(measured))
                .flatMap(t -> told(t).findAny().isEmpty()
                        ? periods.opening(t)
                        : told(t).flatMap(f -> f.period().stream())
                                .filter(p -> p.from().isBefore(p.to()) || !isOwnDeed(measured) && !isElsewhere())
                                .findFirst()
                                .filter(p -> PeriodClauses.isOfClause(t, p)));
    }

    /**
     * "By route, 53 percent came by mail", "Losses grew by 5 percent to 17 million": the period of what was told before of a longer time, in this
     * paragraph or the one before, for shares and what is told with them.
     */
    Optional<Figure.Period> ofShare(Counted counted) {
        int paragraph = layout.paragraph(sentence);
        return figures.reversed().stream()
                .filter(f -> isShare(counted) && periods.isOpen(sentence) && !isQuoted())
                .takeWhile(f -> paragraph - layout.paragraph(sentence(f)) <= 1)
                .filter(f -> !periods.isCompared(sentence(f), f.counted().quantity()))
                .flatMap(f -> f.period().stream())
                .findFirst()
                .filter(FigureSlots::isLong);
    }

    /** A share, or the amount that stands for it or that it led to. */
    boolean isShare(Counted counted) {
        return counted.kind() == Quantity.Unit.PERCENT
                || figures.reversed().stream()
                        .limit(1)
                        .filter(f -> f.counted().kind() == Quantity.Unit.PERCENT
                                && sentence(f).equals(sentence))
                        .map(f -> f.counted().quantity().span().end())
                        .anyMatch(end -> sentence.tokens().stream()
                                .filter(t -> t.span().start() >= end
                                        && t.span().end()
                                                <= counted.quantity().number().start())
                                .limit(NEAR)
                                .anyMatch(t -> Set.of("to", "or").contains(t.lemma())));
    }

    private boolean isQuoted() {
        return !layout.mentions(Quotation.class, sentence).isEmpty();
    }

    private Sentence sentence(Figure figure) {
        return layout.sentence(figure.counted().quantity().sentence());
    }

    /** @param open whether the sentence is nobody's words, nor is the one before quoted: then what is told to have been done has its source */
    Optional<Figure.Slot> source(Counted counted, Measured measured, boolean open) {
        boolean done = open
                && measured.trigger()
                        .filter(t -> t.passive() && sentence.tokens().contains(t.token()))
                        .isPresent();
        return before.stream()
                .filter(f -> done || isPart(counted))
                .flatMap(f -> f.source().stream())
                .findFirst();
    }

    private boolean isPart(Counted counted) {
        return takesUp(sentence) || sharesGoOn(counted);
    }

    /** "Bags made up 28.1 percent of all cases" after another share. */
    private boolean sharesGoOn(Counted counted) {
        return counted.kind() == Quantity.Unit.PERCENT
                && before.stream().limit(1).anyMatch(f -> f.counted().kind() == Quantity.Unit.PERCENT);
    }

    /** "Of these, 7,260 were charged with …", "Their trademarks were false". */
    private static boolean takesUp(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && OPENING.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))
                && PART.contains(tokens.get(1).text());
    }

    /** "More than 130,000 suspects were captured": a result in the simple past, without a time of its own. */
    private boolean tellsResult(Measured measured) {
        return periods.isOpen(sentence)
                && !TotalPeriod.tellsOfOne(sentence)
                && (measured.trigger().filter(t -> isPastPassive(sentence, t)).isPresent()
                        || isPastState(sentence)
                        || isOwnDeed(measured));
    }

    /** "Its officers made 24 arrests": what those did of whom the sentence before told, which goes on with the results of a longer time only. */
    private boolean isOwnDeed(Measured measured) {
        return measured.trigger()
                .map(Trigger::token)
                .filter(t -> t.xpos().equals("VBD") && sentence.tokens().contains(t))
                .filter(t -> t.index() <= NEAR)
                .filter(t -> OWN.contains(sentence.token(0).text()))
                .isPresent();
    }

    /** "300 were seized", "Seized in the raids were 300"; the verb may stand in another sentence than the number. */
    private static boolean isPastPassive(Sentence sentence, Trigger trigger) {
        List<Token> all = sentence.tokens();
        int at = trigger.token().index();
        return trigger.passive()
                && all.contains(trigger.token())
                && (at == 0 ? all : all.subList(Math.max(0, at - 2), at))
                        .stream()
                                .anyMatch(
                                        t -> t.lemma().equals("be") && t.xpos().equals("VBD"));
    }

    /** "In Bari, 40 bags were found": a place of its own, and maybe another day. */
    private boolean isElsewhere() {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && Set.of("in", "at").contains(tokens.get(0).lemma().toLowerCase(Locale.ROOT))
                && tokens.get(1).upos().equals("PROPN");
    }

    private static boolean isPastState(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(root -> sentence.tokens().stream().filter(t -> t.head() == root.index()))
                .anyMatch(t -> (t.is("aux:pass") || t.is("cop")) && t.xpos().equals("VBD"));
    }
}
