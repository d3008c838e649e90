package org.dossier.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.Location;
import org.dossier.reference.model.PersonName;

/**
 * One thing that the articles speak of.
 *
 * @param iri stable: it depends on the thing's own name and knowledge, not on other articles
 * @param type IRI of the most specific class that all articles support
 * @param label the fullest name
 * @param aliases every other name used in the articles, sorted
 * @param person the parts of a person's name
 * @param links IRIs of the same thing elsewhere, verified by the gazetteer
 * @param known what else the gazetteer says of it, by column: codes, coordinates
 * @param territory where a place is and where a body or its people act, as far as all articles agree
 * @param sources where each article first names it, one for each article
 */
public record Entity(
        String iri,
        String type,
        String label,
        List<String> aliases,
        Optional<PersonName> person,
        List<String> links,
        Map<String, String> known,
        Optional<Territory> territory,
        List<Source> sources) {

    Entity typed(String corrected) {
        return new Entity(iri, corrected, label, aliases, person, links, known, territory, sources);
    }

    Entity named(String corrected, List<String> others) {
        return new Entity(iri, type, corrected, others, person, links, known, territory, sources);
    }

    /** The place where an article names the thing, and what found the name there. */
    public record Source(Location location, String foundBy) {}
}
