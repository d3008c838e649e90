/** Rows of an answer as a table. */

import { element } from '../dom.js';
import { number } from '../format.js';
import { addressOfThing } from '../links.js';

const NUMERIC = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

export function table(variables, rows, prefixes, base) {
  const head = element(
    'thead',
    {},
    element(
      'tr',
      {},
      variables.map((name) => element('th', { scope: 'col', class: isNumeric(rows[0]?.[name]) ? 'numeric' : null }, name)),
    ),
  );
  const body = element(
    'tbody',
    {},
    rows.map((row) =>
      element(
        'tr',
        {},
        variables.map((name) => cell(row[name], prefixes, base)),
      ),
    ),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Rows' },
    element('table', {}, head, body),
  );
}

function isNumeric(term) {
  return NUMERIC.test(term?.datatype ?? '');
}

function cell(term, prefixes, base) {
  if (term === undefined) {
    return element('td');
  }
  if (term.type === 'uri') {
    return element('td', {}, iriLink(term.value, prefixes, base));
  }
  const numeric = isNumeric(term);
  return element(
    'td',
    { class: numeric ? 'numeric' : null, title: term.datatype ?? term['xml:lang'] },
    numeric ? number(Number(term.value)) : term.value,
  );
}

/** Things of the data set and terms of its vocabulary lead to their pages, others out. */
function iriLink(iri, prefixes, base) {
  if (iri.startsWith(base)) {
    const path = iri.slice(base.length);
    return element('a', { href: path.includes('#') ? addressOfThing({ iri }) : addressOfThing({ path }) }, path);
  }
  const [name, namespace] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start)) ?? [];
  const short = name === undefined ? iri : `${name}:${iri.slice(namespace.length)}`;
  return short === iri
    ? element('a', { href: iri, rel: 'noreferrer external' }, iri)
    : element('a', { href: addressOfThing({ iri }) }, short);
}
