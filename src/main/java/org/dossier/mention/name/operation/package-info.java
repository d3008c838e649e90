/**
 * Yields names of operations, by a cue word, by number, by quotation marks. Needs {@code line}. Trap: a cue word with a capital does not make
 * a name of what stands beside it ("Operation Director").
 */
package org.dossier.mention.name.operation;
