package org.dossier.relation.predication;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.model.RelationMention.Modality;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;

/**
 * A place where the words of a wording stand, with what stands around them, by grammatical function.
 *
 * <p>"300 bottles and two presses were seized by customs in Hunan": trigger {@code seized}, object {@code bottles, presses}, subject
 * {@code customs}, in {@code Hunan}. The functions are those of the deep structure: of a passive its subject is the object here.
 *
 * @param tree the tree of its sentence
 * @param arguments also of functions to which the wording gives no role
 */
public record Predication(
        Wording wording, Tree tree, Token trigger, Arguments arguments, Polarity polarity, Modality modality) {

    public Sentence sentence() {
        return tree.sentence();
    }

    /** The heads of the arguments with that function. */
    public List<Token> heads(String function) {
        return arguments.of(function);
    }

    public boolean isFact() {
        return polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL;
    }

    /** "It ended on Friday", "It was carried out in Lae": whether the pronoun that opens the sentence is its only subject or object. */
    public boolean isOfIt() {
        List<Token> core = Stream.of(Wording.SUBJECT, Wording.OBJECT)
                .flatMap(f -> heads(f).stream())
                .filter(t -> wording.verbs().stream().noneMatch(v -> v.endsWith(" " + t.lemma())))
                .toList();
        return core.size() == 1
                && core.getFirst().index() == 0
                && core.getFirst().text().equalsIgnoreCase("it");
    }
}
