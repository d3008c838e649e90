/** All articles. */

import { addressOf, ask } from '../api.js';
import { element } from '../dom.js';
import { count, date } from '../format.js';
import { articleAddress } from '../links.js';
import { nothing } from '../states.js';

const PAGE = 100;
const ORDERS = { '-published': 'Newest first', published: 'Oldest first', title: 'By title', facts: 'Most read from' };

export async function show({ query, signal }) {
  const sort = query.get('sort') ?? '-published';
  const offset = Number(query.get('offset') ?? 0);
  const { articles, total } = await ask('/api/articles', { sort, offset, limit: PAGE, about: query.get('about') }, signal);
  const content = [
    element('h1', { tabindex: '-1' }, 'Articles'),
    element('p', { class: 'row' }, element('span', { class: 'soft' }, count(total, 'article')), orders(sort)),
    articles.length > 0 ? articleList(articles, 'all') : nothing('No articles here'),
    pages(offset, total, { sort }),
  ];
  return { title: 'Articles', content };
}

function orders(sort) {
  const links = Object.entries(ORDERS).map(([name, label]) =>
    element(
      'a',
      { class: 'chip', href: addressOf('/articles', { sort: name }), 'aria-current': name === sort ? 'true' : null },
      label,
    ),
  );
  return element('nav', { class: 'chips', 'aria-label': 'Order' }, links);
}

function pages(offset, total, query) {
  const link = (to, label) => element('a', { class: 'button', href: addressOf('/articles', { ...query, offset: to }) }, label);
  const before = offset > 0 ? link(Math.max(0, offset - PAGE), 'Before') : null;
  const next = offset + PAGE < total ? link(offset + PAGE, 'Next') : null;
  return before || next ? element('nav', { class: 'row', 'aria-label': 'Pages' }, before, next) : null;
}

/** @param layout `all` stands in two columns where there is room */
export function articleList(articles, layout = '') {
  return element(
    'ul',
    { class: `plain articles ${layout}` },
    articles.map((article) => element('li', {}, articleLine(article))),
  );
}

function articleLine(article) {
  const when = article.published ? date(article.published) + (article.inferred ? ' (inferred)' : '') : 'undated';
  const about = [when, article.source, count(article.facts, 'fact')].filter(Boolean).join(' · ');
  return [element('a', { href: articleAddress(article.name) }, article.title), element('p', { class: 'soft small' }, about)];
}
