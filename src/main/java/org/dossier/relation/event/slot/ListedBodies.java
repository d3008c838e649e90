package org.dossier.relation.event.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.Bodies;
import org.dossier.relation.chart.BodyGroup;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.chart.Clause;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.tree.Tree;

/**
 * The bodies of the list that one of them stands in, by the order of the words: of "in May the X, the Y and the Z jointly launched" all three,
 * whatever of them the tree takes for the subject.
 */
final class ListedBodies {

    private static final Set<String> AGENTS = Set.of("by", "including");

    private final Context context;
    private final Ontology ontology;
    private final Fillers fillers;
    private final Map<Integer, List<BodyGroup>> bySentence = new HashMap<>();
    private Map<Integer, Chart> charts = Map.of();

    ListedBodies(Context context, Ontology ontology, Fillers fillers) {
        this.context = context;
        this.ontology = ontology;
        this.fillers = fillers;
    }

    /** The arguments with those of the same list, which ends right before the word that they act by, or begins behind "by". */
    Stream<Argument> complete(List<Argument> found, Tree tree, Token trigger) {
        if (found.isEmpty()) {
            return Stream.of();
        }
        String role = found.getFirst().role();
        Chart chart = chart(tree);
        List<BodyGroup> lists = groups(tree).stream()
                .filter(g -> acts(chart, g, trigger))
                .filter(g -> g.members().size() > 1 && found.stream().anyMatch(a -> isIn(g, a))
                        || found.stream().anyMatch(a -> isOwner(chart, g, a)))
                .toList();
        return Stream.concat(
                        found.stream().filter(a -> lists.stream().noneMatch(g -> isOwner(chart, g, a))),
                        lists.stream().flatMap(g -> members(g, role)))
                .distinct();
    }

    /** The arguments with those of the list that begins with one of them: of "involved officers from the X, the Y and the Z" all three. */
    List<Argument> begun(List<Argument> found, Tree tree) {
        if (found.isEmpty()) {
            return found;
        }
        Chart chart = chart(tree);
        String role = found.getFirst().role();
        Stream<Argument> listed = groups(tree).stream()
                .filter(g -> Clause.verbOf(chart, g).isEmpty() && found.stream().anyMatch(a -> begins(g, a)))
                .flatMap(g -> members(g, role));
        return Stream.concat(found.stream(), listed.filter(a -> found.stream().noneMatch(b -> EventMention.same(a, b))))
                .toList();
    }

    private static boolean begins(BodyGroup group, Argument argument) {
        return group.members().size() > 1
                && argument.span().contains(group.members().getFirst().mention().span());
    }

    /** Of "the ministry's (MOF) bureau and the police" the ministry, which the tree may take for what acts. */
    private static boolean isOwner(Chart chart, BodyGroup group, Argument argument) {
        boolean within =
                chart.token(group.from()).span().start() <= argument.span().start()
                        && argument.span().end()
                                < group.members().getLast().mention().span().start();
        return within && !isIn(group, argument) && isPossessor(chart, argument);
    }

    private static boolean isPossessor(Chart chart, Argument argument) {
        return chart.phrases().stream()
                .filter(p -> p.mention().span().equals(argument.span()))
                .anyMatch(p -> Bodies.behindPossessive(chart, p.to()) >= 0);
    }

    private Stream<Argument> members(BodyGroup group, String role) {
        return group.members().stream()
                .filter(p -> fillers.fits(role, p.referent()))
                .map(p -> new Argument(
                        role, new Filler.Thing(p.referent()), p.mention().span()));
    }

    private static boolean acts(Chart chart, BodyGroup group, Token trigger) {
        boolean before = Clause.verbOf(chart, group)
                .filter(v -> v.verb() == trigger.index())
                .isPresent();
        return before || group.from() > trigger.index() && AGENTS.contains(chart.lower(group.from() - 1));
    }

    private static boolean isIn(BodyGroup group, Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && group.members().stream()
                        .anyMatch(p -> p.referent().id() == thing.referent().id());
    }

    private List<BodyGroup> groups(Tree tree) {
        return bySentence.computeIfAbsent(tree.sentence().index(), i -> BodyGroup.of(chart(tree)));
    }

    private Chart chart(Tree tree) {
        if (charts.isEmpty()) {
            charts = Charts.of(context, ontology).stream()
                    .collect(Collectors.toMap(c -> c.sentence().index(), c -> c));
        }
        return charts.get(tree.sentence().index());
    }
}
