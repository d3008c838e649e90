package org.dossier.relation.figure.period;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Wording;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/**
 * The time of a deed that a sentence, or what introduces its list, points at: "During the raid, nine people were held", "Nine people were held in
 * the operation", "Results of the raid" behind "a raid carried out on 7 November"; "On the day of the arrests" behind "were arrested on 7 November".
 */
public final class DeedPeriod {

    /** How many sentences back the deed may be told, in whatever paragraph. */
    private static final int REACH = 3;

    /** The same for one whose results a list tells. */
    private static final int AFAR = 8;

    private static final int OPENING = 4;
    private static final String DURING = "during";
    private static final String IN = "in";
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both");

    private final Layout layout;
    private final FigurePeriod periods;
    private final Lexicon lexicon;
    private final Set<String> deeds;

    /** @param lexicon whose nouns tell what was done */
    public DeedPeriod(Layout layout, FigurePeriod periods, Lexicon lexicon) {
        this.layout = layout;
        this.periods = periods;
        this.lexicon = lexicon;
        deeds = lexicon.wordings().stream()
                .filter(w -> w.evokes().isPresent())
                .flatMap(w -> w.nouns().stream())
                .collect(Collectors.toSet());
    }

    /** @return the one time of the last sentence that has any, if it tells of the deed; none where this one has a time of its own */
    public Optional<Figure.Period> read(Sentence sentence) {
        return deed(sentence)
                .filter(d -> periods.isOpen(sentence))
                .flatMap(deed -> before(sentence, REACH)
                        .filter(s -> !periods.isOpen(s))
                        .findFirst()
                        .filter(s -> tells(s, Set.of(deed)))
                        .flatMap(periods::whole))
                .or(() -> ofDay(sentence));
    }

    private Stream<Sentence> before(Sentence sentence, int reach) {
        return IntStream.rangeClosed(1, Math.min(reach, sentence.index()))
                .mapToObj(back -> layout.sentence(sentence.index() - back));
    }

    private static boolean tells(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream().anyMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "On the day of the arrests": the day of the last sentence that tells with one that somebody was arrested. */
    private Optional<Figure.Period> ofDay(Sentence sentence) {
        List<Token> words = sentence.tokens();
        return IntStream.range(2, Math.min(OPENING, words.size() - 3))
                .filter(i -> words.get(i - 2).lower().equals("on")
                        && words.get(i).lemma().equals("day")
                        && words.get(i + 1).lower().equals("of"))
                .boxed()
                .flatMap(i -> pointedAt(words.subList(i + 2, Math.min(words.size(), i + 2 + OPENING))).stream())
                .findFirst()
                .flatMap(deed -> timed(sentence, sentence.index(), wordsOf(deed)))
                .filter(p -> p.from().equals(p.to()));
    }

    /** "Results of the raids", "As a balance of the action:": when the deed was done of which the results are told. */
    public Optional<Figure.Period> ofList(Sentence item) {
        return layout.leadIn(item).flatMap(this::ledIn);
    }

    private Optional<Figure.Period> ledIn(Sentence lead) {
        List<Token> words = lead.tokens();
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).lower().equals("of"))
                .boxed()
                .flatMap(i -> pointedAt(words.subList(i, Math.min(words.size(), i + OPENING))).stream())
                .findFirst()
                .filter(deed -> periods.isOpen(lead) && !lexicon.byNoun(deed).isEmpty())
                .flatMap(deed -> timed(lead, AFAR, wordsOf(deed)));
    }

    private Optional<Figure.Period> timed(Sentence sentence, int reach, Set<String> deed) {
        return before(sentence, reach)
                .filter(s -> !periods.isOpen(s) && tells(s, deed))
                .findFirst()
                .flatMap(periods::whole);
    }

    /** The deed, other nouns for one of its kind, and the verbs that tell of the same: "arrest", "detain". */
    private Set<String> wordsOf(String deed) {
        List<Wording> same = lexicon.byNoun(deed).stream()
                .filter(w -> w.evokes().isPresent())
                .toList();
        Set<String> words = same.stream().flatMap(w -> w.verbs().stream()).collect(Collectors.toSet());
        words.add(deed);
        deeds.stream()
                .filter(noun -> lexicon.byNoun(noun).stream()
                        .anyMatch(w -> same.stream().anyMatch(o -> o.evokes().equals(w.evokes()))))
                .forEach(words::add);
        return words;
    }

    /** The noun behind "during the", and behind "in the two" with which the sentence opens; elsewhere behind "in the" where it is a deed's. */
    private Optional<String> deed(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .dropWhile(t -> t.upos().equals("PUNCT"))
                .toList();
        return IntStream.range(0, words.size())
                .mapToObj(i -> deed(words, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> deed(List<Token> words, int at) {
        String word = lower(words.get(at));
        Optional<String> noun = IN.equals(word) || DURING.equals(word)
                ? pointedAt(words.subList(at + 1, Math.min(words.size(), at + OPENING)))
                : Optional.empty();
        return noun.filter(n -> at == 0 || DURING.equals(word) || deeds.contains(n));
    }

    private static Optional<String> pointedAt(List<Token> phrase) {
        return phrase.stream()
                .skip(1)
                .filter(t ->
                        POINTING.contains(phrase.getFirst().text()) && !t.upos().equals("NUM"))
                .findFirst()
                .filter(Token::isNoun)
                .map(Token::lemma);
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
