package org.dossier.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.article.Location;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Mention;
import org.dossier.mention.Name;
import org.dossier.reference.Referent;

/**
 * A thing as one article has it.
 *
 * @param type IRI of its class; the holder of a post has the class that the post's body gives
 */
record Appearance(String article, Referent referent, String type) {

    static Appearance of(Referent referent, Affiliations article, Ontology ontology) {
        String type = article.body(referent)
                .map(body -> ontology.holderClass(body.type()))
                .filter(c -> ontology.isA(c, referent.type()))
                .orElse(referent.type());
        return new Appearance(article.name(), referent, type);
    }

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
