package org.dossier.mention.name.place;

import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;

/**
 * Tells that a name of which nothing is known is a place's by the preposition before it alone: "searched a house in Redditch", "moved to
 * Kidderminster", "couriers from Ruili".
 */
public final class LonePlaces {

    public static final String RULE = "place-alone";

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "off");
    private static final Set<String> WAYS = Set.of("to", "from", "into");

    /** What leads to the name of a known town, and to other things, too: "through Girvan". */
    private static final Set<String> THROUGH = Set.of("through", "towards", "toward");

    /** What may follow a name that is whole: words that belong to it are nouns, numbers, hyphens and brackets. */
    private static final Set<String> FOLLOWS = Set.of("ADP", "AUX", "CCONJ", "SCONJ", "VERB", "ADV", "DET", "PRON");

    private static final Set<String> MARKS = Set.of(",", ".", ";", ")", "”", "\"");
    private static final int LONGEST = 3;
    private static final int WAY = 6;

    private final KnownNames known;
    private final Set<String> moving;
    private final Set<String> towns;
    private final FamilyNames people;
    private final Lexicon lexicon;

    /** Reads the tables {@code moving} and {@code town-names}. */
    LonePlaces(Knowledge knowledge, KnownNames known) {
        this.known = known;
        towns = knowledge.expressions().words("town-names", "name");
        people = new FamilyNames(knowledge);
        moving = knowledge.expressions().words("moving", "verb");
        lexicon = knowledge.lexicon();
    }

    boolean isPlace(Line line, int start, int end) {
        int before = start - 1;
        boolean town = isTown(line, start, end);
        boolean told = !line.opens(before) && WHERE.contains(line.lower(before))
                || town && !line.opens(before) && THROUGH.contains(line.lower(before))
                || WAYS.contains(line.lower(before)) && isWay(line, before);
        return told && isWhole(line, end) && (town || end - start <= LONGEST && isUnknown(line, start, end));
    }

    /** Whether all the words are the name of a town, and none that the gazetteer knows or that people have. */
    boolean isTown(Line line, int start, int end) {
        return isTownName(line.phrase(start, end))
                && known.entries(line, start, end).isEmpty()
                && (end - start > 1 || !people.isGiven(line, start));
    }

    /** Whether there is a town of that name. */
    boolean isTownName(String name) {
        return towns.contains(name.replace('’', '\''));
    }

    private static boolean isWhole(Line line, int end) {
        return end == line.size()
                || MARKS.contains(line.text(end))
                || FOLLOWS.contains(line.token(end).upos())
                        && !Set.of("of", "&").contains(line.lower(end));
    }

    private boolean isUnknown(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (known.at(line, i).isPresent()
                    || !line.token(i).upos().equals("PROPN")
                    || line.text(i).length() < LONGEST
                    || !line.text(i).chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’')) {
                return false;
            }
        }
        return true;
    }

    private boolean isPeople(String noun) {
        return lexicon.is(NounSense.PERSON, noun) || lexicon.is(NounSense.GROUP, noun);
    }

    /** "moved the goods to", "people from", "Ann Lee, from". */
    private boolean isWay(Line line, int preposition) {
        int noun = preposition - 1;
        boolean whose = noun > 0
                && (isPeople(line.token(noun).lemma()) || line.lower(noun).equals(","));
        if (whose && line.lower(preposition).equals("from")) {
            return true;
        }
        for (int i = noun; i >= Math.max(0, preposition - WAY); i--) {
            if (moving.contains(line.token(i).lemma()) && line.token(i).isVerb()) {
                return true;
            }
            boolean fromThere = line.lower(i).equals("from") && line.nameWord(i + 1);
            if (line.token(i).isVerb() || WAYS.contains(line.lower(i)) && !fromThere) {
                return false;
            }
        }
        return false;
    }
}
