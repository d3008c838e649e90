package org.dossier.mention.time;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;

/** Tells the day on which something was said from that on which it happened: "local authorities said Wednesday that …", whoever says it. */
final class SaidTimes {

    private static final int REACH = 4;
    private static final int LONGEST_RELEASE = 9;
    private static final Set<String> BETWEEN = Set.of("ADP", "ADV", "DET");
    private static final Set<String> CITING = Set.of("ADP", "ADV", "DET", "ADJ", "NOUN", "PROPN", "PART", "PUNCT");
    private static final Set<String> INVERTED = Set.of("ADP", "ADV", "DET", "ADJ", "NOUN", "PROPN", "PART");
    private static final Set<String> CLOSES = Set.of(",", "”", "\"", "''");
    private static final Set<String> BEHIND = Set.of("IN", "VBN", "RB");
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PRON");
    private static final Set<String> SUBJECT = Set.of("DET", "ADJ", "NOUN", "PROPN");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> AT = Set.of("in", "at", "during");
    private static final Set<String> PLACED = Set.of("in", "at", "on");

    /** Verbs that need no "that" for what is said. */
    private final Set<String> saying;

    private final Set<String> sayingThat;

    /** Verbs behind which stands who is told. */
    private final Set<String> telling;

    private final Set<String> releasing;

    /** Papers and occasions at which something is said: "statement", "conference". */
    private final Set<String> papers;

    /** Participles that tell at which occasion somebody speaks. */
    private final Set<String> openings;

    /** @param expressions with the tables {@code saying}, {@code releasing}, {@code sources} and {@code occasions} */
    SaidTimes(Expressions expressions) {
        sayingThat = expressions.words("saying", "verb", "takes", "that");
        saying = expressions.words("saying", "verb").stream()
                .filter(v -> !sayingThat.contains(v))
                .collect(Collectors.toUnmodifiableSet());
        telling = expressions.words("saying", "verb", "addressee", "yes");
        releasing = expressions.words("releasing", "verb", "day", "told");
        papers = Stream.concat(
                        expressions.words("sources", "noun").stream(), expressions.words("occasions", "noun").stream())
                .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
        openings = expressions.words("occasions", "noun", "opens", "yes").stream()
                .map(participle -> participle.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a verb of saying stands right before a time, or it says when a cited statement was made, or an occasion was.
     *
     * @param first the first word of the time
     * @param behind the word behind it, which may be missing
     */
    boolean isSaid(Sentence sentence, int first, int behind) {
        return isBehindSaying(sentence, first, behind)
                || isBehindAudience(sentence, first)
                || isBehindInverted(sentence, first)
                || isOfSource(sentence, first)
                || isOfPaper(sentence, first)
                || isOfRelease(sentence, first)
                || isOfOpening(sentence, first);
    }

    /** "he told a press conference here, today"; not "told reporters about the raid on Monday". */
    private boolean isBehindAudience(Sentence sentence, int first) {
        int at = isWord(sentence, first - 1, ",") ? first - 2 : first - 1;
        while (at > 0 && first - at <= LONGEST_RELEASE && isOfAudience(sentence.token(at))) {
            at--;
        }
        return at >= 0
                && first - at > 1
                && FINITE.contains(sentence.token(at).xpos())
                && telling.contains(sentence.token(at).lemma());
    }

    private static boolean isOfAudience(Token token) {
        return token.upos().equals("ADP") ? PLACED.contains(token.lower()) : INVERTED.contains(token.upos());
    }

    /** "…, said a spokesman of the force here on Sunday." */
    private boolean isBehindInverted(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 1
                && first - at <= LONGEST_RELEASE
                && INVERTED.contains(sentence.token(at).upos())) {
            at--;
        }
        return at > 0
                && FINITE.contains(sentence.token(at).xpos())
                && saying.contains(sentence.token(at).lemma())
                && CLOSES.contains(sentence.token(at - 1).text());
    }

    /** "figures released by the ministry on Tuesday (May 10) show". */
    private boolean isOfRelease(Sentence sentence, int first) {
        for (int i = first - 1; i > 0 && first - i <= LONGEST_RELEASE; i--) {
            Token token = sentence.token(i);
            if (releasing.contains(token.lemma()) && token.xpos().startsWith("VB")) {
                int noun = i > 1 && sentence.token(i - 1).lemma().equals("be") ? i - 2 : i - 1;
                return papers.contains(sentence.token(noun).lemma());
            }
            if (!CITING.contains(token.upos()) || token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "Parading the suspects on Monday, Lee put the loss at 3 million": the day of the occasion with which the sentence opens. */
    private boolean isOfOpening(Sentence sentence, int first) {
        return first > 0
                && openings.contains(sentence.token(0).lower())
                && sentence.tokens().subList(0, first).stream()
                        .noneMatch(t -> t.text().equals(","));
    }

    /** "In a statement issued on Wednesday, …", "at a news conference Friday", not "in its report for 2021". */
    private boolean isOfPaper(Sentence sentence, int first) {
        int noun = first - 1;
        while (noun > 0
                && first - noun < REACH
                && BEHIND.contains(sentence.token(noun).xpos())) {
            noun--;
        }
        int at = noun - 1;
        while (at > 0 && noun - at < REACH && WITHIN.contains(sentence.token(at).upos())) {
            at--;
        }
        return at >= 0
                && !sentence.token(first - 1).lemma().equals("for")
                && papers.contains(sentence.token(noun).lemma())
                && AT.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the time that begins at the word is that of a source: "according to a statement from the ministry on Sunday". */
    private static boolean isOfSource(Sentence sentence, int first) {
        for (int i = first - 1; i > 0 && CITING.contains(sentence.token(i).upos()); i--) {
            if (i < first - 1 && sentence.token(i).text().equals(",")) {
                return false;
            }
            if (sentence.token(i).text().equals("to")
                    && sentence.token(i - 1).text().equalsIgnoreCase("according")) {
                return true;
            }
        }
        return false;
    }

    /** "said on Thursday it had uncovered"; of verbs that say something only with "that", "concluded on Friday that" and not "concluded on Friday". */
    private boolean isBehindSaying(Sentence sentence, int first, int behind) {
        int at = first - 1;
        while (at > 0
                && first - at < REACH
                && BETWEEN.contains(sentence.token(at).upos())) {
            at--;
        }
        if (at < 0 || !isFinite(sentence, at, behind)) {
            return false;
        }
        String verb = sentence.token(at).lemma();
        return saying.contains(verb) || sayingThat.contains(verb) && isWord(sentence, behind, "that");
    }

    /** Also what the tagger takes for a participle where a sentence closes with who said it: "…, the bureau announced on Friday." */
    private static boolean isFinite(Sentence sentence, int verb, int behind) {
        Token token = sentence.token(verb);
        if (FINITE.contains(token.xpos())) {
            return token.isVerb();
        }
        int comma = verb - 1;
        while (comma > 0 && SUBJECT.contains(sentence.token(comma).upos())) {
            comma--;
        }
        return token.xpos().equals("VBN") && isWord(sentence, comma, ",") && isWord(sentence, behind, ".");
    }

    private static boolean isWord(Sentence sentence, int index, String word) {
        return index >= 0 && sentence.token(index).text().equals(word);
    }
}
