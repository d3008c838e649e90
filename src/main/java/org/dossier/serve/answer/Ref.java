package org.dossier.serve.answer;

import com.google.gson.annotations.SerializedName;
import java.util.Optional;

/**
 * A thing, as far as a link to it needs.
 *
 * @param path the part of its IRI after the base of the data set; empty for IRIs elsewhere
 */
public record Ref(
        String iri,
        Optional<String> path,
        String label,
        @SerializedName("class") Optional<Named> type) {}
