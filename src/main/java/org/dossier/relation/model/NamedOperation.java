package org.dossier.relation.model;

import java.util.List;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;

/**
 * A named operation, and where its article may tell of it without naming it: behind its first name; and before that, in an article that is
 * about it. That names it early, and goes on doing so; where it names it only once, it must do so at once: "Ten men were arrested in Rome.
 * Operation Falcon began in May."
 */
public record NamedOperation(Referent referent) {

    /** An article is about an operation that it names within so many sentences from its start. */
    private static final int START = 8;

    /** The same for one that it names only once. */
    private static final int START_OF_ONE = 5;

    /** So many sentences before an operation that is named only once the article may tell what it brought. */
    private static final int LEAD = 1;

    /** The named operations of an article, in the order of their names. */
    public static List<NamedOperation> all(References references, Ontology ontology) {
        return references.referents().stream()
                .filter(r -> is(r, ontology))
                .map(NamedOperation::new)
                .toList();
    }

    public static boolean is(Referent referent, Ontology ontology) {
        return referent.named() && ontology.isA(referent.type(), Dos.OPERATION);
    }

    /** Whether the article is about it. */
    public boolean isTopic() {
        return firstNamed() < (isRepeated() ? START : START_OF_ONE);
    }

    public boolean mayBeToldIn(Sentence sentence) {
        int before = firstNamed() - sentence.index();
        return before <= 0 || isTopic() && (isRepeated() || before <= LEAD);
    }

    private boolean isRepeated() {
        return referent.mentions().size() > 1;
    }

    private int firstNamed() {
        return referent.mentions().getFirst().sentence();
    }
}
