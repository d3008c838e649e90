package org.dossier.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.Quantity;
import org.dossier.mention.Time;
import org.dossier.reference.References;
import org.dossier.reference.TimeValue;

/**
 * Finds the days that a number covers: a time of its sentence, else of the lead-in of its list. The day on which somebody said it is
 * none, nor is the day on which a longer action began or ended, nor a time that is only compared.
 */
final class FigurePeriod {

    /** In how many words a place and a day before the first sentence are told. */
    private static final int DATELINE = 8;

    private static final Set<String> OUTSIDE = Set.of("before", "after", "until", "till");
    private static final Set<String> COMPARING = Set.of("than", "compare", "compared", "against", "previous");
    private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

    /** A time with its first and last word, and the verb of opening whose time it is, or -1. */
    private record Candidate(Figure.Period period, int first, int last, int opening) {}

    private final Layout layout;
    private final References references;
    private final Set<String> openings;
    private final Set<String> saying;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    FigurePeriod(Layout layout, Context context, Expressions expressions) {
        this.layout = layout;
        references = context.references();
        openings = Words.of(expressions, "openings", "verb");
        saying = Words.of(expressions, "saying", "verb");
    }

    Optional<Figure.Period> read(Scope scope, Token number) {
        Sentence sentence = scope.sentence();
        Candidate best = null;
        for (Candidate candidate : candidates(sentence)) {
            if (isOfNumber(candidate, number)
                    && (!isPossessor(sentence, candidate) || isUnderSameVerb(sentence, number, candidate))
                    && scope.holds(number, candidate.first(), candidate.last(), false)
                    && (best == null || isCloser(sentence, number, candidate, best))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best)
                .map(Candidate::period)
                .or(() -> layout.leadIn(sentence).flatMap(this::whole));
    }

    /** A day of opening is only that of what was opened: "opened 62 cases in 2023". */
    private static boolean isOfNumber(Candidate candidate, Token number) {
        return candidate.opening() < 0
                || number.head() == candidate.opening() && (number.is("obj") || number.is("nsubj:pass"));
    }

    /** "This year's campaign is larger than the one in which 300 were caught": the year of the campaign, not of another clause. */
    private static boolean isPossessor(Sentence sentence, Candidate candidate) {
        int next = candidate.last() + 1;
        return next < sentence.tokens().size() && sentence.token(next).xpos().equals("POS");
    }

    /** Under the same verb before under another, then the nearer one. */
    private static boolean isCloser(Sentence sentence, Token number, Candidate one, Candidate other) {
        boolean same = isUnderSameVerb(sentence, number, one);
        return same == isUnderSameVerb(sentence, number, other)
                ? Math.abs(one.first() - number.index()) < Math.abs(other.first() - number.index())
                : same;
    }

    private static boolean isUnderSameVerb(Sentence sentence, Token number, Candidate candidate) {
        Token verb = Clauses.predicate(sentence, sentence.token(candidate.last()));
        return verb.index() == Clauses.predicate(sentence, number).index();
    }

    /** The one period that holds for a whole sentence that introduces results. */
    private Optional<Figure.Period> whole(Sentence lead) {
        List<Candidate> times =
                candidates(lead).stream().filter(c -> c.opening() < 0).toList();
        return times.size() == 1 ? Optional.of(times.get(0).period()) : Optional.empty();
    }

    /** Whether the sentence gives no day or period of its own. */
    boolean isOpen(Sentence sentence) {
        return candidates(sentence).stream().noneMatch(c -> c.opening() < 0);
    }

    private List<Candidate> candidates(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    private List<Candidate> find(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (Time time : layout.mentions(Time.class, sentence)) {
            List<Token> tokens = sentence.tokensIn(time.span());
            Optional<TimeValue> value = references.of(time);
            if (tokens.isEmpty() || value.isEmpty() || layout.isAttribution(sentence, time.span())) {
                continue;
            }
            int first = tokens.get(0).index();
            int last = tokens.get(tokens.size() - 1).index();
            if (!isOutside(sentence, first) && !isDateline(sentence, first, last)) {
                int opening = opening(sentence, time, first);
                add(sentence, found, new Candidate(period(time, value.get()), first, last, opening));
            }
        }
        return found;
    }

    /** Adds the time, or unites it with the one before in "in 2022 and 2023". */
    private static void add(Sentence sentence, List<Candidate> found, Candidate next) {
        Candidate before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean pair = before != null
                && before.last() == next.first() - 2
                && sentence.token(next.first() - 1).upos().equals("CCONJ")
                && !before.period().from().isAfter(next.period().from());
        if (pair) {
            Span both = before.period().span().cover(next.period().span());
            Figure.Period united =
                    new Figure.Period(before.period().from(), next.period().to(), both);
            found.set(found.size() - 1, new Candidate(united, before.first(), next.last(), before.opening()));
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
    private boolean isOutside(Sentence sentence, int first) {
        if (first > 0 && OUTSIDE.contains(sentence.token(first - 1).lemma())
                || isSaid(sentence, first)
                || isBase(sentence, first)) {
            return true;
        }
        return sentence.tokens().subList(Math.max(0, first - 6), first).stream()
                .anyMatch(t -> COMPARING.contains(t.lemma()));
    }

    /** "local authorities said Wednesday that": the day of saying, whoever says it. */
    private boolean isSaid(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 0
                && first - at < 4
                && Set.of("ADP", "ADV", "DET").contains(sentence.token(at).upos())) {
            at--;
        }
        return at >= 0
                && sentence.token(at).isVerb()
                && Set.of("VBD", "VBZ", "VBP").contains(sentence.token(at).xpos())
                && saying.contains(sentence.token(at).lemma());
    }

    /** "a drop of 15 percent from 2019": what the share is compared with. */
    private boolean isBase(Sentence sentence, int first) {
        if (first < 2
                || !Set.of("from", "on", "over")
                        .contains(sentence.token(first - 1).lemma())) {
            return false;
        }
        Span before = sentence.token(first - 2).span();
        return layout.mentions(Quantity.class, sentence).stream()
                .anyMatch(q -> q.kind() == Quantity.Unit.PERCENT && q.span().contains(before));
    }

    /** The verb that tells when a longer action was opened or ended, by the tree or as the last verb before the time; -1 if none does. */
    private int opening(Sentence sentence, Time time, int first) {
        Token predicate = Clauses.predicate(sentence, sentence.token(time.head()));
        if (openings.contains(predicate.lemma())) {
            return predicate.index();
        }
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (sentence.token(i).upos().equals("VERB")) {
                return openings.contains(sentence.token(i).lemma()) ? i : -1;
            }
        }
        return -1;
    }

    /** "ATHENS, 15 September 2025 – Police …". */
    private static boolean isDateline(Sentence sentence, int first, int last) {
        List<Token> all = sentence.tokens();
        return first > 0
                && first < DATELINE
                && all.subList(last + 1, Math.min(all.size(), last + 7)).stream()
                        .anyMatch(t -> DASHES.contains(t.text()))
                && all.subList(0, last + 1).stream().noneMatch(Token::isVerb);
    }
}
