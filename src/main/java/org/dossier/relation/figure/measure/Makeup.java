package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;

/**
 * What a number measures that tells what something told before is made up of or holds: "The haul included 300 bottles", "Among them were four
 * teachers", "The suspects, comprising 11 men". What the sentences before said of such things, it counts, too.
 */
final class Makeup {

    /** How many sentences back the things may be told of. */
    private static final int REACH = 4;

    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "acl:relcl");

    private final Layout layout;
    private final CountingWordings wordings;
    private final CountedNouns nouns;
    private final Wholes wholes;
    private final Set<String> totals;

    Makeup(Layout layout, CountingWordings wordings, CountedNouns nouns, Expressions expressions) {
        this.layout = layout;
        this.wordings = wordings;
        this.nouns = nouns;
        wholes = new Wholes(expressions);
        totals = expressions.words("totals", "noun");
    }

    /** @param kinds of what the number counts; a part is of the kinds of its whole */
    Optional<Measured> read(Sentence sentence, Counted counted, List<Figure> before, Set<String> kinds) {
        boolean things = counted.kind() == Quantity.Unit.COUNT || counted.kind() == Quantity.Unit.MEASURE;
        int number = sentence.tokenAt(counted.quantity().number().start())
                .orElse(counted.quantity().head());
        return wholes.before(sentence, number)
                .or(() -> wholes.behind(sentence, counted.quantity().head()))
                .or(() -> layout.leadIn(sentence)
                        .flatMap(lead -> wholes.before(lead, lead.tokens().size())))
                .filter(w -> things && !isOfEach(w, counted))
                .flatMap(w -> told(sentence, w.word(), before)
                        .filter(t -> !w.holds() || takes(t))
                        .filter(t -> !Collections.disjoint(t.wording().counted(), kinds))
                        .findFirst()
                        .filter(t -> isToldOf(w.word(), t)))
                .map(t -> Measured.by(t, 0.75));
    }

    /** "The tablets contained 20 milligrams of it", "One tablet contained": each of them. */
    private boolean isOfEach(Wholes.Whole whole, Counted counted) {
        return whole.holds()
                && counted.kind() == Quantity.Unit.MEASURE
                && (whole.word().xpos().equals("NNS") || isMatter(whole.word()));
    }

    /** Goods that hold something as its substance, unlike a box. */
    private boolean isMatter(Token whole) {
        Set<String> kinds = nouns.kinds(Quantity.Unit.COUNT, whole.lemma());
        return nouns.isListed(whole.lemma())
                && !nouns.isAny(NounSense.CARRIER, kinds)
                && !Collections.disjoint(kinds, nouns.kinds(Quantity.Unit.MEASURE, ""));
    }

    /** What was done with the things of the numbers before, the last first, then of the sentences before; "those arrested" says it itself. */
    private Stream<Trigger> told(Sentence sentence, Token whole, List<Figure> before) {
        if (whole.xpos().equals("VBN") && whole.index() > 0) {
            return wordings.in(sentence).stream().filter(t -> t.token().index() == whole.index());
        }
        return earlier(sentence).flatMap(s -> Stream.concat(ofFigures(s, before), ofWords(s)));
    }

    private static Stream<Trigger> ofFigures(Sentence sentence, List<Figure> figures) {
        return figures.reversed().stream()
                .filter(f -> f.counted().quantity().sentence() == sentence.index())
                .flatMap(f -> f.measured().trigger().stream());
    }

    private Stream<Trigger> ofWords(Sentence sentence) {
        return wordings.in(sentence).reversed().stream()
                .filter(t -> !MODIFIERS.contains(t.token().relation()));
    }

    private Stream<Sentence> earlier(Sentence sentence) {
        return IntStream.rangeClosed(1, Math.min(REACH, sentence.index()))
                .mapToObj(back -> layout.sentence(sentence.index() - back));
    }

    /** "seized", unlike "checked": what is done with money, too. */
    private boolean takes(Trigger trigger) {
        return !Trigger.fitting(List.of(trigger), nouns.kinds(Quantity.Unit.MONEY, ""))
                .isEmpty();
    }

    /** Whether the noun means what the word was about: people by what they are ("suspects"), things by their kind or by their name before. */
    private boolean isToldOf(Token whole, Trigger trigger) {
        if (!whole.isNoun()) {
            return true;
        }
        if (!takes(trigger)) {
            return nouns.measure(Quantity.Unit.COUNT, whole.lemma())
                    .equals(trigger.wording().counts());
        }
        boolean kind = !Collections.disjoint(
                nouns.kinds(Quantity.Unit.COUNT, whole.lemma()),
                trigger.wording().counted());
        boolean known = nouns.isListed(whole.lemma()) || totals.contains(whole.lemma());
        return kind && known;
    }
}
