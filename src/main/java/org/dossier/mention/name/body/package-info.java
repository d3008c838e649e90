/**
 * Yields names of bodies: authorities, courts, firms, their units and offices. Needs {@code line} and {@code place}. Trap: a name's end is as
 * uncertain as its beginning, for names of bodies hold "of", "and", places and remits.
 */
package org.dossier.mention.name.body;
