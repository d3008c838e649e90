/**
 * Yields predications: the words of a wording where they stand, with their arguments, and whether they tell a fact. Needs the lexicon.
 * Trap: one word may be the trigger of several wordings.
 */
package org.dossier.relation.predication;
