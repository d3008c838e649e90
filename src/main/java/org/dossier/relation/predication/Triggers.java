package org.dossier.relation.predication;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Wording;
import org.dossier.relation.tree.Inflection;
import org.dossier.relation.tree.Tree;

/** Decides which wordings the words at a token evoke. */
final class Triggers {

    /** How far the second word of "carry … out" may stand from the first. */
    private static final int REACH = 6;

    private Triggers() {}

    /** Those whose verb stands here with all its words; of "carry" and "carry out" the longer one. */
    static List<Wording> longest(Tree tree, Token token, List<Wording> candidates) {
        return longest(candidates, w -> length(w.verbs(), phrase -> verbStands(tree, token, phrase)));
    }

    /** Those whose noun ends here: of "warrant" and "search warrant" the longer one. */
    static List<Wording> longestNoun(Tree tree, Token token, List<Wording> candidates) {
        return longest(candidates, w -> length(w.nouns(), phrase -> tree.isEndOf(token, phrase)));
    }

    /** One that only counts hides none that counts nothing: "pleaded guilty" says what a number counts, and "pleaded" tells of a trial. */
    private static List<Wording> longest(List<Wording> candidates, ToIntFunction<Wording> length) {
        int best = best(candidates.stream(), length);
        int told = best(candidates.stream().filter(w -> !w.onlyCounts()), length);
        return candidates.stream()
                .filter(w -> {
                    int own = length.applyAsInt(w);
                    return own > 0 && (own == best || own == told && w.counts().isEmpty());
                })
                .toList();
    }

    private static int best(Stream<Wording> candidates, ToIntFunction<Wording> length) {
        return candidates.mapToInt(length).max().orElse(0);
    }

    private static int length(Collection<String> phrases, Predicate<String[]> stands) {
        return phrases.stream()
                .map(p -> p.split(" "))
                .filter(stands)
                .mapToInt(p -> p.length)
                .max()
                .orElse(0);
    }

    private static boolean verbStands(Tree tree, Token verb, String[] words) {
        if (!Inflection.bases(verb).contains(words[0])) {
            return false;
        }
        int from = verb.index();
        for (int i = 1; i < words.length; i++) {
            int next = find(tree, verb, words, i, from);
            if (next < 0) {
                return false;
            }
            from = Math.max(from, next);
        }
        return true;
    }

    /**
     * The place of a word that belongs to the verb: a child of it anywhere, or close behind it. A preposition with a noun of its own
     * stands right behind: "searched for drugs", not "searched a warehouse for drugs", but "took nine men into custody".
     */
    private static int find(Tree tree, Token verb, String[] words, int place, int after) {
        String word = words[place];
        for (Token child : tree.children(verb)) {
            if (is(child, word) && !isApart(tree, verb, child)) {
                return child.index();
            }
        }
        int first = inCompound(tree, verb, words, place);
        if (first >= 0) {
            return first;
        }
        int led =
                place > 1 && place == words.length - 1 ? closing(tree, verb, word) : leading(tree, verb, words, place);
        if (led > after) {
            return led;
        }
        for (int i = after + 1; i <= after + REACH; i++) {
            Token token = tree.at(i).orElse(null);
            if (token == null || token.upos().equals("VERB") || token.upos().equals("PUNCT")) {
                return -1;
            }
            if (is(token, word)) {
                return i == after + 1 || !token.is("case") || goesOn(tree, i, words, place) ? i : -1;
            }
        }
        return -1;
    }

    /** "30 men were held, up from 24": what stands behind a comma is no particle of the verb. */
    private static boolean isApart(Tree tree, Token verb, Token child) {
        return !child.isNoun()
                && child.index() > verb.index() + 1
                && tree.token(child.index() - 1).text().equals(",");
    }

    /** "search" of "27 search warrants were served": what stands before the next word, a noun of a passive verb; -1 if there is none. */
    private static int inCompound(Tree tree, Token verb, String[] words, int place) {
        return tree.children(verb, "nsubj:pass")
                .filter(c -> place + 1 < words.length && is(c, words[place + 1]))
                .flatMap(c -> tree.children(c, "compound"))
                .filter(c -> is(c, words[place]))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /** The preposition before a noun of the verb that is the next word: "to" of "sent the man who had driven the van to prison"; -1 if there is none. */
    private static int leading(Tree tree, Token verb, String[] words, int place) {
        return Stream.concat(
                        tree.children(verb).stream(),
                        tree.children(verb, "obj")
                                .flatMap(o -> tree.conjuncts(o).stream())
                                .flatMap(o -> tree.children(o, "nmod")))
                .filter(c -> place + 1 < words.length && is(c, words[place + 1]))
                .flatMap(c -> tree.children(c, "case"))
                .filter(c -> is(c, words[place]))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /** The preposition that ends the words, before whatever noun: "on" of "imposed fines worth 40 million on 12 lenders"; -1 if there is none. */
    private static int closing(Tree tree, Token verb, String preposition) {
        List<Token> things = tree.children(verb, "obj").toList();
        return Stream.of(
                        tree.children(verb, "obl"),
                        things.stream().flatMap(t -> tree.children(t, "nmod")),
                        things.stream().flatMap(t -> tree.children(t, "acl")).flatMap(t -> tree.children(t, "obl")))
                .flatMap(nouns -> nouns)
                .flatMap(noun -> tree.children(noun, "case"))
                .filter(c -> is(c, preposition))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the noun behind a preposition belongs to the verb, too: "into custody". */
    private static boolean goesOn(Tree tree, int at, String[] words, int place) {
        return place + 1 < words.length
                && tree.at(at + 1).filter(t -> is(t, words[place + 1])).isPresent();
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equals(word) || token.lower().equals(word);
    }
}
