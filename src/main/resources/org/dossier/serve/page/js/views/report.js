/** What was read, what was left out, what is odd in the data, and how right reading is. */

import { ask } from '../api.js';
import { element } from '../dom.js';
import { capital, date, number, plural } from '../format.js';
import { articleAddress, things } from '../links.js';
import { nothing } from '../states.js';

const SEVERITIES = { violation: 'Wrong', warning: 'Odd', info: 'Good to know' };

export async function show({ signal }) {
  const report = await ask('/api/report', {}, signal);
  const content = [
    element('h1', { tabindex: '-1' }, 'Report'),
    element('p', { class: 'lead' }, 'What the program read from the articles, what it left out, and how far it can be trusted.'),
    accuracy(report.accuracy, report.accuracyOf),
    counts(report.counts),
    findings(report.findings),
    leftOut(report.articles),
  ];
  return { title: 'Report', content: content.filter(Boolean) };
}

function accuracy(rows, measuredOn) {
  if (rows.length === 0) {
    return null;
  }
  const percent = (share) => (share === undefined ? '–' : `${Math.round(share * 100)}%`);
  const line = (row) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, capital(words(row.kind))),
      [row.precision, row.recall].map((share) => element('td', { class: 'numeric' }, percent(share))),
    );
  return section(
    'How right is it?',
    element(
      'p',
      {},
      measuredOn ? `${measuredOn}. ` : '',
      'These are not the articles here; expect somewhat less of these. Right: of what the program told, so much was so. ',
      'Found: of what those articles tell, so much was told.',
    ),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Accuracy' },
      element(
        'table',
        { class: 'narrow' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ['What', 'Right', 'Found'].map((name, i) => element('th', { scope: 'col', class: i > 0 ? 'numeric' : null }, name)),
          ),
        ),
        element('tbody', {}, rows.map(line)),
      ),
    ),
  );
}

/** "part of" for partOf */
function words(name) {
  return name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);
}

function section(title, ...content) {
  return element('section', {}, element('h2', {}, title), content);
}

function counts(all) {
  const known = all.filter((c) => c.count > 0);
  return section(
    'What was read',
    element(
      'ul',
      { class: 'tally' },
      known.map((c) =>
        element('li', {}, element('span', { class: 'big' }, number(c.count)), ' ', c.count === 1 ? c.label : plural(c.label)),
      ),
    ),
  );
}

function findings(all) {
  if (all.length === 0) {
    return section('What is odd', element('p', {}, 'No check found anything odd in the data.'));
  }
  const groups = Map.groupBy(all, (finding) => finding.severity);
  const known = Object.keys(SEVERITIES).filter((severity) => groups.has(severity));
  return section(
    'What is odd',
    known.map((severity) => [
      element('h3', {}, SEVERITIES[severity]),
      element('ul', { class: 'plain findings' }, groups.get(severity).map(findingNode)),
    ]),
  );
}

function findingNode({ severity, message, solution, nodes = [], quotes = [] }) {
  return element(
    'li',
    { class: severity },
    element('p', {}, message),
    nodes.length > 0 ? element('p', {}, things(nodes)) : null,
    quotes.map((quote) => element('blockquote', {}, quote)),
    solution ? element('p', { class: 'soft' }, solution) : null,
  );
}

function leftOut(articles) {
  const some = articles.filter((article) => article.leftOut.length > 0 || article.reasons?.length);
  if (some.length === 0) {
    return section(
      'What was left out',
      articles.length > 0 ? element('p', {}, 'Nothing had to be left out.') : nothing('No articles'),
    );
  }
  const notes = (article) =>
    element(
      'details',
      {},
      element('summary', {}, article.title, ' ', element('span', { class: 'n' }, number(article.leftOut.length))),
      element('p', {}, element('a', { href: articleAddress(article.name) }, 'Open the article'), day(article)),
      element(
        'ul',
        {},
        [...(article.reasons ?? []), ...article.leftOut].map((remark) => element('li', {}, remark)),
      ),
    );
  return element('section', { class: 'by-article' }, element('h2', {}, 'What was left out, by article'), some.map(notes));
}

function day({ published, inferred }) {
  return published ? `, ${date(published)}${inferred ? ' (inferred)' : ''}` : '';
}
