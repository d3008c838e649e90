package org.dossier.relation.event.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * The names that stand behind a phrase and say who is meant: "two of the defendants, Ann Lee and Bo Kim, were arraigned", "by
 * five bodies, including X and Y"; and behind a person the
 * body that the person stands for: "before Ann Lee, chief judge of Oxford Crown Court".
 */
final class NamesBehind {

    private static final int REACH = 10;
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

    private final Ontology ontology;
    private final Fillers fillers;

    NamesBehind(Ontology ontology, Fillers fillers) {
        this.ontology = ontology;
        this.fillers = fillers;
    }

    /** @param acts whether the person acts for himself, and for no body */
    List<Argument> of(String role, Tree tree, Token head, Token trigger, boolean acts) {
        boolean person = fillers.referent(tree.sentence(), head)
                .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                .isPresent();
        if (!person) {
            return Stream.<Supplier<List<Argument>>>of(
                            () -> apposed(role, tree, head, trigger), () -> beforeVerb(role, tree, head, trigger))
                    .map(Supplier::get)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return acts ? List.of() : body(role, tree, head, trigger);
    }

    /** The first body behind "of" that fits the role, up to a verb. */
    private List<Argument> body(String role, Tree tree, Token person, Token trigger) {
        boolean of = false;
        for (int i = person.index() + 1; i <= person.index() + REACH; i++) {
            Optional<Token> token = tree.at(i);
            if (token.isEmpty() || !isLink(token.get())) {
                return List.of();
            }
            of |= token.get().text().equals("of");
            List<Argument> found = of ? fillers.fill(role, tree, token.get(), trigger) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isLink(Token token) {
        return WITHIN.contains(token.upos())
                || token.text().equals(",")
                || token.text().equals("of");
    }

    /** The names between commas right behind a phrase; one behind its verb may close the sentence. */
    private List<Argument> apposed(String role, Tree tree, Token head, Token trigger) {
        boolean before = head.index() < trigger.index();
        int comma = before ? phraseEnd(tree, head, trigger) : head.index() + 1;
        boolean open = before ? comma < trigger.index() : head.upos().equals("NOUN");
        if (!open || !tree.isWord(comma, ",")) {
            return List.of();
        }
        List<Token> names = new NounPhrases(tree)
                .nounAt(comma + 1)
                .filter(t -> t.upos().equals("PROPN"))
                .map(new Enumerations(tree)::of)
                .orElse(List.of());
        int behind = names.isEmpty() ? 0 : names.getLast().index() + 1;
        boolean closed = behind > 0 && (tree.isWord(behind, ",") || !before && behind == tree.size() - 1);
        return closed
                ? names.stream()
                        .flatMap(t -> fillers.fill(role, tree, t, trigger).stream())
                        .toList()
                : List.of();
    }

    private static int phraseEnd(Tree tree, Token head, Token trigger) {
        int end = head.index() + 1;
        while (end < trigger.index()
                && tree.at(end).filter(NamesBehind::isOfPhrase).isPresent()) {
            end++;
        }
        return end;
    }

    /** "A clerk who had taken part in the scheme, Ann Lee, was jailed": the name between commas right before the verb. */
    private List<Argument> beforeVerb(String role, Tree tree, Token head, Token trigger) {
        int end = trigger.index();
        while (tree.at(end - 1).filter(NamesBehind::isOfVerb).isPresent()) {
            end--;
        }
        boolean closed = tree.isWord(end - 1, ",")
                && end - 2 > head.index()
                && !head.xpos().endsWith("S");
        return tree.at(end - 2)
                .filter(t -> closed && t.upos().equals("PROPN"))
                .filter(t -> tree.isWord(firstOfName(tree, t) - 1, ","))
                .map(t -> fillers.fill(role, tree, t, trigger))
                .orElse(List.of());
    }

    private static int firstOfName(Tree tree, Token last) {
        int first = last.index();
        while (tree.token(first - 1).upos().equals("PROPN")) {
            first--;
        }
        return first;
    }

    private static boolean isOfVerb(Token token) {
        return Set.of("AUX", "ADV").contains(token.upos());
    }

    private static boolean isOfPhrase(Token token) {
        return WITHIN.contains(token.upos()) || token.text().equals("of");
    }
}
