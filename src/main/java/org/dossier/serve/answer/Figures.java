package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;

/** A page of figures. */
public record Figures(int total, List<Figure> figures, Map<String, Source> evidence, Filters filters) {

    /** What figures can be filtered by. */
    public record Filters(
            List<Count> measures,
            List<Count> agencies,
            List<Count> operations,
            List<Count> places,
            List<Count> units) {}
}
