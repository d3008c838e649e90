package org.dossier.relation.figure.period;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.References;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.tree.Clauses;

/** Verbs whose time is that of an opening or an end, not of what is counted: "launched on 3 May". */
final class OpeningVerbs {

    private static final Set<String> OF = Set.of("of", "with");

    private final Layout layout;
    private final References references;
    private final Set<String> verbs;

    /** @param expressions table {@code openings} */
    OpeningVerbs(Layout layout, References references, Expressions expressions) {
        this.layout = layout;
        this.references = references;
        verbs = expressions.words("openings", "verb");
    }

    /**
     * The verb that tells when a longer action was opened or ended, by the tree or as the last verb before the time; -1 if none does. What
     * is counted in a longer stretch opens nothing ("concluded 212 investigations in 2021"), nor does a word of the time itself: "the year ended
     * March 2020".
     */
    int of(Sentence sentence, Time time, int first) {
        Token predicate = Clauses.predicate(sentence, sentence.token(time.head()));
        if (isOccasion(sentence, predicate)
                || time.span().contains(predicate.span())
                || isOfSubject(sentence, sentence.token(time.head()))) {
            return -1;
        }
        if (verbs.contains(predicate.lemma())) {
            return isLong(time) && counts(sentence, predicate) ? -1 : predicate.index();
        }
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (sentence.token(i).upos().equals("VERB")) {
                return verbs.contains(sentence.token(i).lemma()) ? i : -1;
            }
        }
        return -1;
    }

    /** "when they opened the parcel": what is told beside it was on the same day. */
    private static boolean isOccasion(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").anyMatch(t -> t.lemma().equals("when"))
                || sentence.children(verb, "mark").anyMatch(t -> t.lemma().equals("when"));
    }

    /** "The first campaign, in May 2021, ended with 300 arrests": the time of what the verb tells of. */
    private static boolean isOfSubject(Sentence sentence, Token time) {
        return time.is("nmod")
                && sentence.head(time)
                        .filter(noun -> noun.relation().startsWith("nsubj") && noun.index() < time.index())
                        .isPresent();
    }

    private boolean isLong(Time time) {
        return references.of(time).filter(v -> !v.from().equals(v.to())).isPresent();
    }

    /** "concluded 212 investigations", "announced the seizure of 90 tonnes", "accounts with 3 million users were closed". */
    private boolean counts(Sentence sentence, Token verb) {
        return layout.mentions(Quantity.class, sentence).stream()
                .map(q -> sentence.token(q.head()))
                .anyMatch(t -> isObject(t, verb)
                        || t.is("nmod") && isObject(sentence.token(t.head()), verb) && isOf(sentence, t));
    }

    private static boolean isObject(Token token, Token verb) {
        return token.head() == verb.index() && (token.is("obj") || token.is("nsubj:pass"));
    }

    private static boolean isOf(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").anyMatch(t -> OF.contains(t.lemma()));
    }
}
