package org.dossier.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.article.Location;
import org.dossier.knowledge.Entry;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;

/**
 * A thing as one article has it.
 *
 * @param iri its own IRI, which this article and the knowledge alone give it
 * @param type IRI of its class
 * @param entry the gazetteer's entry, homonyms left out
 * @param above own IRIs of the bodies that it is part of or works for, the nearest first
 * @param territory where a body is or acts, as its entry or its name says
 * @param countries codes of the countries that the article speaks of
 * @param country the one that it speaks of most
 */
record Appearance(
        String article,
        Referent referent,
        String iri,
        String type,
        Optional<Entry> entry,
        List<String> above,
        Optional<Territory> territory,
        Set<String> countries,
        Optional<String> country) {

    /** Where the article first names it; where it has no name, where it first speaks of it. */
    Entity.Source source() {
        return mentions()
                .filter(Name.class::isInstance)
                .map(Name.class::cast)
                .findFirst()
                .map(n -> new Entity.Source(new Location(article, n.span()), "name/" + n.foundBy()))
                .orElseGet(() -> mentions()
                        .findFirst()
                        .map(m -> new Entity.Source(new Location(article, m.span()), "reference/nominal"))
                        .orElseThrow(() -> new IllegalArgumentException("a referent without mention: " + referent)));
    }

    List<String> names() {
        return referent.names().isEmpty() ? List.of(referent.label()) : referent.names();
    }

    private Stream<Mention> mentions() {
        return referent.mentions().stream().sorted(Comparator.comparing(Mention::span));
    }
}
