/**
 * Yields what the endpoints answer: a record for each schema of {@code openapi.json}, written as JSON by the names of its components. Needs
 * nothing. Trap: an empty {@code Optional} is left out of the answer, an empty list is not.
 */
package org.dossier.serve.answer;
