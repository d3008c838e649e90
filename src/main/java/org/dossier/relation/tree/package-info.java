/**
 * Reads the dependency tree: noun phrases, enumerations, who stands as subject and object of a verb. Needs sentences only. Trap: one
 * relation in five is parsed wrongly, so that most readers look at the order of the words, too.
 */
package org.dossier.relation.tree;
