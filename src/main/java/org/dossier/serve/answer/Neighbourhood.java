package org.dossier.serve.answer;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Optional;

/**
 * A thing and what it is tied to.
 *
 * @param center IRI of the thing
 * @param truncated whether some neighbours were left out
 */
public record Neighbourhood(String center, List<GraphNode> nodes, List<GraphEdge> edges, boolean truncated) {

    /**
     * A thing in a drawing.
     *
     * @param distance steps from the middle
     * @param degree how many neighbours it has in the data, drawn or not
     */
    public record GraphNode(
            String iri,
            Optional<String> path,
            String label,
            @SerializedName("class") Optional<Named> type,
            int distance,
            int degree) {}

    /**
     * A tie between two things in a drawing.
     *
     * @param label what to write at it
     */
    public record GraphEdge(String source, String target, Named property, String label, int witnesses) {}
}
