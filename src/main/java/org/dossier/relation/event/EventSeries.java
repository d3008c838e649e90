package org.dossier.relation.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Edition;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.NamedOperation;

/** Ties operations to the earlier ones of their series, and single events to the operation that the article is about. */
final class EventSeries {

    /** How many days behind an operation its own consequences may be told. */
    private static final int AFTERMATH = 60;

    private final Ontology ontology;
    private final String follows;
    private final String under;
    private final String organizer;
    private final Set<String> breaks;

    EventSeries(Knowledge knowledge) {
        ontology = knowledge.ontology();
        breaks = knowledge.expressions().words("breaks", "word", "kind", "apart");
        follows = ontology.term(Dos.FOLLOWS);
        under = ontology.term(Dos.UNDER);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    List<ToldEvent> link(List<ToldEvent> events, References references) {
        List<NamedOperation> operations = NamedOperation.all(references, ontology);
        List<ToldEvent> linked = new ArrayList<>();
        for (ToldEvent event : events) {
            linked.add(event.node()
                    .flatMap(n -> earlier(n, operations).or(() -> ofYearBefore(event, n, operations)))
                    .filter(e -> events.stream()
                            .noneMatch(
                                    o -> o.node().filter(n -> n.id() == e.id()).isPresent() && isOver(event, o)))
                    .map(e -> event.with(new Argument(
                            follows, new Filler.Thing(e), event.first().anchor().span())))
                    .orElse(event));
        }
        return underTheOne(linked, references.published());
    }

    /** The edition of the same series before this one: "Shield II" or "Shield" for "Shield III", as far as the article names it. */
    private static Optional<Referent> earlier(Referent operation, List<NamedOperation> operations) {
        Edition edition = Edition.of(operation.label());
        return operations.stream()
                .map(NamedOperation::referent)
                .filter(o -> o.id() != operation.id())
                .filter(o -> Edition.of(o.label()).isBefore(edition))
                .max(Comparator.comparingInt(o -> Edition.of(o.label()).number()));
    }

    /** The last edition named by its year that was over when this one, named without, began: "Shield 2014" for the "Shield" of May 2019. */
    private Optional<Referent> ofYearBefore(ToldEvent event, Referent operation, List<NamedOperation> operations) {
        Edition edition = Edition.of(operation.label());
        Optional<Integer> began = days(event, Dos.START, Dos.DATE)
                .map(w -> w.value().from().getYear())
                .min(Comparator.naturalOrder());
        return operations.stream()
                .map(NamedOperation::referent)
                .filter(o -> !edition.isNumbered() && edition.isYearOfSeries(Edition.of(o.label())))
                .filter(o -> began.filter(year -> Edition.of(o.label()).number() < year)
                        .isPresent())
                .max(Comparator.comparingInt(o -> Edition.of(o.label()).number()));
    }

    /**
     * Where an article tells of one named operation only (earlier editions apart), what it tells of its time belongs to it; what has no
     * day, only if the article tells of nothing later: else the operation may be what came before.
     */
    private List<ToldEvent> underTheOne(List<ToldEvent> events, Optional<LocalDate> published) {
        List<ToldEvent> named = events.stream()
                .filter(e -> e.node().isPresent() && ontology.isA(e.kind(), Dos.OPERATION))
                .filter(e -> events.stream().noneMatch(other -> isEarlierEdition(e, other)))
                .toList();
        if (named.size() != 1) {
            return events;
        }
        ToldEvent operation = named.get(0);
        Referent node = operation.node().orElseThrow();
        boolean past = events.stream().anyMatch(e -> before(operation, e, AFTERMATH));
        return events.stream()
                .map(e -> belongs(e, operation) && !(past && last(e).isEmpty()) && !isOld(e, operation, published)
                        ? e.with(new Argument(
                                under,
                                new Filler.Thing(node),
                                e.first().anchor().span()))
                        : e)
                .toList();
    }

    /** "In 2012, the bureau had seized nine tonnes": what was long over is of no operation that is told as news, without its days. */
    private boolean isOld(ToldEvent event, ToldEvent operation, Optional<LocalDate> published) {
        return !operation.isDated()
                && published
                        .flatMap(p -> last(event).filter(d -> d.plusYears(1).isBefore(p)))
                        .isPresent();
    }

    private boolean isEarlierEdition(ToldEvent event, ToldEvent other) {
        return other.filling(follows).stream()
                .anyMatch(a -> a.filler() instanceof Filler.Thing t
                        && t.referent().id() == event.node().orElseThrow().id());
    }

    private boolean belongs(ToldEvent event, ToldEvent operation) {
        return event.node().isEmpty()
                && !ontology.isA(event.kind(), Dos.OPERATION)
                && !ontology.isA(event.kind(), Dos.PROCEEDING)
                && event.filling(under).isEmpty()
                && (event.isTold(organizer)
                        || event.isDated()
                        || event.first().anchor().isVerb()
                                && !event.filling(ontology.term(Dos.AT)).isEmpty())
                && !isApart(event)
                && mayTellOf(operation, event.first().sentence())
                && !before(event, operation, 0)
                && !before(operation, event, 0);
    }

    /** Whether the sentence stands behind the one that tells first of the operation, by a name or without, or not too far before its name. */
    private static boolean mayTellOf(ToldEvent operation, Sentence sentence) {
        return sentence.index() >= operation.first().sentence().index()
                || operation
                        .node()
                        .filter(n -> new NamedOperation(n).mayBeToldIn(sentence))
                        .isPresent();
    }

    /** "In a separate operation, …" */
    private boolean isApart(ToldEvent event) {
        return event.first().sentence().tokens().stream().anyMatch(t -> breaks.contains(t.lemma()));
    }

    /** Whether one was over before the other was: then it is no edition that follows the other, whatever the names say. */
    private boolean isOver(ToldEvent one, ToldEvent other) {
        Optional<LocalDate> last = last(one).or(() -> ofName(one));
        Optional<LocalDate> end = last(other);
        return last.isPresent() && end.isPresent() && last.get().isBefore(end.get());
    }

    /** The last day of the year that its name tells: "Shield 2014". */
    private static Optional<LocalDate> ofName(ToldEvent event) {
        return event.node()
                .map(n -> Edition.of(n.label()))
                .filter(Edition::isYear)
                .map(e -> LocalDate.of(e.number(), 12, 31));
    }

    private Optional<LocalDate> last(ToldEvent event) {
        return days(event, Dos.END, Dos.DATE).map(w -> w.value().to()).max(Comparator.naturalOrder());
    }

    /** Whether the last day of one lies more than so many days before the first day of the other, as far as both are known. */
    private boolean before(ToldEvent one, ToldEvent other, int days) {
        Optional<LocalDate> last = last(one);
        Optional<LocalDate> first =
                days(other, Dos.START, Dos.DATE).map(w -> w.value().from()).min(Comparator.naturalOrder());
        return last.isPresent()
                && first.isPresent()
                && last.get().plusDays(days).isBefore(first.get());
    }

    private Stream<Filler.When> days(ToldEvent event, String one, String other) {
        return event.slots().stream()
                .filter(a -> a.role().equals(ontology.term(one)) || a.role().equals(ontology.term(other)))
                .filter(a -> a.filler() instanceof Filler.When)
                .map(a -> (Filler.When) a.filler());
    }
}
