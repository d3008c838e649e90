package org.dossier.serve.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.catalogue.Counts;

/**
 * One thing that figures are chosen by, with the values that each figure has of it: values are numbered, and a figure has none, one or
 * several, so that a request over all figures compares numbers only. Figures are named by their positions in the index.
 */
final class FigureColumn {

    /** The values, each as it is answered but not counted. */
    private final List<Count> values = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** Of each figure where its values begin in {@link #all}, and where the last one's end. */
    private final int[] starts;

    private final int[] all;

    /**
     * Reads the values of all figures.
     *
     * @param named how a value is answered
     */
    FigureColumn(List<Figure> figures, Function<Figure, Collection<String>> keys, Function<String, Count> named) {
        starts = new int[figures.size() + 1];
        IntStream.Builder numbered = IntStream.builder();
        for (int i = 0; i < figures.size(); i++) {
            Collection<String> found = keys.apply(figures.get(i));
            starts[i + 1] = starts[i] + found.size();
            found.forEach(v -> numbered.add(numbers.computeIfAbsent(v, n -> number(named.apply(n)))));
        }
        all = numbered.build().toArray();
    }

    private int number(Count value) {
        values.add(value);
        return values.size() - 1;
    }

    /** The figures among some that have one of the values. */
    BitSet having(Collection<String> wanted, BitSet among) {
        BitSet chosen = new BitSet();
        wanted.stream().filter(numbers::containsKey).mapToInt(numbers::get).forEach(chosen::set);
        BitSet found = new BitSet();
        among.stream().filter(figure -> hasOne(figure, chosen)).forEach(found::set);
        return found;
    }

    private boolean hasOne(int figure, BitSet chosen) {
        for (int i = starts[figure]; i < starts[figure + 1]; i++) {
            if (chosen.get(all[i])) {
                return true;
            }
        }
        return false;
    }

    /** The values that some figures have, the most frequent first. */
    Stream<Count> counts(BitSet among) {
        int[] counts = new int[values.size()];
        for (int figure = among.nextSetBit(0); figure >= 0; figure = among.nextSetBit(figure + 1)) {
            for (int i = starts[figure]; i < starts[figure + 1]; i++) {
                counts[all[i]]++;
            }
        }
        return IntStream.range(0, counts.length)
                .filter(v -> counts[v] > 0)
                .mapToObj(v -> values.get(v).times(counts[v]))
                .sorted(Counts.ORDER);
    }
}
