package org.dossier.relation.figure.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Scope;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.period.PeriodTimes.Candidate;
import org.dossier.relation.model.Context;
import org.dossier.relation.tree.Clauses;

/**
 * Finds the days that a number covers: a time of its sentence, or of the lead-in of its list. The day on which somebody said it is
 * none, nor is the day on which a longer action began or ended, nor a time that is only compared.
 */
public final class FigurePeriod {

    /** Words of a line that only says that results follow. */
    private static final int MERE = 6;

    /** So many are counted in statistics, whose time ends the sentence, not in what one deed was about. */
    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    private final Layout layout;
    private final PeriodTimes times;
    private final OperationSpans spans;
    private final Set<String> units;

    public FigurePeriod(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        times = new PeriodTimes(layout, context, knowledge.expressions());
        units = knowledge.expressions().words("grains", "word");
        spans = new OperationSpans(layout, context, knowledge.ontology(), knowledge.lexicon());
    }

    public Optional<Figure.Period> read(Scope scope, Quantity quantity) {
        Sentence sentence = scope.sentence();
        boolean compared = isCompared(sentence, quantity);
        int with = compared ? comparedWith(sentence, quantity) : -1;
        return times.in(sentence).stream()
                .filter(c -> c.compared() == with && isOf(scope, quantity, c))
                .reduce((best, next) -> isCloser(sentence, quantity, next, best) ? next : best)
                .map(Candidate::period);
    }

    /** The period of what introduces the list that a sentence is an item of. */
    public Optional<Figure.Period> ofList(Sentence item) {
        return layout.leadIn(item).flatMap(this::ledIn);
    }

    /** The number right before the time with which this one is compared: "compared with 240 arrests and 3 tonnes in 2019". */
    private int comparedWith(Sentence sentence, Quantity quantity) {
        return times.in(sentence).stream()
                .mapToInt(Candidate::compared)
                .filter(head -> head >= quantity.head())
                .min()
                .orElse(quantity.head());
    }

    private boolean isOf(Scope scope, Quantity quantity, Candidate candidate) {
        Sentence sentence = scope.sentence();
        Token number = sentence.token(quantity.head());
        return isOfNumber(sentence, candidate, number)
                && PeriodClauses.holds(sentence, candidate, number)
                && (!isPossessor(sentence, candidate) || isUnderSameVerb(sentence, number, candidate))
                && isHeld(scope, quantity, candidate);
    }

    private boolean isHeld(Scope scope, Quantity quantity, Candidate candidate) {
        Token number = scope.sentence().token(quantity.head());
        boolean total =
                quantity.kind() == Quantity.Unit.COUNT && quantity.value().compareTo(TOTAL) >= 0;
        return scope.holds(number, candidate.first(), candidate.last(), candidate.wide())
                        && !scope.isOfDeed(number, candidate.last())
                || times.in(scope.sentence()).size() == 1
                        && PeriodClauses.isOverSemicolon(scope.sentence(), number, candidate)
                || times.in(scope.sentence()).size() == 1
                        && scope.holdsSubject(number, candidate.first(), candidate.last())
                || spans.holds(scope.sentence(), number, candidate)
                || candidate.closing()
                        && (total || PeriodClauses.isOfAllVerbs(scope.sentence(), number, candidate))
                        && scope.holdsTotal(number, candidate.first(), candidate.last());
    }

    /**
     * A day of opening is that of what was opened ("opened 62 cases in 2023"), and of what who opened it did: "On Monday, customs detected a case
     * and seized 300 bottles".
     */
    private static boolean isOfNumber(Sentence sentence, Candidate candidate, Token number) {
        boolean object = number.is("obj") || number.is("nsubj:pass") || number.is("dep");
        return candidate.opening() < 0
                || object && number.head() == candidate.opening()
                || isJoined(sentence, candidate, number)
                || PeriodClauses.isOccasion(sentence, candidate, number);
    }

