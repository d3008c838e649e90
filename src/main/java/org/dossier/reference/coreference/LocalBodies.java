package org.dossier.reference.coreference;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.name.Cluster;

/** Tells bodies of one place, "Food Administration of Hunan", from those that act in the whole country. */
final class LocalBodies {

    private static final String OF = " of ";

    private final Gazetteer gazetteer;
    private final Ontology ontology;
    private final Set<String> countrywide;

    LocalBodies(Knowledge knowledge) {
        gazetteer = knowledge.gazetteer();
        ontology = knowledge.ontology();
        countrywide = knowledge.expressions().words("countrywide", "word");
    }

    /** Whether a sentence tells of the whole country: "inspectors nationwide". */
    boolean isCountrywide(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> countrywide.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    boolean isLocal(Cluster body) {
        return body.texts().stream().anyMatch(this::holdsPlace);
    }

    private boolean holdsPlace(String name) {
        int of = name.lastIndexOf(OF);
        int blank = name.indexOf(' ');
        return Stream.of(of < 0 ? "" : name.substring(of + OF.length()), blank < 0 ? "" : name.substring(0, blank))
                .flatMap(words -> gazetteer.lookup(words).stream())
                .anyMatch(e -> ontology.isA(e.type(), Dos.PLACE) && !ontology.isA(e.type(), Dos.COUNTRY));
    }
}
