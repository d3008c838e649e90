package org.dossier.mention.number;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** How far the noun phrase behind a number reaches, by the parts of speech along the words; token indices. */
final class CountedExtent {
    private static final int LONGEST = 9;
    private static final Set<String> WITHIN = Set.of("ADJ", "NOUN", "PROPN", "VERB", "ADV", "CCONJ", "SYM");
    private static final Set<String> GOVERNING = Set.of("ADP", "DET");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    private CountedExtent() {}

    /** The token after the phrase that begins at {@code from}; that token itself if none does. */
    static int end(Sentence sentence, int from) {
        int first = isAdverb(sentence, from) ? from + 1 : from;
        int start = isJoined(sentence, first) ? first + 2 : first + 1;
        return takesParticiple(sentence, first) ? end(sentence, from, start) : end(sentence, from, from);
    }

    /** "300 illegally imported parrots". */
    private static boolean isAdverb(Sentence sentence, int at) {
        return sentence.token(at).upos().equals("ADV")
                && sentence.token(at).text().endsWith("ly");
    }

    /**
     * "Thirteen organised crime groups were …", "in 10 sealed bags", "rice and 62 used cars": with a verb behind the nouns, a preposition or article
     * before the number, or as the tree has it, the first word is a participle, whatever its tag.
     */
    private static boolean takesParticiple(Sentence sentence, int from) {
        int size = sentence.tokens().size();
        if (from + 1 >= size
                || !sentence.token(from).xpos().equals("VBD")
                || !sentence.token(from).text().endsWith("ed")) {
            return false;
        }
        boolean joined = isJoined(sentence, from);
        int end = noun(sentence, end(sentence, from, joined ? from + 2 : from + 1));
        boolean governed = GOVERNING.contains(sentence.token(from - 2).upos());
        boolean describes =
                sentence.token(from).is("amod") && sentence.token(from).head() > from;
        return end > from + 1
                && (governed
                        || describes
                        || isAdverb(sentence, from - 1)
                        || joined
                        || end < size && sentence.token(end).isVerb())
                && sentence.token(end - 1).isNoun();
    }

    /** "74 hijacked and stolen vehicles": another participle behind "and", right before the noun. */
    private static boolean isJoined(Sentence sentence, int at) {
        return sentence.token(at + 1).upos().equals("CCONJ")
                && sentence.token(at + 2).xpos().equals("VBN")
                && sentence.token(at + 3).isNoun();
    }

    /** "two filled bags and three": the phrase without the conjunction that ends it. */
    static int noun(Sentence sentence, int end) {
        return sentence.token(end - 1).upos().equals("CCONJ") ? end - 1 : end;
    }

    private static int end(Sentence sentence, int from, int start) {
        if (sentence.token(start).upos().equals("CCONJ")) {
            return start;
        }
        int limit = Math.min(sentence.tokens().size(), from + LONGEST);
        int end = start;
        while (end < limit && isPart(sentence, end, from)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(Sentence sentence, int at, int from) {
        Token token = sentence.token(at);
        boolean glued =
                at > from && sentence.token(at - 1).span().end() == token.span().start();
        boolean hyphen = token.text().length() == 1 && "-–‑/".contains(token.text()) && glued;
        boolean glues = at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).span().start() == token.span().end()
                && (sentence.token(at + 1).text().equals("-")
                        || sentence.token(at + 1).isNoun());
        boolean numbered = token.upos().equals("NUM") && (glued || glues);
        return hyphen
                || numbered
                || isLetters(sentence, at)
                || isInBracket(sentence, at)
                || token.text().equals("&")
                || WITHIN.contains(token.upos()) && !isFinite(token);
    }

    private static boolean isInBracket(Sentence sentence, int at) {
        return pastAbbreviation(sentence, at) > at
                || at > 0 && pastAbbreviation(sentence, at - 1) > at
                || at > 1 && pastAbbreviation(sentence, at - 2) > at;
    }

    /** "40 value added tax (VAT) returns": the token behind an abbreviation in brackets with a noun behind it; {@code at} if none begins there. */
    static int pastAbbreviation(Sentence sentence, int at) {
        int end = at + 3;
        boolean bracket = end < sentence.tokens().size()
                && sentence.token(at).text().equals("(")
                && sentence.token(at + 1).text().length() > 1
                && sentence.token(at + 1).text().chars().allMatch(Character::isUpperCase)
                && sentence.token(at + 2).text().equals(")")
                && sentence.token(end).isNoun();
        return bracket ? end : at;
    }

    /** "45 SIM cards", "20 jerry cans": letters that the tagger took for a number, capitals or right before a plural. */
    static boolean isLetters(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean plural = at > 0
                && !sentence.token(at - 1).upos().equals("CCONJ")
                && sentence.token(at + 1).xpos().equals("NNS");
        return token.upos().equals("NUM")
                && token.text().length() > 1
                && (token.text().chars().allMatch(Character::isUpperCase)
                        || plural && token.text().chars().allMatch(Character::isLetter));
    }

    /** A past tense, a verb in the third person or an auxiliary ends a noun phrase. */
    private static boolean isFinite(Token token) {
        return FINITE.contains(token.xpos());
    }
}
