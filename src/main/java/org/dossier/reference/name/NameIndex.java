package org.dossier.reference.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.NameForm;

/**
 * Finds the clusters that a name may belong to without looking at all of them: those that share a word, an abbreviation, a gazetteer
 * entry or a place with it, of each the last ones only, so that an article of thousands of names takes linear time.
 */
final class NameIndex {

    private static final int LAST = 60;

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> byKey = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();

    /** All clusters in the order in which they were opened. */
    List<Cluster> clusters() {
        return clusters;
    }

    Cluster open(Name name) {
        Cluster cluster = new Cluster(name.type());
        numbers.put(cluster, clusters.size());
        clusters.add(cluster);
        return cluster;
    }

    void add(Cluster cluster, Name name, NameForm form, Optional<String> place) {
        int number = numbers.get(cluster);
        keys(name, form, place)
                .forEach(k -> byKey.computeIfAbsent(k, x -> new TreeSet<>()).add(number));
    }

    /** The clusters that may have the name, in the order in which they were opened. */
    List<Cluster> near(Name name, NameForm form, Optional<String> place) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String key : keys(name, form, place)) {
            byKey.getOrDefault(key, new TreeSet<>()).descendingSet().stream()
                    .limit(LAST)
                    .forEach(found::add);
        }
        return found.stream().map(clusters::get).toList();
    }

    private static List<String> keys(Name name, NameForm form, Optional<String> place) {
        List<String> keys = new ArrayList<>(form.words());
        keys.add(form.fold());
        keys.add("initials " + form.initials());
        keys.add("initials " + form.letters());
        name.entry().ifPresent(e -> keys.add("entry " + e.key()));
        place.ifPresent(p -> keys.add("place " + p));
        return keys;
    }
}
