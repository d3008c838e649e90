/** Single facts of a thing, by property, each with its sentence. */

import { between, element } from './dom.js';
import { capital, date, number } from './format.js';
import { nameOf, thing } from './links.js';
import { marker } from './source.js';

/** Facts that no list below tells, with what it is part of first. */
export function plainFacts(found) {
  const posts = new Set(found.posts.map((post) => post.post.iri));
  const wholes = new Set(found.wholes.map((fact) => key(fact)));
  return [...found.wholes, ...found.facts.filter((fact) => !wholes.has(key(fact)) && !posts.has(fact.value.ref?.iri))];
}

function key(fact) {
  return `${fact.property.iri} ${fact.value.ref?.iri ?? fact.value.text}`;
}

export function factTable(facts, found, name) {
  const groups = Map.groupBy(facts, (fact) => fact.property.iri);
  const rows = [...groups.values()].map((group) => [
    element('dt', {}, capital(group[0].property.label)),
    element('dd', {}, values(group, found, name)),
  ]);
  return element('dl', { class: 'facts' }, rows);
}

/** Values that stand in the same sentences share a marker. */
function values(facts, found, name) {
  const groups = [...Map.groupBy(facts, (fact) => fact.evidence.toSorted().join(' ')).values()];
  return between(
    groups.map((group) => [
      between(
        group.map((fact) => valueNode(fact.value)),
        ', ',
      ),
      ' ',
      factMarker(group, found, name),
    ]),
    ', ',
  );
}

function valueNode({ ref, text, datatype }) {
  return ref
    ? thing(ref)
    : /(date|gYear|gYearMonth)$/.test(datatype ?? '')
      ? date(text)
      : /(decimal|integer)$/.test(datatype ?? '')
        ? number(Number(text))
        : text;
}

function factMarker([fact, ...others], found, name) {
  const told = [fact, ...others].map(({ value }) => (value.ref ? nameOf(value.ref) : date(value.text)));
  return marker(fact.evidence, found.evidence, {
    says: `${name}, ${fact.property.label}: ${told.join(', ')}`,
    words: [...told, found.label, ...found.names],
  });
}
