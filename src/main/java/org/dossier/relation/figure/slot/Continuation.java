package org.dossier.relation.figure.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.figure.period.PeriodClauses;

/**
 * What a sentence takes over from the one before: results told one after the other have one period, parts and shares the source of their whole.
 */
final class Continuation {

    /** How many sentences back the period may stand that results told one after the other have. */
    private static final int REACH = 3;

    /** How many words behind a share may lead to its amount. */
    private static final int NEAR = 5;

    private final Layout layout;
    private final FigurePeriod periods;
    private final Set<String> accounting;
    private final Sentence sentence;
    private final GoingOn way;
    private final boolean onTheSpot;
    private final Optional<Sentence> timed;
    private final List<Figure> figures;
    private final List<Figure> before;

    /**
     * @param accounting verbs by which a part gets its number: "accounted for 300"
     * @param once nouns behind "on the same" or "on the" that tell of what was done at once
     * @param figures those read so far, in the order of the text
     */
    Continuation(
            Layout layout,
            FigurePeriod periods,
            Set<String> accounting,
            Set<String> once,
            Sentence sentence,
            List<Figure> figures) {
        this.layout = layout;
        this.periods = periods;
        this.accounting = accounting;
        this.sentence = sentence;
        way = new GoingOn(sentence);
        onTheSpot = way.isOnTheSpot(once);
        this.figures = figures;
        List<Sentence> earlier = IntStream.rangeClosed(1, Math.min(REACH, sentence.index()))
                .mapToObj(back -> layout.sentence(sentence.index() - back))
                .takeWhile(s -> layout.paragraph(sentence) - layout.paragraph(s) <= (onTheSpot ? 1 : 0))
                .toList();
        timed = earlier.stream()
                .filter(s -> !periods.isOpen(s) || told(s).anyMatch(Continuation::isOfLongerTime))
                .findFirst();
        before = earlier.stream().limit(1).flatMap(this::told).toList();
    }

    /** The figures of a sentence, the last first, without those that others are only compared with. */
    private Stream<Figure> told(Sentence earlier) {
        return figures.reversed().stream()
                .dropWhile(f -> f.counted().quantity().sentence() > earlier.index())
                .takeWhile(f -> f.counted().quantity().sentence() == earlier.index())
                .filter(f -> !periods.isCompared(earlier, f.counted().quantity()));
    }

    /**
     * The period of the last result before, or that with which a sentence without results opens: "In 2018, checks were made." One day holds only
     * for what is told as done at once; more may have happened later.
     */
    Optional<Figure.Period> period(Counted counted, Measured measured) {
        return timed.filter(t -> way.takesUp() || tellsResult(counted, measured))
                .flatMap(t -> ofTimed(t, measured)
                        .filter(p -> p.from().isBefore(p.to()) || isAtOnce(t, counted, measured))
                        .filter(p -> PeriodClauses.isOfClause(t, p)));
    }

    private Optional<Figure.Period> ofTimed(Sentence earlier, Measured measured) {
        return told(earlier).findAny().isEmpty()
                ? periods.opening(earlier)
                        .or(() -> Optional.of(earlier)
                                .filter(e -> way.isTheirDeed(measured) || way.isThere() || onTheSpot)
                                .flatMap(periods::whole))
                : latest(told(earlier));
    }

    private static boolean isOfLongerTime(Figure figure) {
        return figure.period().filter(p -> p.from().isBefore(p.to())).isPresent();
    }

    /** "Of these, …", "Seized were 300", "Eight of the parcels were opened"; "They seized 14 cars" right behind the deed. */
    private boolean isAtOnce(Sentence earlier, Counted counted, Measured measured) {
        boolean part = way.takesUp() || way.isInverted(measured) || way.isPartitive(counted.quantity());
        boolean own = sentence.token(0).text().equals("Their") && way.isPastState();
        return part
                || own
                || onTheSpot
                || earlier.index() == sentence.index() - 1 && (way.isTheirDeed(measured) || way.isThere());
    }

    /**
     * "By route, 53 percent came by mail", "Losses grew by 5 percent to 17 million", "Cigarettes accounted for 9 million", "A further 300 came
     * from the port": the period of what was told before of a longer time, in this paragraph or the one before, for shares, what is told with them,
     * and what is told as a part or as more.
     */
    Optional<Figure.Period> ofShare(Counted counted) {
        int paragraph = layout.paragraph(sentence);
        boolean told = isShare(counted) || way.adds() || way.accounts(accounting) || way.isOfThose(counted.quantity());
        return Optional.of(figures.reversed())
                .filter(f -> told && periods.isOpen(sentence) && !isQuoted())
                .flatMap(before -> before.stream()
                        .takeWhile(f -> paragraph - layout.paragraph(sentence(f)) <= 1)
                        .filter(f -> f.period().isPresent())
                        .findFirst())
                .flatMap(f -> latest(told(sentence(f))))
                .filter(FigureSlots::isLong);
    }

    /** Of several periods the last one: the others are there to be compared, "up from 240 in 2021". */
    private static Optional<Figure.Period> latest(Stream<Figure> told) {
        return told.flatMap(f -> f.period().stream()).max(Comparator.comparing(Figure.Period::from));
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

    /** Who gave the figure before that a number has its period from, where nobody else is told to have said it. */
    Optional<Figure.Slot> sourceOf(Optional<Figure.Period> period) {
        return figures.reversed().stream()
                .filter(f -> !sentence(f).equals(sentence)
                        && period.isPresent()
                        && isOfLongerTime(f)
                        && f.period().equals(period))
                .findFirst()
                .flatMap(Figure::source);
    }

    private boolean isQuoted() {
        return !layout.mentions(Quotation.class, sentence).isEmpty();
    }

    private Sentence sentence(Figure figure) {
        return layout.sentence(figure.counted().quantity().sentence());
    }

    /** @param open whether the sentence is nobody's words, nor is the one before quoted: then what is told to have been done has its source */
    Optional<Figure.Slot> source(Measured measured, boolean open) {
        boolean done = open
                && measured.trigger()
                        .filter(t -> t.passive() && sentence.tokens().contains(t.token()))
                        .isPresent();
        return before.stream()
                .filter(f -> done || way.takesUp())
                .flatMap(f -> f.source().stream())
                .findFirst();
    }

    /** "More than 130,000 suspects were captured": a result in the simple past, without a time of its own. */
    private boolean tellsResult(Counted counted, Measured measured) {
        return periods.isOpen(sentence)
                && !TotalPeriod.tellsOfOne(sentence)
                && (way.isThere()
                        || way.isPastPassive(measured)
                        || way.isPastState()
                        || way.isOwnDeed(sentence.token(counted.quantity().head())));
    }
}
