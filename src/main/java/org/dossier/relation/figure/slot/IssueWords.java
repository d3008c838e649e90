package org.dossier.relation.figure.slot;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Time;
import org.dossier.relation.chart.Layout;

/** The words that say when data were given to the public: "figures released on Monday by the ministry". */
final class IssueWords {

    private final Layout layout;
    private final Set<String> releasing;

    IssueWords(Layout layout, Expressions expressions) {
        this.layout = layout;
        releasing = expressions.words("releasing", "verb");
    }

    /** The first word from there that is no verb of releasing and none of a time. */
    int end(Sentence sentence, int from) {
        List<Time> times = layout.mentions(Time.class, sentence);
        int at = from;
        while (at < sentence.tokens().size() && isOfIssue(sentence, at, times)) {
            at++;
        }
        return at;
    }

    private boolean isOfIssue(Sentence sentence, int at, List<Time> times) {
        Token token = sentence.token(at);
        return isTime(token, times)
                || releasing.contains(token.lemma())
                || token.upos().equals("ADP")
                        && at + 1 < sentence.tokens().size()
                        && isTime(sentence.token(at + 1), times);
    }

    private static boolean isTime(Token token, List<Time> times) {
        return times.stream().anyMatch(t -> t.span().contains(token.span()));
    }
}