    /** Whether the last verb before the number goes on behind "and" about what who opened it did on the same day, or in the time that stands in front. */
    private static boolean isJoined(Sentence sentence, Candidate candidate, Token number) {
        Token opening = sentence.token(candidate.opening());
        boolean day = candidate.period().from().equals(candidate.period().to());
        return (day || candidate.last() < opening.index())
                && opening.index() < number.index()
                && sentence.children(opening, "aux:pass").findAny().isEmpty()
                && sentence.tokens().subList(opening.index() + 1, number.index()).reversed().stream()
                        .filter(t -> t.xpos().equals("VBD") || t.xpos().equals("VBN") && isBehindAnd(sentence, t))
                        .findFirst()
                        .filter(v -> isBehindAnd(sentence, v))
                        .isPresent();
    }

    private static boolean isBehindAnd(Sentence sentence, Token verb) {
        return sentence.token(verb.index() - 1).upos().equals("CCONJ");
    }

    /** "This year's campaign is larger than the one in which 300 were caught": the year of the campaign, not of another clause. */
    private static boolean isPossessor(Sentence sentence, Candidate candidate) {
        int next = candidate.last() + 1;
        return sentence.token(next).xpos().equals("POS");
    }

    /** One that stands right behind the number, "from 300 in 2020 to 400 in 2021", then under the same verb before under another, then the nearer one. */
    private static boolean isCloser(Sentence sentence, Quantity quantity, Candidate one, Candidate other) {
        boolean behind = isBehind(sentence, quantity, one);
        if (behind != isBehind(sentence, quantity, other)) {
            return behind;
        }
        Token number = sentence.token(quantity.head());
        boolean same = isUnderSameVerb(sentence, number, one);
        return same == isUnderSameVerb(sentence, number, other)
                ? Math.abs(one.first() - number.index()) < Math.abs(other.first() - number.index())
                : same;
    }

    private static boolean isBehind(Sentence sentence, Quantity quantity, Candidate time) {
        int preposition = preposition(sentence, time.first());
        return sentence.token(preposition).upos().equals("ADP")
                && sentence.tokensIn(quantity.span()).stream().anyMatch(t -> t.index() == preposition - 1);
    }

    /** The word before a time, or before "the whole of" it. */
    private static int preposition(Sentence sentence, int time) {
        int at = Math.max(0, time - 1);
        boolean whole = at > 2
                && sentence.token(at).lemma().equals("of")
                && sentence.token(at - 1).lemma().equals("whole");
        return whole ? at - 3 : at;
    }

    private static boolean isUnderSameVerb(Sentence sentence, Token number, Candidate candidate) {
        Token verb = Clauses.predicate(sentence, sentence.token(candidate.last()));
        return verb.index() == Clauses.predicate(sentence, number).index();
    }

    /** The period of what introduces a list; a mere "The results:" leaves it to the sentence before, "Highlights of the year:" to none. */
    private Optional<Figure.Period> ledIn(Sentence lead) {
        boolean mere = lead.index() > 0
                && lead.tokens().size() <= MERE
                && times.in(lead).isEmpty()
                && lead.tokens().stream().noneMatch(t -> t.isVerb() || units.contains(t.lemma()));
        return mere
                ? Optional.of(layout.sentence(lead.index() - 1))
                        .filter(s -> !PeriodClauses.isPresent(s))
                        .flatMap(this::whole)
                : whole(lead);
    }

    /** The one period that holds for a whole sentence that introduces results. */
    public Optional<Figure.Period> whole(Sentence lead) {
        List<Candidate> all =
                times.in(lead).stream().filter(c -> c.opening() < 0).toList();
        return all.size() == 1 ? Optional.of(all.get(0).period()) : Optional.empty();
    }

    /** The period, longer than a day, with which a sentence opens: "In 2018, checks were made." */
    public Optional<Figure.Period> opening(Sentence sentence) {
        return whole(sentence)
                .filter(p -> p.from().isBefore(p.to()))
                .filter(p -> sentence.tokenAt(p.span().start()).orElse(0) <= 1);
    }

    /** Whether another number is only compared with this one. */
    public boolean isCompared(Sentence sentence, Quantity quantity) {
        return times.comparisons().isCompared(sentence, quantity);
    }

    /** Whether the sentence gives no day or period of its own, but at most one with which it compares. */
    public boolean isOpen(Sentence sentence) {
        return !times.isUntold(sentence)
                && times.in(sentence).stream().noneMatch(c -> c.opening() < 0 && !c.compares());
    }
}
