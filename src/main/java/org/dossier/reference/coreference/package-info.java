/**
 * Yields referents: the clusters of {@code name} with the noun phrases and pronouns that mean them. Needs noun phrases, pronouns and trees. Trap: "the
 * agency" that fits two bodies equally well is neither.
 */
package org.dossier.reference.coreference;
