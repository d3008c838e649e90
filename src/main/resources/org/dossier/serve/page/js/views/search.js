/** What was found for the words in the search box. */

import { ask } from '../api.js';
import { announce, element } from '../dom.js';
import { showSearched } from '../find.js';
import { capital, count, number, plural } from '../format.js';
import { localName } from '../kinds.js';
import { addressOfThing, articleAddress, kind, nameOf } from '../links.js';
import { withQuery } from '../router.js';
import { nothing } from '../states.js';
import { highlighted } from '../text.js';

const PAGE = 20;
const MOST = 100;
const KINDS = { article: 'article', quote: 'quote' };

export async function show({ query, signal }) {
  const words = query.get('q') ?? '';
  const type = query.get('type') ?? '';
  const limit = Math.min(MOST, Number(query.get('limit') ?? PAGE));
  showSearched(words);
  const answer = await ask('/api/search', { q: words, type, limit }, signal);
  const what = words ? `“${words}”` : capital(labelOf(type, answer.types));
  announce(`${count(answer.total, 'result')} for ${what}`);
  const content = [
    element('h1', { class: words ? 'unseen' : null, tabindex: '-1' }, words ? `Results for ${what}` : plural(what)),
    filters(answer.types, type),
    answer.total > 0 ? element('p', { class: 'soft small' }, count(answer.total, 'result')) : null,
    answer.results.length > 0 ? results(answer.results) : none(words, type),
    more(answer, limit),
  ];
  return { title: `Search: ${words || what}`, content };
}

function labelOf(type, types) {
  return types.find((t) => localName(t.iri) === type)?.label ?? type;
}

function filters(types, chosen) {
  const one = (value, label, n) =>
    element(
      'a',
      {
        class: 'chip',
        id: `type-${value}`,
        href: withQuery({ type: value, limit: null }),
        'aria-current': value === chosen ? 'true' : null,
      },
      capital(label),
      n === undefined ? null : [' ', element('span', { class: 'n' }, number(n))],
    );
  const known = types.filter((t) => t.count > 0);
  if (known.length === 0 && chosen === '') {
    return null;
  }
  return element(
    'nav',
    { class: 'chips', 'aria-label': 'Only' },
    one('', 'All'),
    known.map((t) => one(localName(t.iri), t.label, t.count)),
  );
}

function results(found) {
  return element(
    'ol',
    { class: 'plain results' },
    found.map((result) => element('li', { class: `result result-${result.kind}` }, line(result))),
  );
}

function line(result) {
  if (result.kind === 'quote') {
    return [
      element(
        'a',
        { href: articleAddress(result.article, result.span), class: 'quote-text' },
        highlighted(result.text, result.matches ?? []),
      ),
      element('p', { class: 'soft small' }, 'Quote in ', result.label),
    ];
  }
  const address = result.kind === 'article' ? articleAddress(result.article) : addressOfThing(result);
  const direct = !result.text || result.text === result.label;
  return [
    element(
      'p',
      {},
      kind(result.class ?? { label: KINDS[result.kind] ?? result.kind }),
      ' ',
      element('a', { href: address }, direct ? highlighted(nameOf(result), result.matches ?? []) : nameOf(result)),
    ),
    direct ? null : element('p', { class: 'soft small' }, 'also: ', highlighted(result.text, result.matches ?? [])),
    result.witnesses ? element('p', { class: 'soft small' }, `in ${count(result.witnesses, 'article')}`) : null,
  ];
}

function none(words, type) {
  const all = element('a', { href: withQuery({ type: null }) }, 'Search among everything');
  return nothing(
    words ? `Nothing found for “${words}”` : 'Nothing found',
    type ? all : 'Try fewer words, or only the beginning of a name.',
  );
}

function more(answer, limit) {
  const left = Math.min(answer.total, MOST) > limit;
  return left
    ? element('p', {}, element('a', { class: 'button', id: 'more', href: withQuery({ limit: MOST }) }, 'Show more'))
    : null;
}
