/**
 * Kinds of mentions and what they say: the types that all later packages read. Needs nothing but articles' spans. Trap: a time or a
 * quantity is an expression here, not yet a day or a figure.
 */
package org.dossier.mention.model;
