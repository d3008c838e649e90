package org.dossier.relation.figure.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Lexicon;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/**
 * The time of a deed that a sentence points at: "During the raid, nine people were held", "Nine people were held in the operation" behind "a raid
 * carried out on 7 November".
 */
public final class DeedPeriod {

    /** How many sentences back the deed may be told, in whatever paragraph. */
    private static final int REACH = 3;

    private static final int OPENING = 4;
    private static final String DURING = "during";
    private static final String IN = "in";
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both");

    private final Layout layout;
    private final FigurePeriod periods;
    private final Set<String> deeds;

    /** @param lexicon whose nouns tell what was done */
    public DeedPeriod(Layout layout, FigurePeriod periods, Lexicon lexicon) {
        this.layout = layout;
        this.periods = periods;
        deeds = lexicon.wordings().stream()
                .filter(w -> w.evokes().isPresent())
                .flatMap(w -> w.nouns().stream())
                .collect(Collectors.toSet());
    }

    /** @return the one time of the last sentence that has any, if it tells of the deed; none where this one has a time of its own */
    public Optional<Figure.Period> read(Sentence sentence) {
        return deed(sentence)
                .filter(d -> periods.isOpen(sentence))
                .flatMap(deed -> IntStream.rangeClosed(1, Math.min(REACH, sentence.index()))
                        .mapToObj(back -> layout.sentence(sentence.index() - back))
                        .filter(s -> !periods.isOpen(s))
                        .findFirst()
                        .filter(s -> s.tokens().stream().anyMatch(t -> t.lemma().equals(deed)))
                        .flatMap(periods::whole));
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
