package org.dossier.relation.event;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Contents;
import org.dossier.relation.tree.Tree;

/** Whether the subject and the object of a predication are of the kinds that its wording speaks of. */
final class ArgumentKinds {

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Fillers fillers;
    private final Deeds deeds;

    ArgumentKinds(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        lexicon = knowledge.lexicon();
        this.fillers = fillers;
        deeds = new Deeds(knowledge.expressions(), lexicon);
    }

    /** Whether who acts may be a body: "the firm seized the opportunity", "a storm struck" are something else. */
    boolean subjectFits(Predication predication) {
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

    /** Whether the object is of a kind that the wording speaks of; a noun without kind counts as goods. */
    boolean objectFits(Predication predication) {
        Wording wording = predication.wording();
        List<Token> objects = objects(predication);
        return wording.counted().isEmpty()
                || objects.isEmpty() && predication.trigger().isNoun()
                || objects.stream()
                        .anyMatch(t -> !t.upos().equals("NOUN")
                                || lexicon.isOfKind(listed(predication.tree(), t), wording.counted())
                                || lexicon.isOfKind(
                                        deeds.doer(predication.tree(), t).lemma(), wording.counted()));
    }

    /** The objects; of "disposed of the goods" what stands behind the preposition that is the last of its words. */
    private static List<Token> objects(Predication predication) {
        List<Token> objects = predication.heads(Wording.OBJECT);
        Wording wording = predication.wording();
        return objects.isEmpty()
                ? wording.verbs().stream()
                        .map(v -> v.substring(v.lastIndexOf(' ') + 1))
                        .filter(wording.roles()::containsKey)
                        .distinct()
                        .flatMap(last -> predication.heads(last).stream())
                        .toList()
                : objects;
    }

    /** The noun with the one before it or with its content, if they are listed together: "master case", "case of cigarettes". */
    private String listed(Tree tree, Token noun) {
        return Optional.of(tree.at(noun.index() - 1).map(Token::lemma).orElse("") + " " + noun.lemma())
                .filter(phrase -> !lexicon.kindsOf(phrase).isEmpty())
                .or(() -> Contents.listed(lexicon, noun.lemma(), tree.sentence(), noun.index() + 1))
                .orElse(noun.lemma());
    }
}
