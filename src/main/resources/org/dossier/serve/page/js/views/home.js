/** The start: what is here, and ways in. */

import { addressOf, ask } from '../api.js';
import { element } from '../dom.js';
import { showSearched } from '../find.js';
import { capital, count, date, number, plural } from '../format.js';
import { eventList } from '../events.js';
import { actors, localName } from '../kinds.js';
import { nothing, unread } from '../states.js';
import { articleList } from './articles.js';

const LATEST = 5;
const MOST_KINDS = 12;

export async function show({ signal }) {
  showSearched('');
  const about = await ask('/api', {}, signal);
  if (about.articles === 0) {
    return {
      title: '',
      content: [
        title(),
        nothing('There are no articles yet', 'Build a graph from a folder of articles first: “dossier build my-articles”.'),
      ],
    };
  }
  const [{ articles }, timeline] = await Promise.all([
    ask('/api/articles', { limit: LATEST }, signal),
    ask('/api/timeline', { type: 'Operation', limit: 1000 }, signal),
  ]);
  return {
    title: '',
    content: [
      title(),
      summary(about),
      about.figures + about.statements + actors(about.classes).length === 0 ? unread('facts') : null,
      measures(about),
      kinds(about),
      element('div', { class: 'two' }, operations(timeline), latest(articles, about)),
    ],
  };
}

function title() {
  return element('h1', { tabindex: '-1' }, 'Who did what, how many, and who says so?');
}

function summary(about) {
  const span = about.earliest && about.latest ? `, ${between(date(about.earliest), date(about.latest))}` : '';
  const read = `${count(about.articles, 'article')}${span}. ${count(about.figures, 'number')} and ${count(about.statements, 'statement')} were read, each with its sentence.`;
  return element('p', { class: 'lead' }, read);
}

function between(first, last) {
  return first === last ? `of ${first}` : `${first} to ${last}`;
}

function measures(about) {
  const known = about.measures.filter((m) => m.count > 0);
  return known.length === 0
    ? null
    : section(
        'Numbers',
        known.map((m) => chip(addressOf('/numbers', { measure: localName(m.iri) }), m.label, m.count)),
      );
}

/** What has a view of its own is not named again. */
function kinds(about) {
  const known = actors(about.classes);
  if (known.length === 0) {
    return null;
  }
  const chips = known.map((c) => chip(addressOf('/search', { type: localName(c.iri) }), plural(c.label), c.count));
  const rest = chips.slice(MOST_KINDS);
  return element(
    'section',
    {},
    element('h2', {}, 'Who and what'),
    element('ul', { class: 'chips' }, chips.slice(0, MOST_KINDS)),
    rest.length > 0
      ? element('details', {}, element('summary', {}, `${rest.length} more kinds`), element('ul', { class: 'chips' }, rest))
      : null,
  );
}

function section(name, chips) {
  return element('section', {}, element('h2', {}, name), element('ul', { class: 'chips' }, chips));
}

function chip(href, label, n) {
  return element('li', {}, element('a', { class: 'chip', href }, capital(label), ' ', element('span', { class: 'n' }, number(n))));
}

function operations({ events, evidence, total }) {
  if (events.length === 0) {
    return null;
  }
  const newest = events.slice(-LATEST).reverse();
  const more =
    total > LATEST
      ? element('p', {}, element('a', { href: '/timeline?type=Operation' }, `All ${number(total)} on the timeline`))
      : null;
  return element('section', {}, element('h2', {}, 'Latest operations'), eventList(newest, evidence, { kinds: false }), more);
}

function latest(articles, about) {
  const more =
    about.articles > articles.length
      ? element('p', {}, element('a', { href: '/articles' }, `All ${number(about.articles)} articles`))
      : null;
  return element('section', {}, element('h2', {}, 'Latest articles'), articleList(articles), more);
}
