package org.dossier.mention.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * The noun that a number counts: the head of the noun phrase behind it.
 *
 * @param head the noun's token
 * @param unit the noun in the singular, lower case, with the nouns compounded to it: "search warrant"
 */
public record CountedNoun(Token head, String unit) {

    private static final Set<String> COMPLETED = Set.of("related", "linked", "based");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> DETERMINERS = Set.of("DET", "PRON", "NUM");

    /** The noun phrase whose first word is the token at {@code from}. */
    public static Optional<CountedNoun> at(Sentence sentence, int from, Set<String> uncounted) {
        int end = CountedExtent.end(sentence, from);
        return CoordinatedModifiers.head(sentence, from, uncounted)
                .map(h -> new CountedNoun(h, h.lemma().toLowerCase(Locale.ROOT)))
                .or(() -> inside(sentence, from, end, uncounted))
                .or(() -> afterComma(sentence, from, end, uncounted))
                .or(() -> nominal(sentence, from, end, uncounted))
                .or(() -> behindPlace(sentence, from));
    }

    /** The first noun in the phrase that is counted and has no noun behind it. */
    private static Optional<CountedNoun> inside(Sentence sentence, int from, int end, Set<String> uncounted) {
        return IntStream.range(from, end)
                .filter(i -> isCounted(sentence.token(i), uncounted))
                .filter(i -> i + 1 == end || !goesOn(sentence, i + 1) && !isComplement(sentence, i + 1, end))
                .filter(i -> !sentence.token(i).xpos().equals("NNPS")
                        || behindPlace(sentence, from).isEmpty())
                .mapToObj(i -> new CountedNoun(sentence.token(i), unit(sentence, from, i)))
                .findFirst();
    }

    /** Whether the word is a noun of the same phrase; a noun that tells when is not: "in 17 countries today", "40 cars Tuesday". */
    private static boolean goesOn(Sentence sentence, int behind) {
        int at = CountedExtent.pastAbbreviation(sentence, behind);
        Token token = sentence.token(at);
        boolean time = token.relation().endsWith(":unmarked")
                || token.upos().equals("PROPN") && sentence.token(at - 1).xpos().equals("NNS");
        return token.isNoun() && !time;
    }

    /** "1,499 drugs related seizures": a word that makes the nouns before it a modifier of those behind. */
    private static boolean isComplement(Sentence sentence, int at, int end) {
        return COMPLETED.contains(sentence.token(at).lower())
                && IntStream.range(at + 1, end).anyMatch(i -> sentence.token(i).isNoun());
    }

    /** "two large, well-hidden smuggling boats": the noun behind adjectives with a comma between. */
    private static Optional<CountedNoun> afterComma(Sentence sentence, int from, int end, Set<String> uncounted) {
        boolean listed = end > from
                && end > 1
                && end + 1 < sentence.tokens().size()
                && sentence.token(end).text().equals(",")
                && (sentence.token(end - 1).upos().equals("ADJ")
                        || sentence.token(end - 2).text().equals("-"))
                && Set.of("ADJ", "NOUN").contains(sentence.token(end + 1).upos());
        return listed
                ? at(sentence, end + 1, uncounted).filter(n -> n.head().xpos().equals("NNS"))
                : Optional.empty();
    }

    /** "against 37 accused": an adjective or participle that stands for people, with no noun behind. */
    private static Optional<CountedNoun> nominal(Sentence sentence, int from, int end, Set<String> uncounted) {
        int at = end > from ? (isListed(sentence, end) ? end - 2 : end - 1) : from;
        boolean last = at < sentence.tokens().size() && !sentence.token(at + 1).isNoun();
        boolean listed = last
                && !sentence.token(at).isNoun()
                && uncounted.contains(sentence.token(at).lower());
        return listed
                ? Optional.of(
                        new CountedNoun(sentence.token(at), sentence.token(at).lower()))
                : Optional.empty();
    }

    /** "seven Chinese and two Malaysians": whether the phrase ends with "and" before another number of what is named. */
    private static boolean isListed(Sentence sentence, int end) {
        return CountedExtent.noun(sentence, end) < end
                && sentence.token(end).upos().equals("NUM")
                && sentence.token(end + 1).xpos().startsWith("NNP");
    }

    /** "two Dover, Kent, residents": the noun behind a place that commas set apart. */
    private static Optional<CountedNoun> behindPlace(Sentence sentence, int from) {
        int size = sentence.tokens().size();
        int at = from;
        for (int names = 0; names < 2; names++) {
            int start = at;
            while (at < size && sentence.token(at).upos().equals("PROPN")) {
                at++;
            }
            if (at == start || at >= size || !sentence.token(at).text().equals(",")) {
                return Optional.empty();
            }
            at++;
        }
        return at < size && sentence.token(at).xpos().equals("NNS")
                ? Optional.of(new CountedNoun(sentence.token(at), unit(sentence, at, at)))
                : Optional.empty();
    }

    /** "of the suspects", "of its shops", "of the firm's 14 shops": the noun behind "of" and a determiner. */
    public static Optional<CountedNoun> afterOf(Sentence sentence, int from, Set<String> uncounted) {
        int at = from;
        if (!sentence.token(at).lemma().equals("of")) {
            return Optional.empty();
        }
        at++;
        if (!DETERMINERS.contains(sentence.token(at).upos())) {
            return Optional.empty();
        }
        while (at < Math.min(sentence.tokens().size() - 1, from + 5) && isDeterminer(sentence, at)) {
            at++;
        }
        boolean possessor = at + 2 < sentence.tokens().size()
                && sentence.token(at).isNoun()
                && sentence.token(at + 1).xpos().equals("POS");
        int owned = possessor ? at + 2 : at;
        return at(sentence, sentence.token(owned).upos().equals("NUM") ? owned + 1 : owned, uncounted);
    }

    /** A determiner, or the adjective before a number: "two of their last nine matches". */
    private static boolean isDeterminer(Sentence sentence, int at) {
        return DETERMINERS.contains(sentence.token(at).upos())
                || sentence.token(at).upos().equals("ADJ")
                        && sentence.token(at + 1).upos().equals("NUM");
    }

    private static boolean isCounted(Token token, Set<String> uncounted) {
        return token.isNoun()
                && (PLURAL.contains(token.xpos())
                        || uncounted.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    static String unit(Sentence sentence, int from, int head) {
        List<String> words = new ArrayList<>();
        words.add(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        boolean term = sentence.token(head).upos().equals("PROPN");
        for (int i = head - 1;
                i >= from && isCompound(sentence, i, from) && (term || !isName(sentence.token(i)));
                i--) {
            words.addFirst(sentence.token(i).lower());
        }
        return String.join(" ", words);
    }

    /** "nine Auckland shops" are shops; "SIM" is no name. */
    private static boolean isName(Token token) {
        return token.xpos().equals("NNP") && token.text().chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** A noun before the noun, but not the end of a hyphenated word ("provincial-level regions") or of a size ("50kg bags"). */
    private static boolean isCompound(Sentence sentence, int at, int from) {
        boolean hyphenated = at > from
                && Set.of("PUNCT", "NUM").contains(sentence.token(at - 1).upos())
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().start();
        return (sentence.token(at).isNoun() || CountedExtent.isLetters(sentence, at))
                && !hyphenated
                && !sentence.token(at).text().contains("-");
    }
}
