package org.dossier.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.Quantity;

/** Finds out what a number measures: by the word that governs it, the lead-in of its list, its noun, or the numbers before it. */
final class MeasureReader {

    /** How many sentences back the things may be named whose worth a sentence gives. */
    private static final int WORTH_REACH = 4;

    private final Layout layout;
    private final CountedNouns nouns;
    private final CountingPredicate predicate;
    private final CountingWordings wordings;

    MeasureReader(Layout layout, CountedNouns nouns, CountingPredicate predicate, CountingWordings wordings) {
        this.layout = layout;
        this.nouns = nouns;
        this.predicate = predicate;
        this.wordings = wordings;
    }

    /**
     * @param before the figures read so far, in the order of the text
     * @return none for a span of time that nothing makes a figure
     */
    Optional<Measured> read(Counted counted, List<Figure> before) {
        Sentence sentence = layout.sentence(counted.quantity().sentence());
        return governed(sentence, counted)
                .or(() -> ledIn(sentence, counted))
                .or(() -> worthOfGoods(sentence, counted))
                .or(() -> bare(counted))
                .or(() -> likeBefore(counted, before))
                .or(() -> nouns.fallback(counted.kind()).map(m -> Measured.by(m, "rule/unit", 0.6)));
    }

    private Optional<Measured> governed(Sentence sentence, Counted counted) {
        List<Trigger> fitting = fitting(wordings.in(sentence), kinds(counted));
        Token number = sentence.token(counted.quantity().head());
        return predicate
                .inTree(sentence, number, fitting)
                .map(t -> Measured.by(t, 0.95))
                .or(() -> predicate.byOrder(sentence, number, fitting).map(t -> Measured.by(t, 0.85)));
    }

    private Set<String> kinds(Counted counted) {
        return nouns.kinds(counted.kind(), counted.unit());
    }

    private static List<Trigger> fitting(List<Trigger> triggers, Set<String> kinds) {
        return triggers.stream()
                .filter(t -> t.wording().counted().isEmpty()
                        || t.wording().counted().stream().anyMatch(kinds::contains))
                .toList();
    }

    /** "The participants intercepted:" before a list of weights. */
    private Optional<Measured> ledIn(Sentence sentence, Counted counted) {
        return layout.leadIn(sentence).flatMap(lead -> {
            List<Trigger> fitting = fitting(wordings.in(lead), kinds(counted));
            return fitting.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Measured.by(fitting.get(fitting.size() - 1), 0.85));
        });
    }

    /** "The haul is put at 28 million dollars": what the sentences before said of the goods. */
    private Optional<Measured> worthOfGoods(Sentence sentence, Counted counted) {
        if (counted.kind() != Quantity.Unit.MONEY || !saysWorth(sentence, counted.quantity())) {
            return Optional.empty();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - WORTH_REACH); i--) {
            List<Trigger> fitting = fitting(wordings.in(layout.sentence(i)), kinds(counted));
            if (!fitting.isEmpty()) {
                return Optional.of(Measured.by(fitting.get(fitting.size() - 1), 0.8));
            }
        }
        return Optional.empty();
    }

    private boolean saysWorth(Sentence sentence, Quantity quantity) {
        int head = quantity.head();
        return sentence.tokens().stream()
                .filter(t -> Math.abs(t.index() - head) <= 8)
                .anyMatch(t -> predicate.saysWorth(t));
    }

    private Optional<Measured> bare(Counted counted) {
        return nouns.measure(counted.kind(), counted.unit()).map(m -> Measured.by(m, "rule/noun", 0.85));
    }

    /** A further number of the same things: "187,332 items came from the police". */
    private Optional<Measured> likeBefore(Counted counted, List<Figure> before) {
        if (counted.kind() != Quantity.Unit.COUNT && counted.kind() != Quantity.Unit.MEASURE) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            if (figure.counted().unit().equals(counted.unit())
                    && figure.measured().trigger().isPresent()) {
                return Optional.of(Measured.by(figure.measured().measure(), "rule/same-unit", 0.75));
            }
        }
        return Optional.empty();
    }
}
