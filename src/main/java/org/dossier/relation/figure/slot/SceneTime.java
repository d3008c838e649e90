package org.dossier.relation.figure.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Term;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Nominal;
import org.dossier.mention.model.Quotation;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.figure.period.PeriodClauses;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;

/**
 * The time of what the sentence before tells to have been done, or opens with, for a deed told next: "On Monday, a van was stopped. Officers found
 * 40 boxes", also by a list, "Officers found:"; not "The gang was formed in 2012. Police arrested nine".
 */
final class SceneTime {

    private final Layout layout;
    private final References references;
    private final FigurePeriod periods;
    private final Set<String> vague;
    private final Set<Span> scenes;

    /** @param context with the events, of which those that are occasions or operations give their time */
    SceneTime(Layout layout, FigurePeriod periods, Context context, Knowledge knowledge) {
        this.layout = layout;
        this.periods = periods;
        references = context.references();
        vague = Stream.of("count", "money")
                .flatMap(unit -> knowledge.expressions().words("default-measures", "measure", "unit", unit).stream())
                .collect(Collectors.toSet());
        scenes = context.events().stream()
                .filter(event -> event.isFact()
                        && (knowledge.ontology().isA(event.reference(), Dos.OCCASION)
                                || knowledge.ontology().isA(event.reference(), Dos.OPERATION)))
                .flatMap(event -> event.arguments().stream())
                .filter(argument -> argument.filler() instanceof Filler.When)
                .map(Argument::span)
                .collect(Collectors.toSet());
    }

    /** @param figures those read so far, in the order of the text */
    Optional<Figure.Period> read(Sentence sentence, Measured measured, List<Figure> figures) {
        Sentence telling = layout.leadIn(sentence).orElse(sentence);
        boolean open = telling.index() > 0
                && isDeed(measured)
                && new GoingOn(telling).tellsDeed(measured)
                && !TotalPeriod.tellsOfOne(telling)
                && layout.mentions(Time.class, sentence).isEmpty();
        return Optional.of(telling.index() - 1)
                .filter(i -> open)
                .map(layout::sentence)
                .filter(s -> s.kind() == Sentence.Kind.PROSE && isSameScene(s, telling))
                .flatMap(s -> ofDeeds(s, figures).or(() -> ofScene(s)));
    }

    /**
     * Whether it names no time, and nobody and no place but those of the sentence before, which is nobody's words. What "the agency" did may be
     * another matter in a new paragraph.
     */
    private boolean isSameScene(Sentence earlier, Sentence sentence) {
        Set<Optional<Referent>> named = referents(earlier).collect(Collectors.toSet());
        boolean told = layout.paragraph(earlier) == layout.paragraph(sentence)
                || layout.mentions(Nominal.class, sentence).isEmpty();
        return told
                && layout.mentions(Time.class, sentence).isEmpty()
                && layout.mentions(Quotation.class, earlier).isEmpty()
                && referents(sentence).allMatch(named::contains);
    }

    private Stream<Optional<Referent>> referents(Sentence sentence) {
        return layout.mentions(Name.class, sentence).stream().map(references::of);
    }

    /** Whether more than its unit says what it measures. */
    private boolean isDeed(Measured measured) {
        return !vague.contains(Term.localName(measured.measure()));
    }

    /** Of several periods the last one: the others are there to be compared, "up from 240 in 2021". */
    private Optional<Figure.Period> ofDeeds(Sentence earlier, List<Figure> figures) {
        return figures.reversed().stream()
                .dropWhile(f -> f.counted().quantity().sentence() > earlier.index())
                .takeWhile(f -> f.counted().quantity().sentence() == earlier.index())
                .filter(f -> isDeed(f.measured()))
                .filter(f -> !periods.isCompared(earlier, f.counted().quantity()))
                .flatMap(f -> f.period().stream())
                .max(Comparator.comparing(Figure.Period::from));
    }

    private Optional<Figure.Period> ofScene(Sentence earlier) {
        return periods.whole(earlier)
                .filter(time -> scenes.contains(time.span()))
                .filter(time -> PeriodClauses.isOfClause(earlier, time))
                .or(() -> periods.opening(earlier));
    }
}
