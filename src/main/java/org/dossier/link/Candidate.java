package org.dossier.link;

import java.util.List;

/**
 * What a service takes for the thing that was asked for.
 *
 * @param id within the service's identifier space
 * @param score as the service counts; comparable within one answer only
 * @param match whether the service is sure by itself
 * @param types identifiers of its types; none where the service names none
 */
public record Candidate(String id, String name, double score, boolean match, List<String> types) {}
