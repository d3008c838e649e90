/**
 * Yields statements: who said what, directly or not, and when. Needs quotations and verbs of saying. Trap: a speaker may stand a
 * paragraph away.
 */
package org.dossier.relation.statement;
