package org.dossier.serve.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dossier.graph.Terms;
import org.dossier.report.Count;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;
import org.dossier.serve.search.Finding;
import org.dossier.serve.search.SearchIndex;

/**
 * Finds the things that a name may mean. The score is how alike the names are, and with further columns how many of their values the
 * thing has. It is a match only if the name is the same, nothing known speaks against it, and no other thing is as good: a wrong match
 * goes unnoticed into a spreadsheet, a missing one does not.
 */
final class Reconciler {

    private static final int CANDIDATES = 40;
    private static final int ALIKE_VALUES = 3;
    private static final List<XSDDatatype> LITERALS = List.of(
            XSDDatatype.XSDdate,
            XSDDatatype.XSDgYearMonth,
            XSDDatatype.XSDgYear,
            XSDDatatype.XSDdecimal,
            XSDDatatype.XSDboolean);
    private static final double LEAST = 0.35;
    private static final double SHARE_OF_NAME = 0.7;
    private static final double SURE = 95;
    private static final double ALIKE = 0.85;
    private static final double LEAD = 5;

    private static final Comparator<Candidate> BEST =
            Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::id);

    private final SearchIndex index;
    private final Things things;
    private final Ids ids;

    Reconciler(Catalogue catalogue, SearchIndex index) {
        this.index = index;
        this.things = catalogue.things();
        this.ids = new Ids(catalogue);
    }

    /** The best first. */
    List<Candidate> candidates(Question question) {
        List<Candidate> found = named(question)
                .distinct()
                .map(f -> candidate(f, question))
                .filter(c -> c.score() >= 100 * LEAST)
                .sorted(BEST)
                .limit(question.limit())
                .collect(Collectors.toList());
        if (!question.name().isEmpty() && isSure(found)) {
            found.set(0, found.getFirst().asMatch(true));
        }
        return found;
    }

    /** What has such a name or identifier; where none is given, what has one of the values. */
    private Stream<Finding> named(Question question) {
        List<String> types = question.types().stream().map(ids::term).toList();
        if (question.name().isEmpty()) {
            return question.properties().stream()
                    .flatMap(this::having)
                    .filter(f -> types.isEmpty() || f.types().stream().anyMatch(types::contains));
        }
        return Stream.concat(
                index.find(ids.thing(question.name()).getURI()).stream(),
                index.similar(question.name(), types, CANDIDATES).stream());
    }

    private Stream<Finding> having(Question.Clue clue) {
        return clue.values().stream()
                .flatMap(v -> Stream.concat(
                        Stream.concat(Stream.of(ids.thing(v)), literals(v)),
                        index.similar(v, List.of(), ALIKE_VALUES).stream().map(f -> ids.thing(f.iri()))))
                .flatMap(v -> things.subjects(ids.property(clue.property()), v).stream())
                .limit(CANDIDATES)
                .flatMap(n -> index.find(n.getURI()).stream());
    }

    private static Stream<Node> literals(String value) {
        return Stream.concat(
                Stream.of(Terms.plain(value), Terms.text(value)),
                LITERALS.stream().map(t -> NodeFactory.createLiteralDT(value, t)));
    }

    private static boolean isSure(List<Candidate> sorted) {
        return !sorted.isEmpty()
                && sorted.getFirst().score() >= SURE
                && (sorted.size() == 1
                        || sorted.getFirst().score() - sorted.get(1).score() >= LEAD);
    }

    private Candidate candidate(Finding finding, Question question) {
        Node thing = ids.thing(finding.iri());
        double name = Stream.concat(finding.texts().stream(), Stream.of(ids.of(thing)))
                .mapToDouble(t -> NameSimilarity.of(t, question.name()))
                .max()
                .orElse(0);
        double values = question.properties().stream()
                .mapToDouble(clue -> agreement(thing, clue))
                .average()
                .orElse(name);
        double score = question.name().isEmpty() ? values : SHARE_OF_NAME * name + (1 - SHARE_OF_NAME) * values;
        return new Candidate(
                ids.of(thing),
                things.label(thing),
                description(finding),
                ids.types(thing),
                percent(score),
                false,
                features(question, name, values));
    }

    private static List<Candidate.Feature> features(Question question, double name, double values) {
        Candidate.Feature ofName = new Candidate.Feature("name", percent(name));
        return question.properties().isEmpty()
                ? List.of(ofName)
                : List.of(ofName, new Candidate.Feature("properties", percent(values)));
    }

    private static String description(Finding finding) {
        return "in " + Count.of(finding.weight(), "article");
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    /** The share of the values that the thing has, literally or by names that are alike. */
    private double agreement(Node thing, Question.Clue clue) {
        List<Node> known = things.objects(thing, ids.property(clue.property()));
        return clue.values().stream()
                .mapToInt(v -> known.stream().anyMatch(n -> agrees(n, v)) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private boolean agrees(Node node, String value) {
        Stream<String> forms = node.isURI()
                ? Stream.of(ids.of(node), node.getURI(), things.label(node))
                : Stream.of(node.getLiteralLexicalForm());
        return forms.anyMatch(f -> NameSimilarity.of(f, value) >= ALIKE);
    }
}
