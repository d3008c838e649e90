package org.dossier.evaluation;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dossier.evaluation.Alignment.Pair;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;

/**
 * Compares facts of one article's answer and graph. Each slot, and in a list each value, is one item: 1 where it is right, 1/2 for a
 * date that is right but more or less precise, and for a class above or below the right one.
 */
final class Matcher {

    private final ArticleGraph graph;
    private final Ontology ontology;
    private final Slots slots;
    private final Gold gold;
    private final Map<Node, String> same;

    /** @param same the ids of the answer by the nodes of the graph that have their names */
    Matcher(ArticleGraph graph, Ontology ontology, Gold gold, Map<Node, String> same) {
        this.graph = graph;
        this.ontology = ontology;
        this.slots = new Slots(ontology);
        this.gold = gold;
        this.same = same;
    }

    /** The facts of one kind that are taken for the same. */
    List<Pair> align(Kind kind, List<Map<String, List<String>>> wanted, List<Found> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double credit = overlap(kind, wanted.get(i), found.get(j));
                if (credit > 0) {
                    pairs.add(new Pair(credit, found.get(j).size(), i, j));
                }
            }
        }
        return Alignment.oneToOne(pairs);
    }

    private double overlap(Kind kind, Map<String, List<String>> wanted, Found found) {
        return directed(kind, turned(kind, wanted, found), found.slots());
    }

    /** The answer as it fits the fact best: who works with whom has no direction. */
    Map<String, List<String>> turned(Kind kind, Map<String, List<String>> wanted, Found found) {
        if (kind != Kind.COOPERATION || wanted.isEmpty()) {
            return wanted;
        }
        Map<String, List<String>> swapped = Map.of("a", wanted.get("b"), "b", wanted.get("a"));
        return directed(kind, swapped, found.slots()) > directed(kind, wanted, found.slots()) ? swapped : wanted;
    }

    /** The credit of a pair; 0 where it cannot be the same fact. */
    private double directed(Kind kind, Map<String, List<String>> wanted, Map<String, List<Node>> found) {
        double sum = 0;
        double key = 0;
        for (String slot : wanted.keySet()) {
            double credit = slot(kind, slot, wanted.get(slot), found.getOrDefault(slot, List.of()));
            sum += credit;
            boolean decides = kind.key().isEmpty() ? !slot.equals("kind") : slot.equals(kind.key());
            key += decides ? credit : 0;
        }
        return key > 0 ? sum : 0;
    }

    /** The credit of the values of one slot. */
    double slot(Kind kind, String slot, List<String> wanted, List<Node> found) {
        return Arrays.stream(credits(kind, slot, wanted, found)).sum();
    }

    /** The credit of each value of one slot. */
    double[] credits(Kind kind, String slot, List<String> wanted, List<Node> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                pairs.add(new Pair(credit(slots.way(kind, slot), wanted.get(i), found.get(j)), 0, i, j));
            }
        }
        double[] credits = new double[found.size()];
        Alignment.oneToOne(pairs).forEach(p -> credits[p.found()] = p.credit());
        return credits;
    }

    private double credit(Slots.Way way, String wanted, Node found) {
        String text = found.isLiteral() ? found.getLiteralLexicalForm() : found.getURI();
        return switch (way) {
            case NODE ->
                gold.entities().containsKey(wanted) ? one(wanted.equals(same.get(found))) : phrase(wanted, found);
            case PHRASE -> phrase(wanted, found);
            case CLASS -> classes(wanted, text);
            case TERM -> one(Term.localName(text).toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)));
            case NAME -> one(Words.of(wanted).equals(Words.of(text)));
            case BEGINS -> one(Words.within(wanted, text));
            case NUMBER -> one(isSameNumber(wanted, text));
            case DATE -> dates(wanted, text);
        };
    }

    boolean isNode(Kind kind, String slot) {
        return slots.way(kind, slot) == Slots.Way.NODE;
    }

    private static double one(boolean right) {
        return right ? 1 : 0;
    }

    private double phrase(String wanted, Node found) {
        List<String> names = graph.labels(found);
        if (names.isEmpty()) {
            String last = Term.localName(URLDecoder.decode(found.getURI(), StandardCharsets.UTF_8));
            names = List.of(last.replaceAll("[-_]", " "));
        }
        return one(names.stream().anyMatch(n -> Words.samePhrase(wanted, n)));
    }

    double classes(String wanted, String found) {
        if (wanted.equals(found)) {
            return 1;
        }
        boolean related = ontology.isA(ontology.iri(wanted), ontology.iri(found))
                || ontology.isA(ontology.iri(found), ontology.iri(wanted));
        return related ? 0.5 : 0;
    }

    private static boolean isSameNumber(String wanted, String found) {
        try {
            return new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double dates(String wanted, String found) {
        if (wanted.equals(found)) {
            return 1;
        }
        return wanted.startsWith(found + "-") || found.startsWith(wanted + "-") ? 0.5 : 0;
    }
}
