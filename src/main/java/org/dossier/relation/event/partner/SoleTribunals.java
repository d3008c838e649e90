package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;

/**
 * Where an article tells of one proceeding and names one tribunal close to it, that one decides: "Bo Lind was jailed on Monday. Judge Ann Lee of
 * Oxford Crown Court called it a serious crime."
 */
public final class SoleTribunals {

    /** How many sentences away from the proceeding the tribunal is named. */
    private static final int NEAR = 2;

    private static final Set<String> WHERE = Set.of("at", "of", "in");

    /** Verbs that tell of what is not over. */
    private static final Set<String> OPEN = Set.of("VBZ", "VBP");

    private final Ontology ontology;
    private final Document document;
    private final List<Referent> referents;
    private final Set<String> planned;
    private final String organizer;

    public SoleTribunals(Knowledge knowledge, Context context) {
        ontology = knowledge.ontology();
        document = context.document();
        referents = context.references().referents();
        planned = knowledge.expressions().words("factuality", "word", "effect", "planned");
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** The events, the only proceeding with the tribunal. */
    public List<List<EventMention>> join(List<List<EventMention>> events) {
        List<List<EventMention>> proceedings =
                events.stream().filter(this::isProceeding).toList();
        List<Referent> tribunals = referents.stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.TRIBUNAL))
                .toList();
        boolean open = proceedings.size() == 1
                && proceedings.getFirst().stream()
                        .noneMatch(m -> m.has(organizer) || m.node().isPresent());
        return open && tribunals.size() == 1
                ? near(tribunals.getFirst(), proceedings.getFirst())
                        .map(a -> events.stream()
                                .map(e -> isProceeding(e) ? with(e, a) : e)
                                .toList())
                        .orElse(events)
                : events;
    }

    private boolean isProceeding(List<EventMention> event) {
        return ontology.isA(event.getFirst().kind(), Dos.PROCEEDING);
    }

    private static List<EventMention> with(List<EventMention> event, Argument tribunal) {
        List<EventMention> told = new ArrayList<>(event);
        told.set(0, event.getFirst().with(List.of(tribunal)));
        return told;
    }

    private Optional<Argument> near(Referent tribunal, List<EventMention> event) {
        return tribunal.mentions().stream()
                .flatMap(m -> m instanceof Name n ? Stream.of(n) : Stream.empty())
                .filter(n -> isNear(n, event) && isPresent(n))
                .findFirst()
                .map(n -> new Argument(organizer, new Filler.Thing(tribunal), n.span()));
    }

    /** Shortly before or behind a sentence of the proceeding; in the same one the words tell whether it decided. */
    private static boolean isNear(Name name, List<EventMention> event) {
        return event.stream()
                .map(m -> Math.abs(m.sentence().index() - name.sentence()))
                .anyMatch(distance -> distance > 0 && distance <= NEAR);
    }

    /**
     * Where it sat, who sat in it, or what it did; not "will be sentenced at Oxford Crown Court", where something else is to come, nor "appealed to the
     * High Court".
     */
    private boolean isPresent(Name name) {
        Sentence sentence = document.sentences().get(name.sentence());
        Token first = sentence.tokensIn(name.span()).getFirst();
        int start = sentence.token(first.index() - 1).is("det") ? first.index() - 1 : first.index();
        boolean placed = start == 0 || WHERE.contains(sentence.token(start - 1).lower());
        return placed
                && sentence.tokens().stream()
                        .noneMatch(t -> t.lemma().equals("not")
                                || t.xpos().equals("MD")
                                || t.index() < start && (OPEN.contains(t.xpos()) || planned.contains(t.lemma())));
    }
}
