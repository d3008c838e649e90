package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.Passives;
import org.dossier.relation.tree.concept.Accusations;
import org.dossier.relation.tree.concept.Instances;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.Gerunds;

/** Fills the roles that a wording gives to an event: from the arguments of the predication, and from the dates and places of its clause. */
public final class EventSlots {
    private static final Set<String> COMPANY = Set.of("together with", "jointly with");

    private final Ontology ontology;
    private final EventReferents referents;
    private final Fillers fillers;
    private final RoleFillers roles;
    private final EventTimes times;
    private final EventPlaces places;
    private final Concepts concepts;
    private final Deeds deeds;
    private final ListedBodies lists;
    private final ListedPersons persons;
    private final Accusations accusations;
    private final Tribunals tribunals;
    private final Company company;

    public EventSlots(Knowledge knowledge, EventReferents referents, Fillers fillers, Context context) {
        ontology = knowledge.ontology();
        this.referents = referents;
        this.fillers = fillers;
        roles = new RoleFillers(ontology, fillers);
        times = new EventTimes(knowledge, context);
        places = new EventPlaces(knowledge, context);
        concepts = new Concepts(knowledge, fillers, times, context);
        deeds = new Deeds(knowledge.expressions(), knowledge.lexicon());
        lists = new ListedBodies(context, ontology, fillers);
        persons = new ListedPersons(ontology, fillers);
        accusations = new Accusations(knowledge.lexicon(), knowledge.expressions());
        tribunals = new Tribunals(ontology, fillers, times);
        company = new Company(knowledge, fillers);
    }

    /**
     * What the predication says of the event.
     *
     * @param anchor the word that stands for the event, which fills no role of its own
     */
    public List<Argument> of(Predication predication, Token anchor) {
        List<Argument> found = predication.wording().roles().entrySet().stream()
                .filter(e -> !referents.isEvent(e.getValue()))
                .flatMap(e -> arguments(predication, e.getKey(), e.getValue()))
                .filter(a -> !a.span().contains(anchor.span()))
                .distinct()
                .toList();
        return tribunals.complete(found, predication);
    }

    /** The bodies that work with the organizer of the event, by what the wording says of their functions. */
    public List<Argument> partners(Predication predication) {
        Wording wording = predication.wording();
        return wording.ties().keySet().stream()
                .filter(function -> !predication.heads(function).isEmpty())
                .filter(function -> !referents.isEvent(wording.roles().get(function)))
                .flatMap(function ->
                        arguments(predication, function, wording.roles().get(function)))
                .distinct()
                .toList();
    }

    private Stream<Argument> arguments(Predication predication, String function, String role) {
        Tree tree = predication.tree();
        return switch (function) {
            case Wording.TIME -> days(predication, role).stream();
            case Wording.PLACE -> places.of(role, tree, predication.trigger()).stream();
            case Wording.ACCUSATION ->
                accusations.behind(tree, predication.trigger()).stream()
                        .flatMap(h -> concepts.of(tree, h))
                        .flatMap(h -> fillers.fill(role, tree, h, predication.trigger()).stream());
            case Wording.DEED -> predication.heads(Wording.OBJECT).stream().flatMap(h -> deed(predication, role, h));
            case Wording.SUBJECT -> lists.complete(people(predication, function, role), tree, predication.trigger());
            case Wording.OBJECT ->
                Stream.concat(
                        lists.begun(people(predication, function, role), tree).stream(), admitted(predication, role));
            default -> lists.begun(named(predication, function, companion(predication, function, role)), tree).stream();
        };
    }

    /** Together with whom something was done also leads it where it is told who leads; together with staff that no body is told of they take part. */
    private String companion(Predication predication, String function, String role) {
        boolean alone = COMPANY.contains(function)
                && people(predication, Wording.SUBJECT, role).isEmpty();
        return alone ? ontology.term(Dos.PARTICIPANT) : role;
    }

