/** The whole way from articles to a graph: {@link org.dossier.Dossier} is its table of contents. The packages below stand in the data's order. */
package org.dossier;
