package org.dossier.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A file in which a data set is handed on.
 *
 * @param name in the folder of the data set
 * @param content what the file holds, for people
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution">DCAT 3, Distribution</a>
 */
public record Distribution(String name, String mediaType, String content) {

    static final List<Distribution> ALL = List.of(
            new Distribution(DataFolder.GRAPH, "text/turtle", "The facts"),
            new Distribution(DataFolder.EVIDENCE, "text/turtle", "Where each fact was read"),
            new Distribution(
                    DataFolder.QUADS, "application/n-quads", "Facts and evidence, one named graph for each article"));

    /** The distribution with that {@link #path()}. */
    public static Optional<Distribution> at(String path) {
        return ALL.stream().filter(d -> d.path().equals(path)).findFirst();
    }

    /** What follows the base in its IRI. */
    public String path() {
        return "dataset/" + name;
    }
}
