package org.dossier.mention.name.person;

import java.util.Locale;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Particles;
import org.dossier.mention.name.line.Roles;

/** How far the name of a person reaches in a run of words with capitals. */
final class PersonExtent {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST_RUN = 10;

    /** In words. */
    private static final int LONGEST_NICKNAME = 3;

    /** Letters of "ming" and "ching", which end given names and no English verbs. */
    private static final int LONGEST_SYLLABLE = 5;

    private static final int SHORT = 3;

    private final Roles roles;
    private final Particles particles;

    PersonExtent(Knowledge knowledge, Roles roles) {
        this.roles = roles;
        particles = new Particles(knowledge);
    }

    /** The word behind the run of name words and particles that begins there: "Ana de la Cruz". */
    int runEnd(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST_RUN) {
            if (line.nameWord(end)) {
                end++;
            } else if (end > start
                    && line.text(end).equals("-")
                    && line.glued(end)
                    && line.glued(end + 1)
                    && givenTail(line, start, end)) {
                end += 2;
            } else {
                int behind = Math.max(particles.behind(line, end), behindNickname(line, end));
                if (end == start || behind == end || !line.nameWord(behind)) {
                    break;
                }
                end = behind;
            }
        }
        return Math.min(end, line.size());
    }

    /** "Rosli bin Haji Said": whether an honorific stands behind a particle, so that it is of the name and no title before it. */
    boolean isInName(Line line, int from, CuePhrases.Match<Roles.Role> title) {
        return title.value().honorific() && title.start() > from && particles.isOne(line.lower(title.start() - 1));
    }

    /** "Joseph “Joe” Romano", "Mike “Big Mike” Torres": the word behind a short name between quotation marks amid a name; the word itself where none stands. */
    private static int behindNickname(Line line, int at) {
        int close = at + 1;
        while (close - at <= LONGEST_NICKNAME && line.nameWord(close)) {
            close++;
        }
        boolean quoted = MARKS.contains(line.text(at))
                && close > at + 1
                && MARKS.contains(line.text(close))
                && line.nameWord(close + 1);
        return quoted ? close + 1 : at;
    }

    static boolean isMark(Line line, int i) {
        return MARKS.contains(line.text(i));
    }

    /** "Min-jae", "Saint-Denis", but not "London-based": a tail in lower case only behind another name word. */
    private static boolean givenTail(Line line, int start, int hyphen) {
        if (line.capital(hyphen + 1)) {
            return true;
        }
        String tail = line.lower(hyphen + 1);
        boolean inflected = tail.endsWith("ed") || tail.endsWith("ing") && tail.length() > LONGEST_SYLLABLE;
        return hyphen - start >= 2 && tail.length() <= 6 && !inflected;
    }

    /** The first word that is no full stop, as there may be one behind a title. */
    static int behindStops(Line line, int from, int end) {
        int start = from;
        while (start < end && line.text(start).equals(".")) {
            start++;
        }
        return start;
    }

    /** The end of the name in the run up to {@code stop}: without a title or abbreviation behind it, with ", Jr." */
    int nameEnd(Line line, int start, int stop) {
        int end = stop;
        if (end - start > 1 && roles.isHonorific(line, end - 1) && isShort(line.text(end - 1))) {
            end--;
        }
        if (end - start > 2
                && line.abbreviation(end - 1)
                && line.text(end - 1).indexOf('.') < 0
                && !isAllCapitals(line, start, end)) {
            end--;
        }
        boolean suffix = line.lower(end).equals(",")
                && SUFFIXES.contains(line.lower(end + 1).replace(".", ""));
        return suffix ? end + 2 : end;
    }

    /** "Mr", "Adv.", but not "Sheikh", which is a family name, too. */
    private static boolean isShort(String honorific) {
        return honorific.length() <= SHORT || honorific.endsWith(".");
    }

    /** "LIN ZHIHAO", as charges print the names of defendants: at least two words, none of them short. */
    static boolean isAllCapitals(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            String text = line.text(i);
            if (text.length() < 3 || !text.equals(text.toUpperCase(Locale.ROOT)) || text.indexOf('.') >= 0) {
                return false;
            }
        }
        return end - start >= 2;
    }
}
