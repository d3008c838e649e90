/** The filters of the numbers. */

import { element } from './dom.js';
import { capital } from './format.js';

const FIELDS = [
  ['measure', 'What', 'measures'],
  ['agency', 'Who says so, or acts', 'agencies'],
  ['operation', 'Operation', 'operations'],
  ['place', 'Place', 'places'],
  ['unit', 'Unit', 'units'],
];
const NARROW = '(max-width: 40rem)';
const NAMES = ['measure', 'agency', 'operation', 'place', 'unit', 'article', 'from', 'to'];

/** What the address filters by. */
export function filtersOf(query) {
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? '']));
}

/** A form that changes the address as one chooses. */
export function filterForm(chosen, known) {
  const fields = FIELDS.map(([name, label, list]) => select(name, label, known[list] ?? [], chosen[name]));
  const years = [year('from', 'From', chosen.from), year('to', 'To', chosen.to)];
  const any = Object.values(chosen).some((value) => value !== '');
  const clear = any ? element('a', { class: 'button', href: '/numbers' }, 'Clear') : null;
  const form = element('form', { class: 'filters', 'aria-label': 'Filters' }, fields, years, clear);
  form.addEventListener('submit', (event) => event.preventDefault());
  return element(
    'details',
    { class: 'filter-box', open: any || !matchMedia(NARROW).matches },
    element('summary', {}, 'Filters'),
    form,
  );
}

function select(name, label, options, chosen) {
  const value = (option) =>
    name === 'measure' ? option.iri.slice(option.iri.lastIndexOf('#') + 1) : name === 'unit' ? option.label : option.iri;
  const known = options.map((option) =>
    element('option', { value: value(option), selected: value(option) === chosen }, `${capital(option.label)} (${option.count})`),
  );
  const missing = chosen !== '' && !options.some((option) => value(option) === chosen);
  const other = missing ? element('option', { value: chosen, selected: true }, chosen) : null;
  return field(
    name,
    label,
    element('select', { id: `filter-${name}`, 'data-parameter': name }, element('option', { value: '' }, 'All'), other, known),
  );
}

function year(name, label, chosen) {
  return field(
    name,
    label,
    element('input', {
      id: `filter-${name}`,
      'data-parameter': name,
      value: chosen,
      inputmode: 'numeric',
      pattern: '\\d{4}(-\\d\\d){0,2}',
      placeholder: 'Year',
      size: 10,
      title: 'A year, a month (2021-04) or a day (2021-04-23)',
    }),
  );
}

function field(name, label, control) {
  return element('label', { class: `field ${name}` }, element('span', {}, label), control);
}
