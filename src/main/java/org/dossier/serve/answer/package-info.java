/**
 * Yields what the endpoints answer: a record for each schema of {@code openapi.json}, written as JSON by the names of its components. One
 * file is one answer, with the records that only it has inside:
 *
 * <ul>
 *   <li>of the data set: {@link org.dossier.serve.answer.About}, {@link org.dossier.serve.answer.OntologyAnswer},
 *       {@link org.dossier.serve.answer.Queries}, {@link org.dossier.serve.answer.ReportAnswer}
 *   <li>of one thing: {@link org.dossier.serve.answer.Entity}, {@link org.dossier.serve.answer.Article},
 *       {@link org.dossier.serve.answer.Neighbourhood}
 *   <li>lists: {@link org.dossier.serve.answer.Articles}, {@link org.dossier.serve.answer.Figures},
 *       {@link org.dossier.serve.answer.Places}, {@link org.dossier.serve.answer.SearchAnswer},
 *       {@link org.dossier.serve.answer.Timeline}
 *   <li>what these share: a {@link org.dossier.serve.answer.Figure}, {@link org.dossier.serve.answer.Event},
 *       {@link org.dossier.serve.answer.Statement} or {@link org.dossier.serve.answer.ArticleSummary}; a
 *       {@link org.dossier.serve.answer.Ref} to a thing and what else has a name ({@link org.dossier.serve.answer.Named},
 *       {@link org.dossier.serve.answer.Count}, {@link org.dossier.serve.answer.Link}); a
 *       {@link org.dossier.serve.answer.Value}; the {@link org.dossier.serve.answer.Source} of a fact and its
 *       {@link org.dossier.serve.answer.TextSpan}
 * </ul>
 *
 * <p>Needs nothing. Trap: an empty {@code Optional} is left out of the answer, an empty list is not.
 */
package org.dossier.serve.answer;
