package org.dossier.relation.figure.slot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.Context;

/**
 * Finds the body whose number it is, in domains that know no operations: the subject of its verb, whoever that is part of ("its profit"),
 * the last body before the number, or that of the number before in the paragraph.
 */
final class FigureOwner {

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final Map<Integer, Figure.Slot> byParagraph = new HashMap<>();

    FigureOwner(Layout layout, Context context, Ontology ontology) {
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
    }

    /** Whether numbers belong to bodies in this domain: it has no operations, and a figure may be about a body. */
    static boolean isAsked(Ontology ontology) {
        return ontology.term(Dos.OPERATION).equals(Dos.OPERATION)
                && ontology.ranges(ontology.term(Dos.ABOUT)).stream()
                        .anyMatch(range -> ontology.isA(range, Dos.ORGANIZATION));
    }

    Optional<Figure.Slot> read(Sentence sentence, Token number) {
        int paragraph = layout.paragraph(sentence);
        Optional<Figure.Slot> owner = subject(sentence, number)
                .or(() -> before(sentence, number))
                .or(() -> Optional.ofNullable(byParagraph.get(paragraph)));
        owner.ifPresent(slot -> byParagraph.put(paragraph, slot));
        return owner;
    }

    /** The body that is, or has, the subject of the nearest verb above that has one. */
    private Optional<Figure.Slot> subject(Sentence sentence, Token number) {
        Optional<Token> above = Optional.of(number);
        for (int i = 0; i < sentence.tokens().size() && above.isPresent(); i++) {
            Optional<Figure.Slot> found = sentence.children(above.get()).stream()
                    .filter(t -> t.is("nsubj") || t.is("nsubj:pass"))
                    .findFirst()
                    .flatMap(subject -> within(sentence, subject));
            if (found.isPresent()) {
                return found;
            }
            above = sentence.head(above.get());
        }
        return Optional.empty();
    }

    private Optional<Figure.Slot> within(Sentence sentence, Token subject) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> m.head() == subject.index() || sentence.isBelow(sentence.token(m.head()), subject))
                .flatMap(m -> body(m).stream())
                .findFirst();
    }

    private Optional<Figure.Slot> before(Sentence sentence, Token number) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> m.span().end() <= number.span().start())
                .flatMap(m -> body(m).stream())
                .reduce((one, next) -> next);
    }

    private Optional<Figure.Slot> body(Mention mention) {
        return context.references()
                .of(mention)
                .filter(Referent::named)
                .filter(r -> ontology.isA(r.type(), Dos.ORGANIZATION))
                .map(r -> new Figure.Slot(r, mention.span()));
    }
}
