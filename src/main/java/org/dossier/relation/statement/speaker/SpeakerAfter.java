package org.dossier.relation.statement.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Pronoun;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.model.Phrase;

/** Finds the speaker in a noun phrase behind which no verb stands: after {@code said}, after {@code according to}. */
public final class SpeakerAfter {
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_DESCRIPTION = 10;
    private static final Set<String> DESCRIBING = Set.of("DET", "ADJ", "NOUN", "PROPN", "PART", "PUNCT");

    /** How far before a name a comma may stand inside its title. */
    private static final int COMMA_BEFORE_NAME = 3;

    private SpeakerAfter() {}

    /** The speaker whose phrase begins at the token: the person named in it before {@code limit}, else the body. */
    public static Optional<Speaker> at(Chart chart, int from, int limit) {
        return chart.phrases(from, limit)
                .filter(p -> chart.isPerson(p) && !(p.mention() instanceof Pronoun))
                .filter(p -> isTitle(chart, from, p.from()))
                .findFirst()
                .map(p -> Speaker.of(p, from, p.to()))
                .or(() -> body(chart, from));
    }

    /** Whether the words before a person's name can be his titles and posts: no finite verb, a comma only shortly before him, nobody spoken to. */
    private static boolean isTitle(Chart chart, int from, int to) {
        if (IntStream.range(from, to)
                .anyMatch(i -> chart.lower(i).equals("to") && (i == from || !chart.isCapital(i - 1)))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            i = Bodies.skipBrackets(chart, i);
            boolean comma = chart.lower(i).equals(",") && to - i <= COMMA_BEFORE_NAME;
            boolean point = chart.lower(i).equals(".");
            boolean hyphen = chart.lower(i).equals("-");
            if (i < to
                    && (chart.isFinite(i)
                            || !comma && !point && !hyphen && !Speaker.WITHIN_TITLE.contains(chart.upos(i)))) {
                return false;
            }
        }
        return to - from <= LONGEST_TITLE;
    }

    private static Optional<Speaker> body(Chart chart, int from) {
        int start = chart.upos(from).equals("DET") ? from + 1 : behindPlace(chart, from);
        return Bodies.startingAt(chart, from)
                .or(() -> Bodies.startingAt(chart, start))
                .map(p -> owned(chart, p))
                .filter(p -> !isModifier(chart, Bodies.skipBrackets(chart, p.to())))
                .map(p -> Speaker.of(p, from, Bodies.skipBrackets(chart, p.to())))
                .or(() -> described(chart, from));
    }

    /** "the bloc's police agency, Europol", "the anti-fraud body OLAF": the name right behind what the body is. */
    private static Optional<Speaker> described(Chart chart, int from) {
        for (int i = from + 2; i < Math.min(chart.size(), from + LONGEST_DESCRIPTION); i++) {
            int noun = chart.lower(i - 1).equals(",") ? i - 2 : i - 1;
            boolean behind = chart.upos(noun).equals("NOUN") && !chart.isCapital(noun);
            Optional<Phrase> name =
                    behind ? Bodies.startingAt(chart, i).filter(p -> p.mention() instanceof Name) : Optional.empty();
            if (name.isPresent()) {
                return name.map(p -> Speaker.of(p, from, Bodies.skipBrackets(chart, p.to())));
            }
            if (!DESCRIBING.contains(chart.upos(i - 1))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "China's Ministry of Trade": the token behind the country and its possessive, else the first. */
    private static int behindPlace(Chart chart, int from) {
        return chart.phrasesAt(from).stream()
                .filter(p -> chart.isPlace(p) && Bodies.isPossessive(chart, p.to()))
                .mapToInt(p -> p.to() + 1)
                .findFirst()
                .orElse(from);
    }

    /** Of "the ministry's Ports Bureau" the bureau. */
    private static Phrase owned(Chart chart, Phrase owner) {
        return Bodies.isPossessive(chart, owner.to())
                ? Bodies.startingAt(chart, owner.to() + 1).orElse(owner)
                : owner;
    }

    /** Whether the word makes what stands before it the owner or modifier of something else: "the agency's head". */
    private static boolean isModifier(Chart chart, int i) {
        boolean noun = chart.upos(i).equals("NOUN") || chart.upos(i).equals("PROPN");
        return Bodies.isPossessive(chart, i) || noun && chart.timeAt(i).isEmpty();
    }
}
