package org.dossier.relation.event.model;

import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** Countries and their regions, in which one action does not take place everywhere. */
public final class WidePlaces {

    private WidePlaces() {}

    /** Whether the argument is a country or region. */
    public static boolean is(Ontology ontology, Argument place) {
        return isThing(ontology, place, Dos.COUNTRY) || isThing(ontology, place, Dos.REGION);
    }

    private static boolean isThing(Ontology ontology, Argument argument, String type) {
        return argument.filler() instanceof Filler.Thing thing
                && ontology.isA(thing.referent().type(), type);
    }
}
