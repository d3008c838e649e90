/**
 * Yields clusters of names that mean the same thing: repeated, shortened, abbreviated, told by place and kind. Needs names and their entries in
 * the gazetteer. Trap: two units of one name may belong to different bodies.
 */
package org.dossier.reference.name;
