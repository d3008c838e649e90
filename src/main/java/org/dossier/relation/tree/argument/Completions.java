package org.dossier.relation.tree.argument;

import static org.dossier.knowledge.Wording.OBJECT;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.clause.Passives;
import org.dossier.relation.tree.phrase.Phrases;

/** What stands behind a later verb and belongs to the one before, too: "was ordered to pay costs by the court for selling …", "was jailed and fined for …". */
final class Completions {

    private static final List<String> FUNCTIONS = List.of("by", "at", "for");

    private final Tree tree;
    private final Phrases phrases;
    private final Surface surface;

    Completions(Tree tree, Phrases phrases, Surface surface) {
        this.tree = tree;
        this.phrases = phrases;
        this.surface = surface;
    }

    /** Adds what the verb has not yet. */
    void add(Token verb, boolean passive, Arguments found) {
        Stream<Token> infinitives = passive || found.has(OBJECT)
                ? tree.children(verb, "xcomp").filter(v -> v.xpos().equals("VB"))
                : Stream.of();
        Stream<Token> joined = passive ? Passives.joined(tree, verb) : Stream.of();
        Stream.concat(infinitives, joined).forEach(last -> {
            Arguments behind = new Arguments();
            phrases.collect(last, "obl", behind);
            surface.addPhrases(last, behind);
            surface.addReasons(last, behind);
            FUNCTIONS.stream().filter(f -> !found.has(f)).forEach(f -> found.addAll(f, behind.of(f)));
        });
    }
}
