package org.dossier.relation;

import java.util.List;
import org.dossier.document.Document;
import org.dossier.mention.Mentions;
import org.dossier.reference.References;

/**
 * One article's yield. A pure function of the article and the knowledge.
 *
 * @param remarks what was left out and why, for the report
 */
public record Reading(
        Document document,
        Mentions mentions,
        References references,
        List<RelationMention> relations,
        List<String> remarks) {}
