/**
 * Yields quantities: a number with its unit, bound and currency, and the amount it was converted from. Needs numbers. Trap: ages, dates
 * and numbers inside names are none.
 */
package org.dossier.mention.quantity;
