package org.dossier.relation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.Pronoun;
import org.dossier.reference.Referent;

/**
 * Finds whom a noun phrase beside a verb of saying means: the person named in it ({@code LKA president Andrea Mohr},
 * {@code Interpol's Secretary General, Marcelo Araújo}), else the body that it is ({@code the Sustainable Eel Group}).
 *
 * <p>{@code a spokesman for the agency} and {@code officials} mean nobody.
 */
final class SpeakerFinder {
    private static final Set<String> WITHIN_TITLE =
            Set.of("DET", "ADJ", "NOUN", "PROPN", "PART", "ADP", "PUNCT", "NUM", "PRON", "CCONJ", "ADV");

    /** A speaker and the range of his noun phrase. */
    record Speaker(Optional<Referent> referent, int from, int to) {}

    private SpeakerFinder() {}

    /** The speaker whose phrase begins at the token: after {@code said}. */
    static Optional<Speaker> after(Chart chart, int from, int limit) {
        Optional<Phrase> person = chart.phrases(from, limit)
                .filter(chart::isPerson)
                .filter(p -> isTitle(chart, from, p.from()))
                .findFirst();
        if (person.isPresent()) {
            return person.map(p -> speaker(p, from, p.to()));
        }
        return body(chart, from);
    }

    /** Whether the words before a person's name can be his titles and posts: no verb, at most one comma, directly before him. */
    private static boolean isTitle(Chart chart, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean lastComma = chart.lower(i).equals(",") && i == to - 1;
            boolean honorific = chart.lower(i).equals(",")
                    && to - i <= 3
                    && chart.upos(i + 1).equals("PROPN");
            if (!WITHIN_TITLE.contains(chart.upos(i))
                    || chart.upos(i).equals("PUNCT")
                            && !lastComma
                            && !honorific
                            && !chart.lower(i).equals(".")) {
                return false;
            }
        }
        return to - from <= 14;
    }

    private static Optional<Speaker> body(Chart chart, int from) {
        int start = skipDeterminer(chart, from);
        Optional<Phrase> phrase =
                chart.phraseAt(from).or(() -> chart.phraseAt(start)).filter(p -> canSpeak(chart, p));
        return phrase.filter(p -> !owns(chart, p)).map(p -> speaker(p, from, p.to()));
    }

    /** The speaker whose phrase ends before the token, with nothing but its own apposition between. */
    static Optional<Speaker> before(Chart chart, int end, int from) {
        if (chart.lower(end - 1).equals(",")) {
            return apposed(chart, end - 1, from);
        }
        return chart.phraseBefore(end, p -> canSpeak(chart, p) && p.from() >= from)
                .map(p -> speaker(p, beginning(chart, p, from), end))
                .or(() -> viaPlace(chart, end, from));
    }

    /** "police in Zhejiang said", "the commander of the unit": the phrase's head stands further left than its end. */
    private static Optional<Speaker> viaPlace(Chart chart, int end, int from) {
        return chart.phrases(from, end)
                .filter(p -> canSpeak(chart, p))
                .filter(p -> p.to() < end && chart.lower(p.to()).equals("("))
                .filter(p -> chart.lower(end - 1).equals(")") && end - p.to() <= 5)
                .findFirst()
                .map(p -> speaker(p, beginning(chart, p, from), end));
    }

    /** "Li Wei, 49, head of the bureau, said": walks left over the stretches between commas to the one that ends with a name. */
    private static Optional<Speaker> apposed(Chart chart, int comma, int from) {
        int end = comma;
        for (int steps = 0; steps < 5 && end > from; steps++) {
            int last = end;
            Optional<Phrase> named = chart.phraseBefore(last, p -> canSpeak(chart, p) && p.from() >= from)
                    .filter(p -> chart.isPerson(p) || last < comma)
                    .filter(p -> !isParticiple(chart, stretchStart(chart, last, from)));
            if (named.isPresent() && !isInRole(chart, named.get(), from)) {
                return named.map(p -> speaker(p, beginning(chart, p, from), comma + 1));
            }
            int start = stretchStart(chart, end, from);
            end = start - 1;
        }
        return Optional.empty();
    }

    /** Whether the name is part of the phrase before a person: "of" or a possessive stands around it. */
    private static boolean isInRole(Chart chart, Phrase phrase, int from) {
        int before = phrase.from() - 1 - (chart.upos(phrase.from() - 1).equals("DET") ? 1 : 0);
        return !chart.isPerson(phrase) && before >= from && chart.upos(before).equals("ADP");
    }

    private static boolean isParticiple(Chart chart, int start) {
        return start < chart.size()
                && Set.of("VBN", "VBG").contains(chart.token(start).xpos());
    }

    private static int stretchStart(Chart chart, int end, int from) {
        int start = end;
        while (start > from && !chart.lower(start - 1).equals(",")) {
            start--;
        }
        return start;
    }

    /** Where the noun phrase around a name begins: with its titles, and with "its director," before a person. */
    private static int beginning(Chart chart, Phrase phrase, int from) {
        int start = phrase.from();
        while (start > from
                && Set.of("DET", "ADJ", "NOUN", "PROPN", "PART", "NUM").contains(chart.upos(start - 1))) {
            start--;
        }
        return start;
    }

    private static Speaker speaker(Phrase phrase, int from, int to) {
        return new Speaker(Optional.of(phrase.referent()).filter(Referent::named), from, to);
    }

    private static boolean canSpeak(Chart chart, Phrase phrase) {
        return chart.isPerson(phrase) || chart.isBody(phrase) || phrase.mention() instanceof Pronoun;
    }

    /** Whether the phrase only owns what follows: "the agency's head". */
    private static boolean owns(Chart chart, Phrase phrase) {
        return chart.upos(phrase.to()).equals("PART")
                || chart.token(Math.min(phrase.to(), chart.size() - 1)).isNoun() && phrase.to() < chart.size();
    }

    private static int skipDeterminer(Chart chart, int from) {
        return chart.upos(from).equals("DET") ? from + 1 : from;
    }

    static Comparator<Phrase> byStart() {
        return Comparator.comparingInt(Phrase::from);
    }
}
