package org.dossier.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;

/** Lists the things of one article, each with all that the article says of its identity. */
final class Appearances {

    private final Ontology ontology;
    private final Identity identity;
    private final Territories territories;
    private final KnownBodies known;

    Appearances(Knowledge knowledge, Identity identity) {
        this.ontology = knowledge.ontology();
        this.identity = identity;
        this.territories = new Territories(knowledge);
        this.known = new KnownBodies(knowledge);
    }

    /** In the order of the referents. */
    List<Appearance> of(Reading reading) {
        Setting article = new Setting(reading, ontology, territories, known);
        return article.referents().stream().map(r -> of(article, r)).toList();
    }

    private Appearance of(Setting article, Referent referent) {
        String iri = identity.iri(article, referent);
        Optional<Entry> entry =
                article.entry(referent).filter(e -> identity.iri(e).equals(iri));
        return new Appearance(
                article.name(),
                referent,
                iri,
                article.type(referent),
                entry,
                above(article, referent),
                territory(article, referent, entry),
                article.places().countries(),
                article.places().main());
    }

    private List<String> above(Setting article, Referent referent) {
        List<Referent> bodies = new ArrayList<>(article.body(referent).stream().toList());
        bodies.addAll(article.wholes(bodies.isEmpty() ? referent : bodies.getFirst()));
        Referent highest = bodies.isEmpty() ? referent : bodies.getLast();
        boolean person = ontology.isA(referent.type(), Dos.PERSON);
        Stream<String> known = article.above(highest, person).stream().map(identity::iri);
        return Stream.concat(bodies.stream().map(b -> identity.iri(article, b)), known)
                .distinct()
                .toList();
    }

    private Optional<Territory> territory(Setting article, Referent referent, Optional<Entry> entry) {
        if (ontology.isA(referent.type(), Dos.PERSON)) {
            return article.body(referent).flatMap(b -> territory(article, b, article.entry(b)));
        }
        Optional<Territory> own =
                entry.filter(e -> ontology.isA(e.type(), Dos.PLACE)).flatMap(territories::of);
        return own.or(() -> article.places().territory(referent)).or(() -> entry.flatMap(territories::of));
    }
}
