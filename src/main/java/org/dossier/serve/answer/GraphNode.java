package org.dossier.serve.answer;

import com.google.gson.annotations.SerializedName;
import java.util.Optional;

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
