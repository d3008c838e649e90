package org.dossier.relation.figure.slot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quotation;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.NamedOperation;

/**
 * Finds the named operation that a number belongs to: the one of its sentence, of its list, or that its paragraph goes on about; else the
 * one that the whole article is about, unless the passage turns to something else.
 */
final class FigureTopic {

    private static final String ALSO = "also";

    private final Layout layout;
    private final Ontology ontology;
    private final SentenceOperations inSentences;
    private final ApartPassages apart;
    private final OperationStart start;
    private final List<NamedOperation> operations;
    private final Optional<NamedOperation> main;
    private final Optional<Figure.Slot> claimed;
    private final Optional<FigureOwner> owner;

    FigureTopic(Layout layout, Context context, Knowledge knowledge, FigurePeriod periods) {
        this.layout = layout;
        ontology = knowledge.ontology();
        apart = new ApartPassages(layout, knowledge.expressions());
        start = new OperationStart(context.events(), ontology);
        operations = NamedOperation.all(context.references(), ontology);
        main = main();
        inSentences = new SentenceOperations(layout, context.references(), ontology, periods, main);
        claimed = new ClaimedDeeds(layout, knowledge).find(operations);
        owner = FigureOwner.isAsked(ontology)
                ? Optional.of(new FigureOwner(layout, context, ontology))
                : Optional.empty();
    }

    /**
     * @param period that the number covers
     * @param figures those read so far
     */
    Optional<Figure.Slot> read(
            Sentence sentence, Quantity number, Optional<Figure.Period> period, List<Figure> figures) {
        return owner.isPresent()
                ? owner.get().read(sentence, sentence.token(number.head()))
                : operationHere(sentence, number)
                        .or(() -> operationGoingOn(sentence)
                                .filter(o -> !isEarlier(period, o.referent()))
                                .filter(o -> !isOfLongerTime(period, o.referent(), figures)));
    }

    /** "Since January, the agency has arrested 211 people": what began long before all that was told of the operation, and goes on. */
    private boolean isOfLongerTime(Optional<Figure.Period> period, Referent operation, List<Figure> figures) {
        Optional<LocalDate> published = layout.document().article().published();
        Optional<LocalDate> first = figures.stream()
                .filter(f -> f.about()
                        .filter(o -> o.referent().id() == operation.id())
                        .isPresent())
                .flatMap(f -> f.period().stream())
                .map(Figure.Period::from)
                .min(Comparator.naturalOrder());
        return period.filter(FigureSlots::isLong)
                .filter(p -> first.filter(day -> p.from().isBefore(day)).isPresent())
                .filter(p -> published.filter(day -> !p.to().isBefore(day)).isPresent())
                .isPresent();
    }

    private Optional<Figure.Slot> operationHere(Sentence sentence, Quantity number) {
        return inSentences
                .named(sentence, number.number())
                .or(() -> layout.leadIn(sentence).flatMap(lead -> inSentences.named(lead, lead.span())));
    }

    private Optional<Figure.Slot> operationGoingOn(Sentence sentence) {
        return before(sentence)
                .or(() -> claimed.filter(c -> isBefore(sentence, c)))
                .or(() -> main.filter(m -> goesOnAbout(m, sentence)).map(FigureTopic::firstNamed));
    }

    private boolean isBefore(Sentence sentence, Figure.Slot claimed) {
        return sentence.span().end() <= claimed.span().start() && !apart.hold(sentence) && !isQuoted(sentence);
    }

    /** "Last year officers seized 41 tons": what was over before an operation began is none of its results. */
    private boolean isEarlier(Optional<Figure.Period> period, Referent operation) {
        return period.filter(p ->
                        start.of(operation).filter(day -> p.to().isBefore(day)).isPresent())
                .isPresent();
    }

    private boolean goesOnAbout(NamedOperation operation, Sentence sentence) {
        return !apart.hold(sentence)
                && !isQuoted(sentence)
                && leads(operation, sentence)
                && operation.mayBeToldIn(sentence);
    }

    private static Figure.Slot firstNamed(NamedOperation operation) {
        Referent referent = operation.referent();
        return new Figure.Slot(referent, referent.mentions().getFirst().span());
    }

    /** The operation that the paragraph spoke of last. */
    private Optional<Figure.Slot> before(Sentence sentence) {
        List<Sentence> all = layout.document().sentences();
        for (int i = sentence.index() - 1; i >= 0 && layout.paragraph(all.get(i)) == layout.paragraph(sentence); i--) {
            List<Figure.Slot> found = inSentences.of(all.get(i));
            if (apart.openAt(i + 1)) {
                return Optional.empty();
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** The operation named first, if the article is about it. */
    private Optional<NamedOperation> main() {
        return operations.stream()
                .limit(1)
                .filter(o -> o.isTopic() && !isBesides(o.referent()))
                .findFirst();
    }

    /** "The agency also took part in Operation X", told once: the article is about something else. */
    private boolean isBesides(Referent operation) {
        Mention only = operation.mentions().getFirst();
        return operation.mentions().size() == 1
                && layout.sentence(only.sentence()).tokens().stream()
                        .takeWhile(t -> t.span().end() <= only.span().start())
                        .anyMatch(t -> t.lemma().equals(ALSO));
    }

    /** Whether the article names it as often as all others together, or none of them yet. */
    private boolean leads(NamedOperation operation, Sentence sentence) {
        int mentions = operations.stream()
                .mapToInt(o -> o.referent().mentions().size())
                .sum();
        return 2 * operation.referent().mentions().size() >= mentions
                || operations.stream()
                        .skip(1)
                        .allMatch(o -> sentence.index()
                                < o.referent().mentions().getFirst().sentence());
    }

    /** What somebody says in quotes is often of a general kind. */
    private boolean isQuoted(Sentence sentence) {
        return !layout.mentions(Quotation.class, sentence).isEmpty();
    }
}
