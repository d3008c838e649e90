/**
 * Yields texts made of one block a subject, those that stay copied from an older text. Needs the graph and {@code reading} for its key. Trap: a
 * block is copied by what it says, never by its place.
 */
package org.dossier.dataset.block;
