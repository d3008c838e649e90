package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * "pleaded guilty to selling fake goods at Oxford Crown Court", "was convicted by a jury in the High Court".
 */
final class Tribunals {

    private static final Set<String> BEFORE = Set.of("at", "in", "before", "by");

    /** "will", "is due", "are to". */
    private static final Set<String> TO_COME = Set.of("MD", "VBZ", "VBP");

    private final Ontology ontology;
    private final Fillers fillers;
    private final String organizer;

    Tribunals(Ontology ontology, Fillers fillers) {
        this.ontology = ontology;
        this.fillers = fillers;
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** The arguments, with the tribunal of the sentence where it is a proceeding of which they tell no organizer. */
    List<Argument> complete(List<Argument> found, Predication predication) {
        boolean open = predication
                        .wording()
                        .tells()
                        .filter(t -> ontology.isA(t, Dos.PROCEEDING))
                        .isPresent()
                && predication.wording().roles().containsValue(organizer)
                && found.stream().noneMatch(a -> a.role().equals(organizer));
        return open
                ? Stream.concat(found.stream(), behind(predication).stream()).toList()
                : found;
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
        int before =
                tree.at(first.index() - 1).filter(t -> t.is("det")).isPresent() ? first.index() - 2 : first.index() - 1;
        boolean located =
                tree.at(before).filter(t -> BEFORE.contains(t.lemma())).isPresent();
        return name.filter(n -> located)
                .flatMap(n -> fillers.referent(tree.sentence(), first)
                        .filter(r -> ontology.isA(r.type(), Dos.TRIBUNAL))
                        .map(r -> new Argument(organizer, new Filler.Thing(r), n.span())));
    }
}
