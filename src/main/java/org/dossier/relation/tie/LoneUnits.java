package org.dossier.relation.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.reference.Referent;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;

/**
 * Reads a part from its kind alone: "the Assessments Section" of which nothing else is told is one of the body that the article is about. The kinds
 * stand in the table {@code body-cues}.
 */
final class LoneUnits {
    private static final double CONFIDENCE = 0.75;
    /** How often the article speaks at least of the body that it is about. */
    private static final int OFTEN = 3;

    private final Ontology ontology;
    private final String partOf;
    private final UnitClasses units;
    private final Set<String> kinds;

    LoneUnits(Knowledge knowledge) {
        ontology = knowledge.ontology();
        partOf = ontology.term(Dos.PART_OF);
        units = UnitClasses.of(knowledge);
        kinds = knowledge.expressions().rows("body-cues").stream()
                .filter(row -> "inner".equals(row.get("unit")))
                .map(row -> "cue:" + row.get("cue"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param told the ties that the article itself tells: neither a part of another body nor who works with the whole is one of it */
    List<RelationMention> read(Context context, List<RelationMention> told) {
        List<Referent> bodies = context.references().referents().stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.ORGANIZATION))
                .toList();
        Set<Integer> tied = told.stream()
                .flatMap(t ->
                        t.reference().equals(partOf) ? Stream.of(Tie.ends(t).getFirst()) : Tie.ends(t).stream())
                .collect(Collectors.toSet());
        return main(bodies).stream()
                .flatMap(whole -> bodies.stream()
                        .filter(b -> isInner(b) && !tied.contains(b.id()) && isBefore(whole, b))
                        .map(b -> Tie.of(partOf, context, b, whole, "part/lone", CONFIDENCE)))
                .toList();
    }

    /** Whether nothing but its kind tells what it is, wherever it is named. */
    private boolean isInner(Referent body) {
        return body.entry().isEmpty()
                && names(body).findAny().isPresent()
                && names(body).allMatch(n -> kinds.contains(n.foundBy()));
    }

    private static Stream<Name> names(Referent body) {
        return body.mentions().stream().filter(Name.class::isInstance).map(Name.class::cast);
    }

    private static boolean isBefore(Referent whole, Referent part) {
        Mention first = part.mentions().getFirst();
        return whole.mentions().getFirst().span().start() < first.span().start();
    }

    /** The body that the article speaks of at least twice as often as of any other. */
    private Optional<Referent> main(List<Referent> bodies) {
        List<Referent> wholes = bodies.stream()
                .filter(b -> !units.isUnit(b))
                .sorted(Comparator.comparingInt((Referent b) -> -b.mentions().size()))
                .toList();
        int second = wholes.size() < 2 ? 0 : wholes.get(1).mentions().size();
        return wholes.stream().findFirst().filter(b -> b.mentions().size() >= Math.max(OFTEN, 2 * second));
    }
}
