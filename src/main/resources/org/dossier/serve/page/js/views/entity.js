/** One thing: what it is, and all that is known of it, each fact with its sentence. */

import { ask } from '../api.js';
import { element } from '../dom.js';
import { capital, number } from '../format.js';
import { eventList } from '../events.js';
import { factTable, plainFacts } from '../facts.js';
import { figureList } from '../figures.js';
import { addressOfGraph, kind, nameOf, thing, things } from '../links.js';
import { marker } from '../source.js';
import { statementList } from '../statements.js';
import { withQuery } from '../router.js';
import { nothing } from '../states.js';
import { articleList } from './articles.js';

const FEW = 100;
const MOST = 2000;

export async function show({ rest, query, signal }) {
  const limit = Math.min(MOST, Number(query.get('limit') ?? FEW));
  const offset = Number(query.get('offset') ?? 0);
  const found = await ask('/api/entity', { iri: query.get('iri') ?? rest, limit, offset }, signal);
  const name = nameOf({ ...found, class: found.classes[0] });
  const sections = sectionsOf(found, name, offset).filter((section) => section.items > 0);
  const content = [
    heading(found, name),
    element(
      'div',
      { class: 'beside' },
      contents(sections),
      element(
        'div',
        { class: 'sections' },
        sections.length > 0 ? sections.map(sectionNode) : nothing('Nothing more is known of it'),
      ),
    ),
  ];
  return { title: capital(name), content };
}

function heading(found, name) {
  return element(
    'header',
    { class: 'heading' },
    element('p', {}, found.classes.slice(0, 1).map(kind)),
    element(
      'h1',
      { tabindex: '-1' },
      capital(name),
      ' ',
      marker(found.ownEvidence ?? [], found.evidence, { says: `the name ${name}`, words: [found.label, ...found.names] }),
    ),
    found.names.length > 0 ? element('p', { class: 'soft' }, 'Also: ', found.names.join(', ')) : null,
    found.definition ? element('p', {}, found.definition) : null,
    actions(found),
  );
}

function actions(found) {
  const elsewhere = found.links.map((link) =>
    element('a', { class: 'button', href: link.iri, rel: 'noreferrer external' }, link.site),
  );
  const data =
    found.path === undefined
      ? null
      : element('a', { class: 'button', href: `/id/${found.path}?format=ttl`, target: '_blank' }, 'Data (RDF)');
  const graph = found.path === undefined ? null : element('a', { class: 'button', href: addressOfGraph(found) }, 'Connections');
  return element('p', { class: 'row' }, graph, elsewhere, data);
}

function contents(sections) {
  const items = sections.map(({ id, title, total }) =>
    element('li', {}, element('a', { href: `#${id}` }, title, ' ', element('span', { class: 'n' }, number(total)))),
  );
  return sections.length < 3
    ? element('div')
    : element('nav', { class: 'contents', 'aria-label': 'On this page' }, element('ul', {}, items));
}

function sectionNode({ id, title, content, items, total, offset }) {
  const rest = total > items ? element('p', { class: 'row' }, more(id, items, total, offset)) : null;
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), content, rest);
}

/** The rest of a list; of one that even the longest answer cuts, the parts before and after. */
function more(id, items, total, offset) {
  const link = (words, changes) => element('a', { class: 'button', href: `${withQuery(changes)}#${id}` }, words);
  if (offset === 0 && items < MOST) {
    return link(`Show ${total > MOST ? `the first ${number(MOST)} of` : 'all'} ${number(total)}`, { limit: MOST });
  }
  const before = Math.max(0, offset - MOST);
  return [
    element('span', { class: 'soft' }, `${number(offset + 1)} to ${number(offset + items)} of ${number(total)}`),
    offset > 0 ? link('Before', { limit: MOST, offset: before || null }) : null,
    offset + items < total ? link('After', { limit: MOST, offset: offset + items }) : null,
  ];
}

function sectionsOf(found, name, offset) {
  const section = (id, title, list, render) => ({
    id,
    title,
    items: list.length,
    offset,
    total: Math.max(list.length, found.counts[id] ?? 0),
    content: list.length > 0 ? render(list) : null,
  });
  const facts = plainFacts(found);
  return [
    section('facts', 'At a glance', facts, (list) => factTable(list, found, name)),
    section('posts', 'Posts', found.posts, (list) => postList(list, found)),
    section('figures', 'Numbers', found.figures, (list) => figureList(list, found.evidence, found.iri)),
    section('operations', 'Operations', found.operations, (list) =>
      eventList(list, found.evidence, { kinds: false, here: found.iri }),
    ),
    section('events', 'Events', found.events, (list) => eventList(list, found.evidence, { here: found.iri })),
    section('statements', 'Statements', found.statements, (list) => statementList(list, found.evidence)),
    section('units', 'Parts', found.units, (list) => useList(list, found, name)),
    section('uses', 'Also in', found.uses, (list) => useList(list, found, name)),
    section('articles', 'Articles', found.articles, articleList),
  ];
}

function postList(posts, found) {
  return element(
    'ul',
    { class: 'plain posts' },
    posts.map((post) => {
      const holders = (post.holders ?? []).filter((holder) => holder.iri !== found.iri);
      const body = post.body && post.body.iri !== found.iri ? [', ', thing(post.body)] : null;
      const says = `${(post.holders ?? []).map(nameOf).join(', ')}: ${post.role ?? ''}${post.body ? `, ${nameOf(post.body)}` : ''}`;
      const words = [...(post.holders ?? []).map((holder) => holder.label), post.role, post.body?.label];
      return element(
        'li',
        {},
        capital(post.role ?? nameOf(post.post)),
        body,
        holders.length > 0 ? [': ', things(holders)] : null,
        ' ',
        marker(post.evidence, found.evidence, { says, words }),
      );
    }),
  );
}

function useList(uses, found, name) {
  const groups = [...Map.groupBy(uses, (use) => use.property.iri).values()];
  return groups.map((group) => [
    groups.length > 1 ? element('h3', {}, capital(group[0].property.label)) : null,
    element(
      'ul',
      { class: 'plain' },
      group.map((use) => element('li', {}, kind(use.subject.class), ' ', thing(use.subject), ' ', useMarker(use, found, name))),
    ),
  ]);
}

function useMarker(use, found, name) {
  return marker(use.evidence, found.evidence, {
    says: `${nameOf(use.subject)}, ${use.property.label}: ${name}`,
    words: [use.subject.label, found.label, ...found.names],
  });
}
