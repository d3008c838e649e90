package org.dossier.relation;

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
import org.dossier.mention.Time;
import org.dossier.reference.References;
import org.dossier.reference.TimeValue;

/**
 * Finds the days that a number covers: a time of its clause, of the clause around it, or of the event that its clause speaks of. The
 * day on which somebody said it is none, nor is the day on which a longer action began.
 */
final class FigurePeriod {

    /** In how many words a place and a day before the first sentence are told. */
    private static final int DATELINE = 8;

    private static final Set<String> OUTSIDE = Set.of("before", "after", "until", "till");
    private final Layout layout;
    private final References references;
    private final Set<String> openings;
    private final Map<Integer, List<Time>> bySentence = new HashMap<>();
    private final Map<Integer, List<Span>> telling = new HashMap<>();

    FigurePeriod(Layout layout, Context context, Expressions expressions) {
        this.layout = layout;
        this.references = context.references();
        context.attributions()
                .forEach(a -> telling.computeIfAbsent(a.sentence(), s -> new ArrayList<>())
                        .add(a.clause()));
        openings = Words.of(expressions, "openings", "verb");
    }

    /** The period of the number's sentence, else of the lead-in of its list. */
    Optional<Figure.Period> read(Sentence sentence, Token number) {
        return best(sentence, number).or(() -> layout.leadIn(sentence).flatMap(this::whole));
    }

    /** The one period that holds for a whole sentence that introduces results. */
    private Optional<Figure.Period> whole(Sentence lead) {
        List<Time> times = candidates(lead);
        return times.size() == 1 ? period(times.get(0)) : Optional.empty();
    }

    private List<Time> candidates(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    /** Whether the sentence gives no day or period of its own. */
    boolean isOpen(Sentence sentence) {
        return candidates(sentence).isEmpty();
    }

    private List<Time> find(Sentence sentence) {
        return layout.mentions(Time.class, sentence).stream()
                .filter(t -> references.of(t).isPresent())
                .filter(t -> !isOfTelling(sentence, t) && !isCompared(sentence, t) && !isDateline(sentence, t))
                .toList();
    }

    private Optional<Figure.Period> best(Sentence sentence, Token number) {
        List<Token> above = Clauses.predicates(sentence, number);
        Time best = null;
        int rank = 0;
        for (Time time : candidates(sentence)) {
            int found = rank(sentence, number, above, time);
            if (found > rank || found == rank && found > 0 && nearer(time, best, number)) {
                best = time;
                rank = found;
            }
        }
        return Optional.ofNullable(best).flatMap(this::period);
    }

    private static boolean nearer(Time time, Time best, Token number) {
        return Math.abs(time.head() - number.index()) < Math.abs(best.head() - number.index());
    }

    /** 0 where the time does not hold for the number, else the more the closer it is in the structure. */
    private int rank(Sentence sentence, Token number, List<Token> above, Time time) {
        Token head = sentence.token(time.head());
        Token verb = Clauses.predicate(sentence, head);
        if (openings.contains(verb.lemma())) {
            return 0;
        }
        int level = above.indexOf(verb);
        if (level >= 0) {
            return 40 - Math.min(level, 30);
        }
        if (isFronted(sentence, time)) {
            return 8;
        }
        if (head.index() < number.index() && startsClause(verb, above)) {
            return 5;
        }
        return tellsEvent(sentence, verb, above, time) ? 3 : 0;
    }

    /** "On 17 February, a Friday, …": what opens a sentence holds for all of it. */
    private static boolean isFronted(Sentence sentence, Time time) {
        int first = firstToken(sentence, time);
        return first <= DATELINE
                && sentence.tokens().subList(Math.max(0, first - 3), first).stream()
                        .noneMatch(t -> t.isNoun() || t.isVerb())
                && sentence.tokens().subList(0, first).stream()
                        .noneMatch(t -> t.isVerb() || t.text().equals("("));
    }

    /** The verb before in a coordination, or a fronted time whose verb the parser missed. */
    private static boolean startsClause(Token verb, List<Token> above) {
        return above.stream()
                .anyMatch(
                        a -> a.is("conj") && a.head() == verb.index() || verb.head() == a.index() && verb.is("advcl"));
    }

    /** "The operation, held in October, led to 139 seizures"; "a raid carried out on 26 June, in which ten were arrested". */
    private boolean tellsEvent(Sentence sentence, Token verb, List<Token> above, Time time) {
        boolean modifier = verb.is("acl");
        boolean day = !references.of(time).orElseThrow().interval();
        return modifier && (!verb.is("acl:relcl") || !day) && above.stream().anyMatch(a -> sentence.isBelow(verb, a));
    }

    private boolean isOfTelling(Sentence sentence, Time time) {
        return telling.getOrDefault(sentence.index(), List.of()).stream()
                .anyMatch(clause -> clause.overlaps(time.span()));
    }

    /** Whether it only bounds or compares: "before Thursday's searches", "4.7 percent fewer than in the year before", "compared with the same month of 2024". */
    private boolean isCompared(Sentence sentence, Time time) {
        int first = firstToken(sentence, time);
        if (first > 0 && OUTSIDE.contains(sentence.token(first - 1).lemma())) {
            return true;
        }
        for (int i = Math.max(0, first - 4); i < first; i++) {
            if (Set.of("than", "compare", "against", "previous")
                    .contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "ATHENS, 15 September 2025 – Police …". */
    private boolean isDateline(Sentence sentence, Time time) {
        int first = firstToken(sentence, time);
        int end = sentence.tokensIn(time.span()).size() + first;
        return first > 0
                && first < DATELINE
                && sentence.tokens().subList(end, Math.min(sentence.tokens().size(), end + 4)).stream()
                        .anyMatch(t -> Set.of("–", "—", "--", "-").contains(t.text()));
    }

    private static int firstToken(Sentence sentence, Time time) {
        List<Token> tokens = sentence.tokensIn(time.span());
        return tokens.isEmpty() ? time.head() : tokens.get(0).index();
    }

    private Optional<Figure.Period> period(Time time) {
        Optional<TimeValue> value = references.of(time);
        return value.map(v -> new Figure.Period(v.from(), v.to(), time.span()));
    }
}
