package org.dossier.evaluation;

import java.util.SortedSet;

/**
 * One value that a graph states, as the scorer counts it.
 *
 * @param credit 1 if it is right, 1/2 if nearly, 0 if not
 * @param confidence how sure the graph is of it, 0 to 1
 * @param foundBy the rules that read its fact
 */
public record Item(double credit, double confidence, SortedSet<String> foundBy) {}
