package org.dossier.relation.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quotation;
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Words;

/**
 * Finds the named operation that a number belongs to: the one of its sentence, of its list, or that its paragraph goes on about; else the
 * one that the whole article is about, unless the passage turns to something else.
 */
final class FigureTopic {

    /** An article is about an operation that it names within so many sentences from its start; if only once, within so few. */
    private static final int START = 8;

    private static final int START_OF_ONE = 4;

    /** So many sentences before it names an operation once, the article may tell what that brought. */
    private static final int LEAD = 1;

    /** The operation that the article is about, and whether it names it more than once. */
    private record Main(Figure.Slot operation, boolean repeated) {}

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final Map<Integer, List<Figure.Slot>> bySentence = new HashMap<>();
    private final Set<Integer> elsewhere = new HashSet<>();
    private final Optional<Main> main;
    private final Optional<FigureOwner> owner;

    FigureTopic(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        this.context = context;
        ontology = knowledge.ontology();
        Set<String> breaks = Words.of(knowledge.expressions(), "breaks", "word");
        for (Sentence sentence : layout.document().sentences()) {
            bySentence.put(sentence.index(), operations(sentence));
            if (sentence.tokens().stream().anyMatch(t -> breaks.contains(t.lemma()))) {
                elsewhere.add(layout.paragraph(sentence));
            }
        }
        main = main();
        owner = FigureOwner.isAsked(ontology)
                ? Optional.of(new FigureOwner(layout, context, ontology))
                : Optional.empty();
    }

    Optional<Figure.Slot> read(Sentence sentence, Token number) {
        return owner.isPresent() ? owner.get().read(sentence, number) : operation(sentence, number);
    }

    private Optional<Figure.Slot> operation(Sentence sentence, Token number) {
        return named(sentence, number)
                .or(() -> layout.leadIn(sentence).flatMap(lead -> named(lead, lead.token(0))))
                .or(() -> before(sentence))
                .or(() -> main.filter(m -> isToldOf(sentence, m)).map(Main::operation));
    }

    private boolean isToldOf(Sentence sentence, Main main) {
        return !elsewhere.contains(layout.paragraph(sentence))
                && !isQuoted(sentence)
                && (main.repeated() || isNear(sentence, main.operation()));
    }

    private boolean isNear(Sentence sentence, Figure.Slot operation) {
        return layout.document().sentences().stream()
                .filter(s -> bySentence.get(s.index()).contains(operation))
                .anyMatch(s -> s.index() - sentence.index() <= LEAD);
    }

    /** The operation of the number's clause; of several the nearest. */
    private Optional<Figure.Slot> named(Sentence sentence, Token number) {
        Span at = number.span();
        return bySentence.get(sentence.index()).stream()
                .min(Comparator.comparingInt(slot -> Math.abs(slot.span().start() - at.start())));
    }

    private List<Figure.Slot> operations(Sentence sentence) {
        List<Figure.Slot> found = new ArrayList<>();
        for (Mention mention : layout.mentions(Mention.class, sentence)) {
            context.references()
                    .of(mention)
                    .filter(r -> r.named() && ontology.isA(r.type(), Dos.OPERATION))
                    .ifPresent(r -> found.add(new Figure.Slot(r, mention.span())));
        }
        return found;
    }

    /** The operation that the paragraph spoke of last. */
    private Optional<Figure.Slot> before(Sentence sentence) {
        List<Sentence> all = layout.document().sentences();
        for (int i = sentence.index() - 1; i >= 0 && layout.paragraph(all.get(i)) == layout.paragraph(sentence); i--) {
            List<Figure.Slot> found = bySentence.get(i);
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** The operation named first, if early and as often as all others together. */
    private Optional<Main> main() {
        List<Figure.Slot> all = layout.document().sentences().stream()
                .flatMap(s -> bySentence.get(s.index()).stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Figure.Slot first = all.get(0);
        long mentions =
                all.stream().filter(s -> isSame(s.referent(), first.referent())).count();
        boolean early = layout.document().sentences().stream()
                .limit(mentions > 1 ? START : START_OF_ONE)
                .anyMatch(s -> bySentence.get(s.index()).contains(first));
        return early && 2 * mentions >= all.size() ? Optional.of(new Main(first, mentions > 1)) : Optional.empty();
    }

    private static boolean isSame(Referent one, Referent other) {
        return one.id() == other.id();
    }

    /** What somebody says in quotation marks is often of a general kind. */
    private boolean isQuoted(Sentence sentence) {
        return !layout.mentions(Quotation.class, sentence).isEmpty();
    }
}
