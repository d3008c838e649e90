package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * The aim of an operation, told by a noun: "The aim was to curb fraud", "The goal of the operation is to curb fraud", "launched an operation with
 * the aim of curbing fraud". What it is for is told as a fact, though nobody says that it came true.
 */
final class OperationAims {

    private static final Set<String> OWN = Set.of("the", "its");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LINKS = Set.of("with", "in");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final EventReferents referents;

    OperationAims(Knowledge knowledge, EventReferents referents) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        this.referents = referents;
    }

    /** Whether the verb says what an operation is against, and its subject is a noun for an aim. */
    boolean isAim(Predication predication) {
        Wording wording = predication.wording();
        List<Token> subjects = predication.heads(Wording.SUBJECT);
        return predication.polarity() == Polarity.AFFIRMED
                && wording.gives(Wording.OBJECT, ontology.term(Dos.TARGETS))
                && wording.role(Wording.SUBJECT)
                        .filter(r -> ontology.isA(r, Dos.OPERATION))
                        .isPresent()
                && subjects.size() == 1
                && subjects.getFirst().index() < predication.trigger().index()
                && isNounOfAim(subjects.getFirst());
    }

    /** A noun that only wordings for what operations have know. */
    private boolean isNounOfAim(Token noun) {
        List<Wording> wordings = noun.isNoun() ? lexicon.byNoun(noun.lemma()) : List.of();
        return wordings.stream()
                .anyMatch(w -> w.tells().isEmpty()
                        && w.role("of")
                                .filter(r -> ontology.isA(r, Dos.OPERATION))
                                .isPresent());
    }

    /** Whether the aim is that of the operation: told in one sentence with it, or in the next one, which begins with the aim. */
    boolean isAimOf(Predication predication, EventMention event) {
        Tree tree = predication.tree();
        Token noun = predication.heads(Wording.SUBJECT).getFirst();
        int start = new NounPhrases(tree).start(noun);
        if (!isOfOperation(tree, noun)) {
            return false;
        }
        return event.sentence().index() == predication.sentence().index()
                ? isInOneClause(tree, event.anchor(), noun)
                        && (LINKS.contains(tree.token(start - 1).lower())
                                || tree.isWord(start - 1, "of") && tree.isWord(start - 2, "part"))
                : isNext(tree, noun, event);
    }

    private static boolean isInOneClause(Tree tree, Token event, Token noun) {
        return event.index() < noun.index()
                && tree.sentence().tokens().subList(event.index(), noun.index()).stream()
                        .noneMatch(t -> FINITE.contains(t.xpos()));
    }

    /** "The focus was on fraud": whether a noun that opens the sentence behind that of the event tells what it is about. */
    boolean isNext(Predication predication, EventMention event) {
        return isNounOfAim(predication.trigger())
                && !predication.tree().isWord(predication.trigger().index() + 1, "of")
                && isNext(predication.tree(), predication.trigger(), event);
    }

    private static boolean isNext(Tree tree, Token noun, EventMention event) {
        return event.sentence().index() == tree.sentence().index() - 1
                && new NounPhrases(tree).start(noun) == 0
                && OWN.contains(tree.token(0).lower());
    }

    /** "The aim of the operation", not "the aim of the law"; of "the aim of curbing fraud" the gerund is the aim itself. */
    private boolean isOfOperation(Tree tree, Token noun) {
        int behind = noun.index() + 2;
        return !tree.isWord(behind - 1, "of")
                || tree.token(behind).xpos().equals("VBG")
                || new NounPhrases(tree)
                        .nounAt(behind)
                        .filter(t -> referents.denotes(tree, t, Dos.OPERATION))
                        .isPresent();
    }

    /** "It began in May": what only goes on for a time is no body, whoever "it" may else be. */
    boolean isCourse(Predication predication) {
        Wording wording = predication.wording();
        return wording.role(Wording.SUBJECT)
                        .filter(r -> ontology.isA(r, Dos.CASE))
                        .isPresent()
                && wording.role(Wording.TIME).isPresent()
                && predication.heads(Wording.OBJECT).isEmpty();
    }
}
