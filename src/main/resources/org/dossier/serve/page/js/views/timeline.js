/** Operations and other events in the order of time. */

import { ask } from '../api.js';
import { element } from '../dom.js';
import { capital, count, date, number } from '../format.js';
import { eventCard, eventDate } from '../events.js';
import { withQuery } from '../router.js';
import { nothing } from '../states.js';

const MOST = 2000;
const FEW_YEARS = 2;
const LONGEST = 40;

export async function show({ query, signal }) {
  const type = query.get('type') ?? '';
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const parameters = { type, agency: query.get('agency'), place: query.get('place'), limit: MOST };
  const all = await ask('/api/timeline', parameters, signal);
  const events = all.events.filter((event) => inside(event, from, to));
  const content = [
    element('h1', { tabindex: '-1' }, 'Timeline'),
    types(all.types, type),
    all.events.length > 0
      ? [strip(all.events, from), period(from, events), list(events, all.evidence)]
      : nothing('No dated events here'),
    all.undated > 0
      ? element(
          'p',
          { class: 'soft' },
          `${count(all.undated, 'event')} without a known date ${all.undated === 1 ? 'is' : 'are'} left out.`,
        )
      : null,
  ];
  return { title: 'Timeline', content, ready: () => showNewest(document.querySelector('.strip')) };
}

/** Where the strip is wider than the screen, the present is seen first. */
function showNewest(strip) {
  strip?.scrollTo(strip.scrollWidth, 0);
}

function types(known, chosen) {
  const chip = (value, label, n) =>
    element(
      'a',
      {
        class: 'chip',
        id: `type-${value}`,
        href: withQuery({ type: value, from: null, to: null }),
        'aria-current': value === chosen ? 'true' : null,
      },
      label,
      n === undefined ? null : [' ', element('span', { class: 'n' }, number(n))],
    );
  return element(
    'nav',
    { class: 'chips', 'aria-label': 'Only' },
    chip('', 'All'),
    known.map((t) => chip(t.iri.slice(t.iri.lastIndexOf('#') + 1), capital(t.label), t.count)),
  );
}

function firstDay(event) {
  return event.first ?? event.start ?? event.date ?? event.end ?? event.last ?? '';
}

function inside(event, from, to) {
  const day = firstDay(event);
  return (from === '' || day.slice(0, from.length) >= from) && (to === '' || day.slice(0, to.length) <= to);
}

/** How many events began in each year, or month if there are few years; each bar shows only these. */
function strip(events, chosen) {
  const years = new Set(events.map((event) => firstDay(event).slice(0, 4)));
  const length = years.size > FEW_YEARS ? 4 : 7;
  const counts = new Map();
  for (const event of events) {
    const unit = firstDay(event).slice(0, length);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  if (counts.size < 2) {
    return null;
  }
  const most = Math.max(...counts.values());
  const bars = unitsBetween([...counts.keys()].sort()).map((unit) =>
    element('li', {}, stripBar(unit, counts.get(unit) ?? 0, most, unit === chosen)),
  );
  return element('nav', { 'aria-label': 'When' }, element('ol', { class: 'strip' }, bars));
}

/** Empty years and months count, too, unless they are too many. */
function unitsBetween(units) {
  const [first, last] = [units[0], units.at(-1)];
  const all = [];
  for (let unit = first; unit <= last && all.length <= LONGEST; unit = next(unit)) {
    all.push(unit);
  }
  return all.length > LONGEST ? units : all;
}

/** 2021 after 2020, 2021-01 after 2020-12. */
function next(unit) {
  const [year, month] = unit.split('-').map(Number);
  return month === undefined
    ? String(year + 1).padStart(4, '0')
    : month === 12
      ? `${year + 1}-01`
      : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function stripBar(unit, n, most, chosen) {
  if (n === 0) {
    return element('span', { class: 'empty' }, element('span', { class: 'unit' }, unit.length === 4 ? unit : shortMonth(unit)));
  }
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(n / most));
  const href = chosen ? withQuery({ from: null, to: null }) : withQuery({ from: unit, to: unit });
  return element(
    'a',
    { href, id: `when-${unit}`, 'aria-current': chosen ? 'true' : null },
    element('span', { class: 'n' }, number(n)),
    element('span', { class: 'unseen' }, n === 1 ? ' event in ' : ' events in '),
    bar,
    element('span', { class: 'unit' }, unit.length === 4 ? unit : shortMonth(unit)),
  );
}

function shortMonth(unit) {
  const [month, year] = date(unit).split(' ');
  return `${month.slice(0, 3)} ${year ?? ''}`.trim();
}

function period(from, events) {
  return from === ''
    ? null
    : element(
        'p',
        { class: 'row' },
        element('span', {}, `${capital(date(from))}: ${count(events.length, 'event')}`),
        element('a', { class: 'button', href: withQuery({ from: null, to: null }) }, 'Show all'),
      );
}

function list(events, evidence) {
  const groups = Map.groupBy(events, (event) => firstDay(event).slice(0, 4));
  return [...groups].map(([year, group]) =>
    element(
      'section',
      { class: 'year', 'aria-labelledby': `year-${year}` },
      element('h2', { id: `year-${year}` }, year),
      element(
        'ol',
        { class: 'timeline' },
        group.map((event) => entry(event, evidence)),
      ),
    ),
  );
}

function entry(event, evidence) {
  return element(
    'li',
    {},
    element('p', { class: 'when' }, eventDate(event)),
    element('div', {}, eventCard(event, evidence, { dated: false })),
  );
}
