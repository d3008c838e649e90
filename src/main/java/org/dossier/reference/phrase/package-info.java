/**
 * Yields which noun phrases and pronouns of any kind mean the same thing. Needs documents, referents and a model that was learned
 * ({@code dossier train --references}). Trap: it is for annotation, where a wrong tie costs no more than a missed one; the graph is built from what
 * {@code coreference} yields.
 */
package org.dossier.reference.phrase;
