package org.dossier.relation.tie.post;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.mention.model.Name;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.Roles;
import org.dossier.relation.model.Phrase;

/** What stands in brackets between a post and the name of its holder. */
final class PostBrackets {

    private static final int LONGEST = 8;

    private PostBrackets() {}

    /** "Commissioner (Fraud Bureau) Ann Lee": the body of the post. "assistant director (media) Ann Lee": what the post is for, which neither an abbreviation nor "(retd)" behind a rank tells. */
    static RolePhrase read(Chart chart, Phrase name, RolePhrase post) {
        int open = before(chart, name.from());
        Optional<Phrase> body = post.to() == open && post.body().isEmpty()
                ? Bodies.startingAt(chart, open + 1)
                        .filter(p -> p.mention() instanceof Name && p.to() == name.from() - 1)
                : Optional.empty();
        if (body.isPresent()) {
            return post.in(body.get().referent());
        }
        boolean remit = open < name.from()
                && post.to() == open
                && !post.rank()
                && chart.phrases(open, name.from()).findAny().isEmpty()
                && IntStream.range(open + 1, name.from() - 1)
                        .allMatch(i -> isWord(chart.token(i).text()));
        return remit ? post.with(Roles.text(chart, open, name.from())) : post;
    }

    private static boolean isWord(String text) {
        return text.length() > 1
                && text.chars().allMatch(Character::isLetter)
                && text.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** "deputy commissioner (intelligence) Ann Lee": the end of the words before the bracket. */
    static int before(Chart chart, int end) {
        for (int i = end - 2; chart.lower(end - 1).equals(")") && i > Math.max(0, end - LONGEST); i--) {
            if (chart.lower(i).equals("(")) {
                return i;
            }
        }
        return end;
    }
}
