/**
 * Yields the files of the models and their scores. Needs treebanks, texts with names and the sentences of the domain. Trap: each reader must be
 * trained on what the one before it predicts, not on what annotators wrote, or it trusts tags that it will never see.
 */
package org.dossier.document.training;
