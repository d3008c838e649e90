package org.dossier.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Mention;
import org.dossier.reference.References;

/** Finds the named operation that a number belongs to: the one of its sentence, of its list, or that its paragraph goes on about. */
final class FigureTopic {

    private final Layout layout;
    private final References references;
    private final Ontology ontology;

    FigureTopic(Layout layout, References references, Knowledge knowledge) {
        this.layout = layout;
        this.references = references;
        ontology = knowledge.ontology();
    }

    Optional<Figure.Slot> read(Sentence sentence, Token number) {
        return named(sentence, number)
                .or(() -> layout.leadIn(sentence).flatMap(lead -> named(lead, lead.token(0))))
                .or(() -> before(sentence));
    }

    private Optional<Figure.Slot> named(Sentence sentence, Token number) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(this::isOperation)
                .min(Comparator.comparingInt(m -> Math.abs(m.head() - number.index())))
                .map(m -> new Figure.Slot(references.of(m).orElseThrow(), m.span()));
    }

    private boolean isOperation(Mention mention) {
        return references
                .of(mention)
                .filter(r -> r.named() && ontology.isA(r.type(), ontology.term(Dos.OPERATION)))
                .isPresent();
    }

    /** The operation that the paragraph spoke of last. */
    private Optional<Figure.Slot> before(Sentence sentence) {
        List<Sentence> all = layout.document().sentences();
        for (int i = sentence.index() - 1; i >= 0 && all.get(i).paragraph() == sentence.paragraph(); i--) {
            Optional<Figure.Slot> found = layout.mentions(Mention.class, all.get(i)).stream()
                    .filter(this::isOperation)
                    .reduce((first, second) -> second)
                    .map(m -> new Figure.Slot(references.of(m).orElseThrow(), m.span()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
