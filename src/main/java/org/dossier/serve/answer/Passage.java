package org.dossier.serve.answer;

import java.util.List;

/** A sentence from which something was read. */
public record Passage(TextSpan span, List<String> evidence, List<Ref> things, List<ReadFact> facts) {}
