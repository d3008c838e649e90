package org.dossier.dataset;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NTriples;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/** Writes two small graphs by turns into one folder, {@code BuildLoop FOLDER KNOWLEDGE}, until somebody kills it. */
final class BuildLoop {

    private static final String BASE = "http://example.org/id/";
    private static final int FACTS = 100;

    private BuildLoop() {}

    public static void main(String[] args) {
        Ontology ontology = Knowledge.load(Path.of(args[1])).ontology();
        System.out.println("ready");
        for (int i = 0; ; i++) {
            write(Path.of(args[0]), i % 2 == 0 ? "one" : "two", ontology);
        }
    }

    static void write(Path folder, String name, Ontology ontology) {
        KnowledgeGraph graph = graph(name);
        new DataFolder(folder).replace(() -> Builds.of(graph, ontology, Map.of("report.md", name + "\n")));
    }

    private static KnowledgeGraph graph(String name) {
        Map<Triple, SortedSet<String>> facts = new TreeMap<>(NTriples.ORDER);
        for (int i = 0; i < FACTS; i++) {
            Triple fact = Triple.create(Terms.iri(BASE + name + "/" + i), Terms.RULE, Terms.text(name + " says " + i));
            facts.put(fact, new TreeSet<>(java.util.Set.of(name)));
        }
        return new KnowledgeGraph(facts, facts, Prefixes.of(BASE, "enf", "https://w3id.org/dossier/enforcement#"));
    }
}
