package org.dossier.relation.tie.cooperation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.tie.model.TieWords;

/**
 * Help told over two sentences: "The bureau arrested three men. Officers of the police joined in." gives the helper; whom it helps is who acts in
 * the sentence before.
 */
final class JoiningReader {

    private static final Set<String> WERE = Set.of("was", "were");
    private static final Set<String> TAKEN_UP = Set.of("it", "them", "their", "its", "the");

    /** How many words may stand between the verb and those who are named: "in the raids, among them". */
    private static final int LONGEST_DEED = 10;

    /**
     * Bodies that help and the verb that says so.
     *
     * @param leader who led them, where the same sentence tells: "Taking part under the lead of A were B and C"
     * @param inDeed whether they helped with some work of their own, "helped to trace the money", which nobody helps who only spoke
     */
    record Joining(int verb, BodyGroup helpers, Optional<BodyGroup> leader, boolean inDeed) {}

    private final TieWords words;
    private final Set<String> leading;

    JoiningReader(Expressions expressions) {
        leading = new HashSet<>(expressions.words("heading", "noun"));
        leading.addAll(expressions.words("heading", "verb"));
        words = new TieWords(expressions.rows("joining"), "words");
    }

    /** Whether a verb of joining others stands there: "A and B took part" does not say that they worked with each other. */
    boolean isAt(Chart chart, int verb) {
        return words.at(chart, verb, 3).isPresent();
    }

    /** The verbs of helping that name nobody whom they help, with their subjects before them, or behind "were" after a participle; one for each subject. */
    List<Joining> read(Chart chart, List<BodyGroup> groups) {
        List<Joining> found = new ArrayList<>();
        IntStream.range(0, chart.size())
                .filter(i -> chart.token(i).isVerb())
                .boxed()
                .flatMap(i -> words.at(chart, i, 3).stream())
                .filter(match -> takesNobody(chart, match, groups))
                .flatMap(match -> joining(chart, match, groups).stream())
                .filter(j -> found.stream().noneMatch(f -> f.helpers().equals(j.helpers())))
                .forEach(found::add);
        return found;
    }

    private Optional<Joining> joining(Chart chart, TieWords.Match match, List<BodyGroup> groups) {
        int verb = match.from();
        boolean opens = IntStream.range(0, verb).allMatch(i -> chart.upos(i).equals("ADV"));
        return (opens ? inverted(chart, verb, groups) : subject(chart, verb, groups))
                .or(() -> listed(chart, verb, match.to(), groups))
                .map(h -> new Joining(verb, h, leader(chart, verb, h, groups), helpedTo(chart, match)));
    }

    private static Optional<BodyGroup> subject(Chart chart, int verb, List<BodyGroup> groups) {
        return groups.stream()
                .filter(g -> g.to() <= verb)
                .filter(g -> isOfficersOf(chart, g, verb)
                        || Partners.isAntecedent(chart, g, verb)
                        || Clause.verbOf(chart, g)
                                .filter(v -> v.verb() == verb && v.isReal() && v.asserts())
                                .isPresent())
                .findFirst();
    }

    /** "Nine agencies took part in the raids, among them A and B": those named behind a verb whose subject is several without a name. */
    private static Optional<BodyGroup> listed(Chart chart, int verb, int from, List<BodyGroup> groups) {
        int subject = verb - 1;
        while (Set.of("ADV", "AUX").contains(chart.upos(subject))) {
            subject--;
        }
        boolean several = chart.token(subject).xpos().equals("NNS")
                && VerbGroup.at(chart, verb).asserts();
        return groups.stream()
                .filter(g -> several && g.from() > from && g.from() <= from + LONGEST_DEED)
                .filter(g -> isExample(chart, g.from()))
                .findFirst();
    }

    private static boolean isExample(Chart chart, int at) {
        String word = chart.lower(at - 1);
        return word.equals("including")
                || word.equals("them") && chart.lower(at - 2).equals("among");
    }

    /** "Officers from the agency joined in" */
    private static boolean isOfficersOf(Chart chart, BodyGroup group, int verb) {
        int from = group.from() - 1;
        return group.to() == verb
                && from > 0
                && from <= 2
                && chart.lower(from).equals("from")
                && chart.token(from - 1).isNoun();
    }

    /** "Backing it up were A and B", "Also taking part were A and B" */
    private static Optional<BodyGroup> inverted(Chart chart, int verb, List<BodyGroup> groups) {
        return chart.token(verb).xpos().equals("VBG")
                ? groups.stream()
                        .filter(g -> WERE.contains(chart.lower(g.from() - 1)))
                        .findFirst()
                : Optional.empty();
    }

    /** "Taking part under the lead of A were B and C" */
    private Optional<BodyGroup> leader(Chart chart, int verb, BodyGroup helpers, List<BodyGroup> groups) {
        return groups.stream()
                .filter(g -> verb < g.from() && g.to() <= helpers.from())
                .filter(g -> {
                    int name = g.members().getFirst().from();
                    int of = chart.upos(name - 1).equals("DET") ? name - 2 : name - 1;
                    return chart.lower(of).equals("of") && leading.contains(chart.lower(of - 1));
                })
                .findFirst();
    }

    /** "Europol helped to trace the money", "helped identify the suspects" */
    private static boolean helpedTo(Chart chart, TieWords.Match match) {
        boolean past = Set.of("VBD", "VBN").contains(chart.token(match.from()).xpos());
        return past && (chart.lower(match.to()).equals("to") || isBase(chart, match.to()));
    }

    private static boolean isBase(Chart chart, int at) {
        return chart.token(at).xpos().equals("VB");
    }

    /** Whether behind the verb no body is named, and nothing else stands but what the sentence before has told. */
    private static boolean takesNobody(Chart chart, TieWords.Match match, List<BodyGroup> groups) {
        int after = match.to();
        boolean open = chart.upos(after).equals("PUNCT")
                || Set.of("ADP", "CCONJ").contains(chart.upos(after))
                || chart.upos(after).equals("AUX")
                || chart.upos(after).equals("ADV")
                || helpedTo(chart, match)
                || TAKEN_UP.contains(chart.lower(after)) && !chart.isCapital(after + 1);
        return open
                && groups.stream()
                        .noneMatch(g -> g.members().getFirst().from() >= after
                                && g.from() <= after + 3
                                && !isExample(chart, g.from())
                                && !WERE.contains(chart.lower(g.to()))
                                && !WERE.contains(chart.lower(g.from() - 1)));
    }
}
