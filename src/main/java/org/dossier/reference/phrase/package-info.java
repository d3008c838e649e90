/**
 * Yields which noun phrases and pronouns of any kind mean the same thing. Needs documents. Trap: it is for annotation; the graph is built from what
 * {@code coreference} yields.
 */
package org.dossier.reference.phrase;
