package org.dossier.mention.name.person;

import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Roles;

/** What is written beside the names of persons only: an age, an initial, an alias, "who", a verb of saying, a noun for people. */
final class PersonSigns {

    private static final Set<String> ALIAS = Set.of("alias", "aka", "a.k.a.", "a.k.a", "a/k/a");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", "(", ")", "and", "or");

    /** How many words behind a name its description may go on: "Ann Lee, a retired officer of …". */
    private static final int DESCRIPTION = 9;

    private final Lexicon lexicon;
    private final Roles roles;
    private final CuePhrases<String> trading;
    private final DoneToPeople done;
    private final Set<String> saying;
    private final Set<String> only;

    PersonSigns(Knowledge knowledge, Roles roles) {
        lexicon = knowledge.lexicon();
        this.roles = roles;
        trading = CuePhrases.of(knowledge.expressions(), "business-names", "words", row -> row.get("words"));
        done = new DoneToPeople(knowledge);
        saying = knowledge.expressions().words("saying", "verb");
        only = knowledge.expressions().words("people-only", "word");
    }

    /**
     * Whether something beside the words tells.
     *
     * @param from where the words begin of which it may be the end, with what somebody heads before {@code start}
     */
    boolean tell(Line line, int from, int start, int end) {
        return PostsBeside.isAge(line, end)
                || hasInitial(line, start, end)
                || says(line, end) && (opensInitial(line, start) || !isDuty(line, from))
                || said(line, start)
                || saysFor(line, start, end)
                || done.names(line, start, end)
                || isAlias(line, end)
                || isWho(line, start, end)
                || isDescribed(line, start, end)
                || isApposed(line, start, end)
                || isCalled(line, start, end)
                || line.lower(end).equals(",") && trading.at(line, end + 1).isPresent();
    }

    /** "Ann Lee, who": people are who they are. */
    private static boolean isWho(Line line, int start, int end) {
        return end - start >= 2
                && line.lower(end).equals(",")
                && line.lower(end + 1).equals("who")
                && !line.lower(start - 1).equals("as");
    }

    /** "Ann Lee, a Kenyan national,": a noun that only people are called. */
    private boolean isDescribed(Line line, int start, int end) {
        boolean article = line.lower(end).equals(",")
                && (line.lower(end + 1).equals("a") || line.lower(end + 1).equals("an"));
        for (int i = end + 2; article && end - start >= 2 && i < Math.min(line.size(), end + DESCRIPTION); i++) {
            boolean last = !line.token(i + 1).isNoun();
            if (only.contains(line.lower(i)) && last) {
                return true;
            }
            if (line.lower(i).equals(",") || line.lower(i).equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** "Ronald O. Alba": an initial between two words with capitals. */
    private static boolean hasInitial(Line line, int start, int end) {
        return end - start == 3
                && isInitial(line.text(start + 1))
                && !line.abbreviation(start)
                && line.text(start).length() > 2;
    }

    /** "Director of Customs G. Satish": an initial that begins a name; what somebody heads begins with none. */
    private static boolean opensInitial(Line line, int start) {
        return isInitial(line.text(start)) && line.capital(start + 1) && !line.abbreviation(start + 1);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
    }

    /** "Ralph Dean, also known as". */
    private static boolean isAlias(Line line, int end) {
        int at = line.lower(end).equals(",") || line.lower(end).equals("(") ? end + 1 : end;
        return ALIAS.contains(line.lower(at))
                || line.lower(at).equals("also") && line.lower(at + 1).equals("known");
    }

    /** "his brother, Ralph Dean,": the noun before the comma tells that it is a person. */
    private boolean isApposed(Line line, int start, int end) {
        boolean apart = end == line.size() || CLOSING.contains(line.lower(end));
        int noun = start - 2;
        return apart
                && end - start >= 2
                && noun > 0
                && line.lower(start - 1).equals(",")
                && line.token(noun).xpos().equals("NN")
                && isPerson(line.token(noun).lemma())
                && isDefinite(line, noun);
    }

    /** "former trader Ralph Dean": a noun that only people are called stands right before the name. */
    private boolean isCalled(Line line, int start, int end) {
        return end - start >= 2 && start > 0 && only.contains(line.text(start - 1));
    }

    /** Whether the noun means people. */
    boolean isPerson(String noun) {
        return lexicon.is(NounSense.PERSON, noun);
    }

    private static boolean isDefinite(Line line, int noun) {
        for (int i = noun - 1;
                i >= Math.max(0, noun - DESCRIPTION) && !line.text(i).equals(",");
                i--) {
            if (line.token(i).xpos().equals("PRP$")
                    || line.possessive(i)
                    || line.token(i).upos().equals("DET")) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Lee said", "Ann Lee went on to say". */
    private boolean says(Line line, int end) {
        boolean goesOn = line.lower(end + 1).equals("on") && line.lower(end + 2).equals("to");
        int verb = goesOn ? end + 3 : end;
        return verb < line.size() && (saying.contains(line.token(verb).lemma()) || saying.contains(line.lower(verb)));
    }

    /** "Ann Lee, of the fraud office, said": whose he is stands between commas before the verb. */
    private boolean saysFor(Line line, int start, int end) {
        boolean told = end - start >= 2
                && line.lower(end).equals(",")
                && Set.of("of", "from", "with").contains(line.lower(end + 1));
        int at = end + 2;
        while (told
                && at < Math.min(line.size(), end + DESCRIPTION)
                && !line.lower(at).equals(",")) {
            at++;
        }
        return told && line.lower(at).equals(",") && says(line, at + 1);
    }

    /** "the Director of Criminal Enforcement said", "the Minister for Health and Aged Care said": what somebody heads says nothing. */
    private boolean isDuty(Line line, int from) {
        int of = from - 1;
        while (line.lower(of).equals("and") && line.capital(of - 1)) {
            of = of - 1;
            while (line.capital(of)) {
                of--;
            }
        }
        return Set.of("of", "for").contains(line.lower(of))
                && roles.endingAt(line, of).isPresent();
    }

    private boolean said(Line line, int start) {
        return start > 0
                && saying.contains(line.token(start - 1).lemma())
                && line.token(start - 1).isVerb();
    }
}
