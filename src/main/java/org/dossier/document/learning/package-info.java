/**
 * Yields linear models over hashed features, what they see of words, and the files in which they are stored. Needs words; annotated
 * ones to learn. Trap: the key of a feature is computed from the place of its template, so that a template put in between makes every
 * stored model worthless.
 */
package org.dossier.document.learning;
