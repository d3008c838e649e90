package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tree.Tree;

/** Whose team it was that acted, as is told behind: "A team raided a shop in Pisa. … The team was made up of officers of A and B." */
public final class TeamOrganizers {

    /** How many sentences behind the action its team is told of. */
    private static final int REACH = 5;

    private final PartnerTies partnerships;
    private final Set<String> teams;
    private final List<Sentence> sentences;
    private final String organizer;

    /** @param knowledge with the table {@code joint-efforts} */
    public TeamOrganizers(Knowledge knowledge, Context context) {
        partnerships = new PartnerTies(knowledge);
        teams = knowledge.expressions().words("joint-efforts", "word", "kind", "team");
        sentences = context.document().sentences();
        organizer = knowledge.ontology().term(Dos.ORGANIZER);
    }

    /** The events, with the bodies of the ties between those who made up the team. */
    public List<List<EventMention>> join(List<List<EventMention>> events, List<RelationMention> ties) {
        List<RelationMention> joint =
                partnerships.in(ties).stream().filter(PartnerTies::isJoint).toList();
        return events.stream().map(e -> joined(e, joint)).toList();
    }

    private List<EventMention> joined(List<EventMention> event, List<RelationMention> ties) {
        EventMention first = event.getFirst();
        Optional<Token> team = first.tree()
                .children(first.anchor(), "nsubj")
                .filter(t -> teams.contains(t.lemma()))
                .findFirst();
        if (team.isEmpty() || event.stream().anyMatch(m -> m.has(organizer))) {
            return event;
        }
        List<Argument> bodies = ties.stream()
                .filter(t -> isOfTeam(t, first.sentence().index(), team.get().lemma()))
                .flatMap(t -> t.arguments().stream())
                .map(a -> new Argument(organizer, a.filler(), a.span()))
                .toList();
        List<EventMention> joined = new ArrayList<>(event);
        joined.set(0, first.with(bodies));
        return joined;
    }

    private boolean isOfTeam(RelationMention tie, int action, String team) {
        return sentences.stream()
                .skip(action + 1L)
                .limit(REACH)
                .filter(s -> s.span().equals(tie.evidence()))
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> isThatTeam(new Tree(s), t, team)));
    }

    /** "The team" as a subject. */
    private static boolean isThatTeam(Tree tree, Token token, String team) {
        return token.lemma().equals(team)
                && token.relation().startsWith("nsubj")
                && tree.has(token, c -> c.is("det") && c.lower().equals("the"));
    }
}
