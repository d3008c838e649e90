package org.dossier.relation.tie.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.Tie;

/**
 * Reads a part from its name, where that begins with the name of a body which the article has, too: "SAPS Limpopo" is a part of SAPS, "RAB-10" of the RAB, the
 * "State Police Special Investigations Unit" of the State Police.
 */
public final class NamedParts {
    private static final double CONFIDENCE = 0.85;

    private final Ontology ontology;
    private final String partOf;
    private final UnitClasses units;

    public NamedParts(Knowledge knowledge) {
        ontology = knowledge.ontology();
        units = UnitClasses.of(knowledge);
        partOf = ontology.term(Dos.PART_OF);
    }

    public List<RelationMention> read(Context context) {
        List<Referent> bodies = context.references().referents().stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.ORGANIZATION))
                .toList();
        return bodies.stream()
                .flatMap(part ->
                        whole(part, bodies)
                                .map(w -> Tie.of(partOf, context, part, w, "part/name", CONFIDENCE))
                                .stream())
                .toList();
    }

    /** The body with the longest name that one of the names of the part begins with. */
    private Optional<Referent> whole(Referent part, List<Referent> bodies) {
        return bodies.stream()
                .filter(b -> b.id() != part.id() && mayHave(b, part) && length(part, b) > 0)
                .max(Comparator.comparingInt(b -> length(part, b)));
    }

    /** An agency with the name of an alliance has a law of its own, a unit of it has not: "EU Agency for Asylum", "WCO Policy Unit". */
    private boolean mayHave(Referent whole, Referent part) {
        return !ontology.isA(whole.type(), Dos.ALLIANCE) || units.isUnit(part);
    }

    private static int length(Referent part, Referent whole) {
        return part.names().stream()
                .flatMap(name -> names(whole).filter(n -> isPart(name, n, whole)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** What the article calls it, and what everybody does. */
    private static Stream<String> names(Referent whole) {
        return Stream.concat(whole.names().stream(), whole.entry().stream().flatMap(e -> e.names().stream()));
    }

    /** Behind a name in full two more words at least: the "Royal Police Force" is the Royal Police. A name of one word has to be a known body's. */
    private static boolean isPart(String name, String other, Referent whole) {
        if (name.endsWith(" of " + other) || name.endsWith(" of the " + other)) {
            return true;
        }
        boolean abbreviation = other.length() > 1 && other.chars().allMatch(Character::isUpperCase);
        if (abbreviation && name.matches(other + "-\\d+")) {
            return true;
        }
        if (!name.startsWith(other + " ") || !Character.isUpperCase(name.codePointAt(other.length() + 1))) {
            return false;
        }
        boolean more = name.indexOf(' ', other.length() + 1) > 0;
        return abbreviation || more && (other.contains(" ") || whole.entry().isPresent());
    }
}
