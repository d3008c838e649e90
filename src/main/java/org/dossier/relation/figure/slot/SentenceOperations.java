package org.dossier.relation.figure.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quantity;
import org.dossier.reference.model.Edition;
import org.dossier.reference.model.References;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.model.NamedOperation;

/** The named operations of each sentence, and which of them a number of it belongs to. */
final class SentenceOperations {

    /** Characters between an operation and the one that is told aside: ", the successor of". */
    private static final int ASIDE = 40;

    private final Layout layout;
    private final References references;
    private final Ontology ontology;
    private final FigurePeriod periods;
    private final Optional<NamedOperation> main;
    private final Map<Integer, List<Figure.Slot>> bySentence = new HashMap<>();

    /** @param main the one that the article is about */
    SentenceOperations(
            Layout layout,
            References references,
            Ontology ontology,
            FigurePeriod periods,
            Optional<NamedOperation> main) {
        this.layout = layout;
        this.references = references;
        this.ontology = ontology;
        this.periods = periods;
        this.main = main;
    }

    /** The operation of the number's clause; of several the nearest. */
    Optional<Figure.Slot> named(Sentence sentence, Span number) {
        return of(sentence).stream()
                .filter(slot -> !isEarlierEdition(sentence, number, slot) && !isAside(sentence, number, slot))
                .min(Comparator.comparingInt(slot -> Math.abs(slot.span().start() - number.start())));
    }

    /** "300 arrests, up from 240 in Falcon VIII" in an article on Falcon IX: that of another number behind this one. */
    private boolean isEarlierEdition(Sentence sentence, Span number, Figure.Slot slot) {
        return main.filter(m -> Edition.of(slot.referent().label())
                                .isBefore(Edition.of(m.referent().label())))
                        .isPresent()
                && layout.mentions(Quantity.class, sentence).stream()
                        .filter(other -> other.number().start() >= number.end()
                                && other.number().end() <= slot.span().start())
                        .anyMatch(other -> periods.isCompared(sentence, other));
    }

    /**
     * "Falcon IX, the successor of Falcon VIII, led to 300 arrests": an earlier edition, close behind the later one, between a preposition and a
     * comma; not "The forerunner of Falcon II, called Falcon, led to 300 arrests".
     */
    private boolean isAside(Sentence sentence, Span number, Figure.Slot slot) {
        boolean closes = sentence.tokens().stream()
                .filter(t -> t.span().start() >= slot.span().end())
                .findFirst()
                .filter(t -> t.text().equals(",") && t.span().end() <= number.start())
                .isPresent();
        Edition edition = Edition.of(slot.referent().label());
        int name = sentence.tokenAt(slot.span().start()).orElse(0);
        return closes
                && sentence.token(name - 1).upos().equals("ADP")
                && of(sentence).stream()
                        .filter(other -> other.span().end() <= slot.span().start()
                                && slot.span().start() - other.span().end() < ASIDE)
                        .anyMatch(other ->
                                edition.isBefore(Edition.of(other.referent().label())));
    }

    /** In the order of the text. */
    List<Figure.Slot> of(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    private List<Figure.Slot> find(Sentence sentence) {
        List<Figure.Slot> found = new ArrayList<>();
        for (Mention mention : layout.mentions(Mention.class, sentence)) {
            references
                    .of(mention)
                    .filter(r -> NamedOperation.is(r, ontology))
                    .filter(r -> found.isEmpty() || !isWhole(sentence, mention, found.getLast()))
                    .ifPresent(r -> found.add(new Figure.Slot(r, mention.span())));
        }
        return found;
    }

    /** "Operation X, part of Operation Y, led to 20 arrests": what the operation before is a part of. */
    private boolean isWhole(Sentence sentence, Mention mention, Figure.Slot part) {
        int end = sentence.tokenAt(mention.span().start()).orElse(0);
        int of = sentence.token(Math.max(0, end - 1)).upos().equals("DET") ? end - 2 : end - 1;
        return of > 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of - 1).lemma().equals("part")
                && sentence.tokens().subList(0, of).stream()
                        .noneMatch(t -> t.upos().equals("NUM")
                                && t.span().start() >= part.span().end());
    }
}
