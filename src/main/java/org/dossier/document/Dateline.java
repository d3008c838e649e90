package org.dossier.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The place and day before the first sentence of a report: {@code ATHENS, 15 September 2025 –}, {@code Amritsar:}. It is no part of the
 * sentence, which is parsed without it.
 */
public final class Dateline {

    private static final int LONGEST = 18;

    /** A dateline with a colon, not in capitals, is one name. */
    private static final int LONGEST_NAME = 3;

    /** A report begins within so many sentences, headlines among them. */
    private static final int START = 4;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "——", "―");
    private static final Set<String> INSIDE =
            Set.of("of", "the", "and", "de", "la", "le", "al", "el", "del", "du", "by");

    private Dateline() {}

    /** The token after the dateline; 0 where the sentence has none, as an item of a list. */
    public static int end(Sentence sentence) {
        if (sentence.kind() == Sentence.Kind.ITEM) {
            return 0;
        }
        return end(
                sentence.index() < START,
                sentence.tokens().stream().limit(LONGEST + 1).map(Token::text).toList(),
                i -> sentence.token(i - 1).span().end()
                        < sentence.token(i).span().start());
    }

    /**
     * Whether a day that opens a sentence may be that of the report, "Dec. 12 (UPI) --", and not that of an entry, "12 December – Police …".
     *
     * @param published whether it is the day on which the article was published
     */
    public static boolean isOfReport(Sentence sentence, boolean published) {
        int end = end(sentence);
        boolean agency = end > 2 && sentence.token(end - 2).text().equals(")");
        return agency || published && sentence.index() < START;
    }

    /**
     * The word after the dateline of a sentence that opens a report; 0 where it has none.
     *
     * @param sentence the number of the sentence in its document
     * @param afterBlank whether a blank stands before the word of that number; asked of words behind the first
     */
    public static int opening(int sentence, List<String> words, IntPredicate afterBlank) {
        int end = sentence < START ? end(true, words, afterBlank) : 0;
        return end > 0 && end < words.size() && !isLower(words.get(end)) ? end : 0;
    }

    /** Behind the last dash or colon before the first word in lower case: in "Operation Falcon (1 May – 3 June) led …" it is in brackets. */
    private static int end(boolean opens, List<String> words, IntPredicate afterBlank) {
        int end = opens ? closed(words) : 0;
        int open = 0;
        for (int i = 0; i < Math.min(LONGEST, words.size() - 1); i++) {
            String word = words.get(i);
            if (isLower(word) && !INSIDE.contains(word)) {
                return end;
            }
            open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean dash = i > 0
                    && DASHES.contains(word)
                    && (afterBlank.test(i) || isBehindAgency(words, i))
                    && !isAside(words, i);
            boolean colon = i > 0
                    && word.equals(":")
                    && (opens && (i <= LONGEST_NAME || endsInYear(words.subList(0, i)))
                            || opens && isDayOfPlace(words, pastAgency(words, i) - 1)
                            || isCapitals(words.subList(0, i))
                            || isDated(words.subList(0, i)));
            if (open <= 0 && (dash || colon || closesAgency(words, i))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "(The Hague, 15 October 2024) Seven suspects …": the word behind the bracket with which the report opens, where a year ends it. */
    private static int closed(List<String> words) {
        int close = words.subList(0, Math.min(LONGEST, words.size() - 1)).indexOf(")");
        return close > 2
                        && words.getFirst().equals("(")
                        && endsInYear(words.subList(0, close))
                        && !isLower(words.get(close + 1))
                ? close + 1
                : 0;
    }

    /** "The Hague, 15 October 2024". */
    private static boolean endsInYear(List<String> words) {
        return words.contains(",") && YEAR.matcher(words.getLast()).matches();
    }

    /** "KUCHING (Nov 14):", "KATHMANDU, July 27:", "LAHORE, Nov 26 (APP):": a day behind a place in capitals. */
    private static boolean isDated(List<String> words) {
        boolean closed = words.getLast().equals(")");
        return isDay(words, closed ? words.size() - 2 : words.size() - 1)
                || closed && isDay(words, words.lastIndexOf("(") - 1);
    }

    private static boolean isDay(List<String> words, int last) {
        return last > 1 && isCapitals(words.subList(0, 2)) && words.get(0).length() > 2 && isNumber(words.get(last));
    }

    /** "NEW DELHI (PTI) The ministry …", "Guwahati, Feb 29 (PTI) Customs …": letters in brackets behind a place in capitals or a day, and no dash. */
    private static boolean closesAgency(List<String> words, int i) {
        return i > 3
                && words.get(i).equals(")")
                && words.get(i - 2).equals("(")
                && isCapitals(words.subList(i - 1, i))
                && (isCapitals(words.subList(0, 1)) || isDayOfPlace(words, i - 3))
                && words.get(0).length() > 2
                && Character.isUpperCase(words.get(i + 1).codePointAt(0));
    }

    /** Of "May 5 (ANI):" the place of the bracket; the same place where none stands before. */
    private static int pastAgency(List<String> words, int at) {
        return words.get(at - 1).equals(")") ? words.subList(0, at).lastIndexOf("(") : at;
    }

    /** "Guwahati, Feb 29", "Mumbai (Maharashtra) [India], May 5": a place, a comma, a month and a day. */
    private static boolean isDayOfPlace(List<String> words, int last) {
        int month = last > 0 && words.get(last - 1).equals(".") ? last - 2 : last - 1;
        return month > 1
                && isNumber(words.get(last))
                && words.get(last).length() < 3
                && Character.isUpperCase(words.getFirst().codePointAt(0))
                && Character.isUpperCase(words.get(month).codePointAt(0))
                && words.get(month - 1).equals(",");
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    /** "Bogota, Aug 14 (EFE).-" */
    private static boolean isBehindAgency(List<String> words, int dash) {
        return dash > 2
                && words.get(dash - 1).equals(".")
                && words.get(dash - 2).equals(")");
    }

    /** "Agents of the Kent Police – with help from Europol – raided …": a report opens with a capital. */
    private static boolean isAside(List<String> words, int dash) {
        return isLower(words.get(dash + 1)) && !isCapitals(words.subList(0, dash));
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isCapitals(List<String> words) {
        return words.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    }
}
