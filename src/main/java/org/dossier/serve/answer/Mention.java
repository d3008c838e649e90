package org.dossier.serve.answer;

/** A name in a text. */
public record Mention(TextSpan span, Ref ref) {}
