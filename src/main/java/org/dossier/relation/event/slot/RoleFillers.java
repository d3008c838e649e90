package org.dossier.relation.event.slot;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;

/** Who or what the head of an argument stands for in a role of an event, with the names beside it where it has none itself. */
final class RoleFillers {

    /** How many words the run of nouns that ends with the head of an argument may have before it. */
    private static final int RUN = 6;

    private final Ontology ontology;
    private final Fillers fillers;

    RoleFillers(Ontology ontology, Fillers fillers) {
        this.ontology = ontology;
        this.fillers = fillers;
    }

    /** Who leads an event but is no body that could organize it, a country, takes part in it. */
    List<Argument> fill(Predication predication, String function, String role, Token head) {
        Token trigger = predication.trigger();
        Tree tree = predication.tree();
        if (isNameOfCase(predication, role, head)) {
            return List.of();
        }
        List<Argument> found = fillers.fill(role, tree, head, trigger).stream()
                .filter(a -> !isTried(predication, role) || isHimself(a, head))
                .toList();
        if (found.isEmpty()) {
            found = nameRightBehind(role, tree, head, trigger);
        }
        if (found.isEmpty()) {
            found = nameBefore(role, tree, head, trigger);
        }
        if (found.isEmpty() && fillers.takesThing(role)) {
            found = new NamesBehind(ontology, fillers).of(role, tree, head, trigger, acts(predication, function));
        }
        boolean leads = role.equals(ontology.term(Dos.ORGANIZER));
        return !found.isEmpty() || !leads || isPerson(tree, head)
                ? found
                : fillers.fill(ontology.term(Dos.PARTICIPANT), tree, head, trigger).stream()
                        .filter(a -> !isOwner(tree, a) && !isPerson(a))
                        .toList();
    }

    /** "Peru's prosecutors raided a mine": whose staff it is took no part itself. */
    private static boolean isOwner(Tree tree, Argument argument) {
        return tree.token(tree.sentence().tokensIn(argument.span()).getLast().index() + 1)
                .xpos()
                .equals("POS");
    }

    /** "the Northgate case": the name by which a case goes is not what it is about. */
    private boolean isNameOfCase(Predication predication, String role, Token head) {
        return role.equals(ontology.term(Dos.TARGETS))
                && head.upos().equals("PROPN")
                && head.is("compound")
                && predication.wording().tells(ontology, Dos.CASE);
    }

    private boolean isTried(Predication predication, String role) {
        return role.equals(ontology.term(Dos.PARTICIPANT))
                && predication.wording().tells(ontology, Dos.PROCEEDING);
    }

    /** "An inspector of the bureau was jailed": staff acts for its body, but is not tried for it. */
    private boolean isHimself(Argument argument, Token head) {
        return argument.span().contains(head.span())
                || argument.filler() instanceof Filler.Thing thing
                        && !ontology.isA(thing.referent().type(), Dos.ORGANIZATION);
    }

    /** "before Queens Supreme Court Justice Lowell", "fined Bo Lind 300 euros": the name in the run of nouns and numbers that the head ends. */
    private List<Argument> nameBefore(String role, Tree tree, Token head, Token trigger) {
        boolean counted = tree.token(head.index() - 1).upos().equals("NUM");
        boolean several = head.xpos().endsWith("S") && !counted && !fillers.mayAct(tree.sentence(), head);
        if (!fillers.takesThing(role) || several) {
            return List.of();
        }
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - RUN); i--) {
            Token token = tree.token(i);
            if (!token.isNoun() && !token.upos().equals("NUM")) {
                return List.of();
            }
            if (fillers.name(tree.sentence(), token).isPresent()) {
                List<Argument> found = fillers.fill(role, tree, token, trigger);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "arraigned one Ann Lee", "jailed art dealer Ann Lee" */
    private List<Argument> nameRightBehind(String role, Tree tree, Token head, Token trigger) {
        return tree.at(head.index() + 1)
                .filter(t -> t.upos().equals("PROPN")
                        && (head.xpos().equals("NN") || head.lower().equals("one")))
                .map(name -> fillers.fill(role, tree, name, trigger))
                .orElse(List.of());
    }

    /** Who stands as a subject acts for himself; a judge acts for the court. */
    private boolean acts(Predication predication, String function) {
        return function.equals(Wording.SUBJECT) && !predication.wording().tells(ontology, Dos.PROCEEDING);
    }

    /** "Magistrate Ann Lee convicted Bo Lind": who decides is not tried. */
    private boolean isPerson(Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && ontology.isA(thing.referent().type(), Dos.PERSON);
    }

    private boolean isPerson(Tree tree, Token head) {
        return fillers.referent(tree.sentence(), head)
                .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                .isPresent();
    }
}
