package org.dossier.relation.chart;

import java.util.Optional;
import java.util.Set;
import org.dossier.relation.model.Phrase;

/**
 * One body of a group, with the words that belong to it: {@code officers of the Federal Police (FP)}.
 *
 * @param from first token of the phrase, or of the words before it where these were passed over
 * @param to token after the last, with brackets, "of …" and "officers"
 * @param phrase the body's own
 */
record BodyMember(int from, int to, Phrase phrase) {

    private static final Set<String> STAFF_LINKS = Set.of("from", "with");
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV");

    /** How many words of its own may stand before a member behind a comma: "the more than forty officers of", "its". */
    private static final int SOON = 7;

    /** The member that begins at the token or after its article, numbers and "officers of". */
    static Optional<BodyMember> soon(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.size(), from + SOON); at++) {
            Optional<BodyMember> here = at(chart, at);
            if (here.isPresent()) {
                return here.map(m -> new BodyMember(from, m.to(), m.phrase()));
            }
            boolean own = at == from && chart.token(at).xpos().equals("PRP$");
            if (!own && !WITHIN.contains(chart.upos(at)) && !leadsOn(chart, at, from)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "officers of …", "the ministry's …", "and with …", "and of …". */
    private static boolean leadsOn(Chart chart, int at, int from) {
        boolean of = isStaffOf(chart, at) && at > from;
        boolean again = at == from
                && BodyGroup.isConjunction(chart, at - 1)
                && Set.of("with", "by", "from", "of").contains(chart.lower(at));
        return of || again || Bodies.isPossessive(chart, at);
    }

    /** The body whose phrase begins at the token; of "the ministry's bureau of the north" the bureau, with all its words. */
    static Optional<BodyMember> at(Chart chart, int from) {
        if (Bodies.startingAt(chart, from).isEmpty()) {
            return Optional.empty();
        }
        return Bodies.at(chart, from)
                .filter(f -> !isPartOfName(chart, f.to()))
                .map(f -> new BodyMember(from, tail(chart, f.to()), f.phrase()));
    }

    /** "the UN Member States", "Interpol President Ann Lee": a name goes on that is not the body's. */
    private static boolean isPartOfName(Chart chart, int behind) {
        return chart.upos(behind).equals("PROPN") && chart.phrasesAt(behind).isEmpty();
    }

    /** With "of the Treasury", "(ABC)" and "officers" behind a name. */
    private static int tail(Chart chart, int from) {
        int end = from;
        while (chart.upos(end).equals("NOUN")) {
            end++;
        }
        boolean of = Set.of("of", "in", "for", "from").contains(chart.lower(end));
        int start = chart.upos(end + 1).equals("DET") ? end + 2 : end + 1;
        Optional<Phrase> whole = of ? chart.phraseAt(start).or(() -> chart.phraseAt(start - 1)) : Optional.empty();
        return whole.map(p -> tail(chart, Bodies.skipBrackets(chart, p.to()))).orElse(end);
    }

    /** The first token of the words around a member: its article, numbers and "officers of". */
    static int startOf(Chart chart, int from) {
        int start = from;
        while (start > 0 && (isWithin(chart, start) || isStaffOf(chart, start - 1))) {
            start--;
        }
        return start;
    }

    /** Before its article a phrase begins: of "at two markets the agency" only "the agency" is of it. */
    private static boolean isWithin(Chart chart, int start) {
        return WITHIN.contains(chart.upos(start - 1))
                && (!chart.upos(start).equals("DET") || !chart.token(start - 1).isNoun());
    }

    /** "officers of", "detectives from", "agents with": the preposition between several people and the body they act for. */
    private static boolean isStaffOf(Chart chart, int at) {
        return at > 0
                && (chart.lower(at).equals("of") && chart.token(at - 1).isNoun()
                        || STAFF_LINKS.contains(chart.lower(at))
                                && !Bodies.endingAt(chart, at)
                                && chart.token(at - 1).xpos().equals("NNS"));
    }
}
