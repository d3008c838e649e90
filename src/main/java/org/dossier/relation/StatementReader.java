package org.dossier.relation;

import java.util.List;
import org.dossier.knowledge.Knowledge;

/** Reads relations. */
final class StatementReader {

    StatementReader(Knowledge knowledge) {}

    List<RelationMention> read(Context context) {
        return List.of();
    }
}
