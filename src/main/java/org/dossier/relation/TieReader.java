package org.dossier.relation;

import java.util.List;
import org.dossier.knowledge.Knowledge;

/** Reads relations. */
final class TieReader {

    TieReader(Knowledge knowledge) {}

    List<RelationMention> read(Context context) {
        return List.of();
    }
}
