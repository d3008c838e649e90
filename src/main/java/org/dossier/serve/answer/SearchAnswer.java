package org.dossier.serve.answer;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Optional;

/** What was found, best first, and how much of each type there is. */
public record SearchAnswer(String query, int total, List<Hit> results, List<Count> types) {

    /**
     * One thing, article or quote that was found.
     *
     * @param kind {@code entity}, {@code article} or {@code quote}
     * @param text the name or the words in which it was found
     * @param matches the places in it, in UTF-16 units: start, end
     * @param witnesses how many articles speak of it
     */
    public record Hit(
            String kind,
            String iri,
            Optional<String> path,
            String label,
            @SerializedName("class") Optional<Named> type,
            String text,
            List<List<Integer>> matches,
            Optional<String> article,
            Optional<String> evidence,
            Optional<TextSpan> span,
            int witnesses) {}
}
