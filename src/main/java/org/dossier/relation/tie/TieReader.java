package org.dossier.relation.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.Boilerplate;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.cooperation.ArticleCooperations;
import org.dossier.relation.tie.cooperation.CooperationReader;
import org.dossier.relation.tie.model.Tie;
import org.dossier.relation.tie.part.KnownParts;
import org.dossier.relation.tie.part.NamedParts;
import org.dossier.relation.tie.part.PartReader;

/** Reads the ties between bodies: which is a part of which, and which worked together. */
public final class TieReader {
    private final Ontology ontology;
    private final PartReader parts;
    private final NamedParts namedParts;
    private final KnownParts knownParts;
    private final CooperationReader cooperations;
    private final Boilerplate boilerplate;

    public TieReader(Knowledge knowledge) {
        ontology = knowledge.ontology();
        parts = new PartReader(knowledge);
        namedParts = new NamedParts(knowledge);
        knownParts = new KnownParts(knowledge);
        cooperations = new CooperationReader(knowledge);
        boilerplate = new Boilerplate(knowledge.expressions(), ontology);
    }

    /**
     * All ties that the sentences tell, with the posts of those who speak of "us". What an agency does in general ("supports the member states") is no work on
     * the story.
     */
    public List<RelationMention> read(Context context, List<RelationMention> posts) {
        List<RelationMention> found = new ArrayList<>();
        Set<Integer> furniture = boilerplate.descriptions(new Layout(context));
        ArticleCooperations worked = cooperations.of(context, posts);
        for (Chart chart : Charts.of(context, ontology)) {
            found.addAll(parts.read(chart));
            if (!furniture.contains(chart.sentence().index())) {
                found.addAll(worked.read(chart));
            }
            worked.pass(chart);
        }
        found.addAll(namedParts.read(context));
        found.addAll(knownParts.read(context, found));
        return withoutOwnParts(found);
    }

    /** Nobody works with a part of his own. */
    private List<RelationMention> withoutOwnParts(List<RelationMention> found) {
        String work = ontology.term(Dos.COOPERATES_WITH);
        Set<Set<Integer>> wholes = found.stream()
                .filter(t -> !t.reference().equals(work))
                .map(t -> Set.copyOf(Tie.ends(t)))
                .collect(Collectors.toUnmodifiableSet());
        return found.stream()
                .filter(t -> !t.reference().equals(work) || !wholes.contains(Set.copyOf(Tie.ends(t))))
                .toList();
    }

    /** One tie of the same two things each. */
    public static List<RelationMention> once(List<RelationMention> found) {
        Map<List<Object>, RelationMention> ties = new LinkedHashMap<>();
        found.stream()
                .filter(t -> Tie.ends(t).size() == 2)
                .forEach(t -> ties.putIfAbsent(
                        List.of(t.reference(), Tie.ends(t).stream().sorted().toList()), t));
        return List.copyOf(ties.values());
    }
}
