package org.dossier.serve.answer;

/** A class, property or concept of the ontology. */
public record Named(String iri, String label) {}
