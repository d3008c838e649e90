package org.dossier.serve.answer;

/** An example query. */
public record Query(String name, String title, String query) {}
