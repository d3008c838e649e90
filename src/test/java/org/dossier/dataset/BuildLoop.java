package org.dossier.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NTriples;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/**
 * Writes three small graphs by turns into one folder, {@code BuildLoop FOLDER KNOWLEDGE}, until somebody kills it; prints how many
 * milliseconds the first took. Two of them are nearly the same, so that the database is changed; to the third it is written new.
 */
final class BuildLoop {

    private static final String BASE = "http://example.org/id/";
    private static final int FACTS = 100;
    private static final int OWN = 5;

    static final List<String> NAMES = List.of("one", "two", "three");

    private BuildLoop() {}

    public static void main(String[] args) {
        Ontology ontology = Knowledge.load(Path.of(args[1])).ontology();
        long start = System.nanoTime();
        write(Path.of(args[0]), NAMES.getLast(), ontology);
        System.out.println((System.nanoTime() - start) / 1_000_000);
        for (int i = 0; ; i++) {
            write(Path.of(args[0]), NAMES.get(i % NAMES.size()), ontology);
        }
    }

    static void write(Path folder, String name, Ontology ontology) {
        KnowledgeGraph graph = graph(name);
        new DataFolder(folder).replace(() -> Builds.of(graph, ontology, Map.of("report.md", name + "\n")));
    }

    private static KnowledgeGraph graph(String name) {
        Map<Triple, SortedSet<String>> facts = new TreeMap<>(NTriples.ORDER);
        for (int i = 0; i < FACTS; i++) {
            String says = i < OWN || name.equals("three") ? name : "both";
            Triple fact =
                    Triple.create(Terms.iri(BASE + says + "/" + i), RDFS.Nodes.label, Terms.text(says + " says " + i));
            facts.put(fact, new TreeSet<>(Set.of(says)));
        }
        return new KnowledgeGraph(facts, facts, Prefixes.of(BASE, "enf", "https://w3id.org/dossier/enforcement#"));
    }
}
