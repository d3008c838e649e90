/**
 * Yields statements: subject, property, value, each once, with all its evidence. Needs readings and entities. Trap: only what the
 * articles say to be so is a statement; what is denied, planned or alleged is a {@code Claim}.
 */
package org.dossier.statement;
