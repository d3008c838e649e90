package org.dossier.relation.chart;

import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Phrase;

/**
 * The body in which a post is held, behind the post: {@code of the bureau}, {@code at the agency's fraud unit}, {@code , SAPS Limpopo}.
 *
 * @param referent none where it is not clear which body it is
 * @param owner the body that owns it
 * @param to token after it; where there is none, the token at which it was looked for
 */
record RoleBody(Optional<Referent> referent, Optional<Referent> owner, int to) {
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "in", "for", "with", "from", "within");

    /** What may stand in the words for a body. */
    private static final Set<String> WITHIN = Set.of("NOUN", "ADJ");

    /** The body that a preposition or a comma at the token leads to. */
    static RoleBody at(Chart chart, int at, int limit) {
        RoleBody none = new RoleBody(Optional.empty(), Optional.empty(), at);
        boolean preposition = PREPOSITIONS.contains(chart.lower(at));
        Optional<RoleBody> beside = rightBehind(chart, at, limit);
        if (beside.isPresent() || !preposition && !chart.lower(at).equals(",") || at + 1 >= limit) {
            return beside.orElse(none);
        }
        Optional<Bodies.Found> found = Bodies.at(chart, at + 1)
                .filter(f -> f.to() <= limit && !isOfAnother(chart, f))
                .filter(f -> preposition || isClosed(chart, f.to()));
        return found.map(f -> withLetters(chart, f)).map(RoleBody::of).orElse(none);
    }

    /** "Deputy Commissioner (Economic Offences Wing) Ann Lee": the named body that the brackets tell and nothing else. */
    static RoleBody inBrackets(Chart chart, int open, int behind) {
        return Bodies.startingAt(chart, open + 1)
                .filter(p -> p.mention() instanceof Name && p.to() == behind - 1)
                .map(p -> new RoleBody(Optional.of(p.referent()), Optional.empty(), behind))
                .orElse(new RoleBody(Optional.empty(), Optional.empty(), behind));
    }

    /** "Chairman, National Drug Agency, NDA,": with its abbreviation between commas. */
    private static Bodies.Found withLetters(Chart chart, Bodies.Found body) {
        int letters = body.to() + 1;
        boolean apart = chart.lower(body.to()).equals(",")
                && chart.lower(letters + 1).equals(",")
                && PostLetters.isAt(chart, letters);
        return apart ? new Bodies.Found(body.phrase(), body.owner(), letters + 1) : body;
    }

    /** "head of the EU police agency": an alliance before the words for a body of its own, which has another name. */
    private static boolean isOfAnother(Chart chart, Bodies.Found found) {
        int end = found.to();
        while (end < chart.size() && isWithin(chart, end)) {
            end++;
        }
        return end > found.to() && chart.upos(end - 1).equals("NOUN") && chart.isAlliance(found.phrase());
    }

    /** "anti-fraud" is taken apart. */
    private static boolean isWithin(Chart chart, int at) {
        return !chart.isCapital(at)
                && (WITHIN.contains(chart.upos(at)) || chart.lower(at).equals("-"));
    }

    /** "Director General ANF", "Collector Customs Enforcement,": the body right behind a post in capitals, where nothing else follows. */
    static Optional<RoleBody> rightBehind(Chart chart, int at, int limit) {
        return chart.isCapital(at - 1) && at < limit
                ? Bodies.startingAt(chart, at)
                        .filter(p -> p.mention() instanceof Name)
                        .map(p -> new Bodies.Found(p, Optional.empty(), Bodies.skipBrackets(chart, p.to())))
                        .filter(f -> f.to() == limit || f.to() < limit && isClosed(chart, f.to()))
                        .map(RoleBody::of)
                : Optional.empty();
    }

    private static RoleBody of(Bodies.Found found) {
        return new RoleBody(
                Optional.of(found.phrase().referent()), found.owner().map(Phrase::referent), found.to());
    }

    /** Behind the body stands a mark, or the verb to which the holder is the subject: "Ann Lee, Secretary, Ministry of Trade said". */
    private static boolean isClosed(Chart chart, int at) {
        return at >= chart.size()
                || Set.of(",", ".", ";", ")").contains(chart.lower(at))
                || chart.isFinite(at) && chart.isCapital(at - 1);
    }
}
