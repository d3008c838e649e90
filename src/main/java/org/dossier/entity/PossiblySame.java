package org.dossier.entity;

import java.util.SortedSet;

/**
 * Two entities that may be one; what is known did not suffice to merge them.
 *
 * @param one IRI, the lesser
 * @param other IRI
 * @param score 0 to 1; {@link Verdict#SAME} would have merged them
 * @param articles names of the articles that speak of either
 */
public record PossiblySame(String one, String other, double score, SortedSet<String> articles) {}