    /** The days of the trigger; of "was jailed and fined on Friday", one decision, those of the last verb. */
    private List<Argument> days(Predication predication, String role) {
        Tree tree = predication.tree();
        List<Argument> own = times.of(role, tree, predication.trigger());
        boolean decided = predication.wording().tells(ontology, Dos.PROCEEDING);
        return own.isEmpty() && decided
                ? Passives.joined(tree, predication.trigger())
                        .flatMap(v -> times.of(role, tree, v).stream())
                        .toList()
                : own;
    }

    /** What the phrase says that its doer does, without the word for doing it. */
    private Stream<Argument> deed(Predication predication, String role, Token head) {
        Tree tree = predication.tree();
        Token doer = deeds.doer(tree, head);
        Token verb = doer.index() < head.index() ? tree.token(doer.index() + 1) : predication.trigger();
        return deeds.of(tree, head).stream()
                .flatMap(h -> concepts.of(tree, h))
                .flatMap(h -> new Enumerations(tree).of(h).stream())
                .flatMap(h -> fillers.fill(role, tree, h, verb).stream());
    }

    /** "admitted selling fake medicines": the gerund that stands as an object. */
    private Stream<Argument> admitted(Predication predication, String role) {
        Tree tree = predication.tree();
        return fillers.takesThing(role)
                ? Stream.of()
                : Gerunds.object(tree, predication.trigger()).stream()
                        .flatMap(t -> fillers.fill(role, tree, t, predication.trigger()).stream());
    }

    private List<Argument> people(Predication predication, String function, String role) {
        return persons.complete(named(predication, function, role), predication.tree(), predication.trigger());
    }

    private List<Argument> named(Predication predication, String function, String role) {
        return Stream.concat(predication.heads(function).stream(), company.carried(predication, function))
                .filter(h -> !company.isMere(predication, function, h))
                .flatMap(h ->
                        fillers.takesThing(role) ? things(predication.tree(), h) : concepts.of(predication.tree(), h))
                .filter(h -> !isPurpose(predication, function, h))
                .flatMap(h -> roles.fill(predication, function, role, h).stream())
                .toList();
    }

    /** "detained for further investigation": what is to follow, not what it was about; nor is "the investigation of the case" about a case. */
    private boolean isPurpose(Predication predication, String function, Token head) {
        return (function.equals("for") || predication.wording().tells(ontology, Dos.CASE))
                && referents
                        .evokedBy(predication.tree(), head)
                        .filter(t -> ontology.isA(t, Dos.CASE))
                        .isPresent();
    }

    /** The head, or of "bodies such as A and B", which means nobody by itself, A and B. */
    private Stream<Token> things(Tree tree, Token head) {
        return fillers.mention(tree.sentence(), head).isPresent()
                ? Stream.of(head)
                : new Instances(tree).of(head).stream();
    }

    /** What is told to be what an event is about, without a wording that has a role for it. */
    public List<Argument> about(Tree tree, Token head, Token trigger) {
        return concepts.of(tree, head)
                .flatMap(h -> new Enumerations(tree).of(h).stream())
                .flatMap(h -> fillers.fill(ontology.term(Dos.TARGETS), tree, h, trigger).stream())
                .toList();
    }

    /** The day or days that a word of the sentence begins to tell. */
    public List<Argument> timeAt(Sentence sentence, int word) {
        return times.at(sentence, word);
    }

    /** The day or days that the clause of a verb tells. */
    public List<Argument> timeOf(Tree tree, Token verb) {
        return times.of(ontology.term(Dos.DATE), tree, verb);
    }

    /** Without dates and places, which are those of another clause. */
    public List<Argument> untimed(Predication predication, Token anchor) {
        return of(predication, anchor).stream()
                .filter(a -> !(a.filler() instanceof Filler.When))
                .filter(a -> !a.role().equals(ontology.term(Dos.AT)))
                .toList();
    }
}
