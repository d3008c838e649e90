package org.dossier.relation.figure.period;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.course.Subjects;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.period.PeriodTimes.Candidate;
import org.dossier.relation.tree.Clauses;

/** Of which clause of its sentence a time is, and whether a number stands in that. */
public final class PeriodClauses {

    private static final Set<String> SOME_OF = Set.of("whom", "which");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

    private static final Set<String> PARTS = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> LINKS = Set.of(",", "including", "–", "—");
    private static final Set<String> PARTS_OF_SENTENCE = Set.of(";", "while", "whereas");
    private static final Set<String> STRETCH = Set.of("from", "between");
    private static final Set<String> WHOLE = Set.of("all", "both", "each");

    private PeriodClauses() {}

    /** Whether the time is not of an infinitive, a clause or some of the things that the number is not in. */
    static boolean holds(Sentence sentence, Candidate candidate, Token number) {
        return !isOfOtherInfinitive(sentence, candidate, number)
                && !isOfNext(sentence, candidate, number)
                && !isBehindSemicolon(sentence, candidate, number)
                && !isOfGerund(sentence, candidate, number)
                && !isOfSome(sentence, candidate, number)
                && !isOfPart(sentence, candidate, number);
    }

    /** "alleged to have run it since 2021": what is told in an infinitive holds for the numbers in it. */
    private static boolean isOfOtherInfinitive(Sentence sentence, Candidate candidate, Token number) {
        return Clauses.infinitive(sentence, sentence.token(candidate.first()))
                .filter(verb -> !sentence.isBelow(number, verb))
                .isPresent();
    }

    /** "In May, they searched 40 flats; 60 people were held", "In May, 40 men were held, while 12 fled": the time with which the sentence opens holds for all of its clauses. */
    static boolean isOverSemicolon(Sentence sentence, Token number, Candidate candidate) {
        int behind = candidate.last() + 1;
        boolean opens = candidate.first() <= 1
                && behind < number.index()
                && sentence.token(behind).text().equals(",");
        return opens
                && sentence.tokens().subList(behind, number.index()).stream()
                        .anyMatch(t -> PARTS_OF_SENTENCE.contains(t.text()));
    }

    /** "They held nine men, shut two shops and seized 300 bottles in May": verbs that go on without a subject of their own have one time at the end. */
    static boolean isOfAllVerbs(Sentence sentence, Token number, Candidate candidate) {
        Token last = Clauses.predicate(sentence, sentence.token(candidate.last()));
        Token own = Clauses.predicate(sentence, number);
        boolean joined = own.index() < last.index()
                && last.is("conj")
                && (last.head() == own.index() || own.is("conj") && own.head() == last.head());
        return joined
                && sentence.tokens().stream()
                        .filter(t -> t.relation().startsWith("nsubj"))
                        .noneMatch(t -> t.head() == last.index());
    }

    /** "Three pleaded guilty; the others go on trial in May": the time of what follows. */
    private static boolean isBehindSemicolon(Sentence sentence, Candidate candidate, Token number) {
        return number.index() < candidate.first()
                && sentence.tokens().subList(number.index(), candidate.first()).stream()
                        .anyMatch(t -> t.text().equals(";"));
    }

    /** "charged two men with selling pills from May through July": the stretch of what they did. */
    private static boolean isOfGerund(Sentence sentence, Candidate candidate, Token number) {
        int before = candidate.first() - 1;
        boolean stretch = before > number.index()
                && STRETCH.contains(sentence.token(before).lower())
                && candidate.period().from().isBefore(candidate.period().to());
        return stretch
                && sentence.tokens().subList(number.index(), before).reversed().stream()
                        .filter(t -> t.isVerb() && !t.is("amod"))
                        .findFirst()
                        .filter(verb -> verb.xpos().equals("VBG")
                                && Set.of("ADP", "SCONJ")
                                        .contains(
                                                sentence.token(verb.index() - 1).upos())
                                && !sentence.isBelow(number, verb))
                        .isPresent();
    }

    /** "14 buyers, one of whom died in May": the time of some of them. */
    private static boolean isOfSome(Sentence sentence, Candidate candidate, Token number) {
        return IntStream.range(number.index() + 2, candidate.first())
                .anyMatch(i -> sentence.token(i).text().equals("of")
                        && SOME_OF.contains(sentence.token(i + 1).text())
                        && !WHOLE.contains(sentence.token(i - 1).lemma()));
    }

    /** "closed 300 sites, including 120 in 2021", "300 sites, 120 of them last year": the time right behind a part. */
    private static boolean isOfPart(Sentence sentence, Candidate candidate, Token number) {
        int before = candidate.first() - 1;
        int last = before > 0 && sentence.token(before).upos().equals("ADP") ? before - 1 : before;
        int part = last > 1
                        && PARTS.contains(sentence.token(last).text())
                        && sentence.token(last - 1).text().equals("of")
                ? last - 2
                : last;
        return part > number.index()
                && sentence.token(part).upos().equals("NUM")
                && !isMoney(sentence, part)
                && sentence.tokens().subList(number.index(), part).stream().anyMatch(t -> LINKS.contains(t.text()));
    }

    /** "valued at $46 million in 2021": a mark before the number. */
    private static boolean isMoney(Sentence sentence, int number) {
        int first = number;
        while (sentence.token(first - 1).upos().equals("NUM")) {
            first--;
        }
        return first > 0 && sentence.token(first - 1).upos().equals("SYM");
    }

    /** "seized 40 kilograms, and a man was jailed on 4 June": a day of the next clause, which has a subject of its own. */
    private static boolean isOfNext(Sentence sentence, Candidate candidate, Token number) {
        Token verb = Clauses.predicate(sentence, sentence.token(candidate.last()));
        return candidate.period().from().equals(candidate.period().to())
                && (verb.is("conj") || verb.is("parataxis"))
                && number.index() < verb.index()
                && !new Subjects(sentence).share(number, candidate.first(), candidate.last())
                && Clauses.predicate(sentence, number).index() < verb.index()
                && sentence.tokens().subList(number.index(), verb.index()).stream()
                        .skip(1)
                        .anyMatch(t -> t.relation().startsWith("nsubj")
                                && t.head() == verb.index()
                                && t.index() < candidate.first());
    }

    /** "The case began in May, when agents stopped six boxes": what was done when something was opened has its time. */
    static boolean isOccasion(Sentence sentence, Candidate candidate, Token number) {
        return sentence.tokens().subList(candidate.last() + 1, sentence.tokens().size()).stream()
                .filter(t -> !t.text().equals(","))
                .findFirst()
                .filter(t -> t.lemma().equals("when") && t.index() < number.index())
                .isPresent();
    }

    /** "in 2024, up to June": the word before a time that only ends another. */
    static boolean isUpTo(Sentence sentence, int to) {
        return sentence.token(to).lower().equals("to")
                && sentence.token(to - 1).lower().equals("up");
    }

    /** Whether the period is that of a whole clause, which may go on in the next sentence, not of an infinitive. */
    public static boolean isOfClause(Sentence sentence, Figure.Period period) {
        return sentence.tokensIn(period.span()).stream()
                .findFirst()
                .flatMap(first -> Clauses.infinitive(sentence, first))
                .isEmpty();
    }

    /** "Last year alone, the profit is put at 3 million": whether the main verb, or the one of a passive, tells what is the case. */
    static boolean isPresent(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t, "aux:pass")))
                .anyMatch(t -> PRESENT.contains(t.xpos()));
    }
}
