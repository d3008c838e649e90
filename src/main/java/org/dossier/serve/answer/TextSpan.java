package org.dossier.serve.answer;

/**
 * A stretch of an article's text, first included, last not: in Unicode code points, as Web Annotation counts, and in UTF-16 units, as
 * JavaScript does. An emoji is one of the first and two of the second.
 */
public record TextSpan(int start, int end, int utf16Start, int utf16End) {}
