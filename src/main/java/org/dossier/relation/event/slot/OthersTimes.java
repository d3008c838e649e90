package org.dossier.relation.event.slot;

import java.util.regex.Pattern;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Time;
import org.dossier.relation.tree.Tree;

/** Tells the times of a sentence that are of something else than its actions: of a word, of what is named there, of what is ranked. */
record OthersTimes(Mentions mentions) {

    private static final Pattern ORDINAL =
            Pattern.compile("\\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

    /** How far before "since" a rank may stand. */
    private static final int RANK_REACH = 12;

    boolean has(Tree tree, Time time) {
        return isOfWord(tree, time) || isOfName(tree, time) || isOfRank(tree, time);
    }

    /** "in Operation X (3 to 9 May)": the days of what is named, not of what was done in it. */
    private boolean isOfName(Tree tree, Time time) {
        return tree.sentence().tokensIn(time.span()).stream()
                .findFirst()
                .filter(t -> tree.isWord(t.index() - 1, "("))
                .flatMap(t -> tree.at(t.index() - 2))
                .filter(t -> mentions.overlapping(t.span()).anyMatch(Name.class::isInstance))
                .isPresent();
    }

    /** "under the pre-May rules": a part of a word dates nothing. */
    private static boolean isOfWord(Tree tree, Time time) {
        return tree.sentence().tokensIn(time.span()).isEmpty();
    }

    /** "the biggest seizure since 2010", "the 17th campaign since 2005": since when it is counted, not when it began. */
    private static boolean isOfRank(Tree tree, Time time) {
        return time.role() == Time.Role.SINCE
                && tree.sentence().tokens().stream()
                        .filter(t -> t.span().end() <= time.span().start() && time.head() - t.index() <= RANK_REACH)
                        .anyMatch(t -> t.xpos().equals("JJS")
                                || ORDINAL.matcher(t.text()).matches());
    }
}
