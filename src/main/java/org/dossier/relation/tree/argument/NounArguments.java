package org.dossier.relation.tree.argument;

import static org.dossier.knowledge.Wording.OBJECT;
import static org.dossier.knowledge.Wording.SUBJECT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.Enumerations;
import org.dossier.relation.tree.phrase.NounPhrases;
import org.dossier.relation.tree.phrase.Phrases;

/** What stands with a noun that names an action: "the arrest of 57 suspects by police", "drug seizures", "the bureau's raids". */
public final class NounArguments {

    /** Function of what a noun is said to be: "Its targets were fraud and theft". */
    private static final String COMPLEMENT = "as";

    /** Participles that stand as prepositions. */
    private static final Set<String> PREPOSITIONS = Set.of("involving", "concerning", "regarding");

    private static final Set<String> AIMING = Set.of("against", "into");
    private static final Set<String> PLACING = Set.of("at", "before");
    private static final int REACH = 12;

    /** Nouns before a noun that belong to it. */
    private static final int RUN = 5;

    private final Tree tree;
    private final Phrases phrases;

    public NounArguments(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
    }

    public Arguments of(Token noun) {
        Arguments found = new Arguments();
        phrases.collect(noun, "nmod", found);
        addRightBehind(noun, found);
        addOfVerb(noun, found);
        addOfParticiple(noun, found);
        addNamesBehind(noun, found);
        found.addAll(OBJECT, found.of("of"));
        if (!isInPassive(noun)) {
            found.addAll(SUBJECT, found.of("by"));
        }
        tree.children(noun, "compound").filter(this::isThing).forEach(t -> found.add(OBJECT, t));
        nameBefore(noun).ifPresent(t -> found.add(SUBJECT, t));
        tree.children(noun, "nmod:poss").forEach(t -> found.add(SUBJECT, t));
        addAcrossCopula(noun, found);
        return found;
    }

    /** Not the "depth" of "an in-depth inquiry", nor the "follow" of "a follow-up inquiry". */
    private boolean isThing(Token compound) {
        boolean joined = tree.isWord(compound.index() + 1, "-")
                && tree.at(compound.index() + 2)
                        .filter(NounPhrases::isPreposition)
                        .isPresent();
        return !joined && !tree.has(compound, c -> c.is("case"));
    }

    /** "Kenya is a member", "the members are Kenya and Togo": what stands on the other side of "be". */
    private void addAcrossCopula(Token noun, Arguments found) {
        if (tree.has(noun, c -> c.is("cop"))) {
            tree.children(noun, "nsubj").forEach(t -> found.addAll(SUBJECT, tree.conjuncts(t)));
        }
        if (noun.is("nsubj")) {
            tree.head(noun)
                    .filter(t -> tree.has(t, c -> c.is("cop")))
                    .ifPresent(t -> found.addAll(COMPLEMENT, phrases.all(t)));
        }
    }

    /** "an Interpol border security operation": the name at the start of the run of nouns may be whose it is. */
    private Optional<Token> nameBefore(Token noun) {
        int first = noun.index();
        while (first > 0 && noun.index() - first < RUN && tree.token(first - 1).isNoun()) {
            first--;
        }
        return tree.at(first)
                .filter(t -> t.index() < noun.index() && t.upos().equals("PROPN"))
                .filter(t -> !noun.upos().equals("PROPN"));
    }

    /** "opened an inquiry in May 2020 into fraud": what the tree hangs on the verb, but verbs do not take. */
    private void addOfVerb(Token noun, Arguments found) {
        if (noun.is("obj") && !found.has("into")) {
            tree.head(noun).stream()
                    .flatMap(v -> tree.children(v, "obl"))
                    .filter(t -> t.index() > noun.index()
                            && phrases.preposition(t).filter("into"::equals).isPresent())
                    .forEach(t -> found.addAll("into", phrases.all(t)));
        }
    }

    /** "an operation led by the bureau against fraud": what stands behind the participle and who did it. */
    private void addOfParticiple(Token noun, Arguments found) {
        boolean led = tree.token(noun.index() + 1).xpos().startsWith("VB") && tree.isWord(noun.index() + 2, "by");
        IntStream.range(noun.index() + 3, Math.min(tree.size(), noun.index() + REACH))
                .filter(i -> led)
                .mapToObj(tree::token)
                .takeWhile(t -> !t.isVerb() && !t.upos().equals("PUNCT"))
                .filter(t -> AIMING.contains(t.text()) && !found.has(t.text()))
                .findFirst()
                .ifPresent(t -> new NounPhrases(tree)
                        .item(t.index() + 1)
                        .ifPresent(item -> found.addAll(t.text(), new Enumerations(tree).of(item))));
    }

    /** "opened an inquiry into fraud", where the parser may hang the phrase on the verb. */
    private void addRightBehind(Token noun, Arguments found) {
        tree.at(noun.index() + 1)
                .filter(t -> NounPhrases.isPreposition(t) || PREPOSITIONS.contains(t.text()))
                .filter(t -> !found.has(t.text()))
                .filter(t -> !List.of("of", "by", "in", "at", "on").contains(t.text()) || t.head() == noun.index())
                .ifPresent(t -> new NounPhrases(tree)
                        .item(t.index() + 1)
                        .filter(item -> !tree.isAside(item))
                        .ifPresent(item -> found.addAll(t.text(), new Enumerations(tree).of(item))));
    }

    /** "the trial of Ann Lee at Oxford Crown Court", "the seizure of 9 kg of ivory by customs": those behind prepositions further right, up to a verb or mark. */
    private void addNamesBehind(Token noun, Arguments found) {
        for (int i = noun.index() + 1; i < Math.min(tree.size(), noun.index() + REACH); i++) {
            Token token = tree.token(i);
            if (token.isVerb() || token.upos().equals("PUNCT")) {
                return;
            }
            if (PLACING.contains(token.text()) && !found.has(token.text())) {
                new NounPhrases(tree)
                        .nounAt(i + 1)
                        .filter(t -> t.upos().equals("PROPN") && !tree.isAside(t))
                        .ifPresent(t -> found.add(token.text(), t));
            }
            if (token.text().equals("by") && !found.has("by") && found.has("of")) {
                new NounPhrases(tree).item(i + 1).ifPresent(t -> found.addAll("by", new Enumerations(tree).of(t)));
            }
        }
    }

    /** "was supported in the operation by Europol": who acts belongs to the verb; not so of what is told anew, "seized in a raid by Europol". */
    private boolean isInPassive(Token noun) {
        return noun.is("obl")
                && !(tree.has(noun, c -> c.is("det") && c.lemma().equals("a")) && tree.isWord(noun.index() + 1, "by"))
                && tree.head(noun).filter(t -> t.xpos().equals("VBN")).isPresent();
    }
}
