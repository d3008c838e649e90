/**
 * Yields whom the words beside a verb of saying mean: a person, a body, whoever spoke before. Needs the chart; what an attribution leaves open is
 * settled with the attributions before it. Trap: "the official" and "the statement" speak for somebody who is named elsewhere, or nowhere.
 */
package org.dossier.relation.statement.speaker;
