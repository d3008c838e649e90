package org.dossier.reference.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.knowledge.Ontology;

/** The classes above each class, looked up once: coreference asks for them for each pair of mentions. Safe for several threads. */
public final class Classes {

    private final Ontology ontology;
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    public Classes(Ontology ontology) {
        this.ontology = ontology;
    }

    public String iri(String localName) {
        return ontology.iri(localName);
    }

    public boolean isA(String type, String ancestor) {
        return type.equals(ancestor)
                || above.computeIfAbsent(type, t -> new HashSet<>(ontology.ancestors(t)))
                        .contains(ancestor);
    }
}
