package org.dossier.document.text;

import org.dossier.article.Span;
import org.dossier.document.Sentence;

/** A stretch of text that no sentence leaves: a line, or lines that were wrapped. A bullet or number in front is not part of it. */
public record Line(Span span, int paragraph, Sentence.Kind kind) {}
