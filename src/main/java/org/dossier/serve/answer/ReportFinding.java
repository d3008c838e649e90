package org.dossier.serve.answer;

import java.util.List;

/**
 * What may be wrong with the graph.
 *
 * @param severity {@code info}, {@code warning} or {@code violation}
 */
public record ReportFinding(String severity, String message, String check, List<Ref> nodes, List<String> quotes) {}
