package org.dossier.relation.figure.course;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.model.Trigger;

/** The part of a sentence in which a number holds a time or place of the same sentence. */
public final class Scope {

    /** Deep enough for a clause on a noun. */
    private static final int DEPTH = 12;

    private final Course course;
    private final Optional<Trigger> counting;
    private final Set<String> telling;

    /**
     * @param counting the word that counts the number, where there is one
     * @param telling verbs that tell no deed, in the base form: of suspicion, of what something is worth
     */
    public Scope(Course course, Optional<Trigger> counting, Set<String> telling) {
        this.course = course;
        this.counting = counting;
        this.telling = telling;
    }

    public Sentence sentence() {
        return course.sentence();
    }

    /**
     * What stands before a number holds for it up to the end of the clause: "In Hunan, police arrested 57 people and seized 300 bottles";
     * what stands behind holds only for the last number before it: "they arrested 57 people and seized 300 bottles in Hunan".
     *
     * @param first first word of the time or place
     * @param last its last word
     * @param wide whether it holds for all of the clause wherever it stands: "across Europe"
     */
    public boolean holds(Token number, int first, int last, boolean wide) {
        if (last < number.index()) {
            return !tellsBefore(number, sentence().token(last))
                    && !course.isBroken(last, number.index())
                    && !new Enclosure(sentence()).isEnclosed(first, last, number.index());
        }
        return mayFollow(number, first, last)
                && !course.isBroken(number.index(), first)
                && (wide || !course.leadsToOther(number.index(), first));
    }

    /** "charged on Monday with stealing 40 cars": whether the time before the number is that of the charge. */
    public boolean isOfDeed(Token number, int time) {
        return time < number.index() && course.leadsToDeed(time, number.index());
    }

    /** "7,000 people were prosecuted for selling fakes in 2020": the time of the statistics, not that of a deed. */
    public boolean holdsTotal(Token number, int first, int last) {
        return mayFollow(number, first, last) && !course.isCut(number.index(), first);
    }

    /** Whether the number stands in the subject of the verb whose time it is. */
    public boolean holdsSubject(Token number, int first, int last) {
        return mayFollow(number, first, last)
                && !course.isCut(number.index(), first)
                && new Subjects(sentence()).share(number, first, last);
    }

    private boolean mayFollow(Token number, int first, int last) {
        return first > number.index() && !tellsBefore(number, sentence().token(last));
    }

    /**
     * "recovered 14 paintings stolen in Ghent in 1975": whether it tells what befell the counted things before they were counted; "seized
     * 300 items suspected of being fake in 2022" does not.
     */
    private boolean tellsBefore(Token number, Token adjunct) {
        Token at = adjunct;
        for (int step = 0; step < DEPTH && at.head() >= 0; step++) {
            Token above = sentence().token(at.head());
            if (at.isVerb() && at.relation().startsWith("acl")) {
                int verb = at.index();
                return !at.xpos().equals("VBG")
                        && !telling.contains(at.lemma())
                        && isCounted(number, above)
                        && counting.filter(t -> t.token().index() != verb).isPresent();
            }
            at = above;
        }
        return false;
    }

    /** The counted noun itself, or what is measured: "14 paintings", "3 tonnes of waste". */
    private static boolean isCounted(Token number, Token noun) {
        return noun.index() == number.index() || noun.head() == number.index() && noun.is("nmod");
    }
}
