/** Reported numbers in words. */

import { between, element } from './dom.js';
import { amount, number, period, plural, shortNumber } from './format.js';
import { things, nameOf } from './links.js';
import { marker } from './source.js';

const SCALES = [
  [1e12, ['trillion']],
  [1e9, ['billion', 'bn']],
  [1e6, ['million', 'mln', 'm']],
  [1e4, ['wan']],
  [1e3, ['thousand', 'k']],
];

/** "more than 130,000 suspects" */
export function figureAmount(figure) {
  const limit = figure.bound?.sign ? `${figure.bound.label} ` : '';
  return limit + amount(figure.value, figure.unit, figure.money);
}

/** The whole number behind a shortened one, as a hint. */
export function exactly(figure) {
  return `${number(figure.value)} ${figure.money ? figure.unit : plural(figure.unit)}`;
}

/** "suspects caught: more than 130,000 suspects, 2016–2020, according to Ministry of Public Security" */
export function figureSentence(figure) {
  const by = (figure.reportedBy ?? []).map(nameOf).join(' and ');
  const parts = [`${figure.measure.label}: ${figureAmount(figure)}`, period(figure.from, figure.to), by && `according to ${by}`];
  return parts.filter(Boolean).join(', ');
}

/** Words of a sentence that give the number: its digits, its short forms, the unit. */
export function figureWords(figure) {
  const scaled = SCALES.filter(([scale]) => figure.value >= scale).flatMap(([scale, names]) =>
    names.flatMap((name) => [`${number(figure.value / scale)} ${name}`, `${number(figure.value / scale)}${name}`]),
  );
  const unit = figure.money || figure.unit === 'percent' ? [] : [figure.unit, plural(figure.unit)];
  const names = [...(figure.reportedBy ?? []), ...(figure.places ?? []), ...(figure.about ?? [])].map((ref) => ref.label);
  const small = SMALL[figure.value] ?? [];
  return [number(figure.value), String(figure.value), shortNumber(figure.value), ...scaled, ...small, ...unit, ...names];
}

const SMALL = Object.fromEntries(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, i) => [
    i + 1,
    [word],
  ]),
);

/** Amount with its marker. */
export function figureCell(figure, evidence) {
  return [
    element('span', { class: 'amount', title: exactly(figure) }, figureAmount(figure)),
    ' ',
    marker(figure.evidence, evidence, { says: figureSentence(figure), words: figureWords(figure) }),
  ];
}

/** A list of figures as lines: what, how many, when, where, who says so; without links to the thing whose page it stands on. */
export function figureList(figures, evidence, here = undefined) {
  return element(
    'ul',
    { class: 'plain figures' },
    figures.map((figure) =>
      element(
        'li',
        {},
        element('span', { class: 'measure' }, figure.measure.label),
        element('span', {}, figureCell(figure, evidence)),
        element('span', { class: 'soft' }, between(details(figure, here), ' · ')),
      ),
    ),
  );
}

function details(figure, here) {
  const [places, about, by] = [figure.places, figure.about, figure.reportedBy].map((refs = []) =>
    refs.filter((ref) => ref.iri !== here),
  );
  return [
    period(figure.from, figure.to) || null,
    places.length > 0 ? element('span', {}, 'in ', things(places)) : null,
    about.length > 0 ? element('span', {}, 'about ', things(about)) : null,
    by.length > 0 ? element('span', {}, 'says ', things(by)) : null,
  ].filter(Boolean);
}
