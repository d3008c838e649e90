/** Operations and other events in the order of time. */

import { ask } from '../api.js';
import d3 from '../d3.js';
import { element } from '../dom.js';
import { capital, count, date, number } from '../format.js';
import { eventCard, eventDate } from '../events.js';
import { withQuery } from '../router.js';
import { unread } from '../states.js';

const MOST = 2000;
const FEW_YEARS = 2;
/** So many bars at most; beyond, empty years and months are left out. */
const LONGEST = 40;
/** The parts of time that have a bar: how they stand in addresses, and what is written below. */
const UNITS = {
  year: { interval: d3.utcYear, key: d3.utcFormat('%Y'), label: d3.utcFormat('%Y') },
  month: { interval: d3.utcMonth, key: d3.utcFormat('%Y-%m'), label: d3.utcFormat('%b %Y') },
};

export async function show({ query, signal }) {
  const type = query.get('type') ?? '';
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const parameters = { type, agency: query.get('agency'), place: query.get('place'), limit: MOST };
  const all = await ask('/api/timeline', parameters, signal);
  const events = all.events.filter((event) => inside(event, from, to));
  const content = [
    element('h1', { tabindex: '-1' }, 'Timeline'),
    all.types.length > 1 ? types(all.types, type) : null,
    all.events.length > 0 ? [strip(all.events, from), period(from, events), list(events, all.evidence)] : unread('dated events'),
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
  const days = events.map((event) => new Date(firstDay(event)));
  const unit = UNITS[d3.rollup(days, (same) => same.length, d3.utcYear).size > FEW_YEARS ? 'year' : 'month'];
  const counts = d3.rollup(
    days,
    (same) => same.length,
    (day) => unit.key(unit.interval(day)),
  );
  if (counts.size < 2) {
    return null;
  }
  const [first, last] = d3.extent(days);
  const all = unit.interval.range(unit.interval(first), unit.interval.offset(unit.interval(last)));
  const shown = all.length > LONGEST ? all.filter((start) => counts.has(unit.key(start))) : all;
  const most = d3.max(counts.values());
  const bars = shown.map((start) => element('li', {}, stripBar(unit, start, counts.get(unit.key(start)) ?? 0, most, chosen)));
  return element('nav', { 'aria-label': 'When' }, element('ol', { class: 'strip' }, bars));
}

function stripBar({ key, label }, start, n, most, chosen) {
  const unit = key(start);
  if (n === 0) {
    return element('span', { class: 'empty' }, element('span', { class: 'unit' }, label(start)));
  }
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(n / most));
  const href = unit === chosen ? withQuery({ from: null, to: null }) : withQuery({ from: unit, to: unit });
  return element(
    'a',
    { href, id: `when-${unit}`, 'aria-current': unit === chosen ? 'true' : null },
    element('span', { class: 'n' }, number(n)),
    element('span', { class: 'unseen' }, n === 1 ? ' event in ' : ' events in '),
    bar,
    element('span', { class: 'unit' }, label(start)),
  );
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
