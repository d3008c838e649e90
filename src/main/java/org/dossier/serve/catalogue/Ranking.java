package org.dossier.serve.catalogue;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * All things of one kind, in the order in which answers list them. Some of them are a set of positions: each thing once, sorted already,
 * counted at once, and small.
 *
 * @param <T> what is known of a thing
 */
public final class Ranking<T> {

    private final List<T> all;
    private final Map<Node, Integer> positions = new HashMap<>();

    Ranking(List<T> all, Function<T, Node> node) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            positions.put(node.apply(all.get(i)), i);
        }
    }

    public List<T> all() {
        return all;
    }

    public Optional<T> find(Node node) {
        return Optional.ofNullable(positions.get(node)).map(all::get);
    }

    /** Adds a thing to a set, and says whether it is of this kind. */
    boolean mark(Node node, BitSet set) {
        Integer position = positions.get(node);
        if (position != null) {
            set.set(position);
        }
        return position != null;
    }

    /** The things of a set. */
    public Stream<T> of(BitSet set) {
        return set.stream().mapToObj(all::get);
    }
}
