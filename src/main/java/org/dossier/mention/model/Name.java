package org.dossier.mention.model;

import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.knowledge.Entry;

/**
 * A proper name, without leading article and trailing possessive.
 *
 * @param text the name as it is written, blanks folded
 * @param type IRI of the ontology's class
 * @param entry the gazetteer's entry where the name is known
 * @param foundBy what found and typed it: {@code cue:bureau}, {@code gazetteer:countries}, {@code model}
 */
public record Name(Span span, int sentence, int head, String text, String type, Optional<Entry> entry, String foundBy)
        implements Mention {

    /** {@link #foundBy} of bodies that are called by their place and kind: "police in Oslo". */
    public static final String PLACE_AND_KIND = "place-and-kind";

    /** {@link #foundBy} of what an article itself abbreviates in brackets. */
    public static final String ABBREVIATION = "abbreviation";
}
