package org.dossier.relation.figure.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.GeneralUnits;
import org.dossier.relation.figure.period.FigurePeriod;

/**
 * The period of a total for what is told of its parts: behind "772 tonnes were seized from 9 to 22 November", "Sagaing came first with 132
 * tonnes". A total of one day leaves it open, since its parts are told as what happened.
 */
final class TotalPeriod {

    /** How many sentences, and how many paragraphs, behind the total its parts may be told. */
    private static final int REACH = 4;

    private static final int PARAGRAPHS = 2;

    private static final int OPENING = 3;
    private static final Set<String> ONE = Set.of("one", "another");

    private final Layout layout;
    private final FigurePeriod periods;
    private final GeneralUnits units;

    TotalPeriod(Layout layout, FigurePeriod periods, Expressions expressions) {
        units = new GeneralUnits(expressions);
        this.layout = layout;
        this.periods = periods;
    }

    /**
     * @param source who gives the number; what somebody else gives is no part of the total
     * @param figures those read so far, in the order of the text
     */
    Optional<Figure.Period> read(
            Sentence sentence, Counted counted, Measured measured, Optional<Figure.Slot> source, List<Figure> figures) {
        return periods.isOpen(sentence) && !measured.isByUnit() && !tellsOfOne(sentence)
                ? figures.reversed().stream()
                        .takeWhile(f -> isNear(sentence, sentence(f)))
                        .filter(f -> f.measured().measure().equals(measured.measure()))
                        .filter(f -> isPart(counted, f.counted()))
                        .filter(f ->
                                !periods.isCompared(sentence(f), f.counted().quantity()))
                        .findFirst()
                        .filter(f -> goesOn(sentence(f), sentence) && !isOfOthers(source, f.source()))
                        .flatMap(Figure::period)
                        .filter(p -> p.from().isBefore(p.to()))
                : Optional.empty();
    }

    /** "In one case, 40 kilograms lay under the seats", "One of the men", not "Another 90": an instance, with a day of its own. */
    static boolean tellsOfOne(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, Math.min(OPENING, tokens.size() - 1))
                .filter(i -> ONE.contains(tokens.get(i).lower()))
                .anyMatch(i -> !tokens.get(i + 1).upos().equals("NUM"));
    }

    private boolean isNear(Sentence sentence, Sentence total) {
        return sentence.index() - total.index() <= REACH
                && layout.paragraph(sentence) - layout.paragraph(total) <= PARAGRAPHS;
    }

    private boolean isPart(Counted part, Counted total) {
        return (part.unit().equals(total.unit()) || units.isGeneral(part) && units.agree(part, total))
                && part.quantity().value().compareTo(total.quantity().value()) < 0;
    }

    /** Whether no day or period of its own stands between. */
    private boolean goesOn(Sentence total, Sentence part) {
        return IntStream.range(total.index() + 1, part.index())
                .mapToObj(layout::sentence)
                .allMatch(periods::isOpen);
    }

    private static boolean isOfOthers(Optional<Figure.Slot> part, Optional<Figure.Slot> total) {
        return part.isPresent()
                && total.isPresent()
                && part.get().referent().id() != total.get().referent().id();
    }

    private Sentence sentence(Figure figure) {
        return layout.sentence(figure.counted().quantity().sentence());
    }

    /**
     * "Eight operations yielded 1,400 sticks": what a sentence tells together with a part of a total has its period, too.
     *
     * @param timed whether such a figure covers a period at all
     */
    List<Figure> share(List<Figure> figures, Predicate<Figure> timed) {
        Map<Integer, Figure.Period> shared = new HashMap<>();
        for (Figure figure : figures) {
            figure.period()
                    .filter(p -> p.from().isBefore(p.to())
                            && periods.isOpen(sentence(figure))
                            && !periods.isCompared(
                                    sentence(figure), figure.counted().quantity()))
                    .ifPresent(p -> shared.putIfAbsent(sentence(figure).index(), p));
        }
        return figures.stream()
                .map(f -> f.period().isEmpty() && timed.test(f)
                        ? f.within(Optional.ofNullable(shared.get(sentence(f).index())))
                        : f)
                .toList();
    }
}
