package org.dossier.serve.answer;

import java.util.Optional;

/** A thing or term, and how often. */
public record Count(String iri, Optional<String> path, String label, int count) {

    public Count times(int n) {
        return new Count(iri, path, label, n);
    }
}
