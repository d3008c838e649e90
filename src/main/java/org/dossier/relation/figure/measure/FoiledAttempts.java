package org.dossier.relation.figure.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Mention;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.course.MainVerbs;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.tree.Verbs;

/** What a number measures that tells what an attempt was about that came to nothing: "foiled an attempt to smuggle 300 falcons". */
final class FoiledAttempts {

    /** How many words may stand between the verb of the attempt and the number. */
    private static final int REACH = 8;

    private final Layout layout;
    private final CountingWordings wordings;
    private final CountedNouns nouns;
    private final Verbs carrying;

    /** @param expressions with the table {@code carrying}: "to smuggle", "to ship" */
    FoiledAttempts(Layout layout, CountingWordings wordings, CountedNouns nouns, Expressions expressions) {
        this.layout = layout;
        this.wordings = wordings;
        this.nouns = nouns;
        carrying = new Verbs(expressions.words("carrying", "verb"));
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, Set<String> kinds) {
        List<Trigger> fitting = Trigger.fitting(wordings.ofAttempts(sentence), kinds);
        boolean one = !counted.isAmount() && counted.quantity().value().compareTo(BigDecimal.ONE) <= 0;
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        int deed = fitting.isEmpty() || one ? -1 : deed(sentence, number);
        MainVerbs verbs = new MainVerbs(new Course(layout, sentence));
        return fitting.stream()
                .filter(t -> deed >= 0 && isSomebodys(sentence, t) && isClear(verbs, t, deed, number))
                .findFirst()
                .map(t -> Measured.by(t, 0.85));
    }

    /** "Bad weather thwarted a plan to ship 300 cars": nobody has got them. */
    private boolean isSomebodys(Sentence sentence, Trigger foiled) {
        return foiled.passive()
                || Stream.of(
                                Optional.of(foiled.token()),
                                sentence.head(foiled.token())
                                        .filter(v -> foiled.token().is("conj")))
                        .flatMap(Optional::stream)
                        .flatMap(v -> sentence.children(v, "nsubj"))
                        .anyMatch(subject -> nouns.isListed(subject.lemma())
                                || layout.mentions(Mention.class, sentence).stream()
                                        .anyMatch(m -> m.span().contains(subject.span())));
    }

    private static boolean isClear(MainVerbs verbs, Trigger foiled, int deed, int number) {
        int at = foiled.token().index();
        return foiled.passive() ? at > number && verbs.isClear(number, at) : at < deed && verbs.isClear(at, deed);
    }

    /** The verb of taking goods somewhere whose object the number belongs to: "to smuggle 300", "smuggling of 300"; -1 if there is none. */
    private int deed(Sentence sentence, int number) {
        return IntStream.iterate(number - 1, i -> i > 0 && i >= number - REACH, i -> i - 1)
                .filter(i -> isDeed(sentence, i) || sentence.token(i).isVerb())
                .limit(1)
                .filter(i -> isDeed(sentence, i))
                .findFirst()
                .orElse(-1);
    }

    private boolean isDeed(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return carrying.hasGerund(token) || sentence.token(at - 1).lemma().equals("to") && carrying.has(token);
    }
}
