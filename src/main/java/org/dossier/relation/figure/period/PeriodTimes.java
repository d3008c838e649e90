package org.dossier.relation.figure.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.reference.model.References;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.model.Context;
import org.dossier.relation.tree.Clauses;

/** The times of a sentence that may be the period of a number: not the day on which somebody said it, nor that of a dateline. */
final class PeriodTimes {

    private static final Set<String> OUTSIDE = Set.of("before", "after", "until", "till");

    /**
     * A time that a number may cover.
     *
     * @param first its first word
     * @param last its last word
     * @param opening the verb of opening whose time it is, or -1
     * @param compared the word of the only number that it holds for, as that is compared with another: "than the 2,400 of 2019"; -1 if
     *     it compares none
     * @param wide whether it holds for all numbers of the sentence: "since the campaign began in May"
     * @param closing whether it ends what the sentence tells
     */
    record Candidate(
            Figure.Period period, int first, int last, int opening, int compared, boolean wide, boolean closing) {

        boolean compares() {
            return compared >= 0;
        }
    }

    private final Layout layout;
    private final Comparisons comparisons;
    private final ComparisonBases bases;
    private final References references;
    private final OpeningVerbs openings;
    private final Set<String> papers;
    private final ModifyingTimes modifiers;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    PeriodTimes(Layout layout, Context context, Expressions expressions) {
        this.layout = layout;
        comparisons = new Comparisons(layout);
        bases = new ComparisonBases(layout, expressions);
        references = context.references();
        papers = expressions.words("sources", "noun", "kind", "data");
        modifiers = new ModifyingTimes(layout, papers);
        openings = new OpeningVerbs(layout, context.references(), expressions);
    }

    Comparisons comparisons() {
        return comparisons;
    }

    /** In the order of the text. */
    List<Candidate> in(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    /** Whether the sentence points at a stretch of days that the text did not tell: "during the month" behind the figures of a year. */
    boolean isUntold(Sentence sentence) {
        return layout.mentions(Time.class, sentence).stream()
                .anyMatch(t -> t.expression() instanceof TimeExpression.SaidPeriod
                        && references.of(t).isEmpty());
    }

    private List<Candidate> find(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (Time time : layout.mentions(Time.class, sentence)) {
            references
                    .of(time)
                    .flatMap(value -> candidate(sentence, time, value))
                    .ifPresent(next -> add(sentence, found, next));
        }
        return found;
    }

    private Optional<Candidate> candidate(Sentence sentence, Time time, TimeValue value) {
        List<Token> tokens = sentence.tokensIn(time.span());
        if (tokens.isEmpty()
                || modifiers.isOne(sentence, time, tokens)
                || layout.isAttribution(sentence, time.span())
                        && !isOfReport(sentence, tokens.getFirst().index())) {
            return Optional.empty();
        }
        int first = tokens.getFirst().index();
        int last = tokens.getLast().index();
        int compared = comparisons.compared(sentence, time.span());
        if (isOutside(sentence, time, first, compared) || isDateline(sentence, first, value)) {
            return Optional.empty();
        }
        boolean since = time.role() == Time.Role.SINCE
                && Clauses.infinitive(sentence, tokens.getFirst()).isEmpty();
        int opening = since ? -1 : openings.of(sentence, time, first);
        return Optional.of(
                new Candidate(period(time, value), first, last, opening, compared, since, closes(sentence, last)));
    }

    /** "In its annual report for 2021, the agency said": what a paper is about is no day of saying. */
    private boolean isOfReport(Sentence sentence, int first) {
        return first > 1
                && sentence.token(first - 1).lemma().equals("for")
                && papers.contains(sentence.token(first - 2).lemma());
    }

    /** Whether nothing of the story follows: the sentence ends, or goes on to who said it. */
    private boolean closes(Sentence sentence, int last) {
        return sentence.tokens().stream()
                .skip(last + 1L)
                .filter(t -> !t.upos().equals("PUNCT"))
                .findFirst()
                .filter(t -> !layout.isAttribution(sentence, t.span()))
                .isEmpty();
    }

    /** Adds the time, or unites it with the one before in "in 2022 and 2023". */
    private static void add(Sentence sentence, List<Candidate> found, Candidate next) {
        Candidate before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean pair = before != null
                && !before.compares()
                && !next.compares()
                && before.last() == next.first() - 2
                && sentence.token(next.first() - 1).upos().equals("CCONJ")
                && !before.period().from().isAfter(next.period().from());
        if (pair) {
            Span both = before.period().span().cover(next.period().span());
            Figure.Period united =
                    new Figure.Period(before.period().from(), next.period().to(), both);
            found.set(
                    found.size() - 1,
                    new Candidate(united, before.first(), next.last(), before.opening(), -1, false, next.closing()));
        } else {
            found.add(next);
        }
    }

    /** The days up to the article's: "this year" is over then as far as a number can cover it. */
    private Figure.Period period(Time time, TimeValue value) {
        LocalDate last = layout.document()
                .article()
                .published()
                .filter(day -> !day.isBefore(value.from()) && day.isBefore(value.to()))
                .orElse(value.to());
        return new Figure.Period(value.from(), last, time.span());
    }

    /** Whether it only bounds or compares: "before Thursday's searches", "4.7 percent fewer than in the year before". */
    private boolean isOutside(Sentence sentence, Time time, int first, int compared) {
        return first > 0 && OUTSIDE.contains(sentence.token(first - 1).lemma())
                || first > 1 && PeriodClauses.isUpTo(sentence, first - 1)
                || time.role() == Time.Role.BY
                || time.role() == Time.Role.SAID
                || Rankings.isRanking(sentence, first)
                || bases.isBase(sentence, time, first)
                || compared < 0 && comparisons.isCompared(sentence, first);
    }

    /** A day alone, "18 January – Police …", is no dateline but that of an entry, and its numbers', unless it is the article's. */
    private boolean isDateline(Sentence sentence, int first, TimeValue value) {
        return first < Dateline.end(sentence)
                && (first > 0 || Dateline.isOfReport(sentence, references.isPublished(value)));
    }
}
