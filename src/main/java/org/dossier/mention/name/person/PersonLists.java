package org.dossier.mention.name.person;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Names of people in a list, of which one word says for all what they are: "Attorneys Ann Lee and John Berg", "identified as Bo Kim, Cy Roe and Di Wu". */
final class PersonLists {

    static final String SHARED = "person-title-shared";
    static final String LISTED = "person-listed";

    /** How far before a name the verb stands that introduces it. */
    private static final int REACH = 8;

    /** How many words before a noun may tell how many people they are. */
    private static final int DESCRIPTION = 4;

    private final PersonTitles titles;
    private final Lexicon lexicon;
    private final Set<String> naming;

    PersonLists(Knowledge knowledge, PersonTitles titles) {
        this.titles = titles;
        lexicon = knowledge.lexicon();
        naming = knowledge.expressions().words("naming", "verb");
    }

    /** Whether the title in the plural before the last person holds for the name that begins at the word, too. */
    boolean isShared(Line line, int from, List<Piece> before) {
        return !before.isEmpty()
                && isNext(line, before.getLast(), from)
                && (before.getLast().by().equals(SHARED)
                        || titles.titleBefore(line, before.getLast().start())
                                .filter(Roles.Role::plural)
                                .isPresent());
    }

    /** Whether the name that begins at the word is one of those whom a verb introduces, all people. */
    boolean isListed(Line line, int from, int end, List<Piece> before) {
        int first = from;
        for (int k = before.size() - 1; k >= 0 && isNext(line, before.get(k), first); k--) {
            first = runStart(line, before.get(k).start());
        }
        return line.lower(first - 1).equals("as") && isNamed(line, first - 2)
                || !isModifier(line, end) && isOfPeople(line, first);
    }

    /** "two men, namely Ann Lee", "The suspects, Ann Lee and Bo Kim,", "The five are Ann Lee and". */
    private boolean isOfPeople(Line line, int first) {
        return line.lower(first - 1).equals("namely") && isPeople(line, behindComma(line, first - 2))
                || Set.of(",", ":").contains(line.lower(first - 1)) && isCounted(line, first - 2)
                || Set.of("are", "were").contains(line.lower(first - 1)) && arePeople(line, first - 2);
    }

    /** "The traders, North Quay residents": a noun goes on behind the words. */
    private static boolean isModifier(Line line, int end) {
        return end < line.size()
                && (line.token(end).isNoun()
                        || line.possessive(end)
                        || line.text(end).equals("-"));
    }

    private static int behindComma(Line line, int i) {
        return line.lower(i).equals(",") ? i - 1 : i;
    }

    /** "The five are", "The suspects were", "Others arrested are". */
    private boolean arePeople(Line line, int last) {
        int noun = line.lower(last - 1).equals("others") || line.lower(last - 1).equals("those") ? last - 1 : last;
        return noun < last && line.token(last).isVerb()
                || line.token(noun).upos().equals("NUM") && line.lower(noun - 1).equals("the")
                || isCounted(line, last);
    }

    /** "The suspects", "two men": people who were told of or are counted. */
    private boolean isCounted(Line line, int noun) {
        return isPeople(line, noun)
                && IntStream.range(Math.max(0, noun - DESCRIPTION), noun)
                        .anyMatch(
                                i -> Set.of("DET", "NUM").contains(line.token(i).upos()));
    }

    private boolean isPeople(Line line, int noun) {
        return noun >= 0
                && line.token(noun).xpos().equals("NNS")
                && lexicon.is(NounSense.PERSON, line.token(noun).lemma());
    }

    /** Where the titles before a name begin. */
    private static int runStart(Line line, int start) {
        int from = start;
        while (line.nameWord(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isNamed(Line line, int last) {
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            if (line.token(i).isVerb()) {
                return naming.contains(line.token(i).lemma());
            }
        }
        return false;
    }

    /** Whether only a comma, "and", or both stand between the person and the word. */
    private static boolean isNext(Line line, Piece person, int from) {
        int end = person.end();
        return from == end + 1 && Set.of("and", ",").contains(line.lower(end))
                || from == end + 2
                        && line.lower(end).equals(",")
                        && line.lower(end + 1).equals("and");
    }
}
