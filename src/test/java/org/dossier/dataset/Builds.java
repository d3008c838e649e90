package org.dossier.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.dataset.reading.ReadingFile;
import org.dossier.dataset.reading.ReadingKey;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Reading;

/** Builds of which only the graph matters. */
public final class Builds {

    private Builds() {}

    public static Build of(KnowledgeGraph graph, Ontology ontology, Map<String, String> texts) {
        return of(List.of(), graph, ontology, texts);
    }

    /** With the articles. */
    public static Build of(List<Reading> readings, KnowledgeGraph graph, Ontology ontology, Map<String, String> texts) {
        Settings settings = new Settings(graph.prefixes().base(), 0, false);
        Build.Content content = new Build.Content(readings, DescribedGraph.of(graph), List.of(), () -> texts);
        ReadingKey key = new ReadingKey("0".repeat(64));
        return new Build(settings, Optional.empty(), key, ReadingFile.empty(), ontology, () -> content);
    }
}
