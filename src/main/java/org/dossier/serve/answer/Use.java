package org.dossier.serve.answer;

import java.util.List;

/** A statement whose value is the thing that was asked for. */
public record Use(Named property, Ref subject, List<String> evidence, int witnesses) {}
