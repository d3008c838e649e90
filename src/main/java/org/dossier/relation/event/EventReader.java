package org.dossier.relation.event;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.coreference.EventCoreference;
import org.dossier.relation.event.mention.EventMentionFinder;
import org.dossier.relation.event.mention.TriedPersons;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.event.partner.EventHelpers;
import org.dossier.relation.event.partner.EventPartners;
import org.dossier.relation.event.partner.JointOrganizers;
import org.dossier.relation.event.partner.PartOrganizers;
import org.dossier.relation.event.partner.ParticipantLists;
import org.dossier.relation.event.partner.ReportingForces;
import org.dossier.relation.event.partner.SoleTribunals;
import org.dossier.relation.event.partner.TeamOrganizers;
import org.dossier.relation.event.slot.KnownSites;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/** Reads events: operations, cases and single actions, one relation for each, with what all its mentions say. */
public final class EventReader {

    private final Knowledge knowledge;
    private final EventMentionFinder finder;
    private final EventCoreference coreference;
    private final BodyPlaces bodyPlaces;
    private final EventSeries series;
    private final EventPartners partners;
    private final JointOrganizers joint;
    private final PartOrganizers parts;
    private final MereCarriers goods;
    private final SlotConflicts conflicts;
    private final ParticipantLists lists;
    private final Ontology ontology;
    private final String organizer;

    public EventReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        ontology = knowledge.ontology();
        finder = new EventMentionFinder(knowledge);
        coreference = new EventCoreference(knowledge);
        bodyPlaces = new BodyPlaces(ontology);
        series = new EventSeries(knowledge);
        partners = new EventPartners(ontology);
        joint = new JointOrganizers(knowledge);
        parts = new PartOrganizers(ontology);
        goods = new MereCarriers(knowledge);
        conflicts = new SlotConflicts(ontology);
        lists = new ParticipantLists(knowledge);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /**
     * @param events one relation for each event
     * @param ties what the events tell of bodies that worked together
     * @param unasserted events that are denied, planned, possible or alleged
     */
    public record Read(List<RelationMention> events, List<RelationMention> ties, List<RelationMention> unasserted) {}

    /**
     * @param ties what the article tells of bodies that worked together
     * @param posts who holds which post in which body
     */
    public Read read(Context context, List<RelationMention> ties, List<RelationMention> posts) {
        EventMentionFinder.Found found = finder.find(context);
        List<EventMention> told = new TriedPersons(ontology, posts).correct(found.told());
        List<List<EventMention>> resolved = new SoleTribunals(knowledge, context).join(resolve(told, context));
        List<List<EventMention>> reported = new ReportingForces(knowledge, context, posts).join(resolved);
        List<List<EventMention>> joined =
                lists.join(new EventHelpers(knowledge, context).join(reported, ties), context);
        return new Read(
                events(new TeamOrganizers(knowledge, context).join(joint.join(joined, ties), ties), context),
                joined.stream().flatMap(e -> partners.of(e).stream()).toList(),
                found.unasserted());
    }

    private List<List<EventMention>> resolve(List<EventMention> told, Context context) {
        List<EventMention> placed = bodyPlaces.imply(told, context.mentions(), context.references());
        return coreference.resolve(placed, context.references().published()).stream()
                .map(e -> e.stream().map(bodyPlaces::withoutImplied).toList())
                .toList();
    }

    /**
     * "The team seized 90 phones": what only results from something else that is told has no time and no place; "hides seized in Lae", of which
     * nobody tells who took them and when, are no more than that. What another body took in the course of an operation is its own.
     */
    private boolean isOwn(ToldEvent event, List<ToldEvent> all) {
        return !ontology.isA(event.kind(), Dos.OUTCOME)
                || event.isDated()
                || tells(event, Dos.UNDER) && tells(event, Dos.ORGANIZER) && isByAnother(event, all)
                || tells(event, Dos.AT)
                        && Stream.of(Dos.ORGANIZER, Dos.PARTICIPANT, Dos.UNDER).anyMatch(role -> tells(event, role));
    }

    /** Whether no operation is told to be led by who did it. */
    private boolean isByAnother(ToldEvent event, List<ToldEvent> all) {
        return all.stream()
                .filter(o -> o.node().isPresent())
                .flatMap(o -> o.filling(organizer).stream())
                .noneMatch(a -> event.filling(organizer).stream().anyMatch(b -> EventMention.same(a, b)));
    }

    private boolean tells(ToldEvent event, String role) {
        return !event.filling(ontology.term(role)).isEmpty();
    }

    /** "The court ordered the destruction of the goods": what a tribunal orders others to do, these have still to do. */
    private boolean isOrdered(ToldEvent event) {
        List<Argument> organizers = event.filling(organizer);
        return !ontology.isA(event.kind(), Dos.PROCEEDING)
                && !ontology.isA(event.kind(), Dos.CASE)
                && !organizers.isEmpty()
                && organizers.stream()
                        .allMatch(a -> a.filler() instanceof Filler.Thing thing
                                && ontology.isA(thing.referent().type(), Dos.TRIBUNAL));
    }

    private List<RelationMention> events(List<List<EventMention>> resolved, Context context) {
        KnownSites sites = new KnownSites(knowledge, context);
        List<ToldEvent> events = resolved.stream()
                .map(goods::of)
                .map(sites::place)
                .map(ToldEvent::of)
                .map(e -> conflicts.settle(e, context.references().published()))
                .map(e -> bodyPlaces.place(e, context.mentions(), context.references()))
                .toList();
        List<ToldEvent> whole = parts.join(series.link(events, context.references()));
        return whole.stream()
                .filter(e -> e.isTold(organizer) && isOwn(e, whole) && !isOrdered(e))
                .map(ToldEvent::relation)
                .toList();
    }
}
