package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.course.MainVerbs;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;

/** What a number measures that tells with what somebody was caught: "arrested on Monday with two pistols and 64 kilograms of tea". */
final class CaughtWith {

    /** How many words the list behind "with" may have before the number. */
    private static final int LONGEST = 25;

    private final Layout layout;
    private final CountingWordings wordings;
    private final Set<String> help;

    /** @param expressions with the table {@code help}: "arrested with the help of two dogs" */
    CaughtWith(Layout layout, CountingWordings wordings, Expressions expressions) {
        this.layout = layout;
        this.wordings = wordings;
        help = expressions.words("help", "noun");
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, Set<String> kinds) {
        List<Trigger> fitting = Trigger.fitting(wordings.withCompany(sentence), kinds);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        int with = with(sentence, number);
        MainVerbs verbs = new MainVerbs(new Course(layout, sentence));
        return fitting.stream()
                .filter(t -> t.token().index() < with && verbs.isClear(t.token().index(), with))
                .reduce((one, next) -> next)
                .map(t -> Measured.by(t, 0.85));
    }

    /** The "with" to whose list the number belongs; -1 if there is none, or what it names only helped. */
    private int with(Sentence sentence, int number) {
        int with = IntStream.iterate(number - 1, i -> i >= Math.max(0, number - LONGEST), i -> i - 1)
                .filter(i -> sentence.token(i).lemma().equals("with") || ends(sentence.token(i)))
                .findFirst()
                .orElse(-1);
        boolean goods = with >= 0
                && !ends(sentence.token(with))
                && sentence.tokens().subList(with, number).stream().noneMatch(t -> help.contains(t.lemma()));
        return goods ? with : -1;
    }

    private static boolean ends(Token token) {
        return token.isFinite() || token.text().equals(";");
    }
}
