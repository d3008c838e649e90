package org.dossier.serve.answer;

import java.util.List;

/** A page of the list of articles. */
public record Articles(int total, List<ArticleSummary> articles) {}
