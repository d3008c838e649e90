/** Reported numbers: over time, and as a table that can be filtered, sorted and taken along. */

import { addressOf, ask } from '../api.js';
import { chart } from '../chart/chart.js';
import { element } from '../dom.js';
import { capital, count, number } from '../format.js';
import { filterForm, filtersOf } from '../filters.js';
import { numberTable } from '../table.js';
import { withQuery } from '../router.js';
import { nothing, unread } from '../states.js';
import { total } from '../total.js';

const MOST = 2000;
const FEW = 50;

export async function show({ query, signal }) {
  const filters = filtersOf(query);
  const parameters = { ...filters, sort: query.get('sort'), limit: MOST };
  const answer = await ask('/api/figures', parameters, signal);
  const title = element('h1', { tabindex: '-1' }, 'Numbers');
  if (answer.total === 0 && Object.values(filters).every((value) => value === '')) {
    return { title: 'Numbers', content: [title, unread('numbers')] };
  }
  const series = largestSeries(answer.figures, query.get('series'));
  const content = [
    title,
    filterForm(filters, answer.filters),
    answer.figures.length > 0 ? [over(answer, series, query), table(answer, parameters, query)] : none(),
  ];
  return { title: 'Numbers', content };
}

function none() {
  return nothing('No numbers fit', element('a', { href: '/numbers' }, 'Take all filters away'));
}

function table(answer, parameters, query) {
  const rows = query.get('rows') === 'all' ? answer.figures : answer.figures.slice(0, FEW);
  const csv = element(
    'a',
    {
      class: 'button',
      href: addressOf('/api/figures', { ...parameters, limit: 10_000, format: 'csv' }),
      download: 'numbers.csv',
    },
    'Download as CSV',
  );
  return element(
    'section',
    { 'aria-labelledby': 'table-title' },
    element('div', { class: 'row spread' }, element('h2', { id: 'table-title' }, count(answer.total, 'number')), csv),
    numberTable({ ...answer, rows }, query.get('sort') ?? 'from'),
    rows.length < answer.figures.length
      ? element(
          'p',
          {},
          element(
            'a',
            { class: 'button', id: 'all-rows', href: withQuery({ rows: 'all' }) },
            `Show all ${number(answer.figures.length)}`,
          ),
        )
      : null,
    answer.total > answer.figures.length
      ? element('p', { class: 'soft' }, `Only the first ${count(answer.figures.length, 'number')}; filter to see others.`)
      : null,
  );
}

/** Numbers that can stand in one chart: of one measure and unit, with a period. The chosen series, else the one with most numbers. */
function largestSeries(figures, chosen) {
  const groups = Map.groupBy(
    figures.filter((f) => f.from || f.to),
    (f) => `${capital(f.measure.label)} (${f.unit})`,
  );
  const sorted = [...groups].sort(([a, x], [b, y]) => share(x) - share(y) || y.length - x.length || (a < b ? -1 : 1));
  const index = Math.max(
    0,
    sorted.findIndex(([name]) => name === chosen),
  );
  return { names: sorted.map(([name]) => name), name: sorted[index]?.[0], figures: sorted[index]?.[1] ?? [] };
}

function over(answer, series, query) {
  if (series.figures.length === 0) {
    return element('p', { class: 'note' }, 'None of these numbers has a period, so there is no chart.');
  }
  const same = answer.figures.filter((f) => `${capital(f.measure.label)} (${f.unit})` === series.name);
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': 'chart-title' },
    element('div', { class: 'row spread' }, element('h2', { id: 'chart-title' }, 'Over time'), seriesPicker(series)),
    chart(series.figures, answer.evidence, { scale: query.get('scale') }),
    element('p', { class: 'soft small' }, [undated(same.length - series.figures.length), total(same)].filter(Boolean).join(' ')),
  );
}

/** Shares come last: other numbers tell more over time. */
function share([{ unit }]) {
  return unit === 'percent' ? 1 : 0;
}

function undated(n) {
  return n > 0 ? `${count(n, 'number')} without a period ${n === 1 ? 'is' : 'are'} only in the table.` : null;
}

function seriesPicker(series) {
  if (series.names.length < 2) {
    return element('span', { class: 'soft' }, series.name);
  }
  const options = series.names.map((name) => element('option', { value: name, selected: name === series.name }, name));
  return element(
    'label',
    { class: 'field' },
    element('span', { class: 'unseen' }, 'What the chart shows'),
    element('select', { id: 'series', 'data-parameter': 'series' }, options),
  );
}
