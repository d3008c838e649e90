/**
 * Yields an article as a document. Needs its text and all models. Trap: models are read once and shared by all threads; what stands here must
 * keep no state.
 */
package org.dossier.document.analysis;
