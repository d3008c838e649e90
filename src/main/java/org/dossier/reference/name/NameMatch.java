package org.dossier.reference.name;

import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.NameForm;

/** Whether a name is another form of a name that an article used before. */
final class NameMatch {

    private static final List<String> KINDS =
            List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.EVENT, Dos.OPERATION, Dos.OBSERVANCE);

    private static final String CITY = " city";

    private final Classes ontology;
    private final Gazetteer gazetteer;

    NameMatch(Knowledge knowledge) {
        ontology = new Classes(knowledge.ontology());
        gazetteer = knowledge.gazetteer();
    }

    boolean same(Cluster cluster, Name name, NameForm form) {
        Optional<String> entry = name.entry().map(e -> e.key());
        if (cluster.entry().isPresent() && entry.isPresent()) {
            return cluster.entry().get().key().equals(entry.get()) && sameKind(cluster.type(), name.type());
        }
        return cluster.forms().stream().anyMatch(known -> alike(known, form))
                && sameKind(cluster.type(), name.type())
                && cluster.forms().stream().anyMatch(known -> sameName(known, form, name.type()));
    }

    /** Two bodies, two persons, two places or two events; a place is no body of its name. */
    boolean sameKind(String one, String other) {
        return KINDS.stream().anyMatch(kind -> ontology.isA(one, kind) && ontology.isA(other, kind));
    }

    /** A quick look before the class is asked for. */
    private static boolean alike(NameForm known, NameForm form) {
        return known.fold().equals(form.fold())
                || known.words().equals(form.words())
                || known.isPartOf(form)
                || form.isPartOf(known)
                || known.abbreviates(form)
                || form.abbreviates(known);
    }

    private boolean sameName(NameForm known, NameForm form, String type) {
        if (known.fold().equals(form.fold())) {
            return true;
        }
        if (ontology.isA(type, Dos.PERSON)) {
            return form.isPartOf(known) || known.isPartOf(form);
        }
        if (ontology.isA(type, Dos.ORGANIZATION)) {
            return known.words().equals(form.words())
                    || form.abbreviates(known)
                    || known.abbreviates(form)
                    || longer(known, form)
                    || longer(form, known);
        }
        if (ontology.isA(type, Dos.PLACE)) {
            return isCityOf(known, form) || isCityOf(form, known);
        }
        return ontology.isA(type, Dos.OPERATION) && (known.endsIn(form) || form.endsIn(known));
    }

    /** "Pasig City", "Pasig"; no "Quezon City" beside the province of Quezon. */
    private boolean isCityOf(NameForm full, NameForm shorter) {
        return full.fold().equals(shorter.fold() + CITY)
                && gazetteer.lookup(shorter.fold()).stream()
                        .noneMatch(e -> ontology.isA(e.type(), Dos.COUNTRY) || ontology.isA(e.type(), Dos.REGION));
    }

    /** The longer one only says of which country: "US Federal Bureau of Investigation". */
    private boolean longer(NameForm full, NameForm shorter) {
        if (!full.endsIn(shorter) || shorter.fold().indexOf(' ') < 0) {
            return false;
        }
        String before =
                full.fold().substring(0, full.fold().length() - shorter.fold().length() - 1);
        return gazetteer.byAdjective(before).isPresent()
                || !gazetteer.lookup(before).isEmpty();
    }
}
