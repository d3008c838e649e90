package org.dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ConstraintDataTerm;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/**
 * Sees of most nodes at first sight that they fulfil a shape, so that the engine is asked about the others only: it takes ten times as
 * long. Looks at paths of properties one behind the other, numbers of values, and what a value alone decides (by the engine's own
 * tests); of whatever else a shape asks it knows nothing. Not for several threads; the graph may not change.
 */
final class ShapeSieve {

    /**
     * What must be true of a node's values for it to fulfil a property shape for sure.
     *
     * @param path properties one behind the other
     * @param further where the rest of a longer path leads: much evidence leads to one passage
     */
    private record Demand(List<Node> path, Predicate<Collection<Node>> test, Map<Node, List<Node>> further) {}

    private final ValidationContext context;
    private final Graph graph;
    private final Map<Shape, Optional<List<Demand>>> demands = new HashMap<>();

    /** @param context of the engine, with the graph */
    ShapeSieve(ValidationContext context) {
        this.context = context;
        this.graph = context.getDataGraph();
    }

    /** Whether a node fulfils a shape; {@code false} where only the engine can tell. */
    boolean passes(Shape shape, Node node) {
        Optional<List<Demand>> asked = demands.computeIfAbsent(shape, this::demands);
        if (asked.isEmpty()) {
            return false;
        }
        List<Triple> about = graph.find(node, Node.ANY, Node.ANY).toList();
        for (Demand demand : asked.get()) {
            if (!demand.test().test(reached(about, demand))) {
                return false;
            }
        }
        return true;
    }

    private List<Node> reached(List<Triple> about, Demand demand) {
        List<Node> values = objects(about, demand.path().getFirst());
        if (demand.path().size() == 1) {
            return values;
        }
        List<Node> reached = new ArrayList<>(1);
        values.forEach(v -> reached.addAll(demand.further().computeIfAbsent(v, start -> end(start, demand.path()))));
        return values.size() == 1 ? reached : reached.stream().distinct().toList();
    }

    /** Where a path leads from behind its first step. */
    private List<Node> end(Node start, List<Node> path) {
        List<Node> reached = List.of(start);
        for (Node property : path.subList(1, path.size())) {
            reached = reached.stream()
                    .flatMap(n -> objects(graph.find(n, property, Node.ANY).toList(), property).stream())
                    .distinct()
                    .toList();
        }
        return reached;
    }

    private static List<Node> objects(List<Triple> triples, Node property) {
        List<Node> objects = new ArrayList<>(1);
        for (Triple triple : triples) {
            Node other = triple.getPredicate();
            if (other.hashCode() == property.hashCode() && other.equals(property)) { // most differ near their ends
                objects.add(triple.getObject());
            }
        }
        return objects;
    }

    private Optional<List<Demand>> demands(Shape shape) {
        List<Optional<Demand>> all =
                shape.getPropertyShapes().stream().map(this::demand).toList();
        boolean known = shape.getConstraints().isEmpty() && all.stream().allMatch(Optional::isPresent);
        return known ? Optional.of(all.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    private Optional<Demand> demand(PropertyShape shape) {
        List<Node> path = links(shape.getPath()).toList();
        if (path.contains(Node.ANY) || !shape.getPropertyShapes().isEmpty()) {
            return Optional.empty();
        }
        List<Predicate<Collection<Node>>> tests =
                shape.getConstraints().stream().map(this::test).toList();
        return Optional.of(new Demand(path, values -> all(tests, values), new HashMap<>()));
    }

    /** The properties of a path one behind the other; {@link Node#ANY} for what is no property. */
    private static Stream<Node> links(Path path) {
        return switch (path) {
            case P_Link link -> Stream.of(link.getNode());
            case P_Seq steps -> Stream.concat(links(steps.getLeft()), links(steps.getRight()));
            default -> Stream.of(Node.ANY);
        };
    }

    private Predicate<Collection<Node>> test(Constraint constraint) {
        return switch (constraint) {
            case MinCount least -> values -> values.size() >= least.getMinCount();
            case MaxCount most -> values -> values.size() <= most.getMaxCount();
            case UniqueLangConstraint unique -> values -> values.size() <= 1;
            default ->
                ofEach(constraint)
                        .<Predicate<Collection<Node>>>map(one -> values -> each(values, one))
                        .orElse(Collection::isEmpty);
        };
    }

    /** The test of one value, if a constraint asks for no more. */
    private Optional<Predicate<Node>> ofEach(Constraint constraint) {
        return switch (constraint) {
            case ConstraintTerm term -> Optional.of(value -> term.validate(context, value) == null);
            case ConstraintDataTerm term -> Optional.of(once(value -> term.validate(context, graph, value) == null));
            case ShOr or -> ofOne(or.getOthers());
            default -> Optional.empty();
        };
    }

    /** Nothing if one of the shapes asks for more than a test of the value itself. */
    private Optional<Predicate<Node>> ofOne(List<Shape> shapes) {
        List<Optional<Predicate<Node>>> tests = shapes.stream()
                .map(s -> s.getPropertyShapes().isEmpty() && s.getConstraints().size() == 1
                        ? ofEach(s.getConstraints().iterator().next())
                        : Optional.<Predicate<Node>>empty())
                .toList();
        return tests.stream().allMatch(Optional::isPresent)
                ? Optional.of(value -> tests.stream().anyMatch(t -> t.get().test(value)))
                : Optional.empty();
    }

    private static boolean all(List<Predicate<Collection<Node>>> tests, Collection<Node> values) {
        for (Predicate<Collection<Node>> test : tests) {
            if (!test.test(values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean each(Collection<Node> values, Predicate<Node> test) {
        for (Node value : values) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    /** What class a value has costs many steps to find out, and a country is the value of many. */
    private static Predicate<Node> once(Predicate<Node> test) {
        Map<Node, Boolean> known = new HashMap<>();
        return value -> known.computeIfAbsent(value, test::test);
    }
}
