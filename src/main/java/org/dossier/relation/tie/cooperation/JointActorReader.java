package org.dossier.relation.tie.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.model.Phrase;
import org.dossier.relation.tie.model.TieWords;

/**
 * Reads two or three bodies that do one thing together: "raided by A and B", "A and B arrested …", and up to five that a text says so of: "A, B,
 * C and D jointly launched". Of a longer list the first leads: "investigated by A, B, C and D", "a joint raid of A, B, C and D".
 */
final class JointActorReader {
    private static final int LARGEST_JOINT = 3;

    /** The most bodies that are taken to work each with each other where they are said to act "jointly". */
    private static final int LARGEST_TOLD_JOINT = 5;

    /** The most bodies of whom the first is taken to lead, and to work with each of the others. */
    private static final int LARGEST_LIST = 6;

    /** How far before a group the verb stands that it depends on. */
    private static final int REACH = 12;

    private final TieWords cues;
    private final JoiningReader joining;
    private final JointEffort efforts;
    private final Set<String> bystanding;
    private final Set<String> wishes;
    private final JointDeeds deeds;
    private final Lexicon lexicon;
    private final Ontology ontology;

    JointActorReader(Knowledge knowledge, TieWords cues, JoiningReader joining) {
        this.cues = cues;
        this.joining = joining;
        lexicon = knowledge.lexicon();
        ontology = knowledge.ontology();
        efforts = new JointEffort(knowledge.expressions());
        wishes = knowledge.expressions().words("wishes", "word");
        deeds = new JointDeeds(knowledge);
        bystanding = knowledge.expressions().words("bystanding", "verb");
    }

    Stream<Partnership> read(Chart chart, BodyGroup group) {
        int size = group.members().size();
        boolean told = efforts.isToldOf(chart, group);
        boolean apart = !told && (haveOneNoun(group) || isEachAgent(chart, group));
        if (size < 2 || size > LARGEST_LIST || apart || isPartner(chart, group) || !actsTogether(chart, group)) {
            return Stream.of();
        }
        boolean each = size <= (told && !efforts.leadsTo(chart, group) ? LARGEST_TOLD_JOINT : LARGEST_JOINT);
        if (!each && areHelpers(chart, group)) {
            return Stream.of();
        }
        return IntStream.range(0, each ? size - 1 : 1)
                .mapToObj(i -> new Partnership(
                        group.from(),
                        List.of(group.members().get(i)),
                        group.members().subList(isOwn(chart, group, i + 1) ? i + 2 : i + 1, size),
                        each ? "cooperation/joint" : "cooperation/joint-list",
                        each ? 0.8 : 0.7));
    }

    /** "A, B, C and D lent their support": to somebody else, none of them leads. */
    private boolean areHelpers(Chart chart, BodyGroup group) {
        return Clause.verbOf(chart, group)
                .flatMap(v -> cues.at(chart, v.verb(), 2))
                .isPresent();
    }

    /** "the agency, its northern branch and the police": a part works with others, and not with its whole. */
    private static boolean isOwn(Chart chart, BodyGroup group, int member) {
        int from = group.members().get(member).from();
        return IntStream.rangeClosed(Math.max(from - 1, 0), from)
                .anyMatch(i -> chart.token(i).xpos().equals("PRP$"));
    }

    /** "Police in A, B and C" may each have acted alone. */
    private static boolean haveOneNoun(BodyGroup group) {
        return group.members().stream().mapToInt(Phrase::from).distinct().count() == 1;
    }

    /** "The arrests were made by A and by B": each its own. */
    private static boolean isEachAgent(Chart chart, BodyGroup group) {
        boolean several = Clause.passiveOf(chart, group)
                .filter(v -> chart.token(Math.max(v.from() - 1, 0)).xpos().equals("NNS"))
                .isPresent();
        return several
                && IntStream.range(group.from(), group.to())
                        .anyMatch(i -> BodyGroup.isConjunction(chart, i)
                                && chart.lower(i + 1).equals("by"));
    }

