package org.dossier.relation.tree.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** Tells by the tree whether a verb speaks of what stands before it. Taggers take past tense and participle for one another. */
public final class Passives {

    private static final int LONGEST_TIME = 10;

    private final Tree tree;
    private final RelativeClauses relatives;
    private final NounPhrases nouns;
    private final MisreadVerbs misread;

    public Passives(Tree tree) {
        this.tree = tree;
        relatives = new RelativeClauses(tree);
        nouns = new NounPhrases(tree);
        misread = new MisreadVerbs(tree);
    }

    /** A passive participle, with auxiliary or without: "were seized", "bottles seized", "raided and searched". */
    public boolean isPassive(Token verb) {
        if (tree.has(verb, c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"))
                || opensAsParticiple(verb)
                || isBareAdjunct(verb)
                || isBehindTime(verb)
                || isInset(verb)
                || isReduced(verb)) {
            return true;
        }
        boolean participle = verb.xpos().equals("VBN") || isMistaken(verb);
        if (!participle || hasAux(verb, "have") || tree.has(verb, c -> c.is("obj")) || isPast(verb)) {
            return false;
        }
        if (isMistaken(verb)) {
            return verbBefore(verb).filter(v -> !isMistaken(v) && isPassive(v)).isPresent();
        }
        boolean shares = verb.is("conj") && !tree.has(verb, c -> c.is("aux") || c.is("nsubj"));
        Token first = tree.firstConjunct(verb);
        return !shares || first.isVerb() && isPassive(first);
    }

    /** "was coordinated by A and co-led by B", where a tagger may take the second participle for a past tense. */
    private boolean isMistaken(Token verb) {
        return verb.is("conj") && verb.xpos().equals("VBD") && tree.isWord(verb.index() + 1, "by");
    }

    /** "were today (May 21) sentenced": the auxiliary stands before a time, where a parser loses it. */
    private boolean isBehindTime(Token verb) {
        int i = verb.index() - 1;
        while (tree.at(i).filter(t -> tree.isAside(t) || t.is("punct")).isPresent()) {
            i--;
        }
        return i < verb.index() - 1
                && verb.index() - i < LONGEST_TIME
                && List.of("VBD", "VBN").contains(verb.xpos())
                && tree.at(i)
                        .filter(t -> t.lemma().equals("be") && !t.xpos().equals("VB"))
                        .isPresent();
    }

    private Optional<Token> verbBefore(Token verb) {
        return IntStream.iterate(verb.index() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(tree.sentence()::token)
                .filter(t -> t.upos().equals("VERB"))
                .findFirst();
    }

    /** "Detectives executed four warrants", "which customs mounted": a past tense that the tagger took for a participle. */
    private boolean isPast(Token verb) {
        boolean bare = !tree.has(verb, c -> c.is("aux"));
        boolean subject = tree.has(verb, c -> c.is("nsubj") && c.index() < verb.index());
        return bare
                && (isMainOfProse(verb)
                        || relatives.pronounBefore(verb).isPresent()
                        || misread.isActive(verb)
                        || subject && nouns.nounAt(verb.index() + 1).isPresent());
    }

    /** "Officers swooped at dawn": with a subject and no auxiliary a whole sentence has a past tense, if it is no headline. */
    private boolean isMainOfProse(Token verb) {
        return verb.is("root")
                && tree.sentence().kind() == Sentence.Kind.PROSE
                && tree.isWord(tree.size() - 1, ".")
                && tree.has(verb, c -> c.relation().equals("nsubj") && c.index() < verb.index())
                && !tree.isWord(verb.index() + 1, "by");
    }

    /** "Run by the bureau, the operation …", where a tagger takes the participle for an infinitive. */
    public boolean opensAsParticiple(Token verb) {
        boolean participle = verb.xpos().startsWith("VB") && tree.isWord(1, "by")
                || verb.xpos().equals("VBN")
                        && tree.at(1).filter(NounPhrases::isPreposition).isPresent();
        return verb.index() == 0 && participle;
    }

    /** "appeared in court charged with fraud": no clause, since it has neither subject nor conjunction. */
    private boolean isBareAdjunct(Token verb) {
        return verb.is("advcl")
                && verb.xpos().equals("VBD")
                && verb.index() > verb.head()
                && !tree.has(verb, c -> c.is("nsubj") || c.is("mark") || c.is("obj") || c.is("aux") || c.is("advmod"))
                && nouns.nounAt(verb.index() + 1).isEmpty();
    }

    /** "The searches, carried out by the bureau, involved 140 people": between commas, with the verb of the sentence still to come. */
    private boolean isInset(Token verb) {
        return verb.xpos().equals("VBD")
                && misread.isBehindMark(verb)
                && !tree.has(verb, c -> c.is("obj") || c.is("aux"))
                && tree.has(verb, c -> c.is("nsubj") && c.index() < verb.index())
                && IntStream.range(verb.index() + 1, tree.size() - 1)
                        .filter(i -> tree.isWord(i, ","))
                        .mapToObj(i -> tree.token(i + 1))
                        .anyMatch(this::isMainVerb);
    }

    /** "…, were fake": finite, with no subject of its own. */
    private boolean isMainVerb(Token token) {
        return List.of("VBD", "VBZ", "VBP", "MD").contains(token.xpos())
                && !tree.has(token, c -> c.is("nsubj") && c.index() > token.index() || c.is("cc"));
    }

    /** "took part in the raid led by the bureau", "The raid led by the bureau ended at noon": what a tagger takes for the past tense. */
    public boolean isReduced(Token verb) {
        boolean participle = verb.xpos().equals("VBD")
                && tree.isWord(verb.index() + 1, "by")
                && tree.token(verb.index() - 1).isNoun()
                && !tree.has(verb, c -> c.is("obj") || c.is("aux"));
        return participle
                && (nouns.isBehindPreposition(tree.token(verb.index() - 1))
                        || IntStream.range(verb.index() + 2, tree.size())
                                .mapToObj(tree::token)
                                .takeWhile(t -> !t.is("punct") && !t.is("cc"))
                                .anyMatch(this::isMainVerb));
    }

    /** "was jailed and fined": the participles that have the auxiliary of that one. */
    public static Stream<Token> joined(Tree tree, Token participle) {
        return tree.children(participle, "conj")
                .filter(v -> v.xpos().equals("VBN") && !tree.has(v, c -> c.is("aux") || c.is("nsubj")));
    }

    private boolean hasAux(Token verb, String lemma) {
        return tree.has(verb, c -> c.is("aux") && c.lemma().equals(lemma));
    }
}
