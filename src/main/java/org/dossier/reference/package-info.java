/**
 * Yields references: which mentions of an article mean the same thing, which days its times are, and on which day it was
 * published. Needs mentions. Trap: where two candidates are close, a mention is left without a referent.
 *
 * <p>{@link org.dossier.reference.Resolver} puts its parts together; each part uses only those before it:
 *
 * <ol>
 *   <li>{@code model}: what is yielded, and the forms in which names are compared
 *   <li>{@code calendar}: day, month, year and days that recur → stretches of days
 *   <li>{@code publication}: document → the day of the article
 *   <li>{@code time}: time expression and that day → days
 *   <li>{@code name}: names → clusters of those that mean the same thing
 *   <li>{@code coreference}: clusters → those with the noun phrases and pronouns that mean them
 *   <li>{@code phrase}: noun phrases of any kind that mean the same thing, by a model that was learned, for annotation
 * </ol>
 */
package org.dossier.reference;