    /** Whether the group stands behind "with" or a verb of helping or giving: its members help another, not each other. */
    private boolean isPartner(Chart chart, BodyGroup group) {
        int before = group.from() - 1;
        return Partners.isBehindWith(chart, before)
                || verbBefore(chart, group.from())
                        .filter(i -> cues.at(chart, i, 0).isPresent())
                        .isPresent();
    }

    /** "led by A and involving B and C": who stands right behind a verb does not act. */
    private static boolean isObject(Chart chart, int before) {
        int verb = chart.upos(before).equals("DET") ? before - 1 : before;
        return verb > 0 && chart.token(verb).xpos().equals("VBG");
    }

    private static Optional<Integer> verbBefore(Chart chart, int token) {
        return IntStream.iterate(token - 1, i -> i >= Math.max(0, token - REACH), i -> i - 1)
                .filter(i -> chart.token(i).isVerb())
                .boxed()
                .findFirst();
    }

    private boolean actsTogether(Chart chart, BodyGroup group) {
        int before = group.from() - 1;
        if ((efforts.leadsTo(chart, group) || efforts.isPair(chart, group)) && !Partners.isDenied(chart, before)) {
            return true;
        }
        if (isDeedOf(chart, before)) {
            return true;
        }
        if (chart.lower(before).equals("by")) {
            return isDeed(chart, before - 1)
                    || Clause.passiveOf(chart, group)
                            .filter(v -> v.isReal() && !isBystanding(chart, v.verb()))
                            .isPresent();
        }
        return Clause.verbOf(chart, group)
                .filter(v -> !isObject(chart, before))
                .filter(v -> chart.upos(v.verb()).equals("VERB") && v.asserts())
                .filter(v -> !deeds.says(chart, v) && !isBystanding(chart, v.verb()))
                .filter(v -> !wishes.contains(chart.token(v.verb()).lemma()))
                .filter(v -> !helpsAnother(chart, v.verb()))
                .filter(v -> efforts.isToldOf(chart, group) || deeds.isDone(chart, v.verb()))
                .filter(v -> efforts.isToldOf(chart, group) || !joining.isAt(chart, v.verb()))
                .isPresent();
    }

    /** "The raids involved A and B", "The operation brought together A and B": not "would involve". */
    private boolean isDeedOf(Chart chart, int before) {
        int at = chart.upos(before).equals("DET") ? before - 1 : before;
        int verb = chart.lower(at).equals("together") ? at - 1 : at;
        boolean links = verb > 0 && chart.token(verb).isVerb() && efforts.isLinkingVerb(chart, verb);
        int noun = verb - 1;
        while (links && noun > 0 && Set.of("AUX", "ADV").contains(chart.upos(noun))) {
            noun--;
        }
        return links
                && chart.token(noun).isNoun()
                && evokesEvent(chart.token(noun).lemma());
    }

    /** "an investigation by A and B led to …": not "called for an investigation by …". */
    private boolean isDeed(Chart chart, int noun) {
        return chart.token(noun).xpos().equals("NN")
                && verbBefore(chart, noun)
                        .filter(v -> wishes.contains(chart.token(v).lemma()))
                        .isEmpty()
                && !Partners.isDenied(chart, noun)
                && evokesEvent(chart.token(noun).lemma());
    }

    private boolean evokesEvent(String noun) {
        return lexicon.byNoun(noun).stream()
                .anyMatch(
                        w -> w.evokes().filter(t -> ontology.isA(t, Dos.EVENT)).isPresent());
    }

    /** "A and B lent C their support", "A and B supported the operation": each helps another, or what another does. */
    private boolean helpsAnother(Chart chart, int verb) {
        return cues.at(chart, verb, 0)
                .filter(m -> !m.row().get("kind").equals("with"))
                .isPresent();
    }

    private boolean isBystanding(Chart chart, int verb) {
        return bystanding.contains(chart.token(verb).lemma());
    }
}
