package org.dossier.serve.answer;

import java.util.List;

/** What figures can be filtered by. */
public record Filters(
        List<Count> measures, List<Count> agencies, List<Count> operations, List<Count> places, List<Count> units) {}
