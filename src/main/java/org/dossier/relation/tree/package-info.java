/**
 * Yields what the dependency tree tells: noun phrases, enumerations, who stands as subject and object of a verb. Needs sentences and tables of
 * words. Trap: one relation in five is parsed wrongly, so that most readers look at the order of the words, too.
 */
package org.dossier.relation.tree;
