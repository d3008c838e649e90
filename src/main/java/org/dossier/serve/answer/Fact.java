package org.dossier.serve.answer;

import java.util.List;

/** A statement about the thing that was asked for. */
public record Fact(Named property, Value value, List<String> evidence, int witnesses) {}
