package org.dossier.relation.chart;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.relation.model.Phrase;

/** Finds the body that a noun phrase means, through possessives: of "the ministry's Fraud Bureau (FB)" the bureau. */
public final class Bodies {
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> WITHIN = Set.of("of", "at", "in", "within");
    private static final Set<String> DESCRIBING = Set.of("ADJ", "NOUN");
    private static final int LONGEST_BRACKET = 10;
    private static final int LONGEST_DESCRIPTION = 4;

    /**
     * A body in a phrase.
     *
     * @param owner the body before the possessive, if there is one
     * @param to token after the body and an abbreviation in brackets
     */
    public record Found(Phrase phrase, Optional<Phrase> owner, int to) {}

    private Bodies() {}

    /** The body whose phrase begins at the token or after its article and adjectives; none where a possessive leads to no known body. */
    public static Optional<Found> at(Chart chart, int from) {
        Optional<Phrase> first = begin(chart, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> described = described(chart, first.get().to());
        if (described.isPresent()) {
            return at(chart, described.get().from());
        }
        int owned = behindPossessive(chart, first.get().to());
        if (owned < 0) {
            int end = skipBrackets(chart, first.get().to());
            return Optional.of(new Found(first.get(), Optional.empty(), withWhole(chart, end)));
        }
        return at(chart, owned)
                .map(f -> new Found(f.phrase(), f.owner().or(() -> first), f.to()))
                .or(() -> unit(chart, owned, first.get()));
    }

    /** "EU judicial unit Eurojust": the body that the one before and small words between them only describe. */
    private static Optional<Phrase> described(Chart chart, int behind) {
        int at = behind;
        while (at - behind < LONGEST_DESCRIPTION && DESCRIBING.contains(chart.upos(at)) && !chart.isInPhrase(at)) {
            at++;
        }
        return at > behind && chart.token(at - 1).xpos().equals("NN") ? startingAt(chart, at) : Optional.empty();
    }

    /** Of "the council's trading standards and licensing team", of which no name is known, and of "the agency's Pacific Region" the owner. */
    private static Optional<Found> unit(Chart chart, int from, Phrase owner) {
        Optional<Found> region = chart.phrasesAt(from).stream()
                .filter(chart::isPlace)
                .map(p -> new Found(owner, Optional.empty(), p.to()))
                .findFirst();
        if (region.isPresent()) {
            return region;
        }
        int head = from;
        while (MODIFIERS.contains(chart.upos(head))
                || chart.upos(head).equals("CCONJ")
                || chart.token(head).xpos().equals("VBG")) {
            if (chart.isUnit(head) && !MODIFIERS.contains(chart.upos(head + 1))) {
                return Optional.of(new Found(owner, Optional.empty(), head + 1));
            }
            head++;
        }
        return Optional.empty();
    }

    /** "the Fraud Division of Kent Police", "at Kent Police": the end of the body that the one before is a part of. */
    private static int withWhole(Chart chart, int end) {
        return WITHIN.contains(chart.lower(end))
                ? begin(chart, end + 1)
                        .map(p -> withWhole(chart, skipBrackets(chart, p.to())))
                        .orElse(end)
                : end;
    }

    /** The first body after determiners, adjectives and nouns. */
    private static Optional<Phrase> begin(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.size(), from + 5); at++) {
            Optional<Phrase> here = startingAt(chart, at);
            if (here.isPresent()) {
                return here;
            }
            boolean determiner = at == from
                    && (chart.upos(at).equals("DET") || chart.token(at).xpos().equals("PRP$"));
            boolean possessive = at > from && isPossessive(chart, at);
            if (!determiner && !possessive && !MODIFIERS.contains(chart.upos(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The longest body phrase that begins at the token; a possessive pronoun begins none. */
    public static Optional<Phrase> startingAt(Chart chart, int at) {
        return chart.phrasesAt(at).stream()
                .filter(chart::isBody)
                .filter(p -> !chart.token(at).xpos().equals("PRP$"))
                .findFirst();
    }

    /** Whether the token stands right behind a body, or behind its abbreviation in brackets. */
    public static boolean endingAt(Chart chart, int at) {
        return before(chart, at).isPresent();
    }

    /** The longest body that ends right before the token, or before its abbreviation in brackets there. */
    public static Optional<Phrase> before(Chart chart, int at) {
        return IntStream.rangeClosed(at - LONGEST_BRACKET, at)
                .filter(to -> skipBrackets(chart, to) == at)
                .mapToObj(
                        to -> chart.phrasesTo(to).stream().filter(chart::isBody).findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a body owns begins here: behind "'s" with an abbreviation in brackets on either side; -1 where it owns nothing. */
    public static int behindPossessive(Chart chart, int to) {
        int mark = skipBrackets(chart, to);
        return isPossessive(chart, mark) ? skipBrackets(chart, mark + 1) : -1;
    }

    public static boolean isPossessive(Chart chart, int i) {
        return Set.of("'s", "’s", "'", "’").contains(chart.lower(i));
    }

    /** Whether a comma stands there, or a dash with a blank before it. */
    public static boolean isApart(Chart chart, int at) {
        boolean dash = at < chart.size()
                && chart.token(at).isDash()
                && chart.token(at).span().start() > chart.token(at - 1).span().end();
        return dash || chart.lower(at).equals(",");
    }

    /** The token after an abbreviation in brackets; the token itself if none begins there. */
    public static int skipBrackets(Chart chart, int at) {
        if (!chart.lower(at).equals("(")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(chart.size(), at + LONGEST_BRACKET); i++) {
            if (chart.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    /** The token that opens the brackets that close before the token; the token itself if none close there. */
    public static int beforeBrackets(Chart chart, int to) {
        return IntStream.range(Math.max(0, to - LONGEST_BRACKET), to)
                .filter(at -> skipBrackets(chart, at) == to && chart.lower(at).equals("("))
                .findFirst()
                .orElse(to);
    }
}
