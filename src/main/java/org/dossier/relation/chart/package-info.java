/**
 * The words of a sentence with the mentions that stand on them, and the bodies, posts and verbs of saying found there. Needs mentions and
 * references. Trap: phrases may lie inside each other; the longest comes first.
 */
package org.dossier.relation.chart;
