/**
 * Yields what a phrase is about: the goods in a container, the sale in a charge of selling. Needs {@code phrase}. Trap: where the phrase names
 * nothing more ("seven charges") it is about nothing, and not about itself.
 */
package org.dossier.relation.tree.concept;
