/** Kinds of things that a data set has. */

/** These have views of their own. */
const ELSEWHERE = ['Figure', 'Statement', 'Article', 'Post'];

/** What follows the namespace: "Ministry". */
export function localName(iri) {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}

/** Classes that occur, without those that have a view of their own. */
export function actors(classes) {
  return classes.filter((c) => c.count > 0 && !ELSEWHERE.includes(localName(c.iri)));
}
