package org.dossier.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.dossier.dataset.reading.ReadingFile;
import org.dossier.dataset.reading.ReadingKey;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.CorrectionsFile;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Reading;

/**
 * What is written into a {@link DataFolder}.
 *
 * @param corrections the file with what people corrected, kept for changes
 * @param key of the readings
 * @param known readings of earlier builds, as they are written
 * @param content asked once, after the database is open, so that it may be made meanwhile
 */
public record Build(
        Settings settings,
        Optional<CorrectionsFile> corrections,
        ReadingKey key,
        ReadingFile known,
        Ontology ontology,
        Supplier<Content> content) {

    /**
     * What was read and made of it.
     *
     * @param readings of all articles of the data set
     * @param described the graph made of the readings
     * @param inferred what follows from the facts by the ontology, where it was asked for
     * @param texts further files by name, {@code report.md}; asked last, so that they may be made meanwhile
     */
    public record Content(
            List<Reading> readings,
            DescribedGraph described,
            List<Triple> inferred,
            Supplier<Map<String, String>> texts) {

        KnowledgeGraph graph() {
            return described.graph();
        }
    }
}
