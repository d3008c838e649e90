/** Colours for classes: the most frequent ones get one of their own, the others share the last. They are custom properties of the style sheet. */

const COLOURS = 8;

/** List of `{ iri, label, colour, shared }`, most frequent class first; `shared` if other classes have the same colour. */
export function palette(nodes) {
  const classes = new Map();
  for (const { class: type } of nodes) {
    if (type) {
      const known = classes.get(type.iri) ?? { iri: type.iri, label: type.label, n: 0 };
      classes.set(type.iri, { ...known, n: known.n + 1 });
    }
  }
  const sorted = [...classes.values()].sort((a, b) => b.n - a.n || (a.iri < b.iri ? -1 : 1));
  return sorted.map(({ iri, label }, i) => ({
    iri,
    label,
    colour: `--node-${Math.min(i + 1, COLOURS)}`,
    shared: i + 1 >= COLOURS && sorted.length > COLOURS,
  }));
}
