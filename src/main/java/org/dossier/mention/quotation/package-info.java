/**
 * Yields the words between quotation marks, over paragraphs if need be. Needs documents. Trap: a single mark may be an apostrophe.
 */
package org.dossier.mention.quotation;
