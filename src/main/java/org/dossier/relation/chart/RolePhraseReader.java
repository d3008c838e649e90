package org.dossier.relation.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Pronoun;
import org.dossier.reference.Referent;
import org.dossier.relation.model.Phrase;

/** Reads the words of a post from left to right: possessor, modifiers, noun, complement, body. */
public final class RolePhraseReader {
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "ADV");
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "in", "for", "with", "from", "within");

    private static final int LONGEST_UNIT = 5;

    /** A body with the one that owns it, and the token after them. */
    private record Body(Optional<Referent> referent, Optional<Referent> owner, int to) {}

    private final Roles roles;

    public RolePhraseReader(Knowledge knowledge) {
        roles = new Roles(knowledge);
    }

    /** The post that begins at the token and ends before {@code limit}. */
    public Optional<RolePhrase> read(Chart chart, int from, int limit) {
        int first = roles.afterHonorific(chart, from);
        int at = chart.upos(first).equals("DET") ? first + 1 : first;
        Optional<Phrase> owner = owner(chart, at, limit);
        int start = owner.map(p -> afterPossessive(chart, Bodies.skipBrackets(chart, p.to())))
                .orElse(at);
        int end = start;
        int nounFrom = -1;
        int nounTo = -1;
        while (end < limit) {
            int noun = roles.endAt(chart, end, limit);
            if (noun > end) {
                nounFrom = end;
                nounTo = noun;
                end = noun;
            } else if (isModifier(chart, end)) {
                end++;
            } else {
                break;
            }
        }
        if (nounFrom < 0 || nounTo != end) {
            return Optional.empty();
        }
        int noun = nounFrom;
        Optional<Phrase> in =
                owner.or(() -> chart.phrases(start, noun).filter(chart::isBody).findFirst());
        return Optional.of(withBody(chart, start, nounFrom, nounTo, limit, in.map(Phrase::referent)));
    }

    private RolePhrase withBody(Chart chart, int start, int nounFrom, int nounTo, int limit, Optional<Referent> owner) {
        Body body = body(chart, nounTo, limit);
        int roleTo = nounTo;
        if (body.referent().isEmpty()) {
            roleTo = complement(chart, nounTo, limit);
            body = body(chart, roleTo, limit);
        }
        Optional<Referent> in = owner.or(body::referent);
        if (owner.isPresent() && body.referent().isPresent()) {
            in = body.referent();
        }
        return new RolePhrase(
                Math.max(roleTo, body.to()),
                nounFrom,
                nounTo,
                roles.singular(Roles.text(chart, afterPlace(chart, start, nounFrom), roleTo)),
                in,
                body.owner(),
                isCurrent(chart, start, nounTo),
                roles.role(chart, nounFrom, nounTo).rank());
    }

    /** The end of what the post is for: "director of narcotics", "assistant director for access to medicines", "member for Germany". */
    private static int complement(Chart chart, int nounTo, int limit) {
        if (chart.lower(nounTo).equals("to") || !isPlainComplement(chart, nounTo, limit)) {
            return forPlaces(chart, nounTo, limit);
        }
        int end = joined(chart, Math.min(limit, chart.endOfNounPhrase(nounTo + 1)), limit);
        boolean further = Set.of("to", "for").contains(chart.lower(end)) && isPlainComplement(chart, end, limit);
        return further ? joined(chart, Math.min(limit, chart.endOfNounPhrase(end + 1)), limit) : end;
    }

    /** "national member for Germany", "representative for Southeast Asia and the Pacific". */
    private static int forPlaces(Chart chart, int nounTo, int limit) {
        int end = chart.lower(nounTo).equals("for") ? placeAt(chart, nounTo + 1, limit) : nounTo;
        boolean more = end > nounTo + 1 && chart.lower(end).equals("and");
        int last = more ? placeAt(chart, end + 1, limit) : end;
        return end <= nounTo + 1 ? nounTo : last > end + 1 ? last : end;
    }

    /** The end of the place that begins at the token, behind an article or not; the token itself if there is none. */
    private static int placeAt(Chart chart, int at, int limit) {
        int start = chart.upos(at).equals("DET") ? at + 1 : at;
        return chart.phrases(start, limit)
                .filter(p -> p.from() == start && chart.isPlace(p))
                .map(Phrase::to)
                .findFirst()
                .orElse(at);
    }

    /** "head of Media, Events and Publicity": the end of the complement with what "and" joins to it in capitals. */
    private static int joined(Chart chart, int end, int limit) {
        int at = end;
        while (joins(chart, at, ",", limit)) {
            at = Math.min(limit, chart.endOfNounPhrase(at + 1));
        }
        return joins(chart, at, "and", limit) ? Math.min(limit, chart.endOfNounPhrase(at + 1)) : end;
    }

    /** Whether the word stands between two in capitals, both of them before the limit: what follows is always a step on. */
    private static boolean joins(Chart chart, int at, String word, int limit) {
        return at + 1 < limit && chart.lower(at).equals(word) && isCapital(chart, at - 1) && isCapital(chart, at + 1);
    }

    private static boolean isCapital(Chart chart, int i) {
        return i < chart.size() && Character.isUpperCase(chart.token(i).text().codePointAt(0));
    }

    /** "Limpopo director", "IPRD chief": where somebody holds a post is no part of its name. */
    private static int afterPlace(Chart chart, int start, int nounFrom) {
        int letters = start;
        while (letters < nounFrom
                && (isLetters(chart, letters)
                        || letters > start && chart.lower(letters).equals("-"))) {
            letters++;
        }
        if (letters > start) {
            return letters;
        }
        return chart.phrases(start, nounFrom)
                .filter(p -> p.to() <= nounFrom && p.mention() instanceof Name)
                .filter(p -> p.from() == start && chart.isPlace(p)
                        || p.to() > p.from() + 1 && chart.isBody(p)
                        || isLetters(chart, p.from()))
                .map(Phrase::to)
                .max(Comparator.naturalOrder())
                .orElse(start);
    }

    private static boolean isLetters(Chart chart, int i) {
        String text = chart.token(i).text();
        return text.length() >= 3 && text.chars().allMatch(Character::isUpperCase);
    }

    /** The body before the post: "the agency's", "its", "Interpol" before "president". */
    private static Optional<Phrase> owner(Chart chart, int at, int limit) {
        Optional<Phrase> first = chart.phrases(at, limit)
                .filter(p -> p.from() == at)
                .filter(p -> chart.isBody(p) && isOwner(chart, p))
                .findFirst();
        Optional<Phrase> inner =
                first.filter(p -> chart.upos(p.to()).equals("PART")).flatMap(p -> owner(chart, p.to() + 1, limit));
        return inner.or(() -> first);
    }

    private static boolean isOwner(Chart chart, Phrase phrase) {
        boolean possessive = phrase.mention() instanceof Pronoun;
        return possessive ? chart.token(phrase.from()).xpos().equals("PRP$") : true;
    }

    private static int afterPossessive(Chart chart, int to) {
        return chart.upos(to).equals("PART") ? to + 1 : to;
    }

    private boolean isModifier(Chart chart, int i) {
        boolean participle =
                chart.token(i).xpos().equals("VBG") && Set.of("NOUN", "PROPN").contains(chart.upos(i + 1));
        return participle
                || roles.isBefore(chart.lower(i))
                || MODIFIERS.contains(chart.upos(i))
                || chart.lower(i).equals("-");
    }

    /** "of the bureau", "at the agency's fraud unit", ", SAPS Limpopo": none where it is not clear which body it is. */
    private static Body body(Chart chart, int at, int limit) {
        Body none = new Body(Optional.empty(), Optional.empty(), at);
        boolean preposition = PREPOSITIONS.contains(chart.lower(at));
        if (!preposition && !chart.lower(at).equals(",") || at + 1 >= limit) {
            return none;
        }
        Optional<Bodies.Found> found = Bodies.at(chart, at + 1).filter(f -> f.to() <= limit);
        boolean clear =
                found.isPresent() && (preposition || closes(chart, found.get().to()));
        if (!clear && !preposition) {
            return behindUnit(chart, at, limit).orElse(none);
        }
        return clear ? body(found.get()) : none;
    }

    private static Body body(Bodies.Found found) {
        return new Body(Optional.of(found.phrase().referent()), found.owner().map(Phrase::referent), found.to());
    }

    /** ", Pacific Region, Border Agency": the body behind a part of it that is no known body, both with capitals. */
    private static Optional<Body> behindUnit(Chart chart, int comma, int limit) {
        int end = endOfCapitals(chart, comma + 1, limit);
        boolean unit = end > comma + 1
                && chart.lower(end).equals(",")
                && chart.phrases(comma + 1, end).noneMatch(chart::isPerson);
        return unit
                ? Bodies.at(chart, end + 1)
                        .filter(f -> f.to() <= limit && f.phrase().from() == end + 1 && closes(chart, f.to()))
                        .map(RolePhraseReader::body)
                : Optional.empty();
    }

    private static boolean closes(Chart chart, int at) {
        return at >= chart.size() || Set.of(",", ".", ";", ")").contains(chart.lower(at));
    }

    private static int endOfCapitals(Chart chart, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_UNIT && isCapital(chart, end)) {
            end++;
        }
        return end;
    }

    /** "director of narcotics", "minister of the interior": a complement that names neither body, person nor place. */
    private static boolean isPlainComplement(Chart chart, int at, int limit) {
        if (!Set.of("of", "for", "to").contains(chart.lower(at)) || at + 1 >= limit) {
            return false;
        }
        int end = Math.min(limit, chart.endOfNounPhrase(at + 1));
        return end > at + 1
                && end - at <= 7
                && chart.phrases(at + 1, end).findAny().isEmpty();
    }

    private boolean isCurrent(Chart chart, int from, int to) {
        for (int i = Math.max(0, from - 1); i < Math.min(chart.size(), to + 2); i++) {
            String word = chart.lower(i);
            if (roles.isOfAnotherTime(word)) {
                return false;
            }
        }
        return true;
    }
}
