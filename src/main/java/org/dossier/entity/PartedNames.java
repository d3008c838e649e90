package org.dossier.entity;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.KnowledgeException;

/** Names that mean another thing in some articles than in the others, as people have said. Safe for several threads. */
final class PartedNames {

    private static final String ARTICLES = "/article/";

    private record Use(String article, String iri) {}

    private final List<Corrections.Homonym> all;
    private final Map<Use, String> right = new HashMap<>();
    private final Set<Use> used = ConcurrentHashMap.newKeySet();

    PartedNames(List<Corrections.Homonym> all) {
        this.all = all;
        all.forEach(h -> h.articles().forEach(a -> add(new Use(name(a), h.iri()), h)));
    }

    private void add(Use use, Corrections.Homonym homonym) {
        String before = right.put(use, homonym.right());
        if (before != null && !before.equals(homonym.right())) {
            throw new KnowledgeException(
                    homonym.where(),
                    "<" + use.iri() + "> is <" + before + "> in the same article by another correction. Take one out.");
        }
    }

    /** The name of an article by its IRI, in which what an IRI cannot hold is escaped; nothing where it is that of no article. */
    private static String name(String article) {
        try {
            String path = Objects.requireNonNullElse(URI.create(article).getPath(), "");
            return path.contains(ARTICLES) ? path.substring(path.indexOf(ARTICLES) + ARTICLES.length()) : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** The IRI of a thing that an article gives this one. */
    String of(String article, String iri) {
        if (right.isEmpty()) {
            return iri;
        }
        Use use = new Use(article, iri);
        used.add(use);
        return right.getOrDefault(use, iri);
    }

    /** @throws KnowledgeException if an article of a correction has no such thing */
    void requireUse() {
        for (Corrections.Homonym homonym : all) {
            for (String article : homonym.articles()) {
                if (!used.contains(new Use(name(article), homonym.iri()))) {
                    throw new KnowledgeException(
                            homonym.where(),
                            "<" + article + "> has no <" + homonym.iri()
                                    + ">. Give the IRIs that the graph has without this correction.");
                }
            }
        }
    }
}
