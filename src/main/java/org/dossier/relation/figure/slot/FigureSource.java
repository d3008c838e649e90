package org.dossier.relation.figure.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Quotation;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;

/**
 * Finds who gave a number: the speaker of what it stands in; the body whose data a sentence cites or according to which a
 * paragraph opens, for the whole of it; the source of
 * the sentence or heading that introduces a list.
 */
final class FigureSource {

    private final Layout layout;
    private final Context context;
    private final Ontology ontology;
    private final BracketedSources bracketed;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final Map<Integer, Figure.Slot> dataOfSentence = new HashMap<>();
    private final Map<Integer, Figure.Slot> dataOfParagraph = new HashMap<>();
    private final Map<Integer, Figure.Slot> goesOn = new HashMap<>();

    FigureSource(
            Layout layout,
            Context context,
            Ontology ontology,
            CitedData cited,
            ReleasedData released,
            CitedAgain again,
            BracketedSources bracketed) {
        this.layout = layout;
        this.context = context;
        this.ontology = ontology;
        this.bracketed = bracketed;
        for (Attribution attribution : context.attributions()) {
            bySentence
                    .computeIfAbsent(attribution.sentence(), s -> new ArrayList<>())
                    .add(attribution);
            if (attribution.kind() == Attribution.Kind.DATA || opensParagraph(attribution)) {
                slot(attribution).ifPresent(slot -> putData(layout.sentence(attribution.sentence()), slot));
            }
        }
        for (Sentence sentence : layout.document().sentences()) {
            cited.find(sentence).ifPresent(slot -> putData(sentence, slot));
        }
        for (Sentence sentence : layout.document().sentences()) {
            again.find(sentence, this::given).ifPresent(slot -> putData(sentence, slot));
        }
        layout.document().sentences().forEach(s -> released.find(s).ifPresent(slot -> putReleased(s, slot)));
        goOn();
    }

    /** "According to the agency, …" at the head of a paragraph: the cue is its first word. */
    private boolean opensParagraph(Attribution attribution) {
        Sentence sentence = layout.sentence(attribution.sentence());
        boolean first = sentence.index() == 0
                || layout.paragraph(layout.sentence(sentence.index() - 1)) < layout.paragraph(sentence);
        return first && attribution.cue().start() == sentence.span().start();
    }

    /** Data that a sentence cites are its own, and those of the sentences around it that cite none. */
    private void putData(Sentence sentence, Figure.Slot slot) {
        dataOfSentence.putIfAbsent(sentence.index(), slot);
        dataOfParagraph.putIfAbsent(layout.paragraph(sentence), slot);
    }

    /** Released data are told in the paragraph that says so, or in the next. */
    private void putReleased(Sentence sentence, Figure.Slot slot) {
        int paragraph = layout.paragraph(sentence);
        dataOfParagraph.putIfAbsent(paragraph, slot);
        dataOfParagraph.putIfAbsent(paragraph + 1, slot);
    }

    /** Paragraphs of numbers that go on after one that cites data, without a source of their own: what the shares are shares of. */
    private void goOn() {
        Set<Integer> sourced = new HashSet<>();
        Map<Integer, Figure.Slot> spoken = new HashMap<>();
        for (Attribution attribution : context.attributions()) {
            int paragraph = layout.paragraph(layout.sentence(attribution.sentence()));
            sourced.add(paragraph);
            slot(attribution)
                    .filter(s -> ontology.isA(s.referent().type(), Dos.ORGANIZATION))
                    .ifPresent(s -> spoken.put(paragraph, s));
        }
        for (Sentence sentence : layout.document().sentences()) {
            int paragraph = layout.paragraph(sentence);
            Figure.Slot before = Optional.ofNullable(dataOfParagraph.get(paragraph - 1))
                    .or(() -> Optional.ofNullable(spoken.get(paragraph - 1)))
                    .orElse(goesOn.get(paragraph - 1));
            boolean tells = !layout.mentions(Quantity.class, sentence).isEmpty();
            if (before != null && tells && !sourced.contains(paragraph)) {
                goesOn.putIfAbsent(paragraph, before);
            }
        }
    }

    /** The source of a share without one of its own, by the data before. */
    Optional<Figure.Slot> ofShare(Sentence sentence) {
        return Optional.ofNullable(goesOn.get(layout.paragraph(sentence)));
    }

    /** Whether the sentence goes on without saying who gives its numbers: it is nobody's words, and neither it nor the one before is quoted. */
    boolean isOpen(Sentence sentence) {
        return sentence.index() > 0
                && attributions(sentence).isEmpty()
                && Stream.of(sentence, layout.sentence(sentence.index() - 1))
                        .allMatch(s -> layout.mentions(Quotation.class, s).isEmpty());
    }

    Optional<Figure.Slot> read(Sentence sentence, Span number) {
        return speaker(sentence, number)
                .or(() -> quoted(number))
                .or(() -> data(sentence))
                .or(() -> layout.leadIn(sentence).flatMap(lead -> ofLeadIn(lead)));
    }

    private Optional<Figure.Slot> speaker(Sentence sentence, Span number) {
        return attributions(sentence).stream()
                .filter(a -> a.said().stream().anyMatch(said -> said.overlaps(number)))
                .flatMap(a -> slot(a).stream())
                .findFirst();
    }

    private List<Attribution> attributions(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Who speaks the quotation that the number stands in. */
    private Optional<Figure.Slot> quoted(Span number) {
        return context.statements().stream()
                .filter(s -> s.arguments().stream()
                                .anyMatch(a -> ontology.isA(a.role(), Dos.TEXT)
                                        && a.span().overlaps(number))
                        || s.evidence().overlaps(number) && isQuoted(number))
                .flatMap(s -> s.arguments().stream())
                .filter(a -> ontology.isA(a.role(), Dos.SPEAKER) && a.filler() instanceof Filler.Thing)
                .map(a -> new Figure.Slot(((Filler.Thing) a.filler()).referent(), a.span()))
                .findFirst();
    }

    private boolean isQuoted(Span number) {
        return context.mentions().of(Quotation.class).stream()
                .anyMatch(q -> q.content().overlaps(number));
    }

    private Optional<Figure.Slot> data(Sentence sentence) {
        return Optional.ofNullable(dataOfSentence.get(sentence.index()))
                .or(() -> Optional.ofNullable(dataOfParagraph.get(layout.paragraph(sentence))));
    }

    private Optional<Figure.Slot> ofLeadIn(Sentence lead) {
        return bracketed.find(lead).or(() -> given(lead)).or(() -> inParagraphBefore(lead));
    }

    /** Who speaks in the sentence, or whose data it or its paragraph cites. */
    private Optional<Figure.Slot> given(Sentence sentence) {
        return attributions(sentence).stream()
                .flatMap(a -> slot(a).stream())
                .findFirst()
                .or(() -> data(sentence));
    }

    /** "…, the agency said. The results are as follows:" */
    private Optional<Figure.Slot> inParagraphBefore(Sentence lead) {
        if (lead.index() == 0) {
            return Optional.empty();
        }
        Sentence previous = layout.sentence(lead.index() - 1);
        return layout.paragraph(previous) != layout.paragraph(lead)
                ? Optional.empty()
                : attributions(previous).stream().flatMap(a -> slot(a).stream()).findFirst();
    }

    private static Optional<Figure.Slot> slot(Attribution attribution) {
        return attribution.source().filter(r -> r.named()).map(r -> new Figure.Slot(r, attribution.clause()));
    }
}
