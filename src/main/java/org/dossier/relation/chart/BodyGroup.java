package org.dossier.relation.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.Name;
import org.dossier.relation.model.Phrase;

/**
 * Bodies that a sentence joins: {@code the OLAF, the Hellenic Police and Europol}, or one alone: {@code officers of the SPF}.
 *
 * @param from first token, with article and "officers of"
 * @param to token after the last, with brackets, "of …" and "officers"
 * @param members the bodies named, without those that only own another or stand behind "of"
 */
public record BodyGroup(int from, int to, List<Phrase> members) {

    private static final Set<String> NAMELESS = Set.of("DET", "ADJ", "NOUN");
    private static final int LONGEST_NAMELESS = 5;
    private static final int LONGEST_APPOSITION = 12;

    /** Parts of speech of words with which an adjunct opens a sentence. */
    private static final Set<String> OPENINGS = Set.of("ADP", "SCONJ", "VERB", "ADV");

    /** The members of a list, and the token behind it. */
    private record Listing(List<BodyMember> members, int to) {}

    /** All groups of the sentence, in order, not overlapping. */
    public static List<BodyGroup> of(Chart chart) {
        List<BodyGroup> found = new ArrayList<>();
        int at = 0;
        while (at < chart.size()) {
            Optional<BodyGroup> group = at(chart, at);
            group.ifPresent(found::add);
            at = group.map(BodyGroup::to).orElse(at + 1);
        }
        return found;
    }

    private static Optional<BodyGroup> at(Chart chart, int from) {
        Optional<BodyMember> first = BodyMember.at(chart, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Listing joined = joined(chart, first.get());
        return Optional.of(new BodyGroup(
                BodyMember.startOf(chart, first.get().from()),
                joined.to(),
                joined.members().stream()
                        .flatMap(m -> sharingHead(chart, m.phrase()).stream())
                        .toList()));
    }

    /**
     * The member with those that commas and a last conjunction join to it, of "A, B and the police" and "A, B and, at times, others" A and B; the member
     * alone where no conjunction closes the list.
     */
    private static Listing joined(Chart chart, BodyMember first) {
        List<BodyMember> members = new ArrayList<>(List.of(first));
        int end = first.to();
        boolean closed = false;
        while (!closed) {
            int next = afterSeparator(chart, behindApposition(chart, end));
            Optional<BodyMember> more = next > end ? BodyMember.soon(chart, next) : Optional.empty();
            closed = next > end && isConjunction(chart, next - 1);
            int behind = more.map(BodyMember::to).orElse(behindNameless(chart, next, closed));
            if (behind == next) {
                boolean goesOn =
                        closed && members.size() > 1 && chart.lower(next).equals(",");
                return goesOn ? new Listing(members, end) : new Listing(List.of(first), first.to());
            }
            more.ifPresent(members::add);
            end = behind;
        }
        return closed && !isOpening(chart, members)
                ? new Listing(members, members.size() > 1 ? end : first.to())
                : new Listing(List.of(first), first.to());
    }

    /** The comma that closes "A, a branch of the ministry, and B", "A, which is a branch …"; the token itself if no such words follow. */
    private static int behindApposition(Chart chart, int from) {
        boolean clause =
                chart.lower(from + 1).equals("which") && Set.of("is", "was").contains(chart.lower(from + 2));
        int article = clause ? from + 3 : from + 1;
        int noun = article + 1;
        while (NAMELESS.contains(chart.upos(noun))) {
            noun++;
        }
        boolean opens = chart.lower(from).equals(",")
                && chart.upos(article).equals("DET")
                && chart.lower(noun).equals("of")
                && chart.token(noun - 1).xpos().equals("NN")
                && IntStream.range(article, noun)
                        .allMatch(i -> chart.phrasesAt(i).isEmpty() && !chart.isCapital(i));
        return !opens
                ? from
                : IntStream.range(noun, Math.min(chart.size(), noun + LONGEST_APPOSITION))
                        .takeWhile(i -> !chart.token(i).isVerb())
                        .filter(i -> chart.lower(i).equals(","))
                        .findFirst()
                        .orElse(from);
    }

    /**
     * The token behind the words of no body that stand between others of a list or end it: "the police", "other agencies"; the token itself if there
     * are none.
     */
    private static int behindNameless(Chart chart, int from, boolean last) {
        int at = from;
        while (at < from + LONGEST_NAMELESS
                && NAMELESS.contains(chart.upos(at))
                && chart.phrasesAt(at).isEmpty()) {
            at++;
        }
        boolean listed = last || chart.isUnit(at - 1) && afterSeparator(chart, at) > at;
        return listed && chart.upos(at - 1).equals("NOUN") ? at : from;
    }

    /**
     * "Acting on information from A, B and C raided …": a phrase opens the sentence with the first, and the others act. Not so of "With help from A,
     * B and C, officers raided".
     */
    private static boolean isOpening(Chart chart, List<BodyMember> members) {
        int from = BodyMember.startOf(chart, members.getFirst().from());
        int verb = members.getLast().to();
        while (chart.upos(verb).equals("ADV")) {
            verb++;
        }
        return OPENINGS.contains(chart.upos(0))
                && chart.upos(from - 1).equals("ADP")
                && chart.lower(members.getFirst().to()).equals(",")
                && IntStream.range(0, from)
                        .noneMatch(i -> chart.isFinite(i) || chart.upos(i).equals("AUX"))
                && (chart.isFinite(verb) || chart.upos(verb).equals("AUX"));
    }

    /** Of "police in A, B and C", three names that begin with one noun, all three; else the phrase alone. */
    private static List<Phrase> sharingHead(Chart chart, Phrase phrase) {
        List<Phrase> all = chart.phrasesAt(phrase.from()).stream()
                .filter(p -> p.mention() instanceof Name && chart.isBody(p))
                .toList();
        return all.contains(phrase) ? all.reversed() : List.of(phrase);
    }

    /** The token after a comma, a conjunction or both; the token itself if there is none. */
    private static int afterSeparator(Chart chart, int at) {
        int next = chart.lower(at).equals(",") ? at + 1 : at;
        if (isConjunction(chart, next)) {
            return next + 1;
        }
        return chart.lower(next).equals("as") && chart.lower(next + 1).equals("well") ? next + 3 : next;
    }

    public static boolean isConjunction(Chart chart, int i) {
        return Set.of("and", "&", "as").contains(chart.lower(i)) || isGlue(chart, i);
    }

    /** Whether a token joins two names without blanks: "the Interpol-Europol operation", "ICE/HSI". */
    public static boolean isGlue(Chart chart, int i) {
        return i > 0
                && i + 1 < chart.size()
                && Set.of("-", "–", "/").contains(chart.lower(i))
                && chart.token(i).span().start() == chart.token(i - 1).span().end()
                && chart.token(i).span().end() == chart.token(i + 1).span().start();
    }
}
