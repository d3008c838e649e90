package org.dossier.mention.name.person;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.Line;

/**
 * Names of people by what was done to them, "Musa Bello, 43, and Ada Obi were jailed", "officers arrested Musa Bello", "one Musa Bello", or by what only
 * people do, "Musa Bello and Ada Obi pleaded guilty". The verbs stand in the tables {@code people-verbs} and {@code people-deeds}.
 */
final class DoneToPeople {

    private static final int LONGEST_LIST = 12;
    private static final Set<String> ADVERBS =
            Set.of("been", "also", "each", "all", "both", "later", "today", "yesterday");

    private final Set<String> verbs;
    private final Set<String> deeds;
    private final Set<String> days;

    DoneToPeople(Knowledge knowledge) {
        verbs = knowledge.expressions().words("people-verbs", "verb");
        deeds = knowledge.expressions().words("people-deeds", "verb");
        days = knowledge.expressions().words("weekdays", "weekday").stream()
                .map(day -> day.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the name, of two words at least, is what such a verb was done to, alone or as the first or later one of a list. */
    boolean names(Line line, int start, int end) {
        return end - start >= 2
                && (isObject(line, start)
                        || isOne(line, start)
                        || (isPassive(line, listEnd(line, end)) || isActive(line, listEnd(line, end)))
                                && !isBehindPreposition(line, start));
    }

    /** "sentenced one Musa Bello" */
    private static boolean isOne(Line line, int start) {
        return line.lower(start - 1).equals("one");
    }

    /** "Traders in Alaba Market were arrested": the list that the name ends or goes on tells where. */
    private boolean isBehindPreposition(Line line, int start) {
        int at = start - 1;
        while ((line.capital(at) || joins(line, at)) && !days.contains(line.lower(at))) {
            at--;
        }
        return at >= 0 && line.token(at).upos().equals("ADP");
    }

    private boolean isObject(Line line, int start) {
        return isVerb(line, start - 1) && !line.token(start - 1).xpos().equals("VBG") && !isBe(line, start - 2);
    }

    /** Whether "was sentenced", "have been jailed" or "was later jailed" stands there. */
    private boolean isPassive(Line line, int at) {
        int verb = at + 1;
        while (ADVERBS.contains(line.lower(verb))) {
            verb++;
        }
        return (isBe(line, at) || line.lower(verb - 1).equals("been")) && isVerb(line, verb);
    }

    /** "pleaded guilty", "have both pleaded guilty" */
    private boolean isActive(Line line, int at) {
        int verb = at;
        while (verb < line.size()
                && (ADVERBS.contains(line.lower(verb))
                        || line.token(verb).lemma().equals("have"))) {
            verb++;
        }
        return line.token(verb).isVerb() && deeds.contains(line.token(verb).lemma());
    }

    private static boolean isBe(Line line, int i) {
        return line.lower(i).equals("was") || line.lower(i).equals("were");
    }

    private boolean isVerb(Line line, int i) {
        return i >= 0 && i < line.size() && isVerb(line.token(i));
    }

    private boolean isVerb(Token token) {
        return token.isVerb() && verbs.contains(token.lemma());
    }

    /** The place behind the list that goes on there: over ", 43 ," and further names. */
    private static int listEnd(Line line, int end) {
        int at = end;
        for (int step = 0; step < LONGEST_LIST && joins(line, at); step++) {
            int next = at;
            while (joins(line, next)) {
                next++;
            }
            boolean age = line.token(next).upos().equals("NUM");
            if (!age && !line.capital(next)) {
                return next;
            }
            at = next + 1;
            while (!age && line.capital(at)) {
                at++;
            }
        }
        return at;
    }

    private static boolean joins(Line line, int at) {
        return line.lower(at).equals(",") || line.lower(at).equals("and");
    }
}
