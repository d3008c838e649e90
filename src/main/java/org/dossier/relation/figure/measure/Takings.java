package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;

/** The words that take goods, as "seized" does and "checked" does not, in the sentences around a number. */
final class Takings {

    private final Layout layout;
    private final CountingWordings wordings;
    private final CountedNouns nouns;

    Takings(Layout layout, CountingWordings wordings, CountedNouns nouns) {
        this.layout = layout;
        this.wordings = wordings;
        this.nouns = nouns;
    }

    /** Those of one sentence, the last first. */
    Stream<Trigger> in(Sentence sentence) {
        return wordings.in(sentence).reversed().stream().filter(this::takes);
    }

    /** Those of so many sentences before, the nearest first. */
    Stream<Trigger> before(Sentence sentence, int sentences) {
        return IntStream.rangeClosed(1, Math.min(sentences, sentence.index()))
                .mapToObj(back -> layout.sentence(sentence.index() - back))
                .flatMap(this::in);
    }

    /** Those of the sentence behind. */
    Stream<Trigger> behind(Sentence sentence) {
        int next = sentence.index() + 1;
        return next < layout.document().sentences().size() ? in(layout.sentence(next)) : Stream.empty();
    }

    /** Whether it is done with goods and with money. */
    boolean takes(Trigger trigger) {
        return Stream.of(Quantity.Unit.MEASURE, Quantity.Unit.MONEY)
                .noneMatch(unit ->
                        Trigger.fitting(List.of(trigger), nouns.kinds(unit, "")).isEmpty());
    }
}
