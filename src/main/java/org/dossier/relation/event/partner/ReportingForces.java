package org.dossier.relation.event.partner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.mention.PlainStaff;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.WidePlaces;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.predication.Fillers;

/**
 * A force that tells of an action without saying whose it was tells of its own: "Six tusks were found at the port of Lome on Friday, customs said";
 * so does who speaks for a body: "The bureau's chairman said that officers raided a shop".
 */
public final class ReportingForces {

    private final Ontology ontology;
    private final PlainStaff staff;
    private final List<Attribution> attributions;
    private final List<RelationMention> posts;
    private final String organizer;
    private final String participant;
    private final String place;
    private final String targets;

    /** @param posts who holds which post in which body */
    public ReportingForces(Knowledge knowledge, Context context, List<RelationMention> posts) {
        ontology = knowledge.ontology();
        staff = new PlainStaff(knowledge, new Fillers(knowledge, context.mentions(), context.references()));
        attributions = context.attributions();
        this.posts = posts;
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
        place = ontology.term(Dos.AT);
        targets = ontology.term(Dos.TARGETS);
    }

    /** The events, those of which nobody is told to be the organizer with the body that tells of them. */
    public List<List<EventMention>> join(List<List<EventMention>> events) {
        return events.stream().map(e -> isOpen(e) ? told(e) : e).toList();
    }

    private List<EventMention> told(List<EventMention> event) {
        return event.stream()
                .flatMap(m -> attributions.stream().flatMap(a -> teller(m, a).stream()))
                .findFirst()
                .map(body -> Stream.concat(
                                Stream.of(event.getFirst().with(List.of(body))),
                                event.stream().skip(1))
                        .toList())
                .orElse(event);
    }

    private Optional<Argument> teller(EventMention mention, Attribution attribution) {
        Span verb = mention.anchor().span();
        boolean said = attribution.isSpeech() && attribution.said().stream().anyMatch(s -> s.contains(verb));
        return attribution
                .source()
                .filter(r -> said)
                .flatMap(r -> staff.acts(mention) ? body(r) : Optional.of(r).filter(f -> isTaken(mention, f)))
                .map(r -> new Argument(organizer, new Filler.Thing(r), attribution.cue()));
    }

    /** Whose staff somebody means: the body that speaks, or in which the speaker holds the only post. */
    private Optional<Referent> body(Referent speaker) {
        List<Referent> bodies = Stream.concat(
                        Stream.of(speaker).filter(r -> ontology.isA(r.type(), Dos.ORGANIZATION)),
                        posts.stream()
                                .filter(p -> things(p, Dos.HELD_BY).anyMatch(h -> h.id() == speaker.id()))
                                .flatMap(p -> things(p, Dos.POST_IN)))
                .filter(r -> Stream.of(Dos.TRIBUNAL, Dos.ALLIANCE).noneMatch(k -> ontology.isA(r.type(), k)))
                .distinct()
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private Stream<Referent> things(RelationMention relation, String role) {
        return relation.arguments(ontology.term(role)).stream()
                .flatMap(a -> a.filler() instanceof Filler.Thing t ? Stream.of(t.referent()) : Stream.empty());
    }

    /** Single actions of which nobody says whose they were. */
    private boolean isOpen(List<EventMention> event) {
        EventMention first = event.getFirst();
        return Stream.of(Dos.OPERATION, Dos.PROCEEDING, Dos.CASE).noneMatch(k -> ontology.isA(first.kind(), k))
                && event.stream().allMatch(m -> m.node().isEmpty() && !m.has(organizer) && !m.has(participant));
    }

    /** Whether something was taken somewhere, in no country or region as a whole, as a force tells in the passive without "by", or as "came to light". */
    private boolean isTaken(EventMention mention, Referent speaker) {
        Token verb = mention.anchor();
        return ontology.isA(speaker.type(), Dos.FORCE)
                && ontology.isA(mention.kind(), Dos.OUTCOME)
                && verb.isVerb()
                && (mention.tree().has(verb, c -> c.is("nsubj:pass"))
                        || mention.wording().role(Wording.SUBJECT).equals(Optional.of(targets)))
                && mention.tree().children(verb).stream()
                        .noneMatch(c -> mention.tree()
                                .has(c, b -> b.is("case") && b.lemma().equals("by")))
                && mention.filling(place).noneMatch(a -> WidePlaces.is(ontology, a));
    }
}
