package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;

/** Whether the subject and the object of a predication are of the kinds that its wording speaks of. */
public final class ArgumentKinds {

    private static final Set<String> POINTING = Set.of("the", "these", "those");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Fillers fillers;
    private final ObjectKinds objects;

    public ArgumentKinds(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        this.fillers = fillers;
        objects = new ObjectKinds(knowledge, fillers);
    }

    /** Whether all that stands with the words is as the wording wants it. */
    public boolean fit(Predication predication) {
        return objectFits(predication)
                && subjectFits(predication)
                && pointsBack(predication)
                && !isDaily(predication)
                && !isScheduled(predication);
    }

    /** Whether who acts may be a body: "the firm seized the opportunity", "a storm struck" are something else. */
    private boolean subjectFits(Predication predication) {
        String role = predication.wording().roles().getOrDefault(Wording.SUBJECT, "");
        List<Token> subjects = predication.heads(Wording.SUBJECT);
        return predication.wording().tells().isEmpty()
                || !role.equals(ontology.term(Dos.ORGANIZER))
                || subjects.isEmpty()
                || subjects.stream()
                        .anyMatch(t -> !t.upos().equals("NOUN")
                                || t.index() > predication.trigger().index()
                                || fillers.mayAct(predication.sentence(), t));
    }

    /** "Officers found …": staff acts for a body, which is the organizer that a wording needs; it needs a day or a place then. */
    public boolean isByStaff(Predication predication, EventMention mention) {
        String organizer = ontology.term(Dos.ORGANIZER);
        boolean placed = Stream.of(Dos.DATE, Dos.START, Dos.AT).anyMatch(r -> mention.has(ontology.term(r)));
        return placed
                && mention.has(ontology.term(Dos.TARGETS))
                && predication.wording().needs().filter(organizer::equals).isPresent()
                && predication.heads(Wording.SUBJECT).stream()
                        .anyMatch(t -> t.isNoun() && lexicon.is(NounSense.STAFF, t.lemma()));
    }

    /**
     * "The ministry inspects restaurants": what is an action only of such bodies is, told in the present of running text, what they do every day;
     * "The trial opens in May" is a plan.
     */
    private boolean isDaily(Predication predication) {
        String subject = predication.wording().roles().getOrDefault(Wording.SUBJECT, "");
        return predication.sentence().kind() == Sentence.Kind.PROSE
                && Set.of("VBZ", "VBP").contains(predication.trigger().xpos())
                && (ontology.isA(subject, Dos.PROCEEDING)
                        || predication.wording().tells().isPresent()
                                && predication
                                        .wording()
                                        .needs()
                                        .filter(n -> ontology.isA(n, Dos.ORGANIZATION))
                                        .isPresent());
    }

    /** "The trial of Ann Lee opens in May": what a verb of the wordings says in the present of a proceeding is still to come. */
    private boolean isScheduled(Predication predication) {
        return predication.trigger().isNoun()
                && predication.sentence().kind() == Sentence.Kind.PROSE
                && predication
                        .wording()
                        .tells()
                        .filter(t -> ontology.isA(t, Dos.PROCEEDING))
                        .isPresent()
                && predication
                        .tree()
                        .head(predication.trigger())
                        .filter(v -> Set.of("VBZ", "VBP").contains(v.xpos()))
                        .filter(v -> lexicon.byVerb(v.lemma()).stream()
                                .flatMap(w -> w.role(Wording.SUBJECT).stream())
                                .anyMatch(r -> ontology.isA(r, Dos.PROCEEDING)))
                        .isPresent();
    }

    /** What adds to a proceeding was on a day of its own, "He had been charged in March", but for the decision: "He was fined on Friday". */
    public boolean hasOwnDay(Predication predication) {
        return addsToProceeding(predication)
                && !predication
                        .wording()
                        .roles()
                        .values()
                        .containsAll(Set.of(ontology.term(Dos.ORGANIZER), ontology.term(Dos.PARTICIPANT)));
    }

    /** Whether the words only tell more of a proceeding. */
    private boolean addsToProceeding(Predication predication) {
        return predication
                .wording()
                .adds()
                .filter(k -> ontology.isA(k, Dos.PROCEEDING))
                .isPresent();
    }

    /**
     * Whether what only adds to a single action points to what was told, "The goods were found on 4 May", not "Goods were found on 4 May", or tells
     * a part of it: who stopped a lorry, what was in it.
     */
    private boolean pointsBack(Predication predication) {
        Wording wording = predication.wording();
        return wording.adds().isEmpty()
                || addsToProceeding(predication) && mayBeOfTribunal(predication) && !isOfAnybody(predication)
                || addsToOutcome(wording)
                || Stream.concat(
                                predication.heads(Wording.OBJECT).stream(),
                                predication.tree().children(predication.trigger(), "nsubj:pass"))
                        .anyMatch(t -> t.xpos().equals("PRP")
                                || predication.tree().has(t, d -> d.is("det") && POINTING.contains(d.lower())));
    }

    /** "was jailed after he admitted fraud", not "The singer admitted fraud": of what needs no person nobody else is the subject. */
    private boolean isOfAnybody(Predication predication) {
        return predication
                        .wording()
                        .needs()
                        .filter(ontology.term(Dos.TARGETS)::equals)
                        .isPresent()
                && predication
                        .tree()
                        .children(predication.trigger(), "nsubj")
                        .anyMatch(t -> t.upos().equals("NOUN"));
    }

    private boolean addsToOutcome(Wording wording) {
        return wording.adds().filter(k -> ontology.isA(k, Dos.OUTCOME)).isPresent()
                && Stream.of(Dos.ORGANIZER, Dos.TARGETS)
                        .anyMatch(r -> wording.roles().containsValue(ontology.term(r)));
    }

    /** "Bo Lind was fined", "was fined by the court", by a judge, not "was fined by the council", which is another matter. */
    private boolean mayBeOfTribunal(Predication predication) {
        String role = predication.wording().roles().getOrDefault(Wording.SUBJECT, "");
        List<Token> actors = predication.heads(Wording.SUBJECT);
        return !role.equals(ontology.term(Dos.ORGANIZER))
                || actors.isEmpty()
                || actors.stream()
                        .anyMatch(t -> fillers.referent(predication.sentence(), t)
                                .filter(r -> ontology.isA(r.type(), Dos.TRIBUNAL) || ontology.isA(r.type(), Dos.PERSON))
                                .isPresent());
    }

    /** Whether the object is of a kind that the wording speaks of; a noun without kind counts as goods. */
    public boolean objectFits(Predication predication) {
        return objects.fit(predication);
    }
}
