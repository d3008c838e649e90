/**
 * Yields linear models over hashed features, and what they see of words. Needs the files of the models. Trap: the key of a feature is
 * computed from the place of its template, so that a template put in between makes every stored model worthless.
 */
package org.dossier.document.learning;
