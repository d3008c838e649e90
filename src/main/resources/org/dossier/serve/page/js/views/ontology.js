/** The terms that the data uses: what each means, how often it occurs, and examples. */

import { addressOf, ask } from '../api.js';
import { between, element } from '../dom.js';
import { capital, count, number } from '../format.js';
import { things } from '../links.js';
import { nothing } from '../states.js';

const MANY = 60;

export async function show({ query, signal }) {
  const ontology = await ask('/api/ontology', {}, signal);
  const words = (query.get('q') ?? '').toLowerCase();
  const groups = [
    ['classes', 'Kinds of things', ontology.classes],
    ['properties', 'What is told of them', ontology.properties],
    ['concepts', 'Fixed values', ontology.concepts],
  ].map(([id, title, terms]) => ({ id, title, terms: terms.filter((term) => matches(term, words)) }));
  const found = groups.some((group) => group.terms.length > 0);
  const content = [
    element('h1', { tabindex: '-1' }, 'Terms'),
    element('p', { class: 'lead' }, `${ontology.title}. ${ontology.description}`),
    element('p', { class: 'soft small' }, `Prefix ${ontology.prefix}: for ${ontology.namespace}, version ${ontology.version}`),
    element(
      'div',
      { class: 'row bottom' },
      filter(query.get('q') ?? ''),
      element(
        'nav',
        { class: 'chips', 'aria-label': 'Groups' },
        groups.map(({ id, title, terms }) =>
          element('a', { class: 'chip', href: `#${id}` }, title, ' ', element('span', { class: 'n' }, number(terms.length))),
        ),
      ),
    ),
    found
      ? groups.filter((group) => group.terms.length > 0).map(groupNode)
      : nothing(`No term fits “${words}”`, element('a', { href: '/ontology' }, 'Show all')),
  ];
  return { title: 'Terms', content: content.flat() };
}

function matches({ name, label, definition, altLabels = [] }, words) {
  return [name, label, definition, ...altLabels].join(' ').toLowerCase().includes(words);
}

function filter(words) {
  return element(
    'label',
    { class: 'field' },
    element('span', {}, 'Find a term'),
    element('input', { id: 'term-filter', type: 'search', value: words, 'data-parameter': 'q' }),
  );
}

/** A long list is opened on demand; a link to a place in it opens it. */
function groupNode({ id, title, terms }) {
  const list = element('div', { class: 'terms', id }, terms.map(termNode));
  return element(
    'section',
    { 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    terms.length > MANY ? element('details', {}, element('summary', {}, `Show all ${number(terms.length)}`), list) : list,
  );
}

function termNode(term) {
  const used = term.count > 0;
  return element(
    'article',
    { class: used ? 'term' : 'term unused', id: term.name },
    element('h3', {}, capital(term.label), ' ', element('code', {}, term.name)),
    element('p', {}, term.definition),
    term.examples.length > 0 ? element('p', { class: 'soft example' }, 'Example: ', term.examples.join('; ')) : null,
    element(
      'p',
      { class: 'soft small' },
      between(
        [
          relations(
            'kind of',
            term.parents.filter(({ label }) => label !== term.label),
          ),
          relations('of', term.domains),
          relations('value', term.ranges),
        ],
        ' · ',
      ),
    ),
    element(
      'p',
      { class: 'small' },
      used
        ? [
            element('a', { href: addressOf('/entity', { iri: term.iri }) }, `${count(term.count, 'time')} in the data`),
            term.sample?.length ? [', such as ', things(term.sample)] : null,
          ]
        : element('span', { class: 'soft' }, 'not in the data'),
    ),
  );
}

function relations(label, terms = []) {
  const names = new Set(terms.map((term) => term.label).filter(Boolean));
  return names.size === 0 ? null : `${label}: ${[...names].join(', ')}`;
}
