/** Reported numbers as a table. */

import { element } from './dom.js';
import { capital, period } from './format.js';
import { figureAmount, figureCell } from './figures.js';
import { addressOfThing, things } from './links.js';
import { withQuery } from './router.js';

/** What the server sorts by, the heading, and for lists of things their name in a figure. */
const COLUMNS = [
  ['measure', 'What'],
  ['value', 'How many'],
  ['from', 'When'],
  ['place', 'Where', 'places'],
  ['agency', 'Who says so', 'reportedBy'],
  [null, 'About', 'about'],
];

/**
 * Columns that would be empty are left out.
 *
 * @param answer all `figures`, of which `rows` are shown, with their `evidence`
 * @param sort the column that it is sorted by, with `-` before it if descending
 */
export function numberTable({ rows, figures, evidence }, sort) {
  const known = new Map(figures.map((figure) => [figure.iri, figure]));
  const columns = COLUMNS.filter(([, , list]) => !list || figures.some((figure) => figure[list]?.length > 0));
  const lists = columns.filter(([, , list]) => list);
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Numbers' },
    element(
      'table',
      { class: 'cards' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(([column, label]) => header(column, label, sort)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((figure) => row(figure, evidence, known, lists)),
      ),
    ),
  );
}

function header(column, label, sort) {
  if (column === null) {
    return element('th', { scope: 'col' }, label);
  }
  const [up, down] = [sort === column, sort === `-${column}`];
  const link = element(
    'a',
    { id: `sort-${column}`, href: withQuery({ sort: up ? `-${column}` : column }) },
    label,
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, up ? ' ↑' : down ? ' ↓' : ''),
  );
  return element('th', { scope: 'col', 'aria-sort': up ? 'ascending' : down ? 'descending' : null }, link);
}

function row(figure, evidence, known, lists) {
  const cell = (label, ...content) => element('td', { 'data-label': label }, content);
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row', 'data-label': 'What' },
      element('a', { href: addressOfThing(figure) }, capital(figure.measure.label)),
    ),
    cell('How many', figureCell(figure, evidence), converted(figure), warnings(figure, known)),
    cell('When', period(figure.from, figure.to)),
    lists.map(([, label, list]) => cell(label, things(figure[list] ?? []))),
  );
}

function converted({ converted: other }) {
  return other
    ? element('span', { class: 'soft small block' }, `= ${figureAmount({ value: other.value, unit: other.unit, money: true })}`)
    : null;
}

function warnings({ conflicts = [], within = [], revises = [], revisedBy = [] }, known) {
  const told = (iris, before, unknown) =>
    iris.length > 0 ? element('span', { class: 'warning small block' }, amounts(iris, known, before) ?? unknown) : null;
  return [
    told(revisedBy, 'Later corrected to', 'Later corrected'),
    told(conflicts, 'Elsewhere:', 'Another number is told elsewhere'),
    revises.length > 0
      ? element('span', { class: 'soft small block' }, amounts(revises, known, 'Replaces') ?? 'Replaces an earlier number')
      : null,
    within.length > 0 ? element('span', { class: 'soft small block' }, 'Part of a larger number') : null,
  ];
}

/** "Elsewhere: 3,000 cases, 3,150 cases", if these figures are at hand. */
function amounts(iris, known, before) {
  const figures = iris.map((iri) => known.get(iri)).filter(Boolean);
  return figures.length > 0 ? `${before} ${figures.map(figureAmount).join(', ')}` : undefined;
}
