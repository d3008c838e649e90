/**
 * Yields scores: how right a graph is, against answers that people gave. Needs a graph and the knowledge. Trap: what a node says counts
 * only for the articles that say it.
 */
package org.dossier.evaluation;
