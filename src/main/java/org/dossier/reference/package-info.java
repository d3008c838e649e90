/**
 * Yields references: which mentions of an article mean the same thing, which days its times are, and on which day it was
 * published. Needs mentions. Trap: where two candidates are close, a mention is left without a referent.
 */
package org.dossier.reference;
