package org.dossier.relation.tie.cooperation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Table;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.SayingVerbs;
import org.dossier.relation.chart.VerbGroup;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.TieWords;

/**
 * Reads which bodies worked together: those of a partner phrase ({@code together with the agency}) or of a verb of helping with the actor of
 * its clause, and two or three that one verb has as its agents ({@code raided by the bureau and the police}).
 */
public final class CooperationReader {

    private final Ontology ontology;
    private final String cooperatesWith;
    private final TieWords cues;
    private final TieWords fronted;
    private final SayingVerbs saying;
    private final Lexicon lexicon;
    private final HelpReader help;
    private final WithReader with;
    private final JoiningReader joining;
    private final JointActorReader joint;
    private final DeedPartners deeds;
    private final AgreementReader agreements;
    private final BackReference back;

    public CooperationReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        cooperatesWith = ontology.term(Dos.COOPERATES_WITH);
        Map<Boolean, List<Map<String, String>>> rows = knowledge.expressions().rows("cooperation").stream()
                .collect(Collectors.partitioningBy(row -> row.get("kind").equals("fronted")));
        cues = new TieWords(rows.get(false), "words");
        fronted = new TieWords(rows.get(true), "words");
        saying = new SayingVerbs(knowledge);
        lexicon = knowledge.lexicon();
        help = new HelpReader(knowledge.expressions());
        with = new WithReader(knowledge.expressions());
        joining = new JoiningReader(knowledge.expressions());
        joint = new JointActorReader(knowledge, cues, joining);
        deeds = new DeedPartners(knowledge);
        agreements = new AgreementReader(knowledge.expressions());
        back = new BackReference(lexicon);
    }

    /** The ties that the sentences of an article tell, one after the other. */
    public ArticleCooperations of(Context context, List<RelationMention> posts) {
        return new ArticleCooperations(
                this,
                new EarlierActors(context, ontology, saying, cues),
                new OwnGroups(context, posts, ontology, lexicon));
    }

    List<RelationMention> read(Chart chart, EarlierActors earlier, OwnGroups own) {
        List<BodyGroup> groups = own.with(chart, BodyGroup.of(chart));
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Partnership> found = new ArrayList<>();
        List<JoiningReader.Joining> joined = joining.read(chart, groups);
        joined.forEach(j -> j.leader()
                .or(() -> j.inDeed() ? earlier.lastDoing() : earlier.last())
                .ifPresent(helped -> found.add(Partnership.at(chart, j.verb(), j.helpers(), helped, 0.8))));
        addInside(chart, earlier, groups, found);
        agreements.read(chart, groups).forEach(found::add);
        groups.stream()
                .filter(g -> joined.stream().noneMatch(j -> j.helpers().equals(g)))
                .forEach(g -> joint.read(chart, g).forEach(found::add));
        return found.stream()
                .flatMap(p -> p.ties(cooperatesWith, chart).stream())
                .toList();
    }

    /** Whether a sentence only says who helped those who act in the one before: the next one may name more who did. */
    boolean goesOn(Chart chart) {
        return !joining.read(chart, BodyGroup.of(chart)).isEmpty()
                || IntStream.range(0, chart.size())
                        .anyMatch(i -> cues.at(chart, i, 2)
                                .filter(m -> m.row().get("kind").equals("came"))
                                .isPresent());
    }

    private void addInside(Chart chart, EarlierActors earlier, List<BodyGroup> groups, List<Partnership> found) {
        BitSet said = new BitSet();
        for (int i = 0; i < chart.size(); i++) {
            Optional<TieWords.Match> cue = cues.at(chart, i, 2);
            cue.ifPresent(m -> said.set(m.from(), m.to()));
            cue.flatMap(m -> read(chart, m, groups, earlier)).ifPresent(found::add);
            fronted.at(chart, i, 2).flatMap(m -> fronted(chart, m, groups)).ifPresent(found::add);
            if (chart.lower(i).equals("with") && !said.get(i)) {
                deeds.read(chart, i, groups).ifPresent(found::add);
            }
        }
        chart.phrases().stream()
                .filter(chart::isBody)
                .forEach(p -> with.possessive(chart, p, groups).ifPresent(found::add));
        groups.forEach(g -> with.attending(chart, g, groups).ifPresent(found::add));
    }

    private Optional<Partnership> read(Chart chart, TieWords.Match cue, List<BodyGroup> groups, EarlierActors earlier) {
        return switch (cue.row().get("kind")) {
            case "with" -> with(chart, cue, groups, earlier);
            case "came" -> came(chart, cue, groups, earlier);
            case "tip" ->
                tip(chart, cue, groups)
                        .or(() -> chart.lower(cue.to() - 1).equals("by")
                                ? with(chart, cue, groups, earlier)
                                : Optional.empty());
            default -> help.read(chart, cue, groups).or(() -> helped(chart, cue, groups, earlier));
        };
    }

    /** "A, together with B, searched …"; "The search was made together with B", where the sentence before tells who made it. */
    private Optional<Partnership> with(Chart chart, TieWords.Match cue, List<BodyGroup> groups, EarlierActors earlier) {
        int at = cue.from();
        return Partners.startingAt(chart, groups, cue.to())
                .filter(p -> !Partners.isDenied(chart, at) && !Partners.isInfinitive(chart, at))
                .flatMap(partners -> Partners.actor(chart, at, partners, groups)
                        .or(() -> back.isPassive(chart, at)
                                        || back.isOfStaff(chart, at)
                                        || groups.size() == 1 && (back.isDone(chart, at) || back.isEffort(chart, at))
                                ? earlier.of(chart)
                                : Optional.empty())
                        .map(actor -> Partnership.at(chart, at, actor, partners, 0.88)));
    }

    /** "The officers were assisted by B", "The officers, assisted by B, raided": those who acted before. */
    private Optional<Partnership> helped(
            Chart chart, TieWords.Match cue, List<BodyGroup> groups, EarlierActors earlier) {
        int at = cue.from();
        boolean passive = back.isPassive(chart, at)
                || back.isOfStaff(chart, at) && chart.token(at).xpos().equals("VBN");
        return passive && cue.row().get("kind").equals("help") && !Partners.isDenied(chart, at)
                ? HelpReader.helpers(chart, cue.to(), groups)
                        .flatMap(helpers ->
                                earlier.of(chart).map(helped -> Partnership.at(chart, at, helped, helpers, 0.8)))
                : Optional.empty();
    }

    /** "A, with whom B had worked closely" */
    private static Optional<Partnership> fronted(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        int at = cue.from();
        int which = IntStream.iterate(at - 1, i -> i > 0 && !chart.upos(i).equals("PUNCT"), i -> i - 1)
                .filter(i -> Set.of("whom", "which").contains(chart.lower(i)))
                .findFirst()
                .orElse(-1);
        if (which < 2 || !chart.lower(which - 1).equals("with") || Partners.isDenied(chart, at)) {
            return Optional.empty();
        }
        int end = chart.lower(which - 2).equals(",") ? which - 2 : which - 1;
        return groups.stream()
                .filter(g -> g.to() == end)
                .findFirst()
                .flatMap(partners -> groups.stream()
                        .filter(g -> which < g.from() && g.to() <= at)
                        .findFirst()
                        .map(actor -> Partnership.at(chart, at, actor, partners, 0.85)));
    }

    /** "Technical assistance came from B", "Help was given by B": to who acts in the sentence before. */
    private Optional<Partnership> came(Chart chart, TieWords.Match cue, List<BodyGroup> groups, EarlierActors earlier) {
        boolean first = groups.stream().noneMatch(g -> g.from() < cue.from());
        return first && Set.of("VBD", "VBN").contains(chart.token(cue.to() - 2).xpos())
                ? Partners.startingAt(chart, groups, cue.to())
                        .flatMap(helpers -> earlier.lastDoing()
                                .map(helped -> Partnership.at(chart, cue.from(), helped, helpers, 0.8)))
                : Optional.empty();
    }

    /** "A tip from A led B to a shop", "… prompted a raid by B" */
    private static Optional<Partnership> tip(Chart chart, TieWords.Match cue, List<BodyGroup> groups) {
        return Partners.startingAt(chart, groups, cue.to()).flatMap(giver -> {
            int verb = giver.to();
            String lemma = chart.token(Math.min(verb, chart.size() - 1)).lemma();
            boolean real = Table.values(cue.row(), "objects").contains(lemma)
                    && VerbGroup.at(chart, verb).asserts();
            return groups.stream()
                    .filter(g -> real && g.from() == verb + 1)
                    .findFirst()
                    .or(() -> real ? HelpReader.helpers(chart, verb + 1, groups) : Optional.empty())
                    .map(receiver -> Partnership.at(chart, cue.from(), receiver, giver, 0.85));
        });
    }
}
