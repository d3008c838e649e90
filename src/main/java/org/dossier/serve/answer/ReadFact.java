package org.dossier.serve.answer;

import java.util.List;

/** A fact that was read in a passage. */
public record ReadFact(Ref subject, Named property, Value value, List<String> evidence) {}
