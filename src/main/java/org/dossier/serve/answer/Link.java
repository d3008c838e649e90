package org.dossier.serve.answer;

/** The same thing elsewhere. */
public record Link(String iri, String site) {}
