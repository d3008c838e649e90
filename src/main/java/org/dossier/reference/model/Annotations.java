package org.dossier.reference.model;

import org.dossier.document.Document;
import org.dossier.mention.model.Mentions;

/** One article's words, what they mention, and what the mentions refer to: all that is known before relations are read. */
public record Annotations(Document document, Mentions mentions, References references) {}
