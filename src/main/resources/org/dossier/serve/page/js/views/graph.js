/** What a thing is tied to: as a drawing that can be expanded, and as a list. */

import { ask } from '../api.js';
import { element, announce } from '../dom.js';
import { capital, count, plural } from '../format.js';
import { actors } from '../kinds.js';
import { addressOfGraph, addressOfThing, nameOf, thing } from '../links.js';
import { go, withQuery } from '../router.js';
import { nothing, unread } from '../states.js';
import { draw } from '../graph/drawing.js';

const DEPTHS = { 1: 'Neighbours', 2: 'Two steps', 3: 'Three steps' };
const MOST = 500;
const GROUPS = 8;

export async function show({ rest, query, signal }) {
  if (rest === '') {
    return startingPoints(signal);
  }
  const depth = Number(query.get('depth') ?? 1);
  const figures = query.get('figures') === 'true';
  const opened = query.getAll('open');
  const asked = [[rest, depth], ...opened.map((path) => [path, 1])];
  const parts = await Promise.all(
    asked.map(([iri, steps]) => ask('/api/neighbourhood', { iri, depth: steps, figures: figures || null, limit: MOST }, signal)),
  );
  const graph = merged(parts);
  const name = nameOf(graph.nodes.find((node) => node.iri === graph.center));
  const frame = element('div', { class: 'drawing' });
  const content = [
    element(
      'header',
      { class: 'heading' },
      element('h1', { tabindex: '-1' }, `Connections of ${name}`),
      controls(depth, figures, opened, rest),
    ),
    graph.nodes.length > 1 ? panels(graph, frame) : lonely(figures, rest),
    graph.truncated
      ? element('p', { class: 'soft' }, `Only ${count(graph.nodes.length, 'thing')} are shown; there are more.`)
      : null,
  ].filter(Boolean);
  announce(`${count(graph.nodes.length, 'thing')}, ${count(graph.edges.length, 'tie')}`);
  const ready = () =>
    graph.nodes.length > 1 &&
    draw(frame, graph, { open: (node) => expand(node, opened, rest), visit: (node) => go(addressOfThing(node)), signal });
  return { title: `Connections of ${name}`, content, ready };
}

function lonely(figures, rest) {
  const more = figures ? null : element('a', { href: withQuery({ figures: 'true' }) }, 'Look among numbers and statements, too');
  return nothing(
    'Nothing is tied to it',
    ...[more, element('a', { href: addressOfThing({ path: rest }) }, 'All that is known of it')].filter(Boolean),
  );
}

function merged([first, ...others]) {
  const nodes = new Map(first.nodes.map((node) => [node.iri, node]));
  const edges = new Map(first.edges.map((edge) => [edgeKey(edge), edge]));
  for (const part of others) {
    const away = nodes.get(part.center)?.distance ?? 1;
    part.nodes.forEach((node) => nodes.has(node.iri) || nodes.set(node.iri, { ...node, distance: away + node.distance }));
    part.edges.forEach((edge) => edges.set(edgeKey(edge), edge));
  }
  return { center: first.center, truncated: first.truncated, nodes: [...nodes.values()], edges: [...edges.values()] };
}

function edgeKey({ source, property, target }) {
  return `${source} ${property.iri} ${target}`;
}

function expand(node, opened, rest) {
  if (node.path && node.path !== rest && !opened.includes(node.path)) {
    const target = new URL(location.href);
    target.searchParams.append('open', node.path);
    go(target.pathname + target.search);
  }
}

function controls(depth, figures, opened, rest) {
  const steps = Object.entries(DEPTHS).map(([n, label]) =>
    element(
      'a',
      {
        class: 'chip',
        id: `depth-${n}`,
        href: withQuery({ depth: n, open: null }),
        'aria-current': Number(n) === depth ? 'true' : null,
      },
      label,
    ),
  );
  const numbers = element(
    'a',
    {
      class: 'chip',
      id: 'with-figures',
      href: withQuery({ figures: figures ? null : 'true' }),
      'aria-pressed': null,
      'aria-current': figures ? 'true' : null,
    },
    'With numbers and statements',
  );
  const close =
    opened.length > 0 ? element('a', { class: 'chip', href: withQuery({ open: null }) }, 'Close what was opened') : null;
  return element(
    'nav',
    { class: 'chips', 'aria-label': 'How much' },
    steps,
    numbers,
    close,
    element('a', { class: 'chip', href: addressOfThing({ path: rest }) }, 'All about it'),
  );
}

function panels(graph, frame) {
  return [
    element(
      'div',
      { class: 'graph' },
      element('div', { class: 'graph-frame' }, frame),
      element('div', { class: 'graph-legend', id: 'legend' }),
    ),
    element(
      'p',
      { class: 'soft small' },
      'Select a thing to see its ties, twice to open what it is tied to. The list below has the same ties.',
    ),
    element(
      'details',
      { class: 'ties', open: graph.nodes.length <= 40 },
      element('summary', {}, `As a list: ${count(graph.edges.length, 'tie')}`),
      tieList(graph),
    ),
  ];
}

function tieList({ nodes, edges }) {
  const known = new Map(nodes.map((node) => [node.iri, node]));
  const lines = edges
    .filter((edge) => known.has(edge.source) && known.has(edge.target))
    .map((edge) =>
      element(
        'li',
        {},
        thing(known.get(edge.source)),
        ` – ${edge.label ?? edge.property.label} – `,
        thing(known.get(edge.target)),
      ),
    );
  return element('ul', { class: 'plain columns' }, lines);
}

async function startingPoints(signal) {
  const { classes } = await ask('/api', {}, signal);
  const kinds = actors(classes).slice(0, GROUPS);
  const answers = await Promise.all(kinds.map(({ iri }) => ask('/api/search', { type: iri, limit: GROUPS }, signal)));
  const groups = kinds
    .map((type, i) => [type, answers[i].results.filter((found) => found.path)])
    .filter(([, found]) => found.length > 0);
  const content = [
    element('h1', { tabindex: '-1' }, 'Connections'),
    element(
      'p',
      { class: 'lead' },
      'See what a person, a body or an operation is tied to. Start with one of these, or search for another.',
    ),
    groups.map(([type, found]) =>
      element(
        'section',
        {},
        element('h2', {}, capital(plural(type.label))),
        element(
          'ul',
          { class: 'chips' },
          found.map((ref) => element('li', {}, element('a', { class: 'chip', href: addressOfGraph(ref) }, nameOf(ref)))),
        ),
      ),
    ),
    groups.length === 0 ? unread('people, bodies or operations') : null,
  ];
  return { title: 'Connections', content: content.flat().filter(Boolean) };
}
