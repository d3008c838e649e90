package org.dossier.reference.name;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.document.Document;
import org.dossier.mention.model.Name;

/**
 * The bodies beside the names of units in small letters, which say whose they are: "the fraud bureau of Kent Police", "Essex Police's fraud
 * bureau".
 *
 * @param clusters the body of each name that has one beside it
 * @param tellApart whether two names that were taken for one unit stand beside different bodies
 */
record UnitWholes(IdentityHashMap<Name, Cluster> clusters, boolean tellApart) {

    private static final String UNIT = "unit:";
    private static final Set<String> BEFORE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> BEHIND = Set.of("of", "of the", "under", "under the");

    /** @param first the clusters as the names alone make them */
    static UnitWholes of(Document document, List<Name> names, Map<Name, Cluster> first) {
        IdentityHashMap<Name, Cluster> wholes = new IdentityHashMap<>();
        for (int i = 1; i < names.size(); i++) {
            beside(document, names.get(i - 1), names.get(i), first, wholes);
        }
        IdentityHashMap<Cluster, Cluster> seen = new IdentityHashMap<>();
        boolean apart = names.stream()
                .filter(wholes::containsKey)
                .anyMatch(n -> seen.computeIfAbsent(first.get(n), c -> wholes.get(n)) != wholes.get(n));
        return new UnitWholes(wholes, apart);
    }

    private static void beside(
            Document document, Name one, Name next, Map<Name, Cluster> first, Map<Name, Cluster> wholes) {
        if (one.sentence() != next.sentence() || one.span().end() > next.span().start()) {
            return;
        }
        String between = document.article()
                .text()
                .substring(one.span().end(), next.span().start())
                .strip();
        if (isUnit(next) && BEFORE.contains(between) && first.containsKey(one)) {
            wholes.put(next, first.get(one));
        } else if (isUnit(one) && BEHIND.contains(between) && first.containsKey(next)) {
            wholes.put(one, first.get(next));
        }
    }

    private static boolean isUnit(Name name) {
        return name.foundBy().startsWith(UNIT);
    }
}
