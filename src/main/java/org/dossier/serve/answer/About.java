package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a data set is. */
public record About(
        String title,
        String base,
        Map<String, String> prefixes,
        int articles,
        int entities,
        int figures,
        int statements,
        int triples,
        Optional<String> earliest,
        Optional<String> latest,
        List<Count> classes,
        List<Count> measures,
        Optional<String> licence,
        String version) {}
