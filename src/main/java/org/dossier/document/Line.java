package org.dossier.document;

import org.dossier.article.Span;

/** A stretch of text that no sentence leaves: a line, or lines that were wrapped. A bullet or number in front is not part of it. */
record Line(Span span, int paragraph, Sentence.Kind kind) {}
