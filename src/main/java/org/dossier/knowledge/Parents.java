package org.dossier.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether names that have other names above them stand in order. */
public final class Parents {

    private Parents() {}

    /** A name that stands above itself, with those between: {@code "A > B > A"}; nothing where there is none. Linear in the names. */
    public static Optional<String> cycle(Map<String, String> parents) {
        Set<String> sound = new HashSet<>();
        for (String name : parents.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            for (String at = name; at != null && !sound.contains(at); at = parents.get(at)) {
                if (!path.add(at)) {
                    String from = at;
                    return Optional.of(String.join(
                                    " > ",
                                    path.stream()
                                            .dropWhile(n -> !n.equals(from))
                                            .toList()) + " > " + from);
                }
            }
            sound.addAll(path);
        }
        return Optional.empty();
    }
}
