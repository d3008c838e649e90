package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;

/**
 * Who decides a proceeding, where the sentence names it behind the words that tell of the proceeding and the tree ties it to something else:
 * "pleaded guilty to selling fake goods at Oxford Crown Court on Monday", "was convicted by a jury in the High Court".
 */
final class Tribunals {

    private static final Set<String> BEFORE = Set.of("at", "in", "before", "by");

    /** "will", "is due", "are to". */
    private static final Set<String> TO_COME = Set.of("MD", "VBZ", "VBP");

    private final Ontology ontology;
    private final Fillers fillers;
    private final EventTimes times;
    private final String organizer;
    private final String participant;

    Tribunals(Ontology ontology, Fillers fillers, EventTimes times) {
        this.ontology = ontology;
        this.fillers = fillers;
        this.times = times;
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
    }

    /** The arguments, with the tribunal of the sentence and the day behind its name where it is a proceeding of which they tell neither. */
    List<Argument> complete(List<Argument> found, Predication predication) {
        if (!predication.wording().tells(ontology, Dos.PROCEEDING)) {
            return found;
        }
        List<Argument> known =
                found.stream().filter(a -> !isAdjournment(a, found)).toList();
        boolean open = predication.wording().roles().containsValue(organizer) && !tells(known, organizer);
        return open ? Stream.concat(known.stream(), decided(known, predication)).toList() : led(known);
    }

    /** The tribunal, and the day right behind its name: "… at Oxford Crown Court on Monday". */
    private Stream<Argument> decided(List<Argument> known, Predication predication) {
        Sentence sentence = predication.sentence();
        return behind(predication).stream().flatMap(tribunal -> {
            int word = sentence.tokensIn(tribunal.span()).getLast().index() + 1;
            boolean dated = Stream.of(Dos.DATE, Dos.START).anyMatch(r -> tells(known, ontology.term(r)));
            Stream<Argument> day = IntStream.of(word, word + 1)
                    .filter(i -> !dated)
                    .mapToObj(i -> times.at(sentence, i))
                    .filter(d -> !d.isEmpty())
                    .limit(1)
                    .flatMap(List::stream);
            return Stream.concat(Stream.of(tribunal), day);
        });
    }

    /** "remanded until 4 June": to which day it is put off, not when it ended. */
    private boolean isAdjournment(Argument argument, List<Argument> found) {
        return argument.role().equals(ontology.term(Dos.END)) && !tells(found, ontology.term(Dos.START));
    }

    private static boolean tells(List<Argument> found, String role) {
        return found.stream().anyMatch(a -> a.role().equals(role));
    }

    /** "was jailed at Oxford Crown Court after an inquiry by the bureau": beside a tribunal, who else leads only takes part. */
    private List<Argument> led(List<Argument> found) {
        boolean decided = found.stream().anyMatch(a -> a.role().equals(organizer) && isTribunal(a));
        return found.stream()
                .map(a -> decided && a.role().equals(organizer) && !isTribunal(a)
                        ? new Argument(participant, a.filler(), a.span())
                        : a)
                .toList();
    }

    private boolean isTribunal(Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && ontology.isA(thing.referent().type(), Dos.TRIBUNAL);
    }

    /** The first one behind the trigger, before another verb with a subject of its own, or one that tells of what is to come: "and will appear". */
    private Optional<Argument> behind(Predication predication) {
        Tree tree = predication.tree();
        return tree.sentence().tokens().subList(predication.trigger().index() + 1, tree.size()).stream()
                .takeWhile(t -> !(t.isVerb() && tree.has(t, c -> isOther(c, predication.trigger()))))
                .takeWhile(t -> !TO_COME.contains(t.xpos()))
                .flatMap(t -> tribunal(tree, t).stream())
                .findFirst();
    }

    /** The subject of a clause of its own, not of "The trial began at …". */
    private static boolean isOther(Token child, Token trigger) {
        return child.is("nsubj") && child.index() != trigger.index();
    }

    /** The one whose name begins with that word, or with the word behind that article. */
    private Optional<Argument> tribunal(Tree tree, Token first) {
        Optional<Name> name = fillers.name(tree.sentence(), first)
                .filter(n -> n.span().start() == first.span().start());
        int before = tree.token(first.index() - 1).is("det") ? first.index() - 2 : first.index() - 1;
        boolean located = BEFORE.contains(tree.token(before).lemma());
        return name.filter(n -> located)
                .flatMap(n -> fillers.referent(tree.sentence(), first)
                        .filter(r -> ontology.isA(r.type(), Dos.TRIBUNAL))
                        .map(r -> new Argument(organizer, new Filler.Thing(r), n.span())));
    }
}
