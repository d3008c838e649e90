package org.dossier.relation;

import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The part of a sentence in which a number holds a time or place of the same sentence. */
final class Scope {

    private final Course course;

    Scope(Course course) {
        this.course = course;
    }

    Sentence sentence() {
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
    boolean holds(Token number, int first, int last, boolean wide) {
        if (last < number.index()) {
            return !course.isBroken(last, number.index()) && !course.isEnclosed(first, last, number.index());
        }
        return first > number.index()
                && !course.isBroken(number.index(), first)
                && !course.isInOtherBracket(number.index(), first)
                && (wide || !course.leadsToOther(number.index(), first));
    }
}
