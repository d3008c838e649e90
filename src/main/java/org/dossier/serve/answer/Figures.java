package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;

/** A page of figures. */
public record Figures(int total, List<Figure> figures, Map<String, Source> evidence, Filters filters) {}
