package org.dossier.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.Corrections.Fact;
import org.dossier.knowledge.Corrections.Term;
import org.dossier.knowledge.KnowledgeException;

/** Puts into the entities what people corrected in their classes and names. */
final class CorrectedEntities {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String OTHER_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";

    /** The properties of an entity that are no statements of the articles. */
    static final Set<String> PROPERTIES = Set.of(TYPE, LABEL, OTHER_LABEL);

    private final SortedMap<String, Entity> entities;
    private final Map<String, String> names;

    /**
     * @param entities that are changed
     * @param names of a retired IRI the one that stands for it
     */
    CorrectedEntities(SortedMap<String, Entity> entities, Map<String, String> names) {
        this.entities = entities;
        this.names = names;
    }

    /** @throws KnowledgeException if an entity has not the class or name that is said to be wrong, or would have none */
    void apply(Corrections corrections) {
        for (Fact fact : corrections.facts()) {
            String iri = names.getOrDefault(fact.subject(), fact.subject());
            if (entities.containsKey(iri) && PROPERTIES.contains(fact.property())) {
                entities.put(iri, corrected(entities.get(iri), fact));
            }
        }
    }

    private static Entity corrected(Entity entity, Fact fact) {
        if (fact.property().equals(OTHER_LABEL)) {
            return entity.named(entity.label(), aliases(entity, fact));
        }
        boolean type = fact.property().equals(TYPE);
        require(fact, type ? entity.type() : entity.label());
        String right = fact.right()
                .map(Term::text)
                .orElseThrow(() -> new KnowledgeException(
                        fact.where(), "a thing needs a class and a name. Give the right one with dos:right."));
        return type ? entity.typed(right) : entity.named(right, entity.aliases());
    }

    private static List<String> aliases(Entity entity, Fact fact) {
        TreeSet<String> aliases = new TreeSet<>(entity.aliases());
        fact.wrong().map(Term::text).ifPresent(w -> {
            if (!aliases.remove(w)) {
                throw missing(fact, String.join(", ", entity.aliases()));
            }
        });
        fact.right().map(Term::text).ifPresent(aliases::add);
        aliases.remove(entity.label());
        return List.copyOf(aliases);
    }

    private static void require(Fact fact, String value) {
        if (fact.wrong().filter(w -> !w.text().equals(value)).isPresent()) {
            throw missing(fact, value);
        }
    }

    private static KnowledgeException missing(Fact fact, String instead) {
        return new KnowledgeException(
                fact.where(),
                "the graph does not say " + fact.wrong().map(Term::text).orElse("") + " of <" + fact.subject()
                        + "> but " + instead + ". Correct that, or take the line out.");
    }
}
