package org.dossier.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The answer for one article.
 *
 * @param article its name
 * @param entities by the id that facts refer to
 * @param facts of each kind but {@link Kind#ENTITY}: the values of each slot, ids or short texts
 */
public record Gold(String article, Map<String, Named> entities, Map<Kind, List<Map<String, List<String>>>> facts) {

    /** A thing with its class (local name) and all fair names. */
    public record Named(String type, List<String> names) {}
}
