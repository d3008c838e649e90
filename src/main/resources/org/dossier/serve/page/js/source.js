/**
 * The marker behind each fact, and the sheet that it opens: the sentence in its paragraph with the words highlighted, who printed it, and
 * how it was read.
 */

import { ask } from './api.js';
import { element } from './dom.js';
import { capital, count, date } from './format.js';
import { articleAddress } from './links.js';
import { find, highlighted, paragraphsOf } from './text.js';

const WITH_PARAGRAPH = 3;
const sheet = document.getElementById('source');

/**
 * A marker for a fact. It is a link to the sentence in its article, so that it can be opened in another tab.
 *
 * @param ids of evidence
 * @param evidence by id
 * @param fact what the fact says, and the words in the sentence that say so: `{ says, words }`
 */
export function marker(ids, evidence, { says, words = [] }) {
  const witnesses = sentences(ids, evidence, words);
  if (witnesses.length === 0) {
    return null;
  }
  const articles = new Set(witnesses.map((w) => w.article)).size;
  const open = (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      showSource(witnesses, says, words);
    }
  };
  return element(
    'a',
    {
      class: 'source',
      href: articleAddress(witnesses[0].article, witnesses[0].span),
      'aria-haspopup': 'dialog',
      'aria-label': `Who says so: ${says}. ${count(articles, 'article')}`,
      title: 'Show the sentence',
      onclick: open,
    },
    element('span', { class: 'quote-sign', 'aria-hidden': 'true' }, '“'),
    articles > 1 ? String(articles) : null,
  );
}

/** Opens the sheet for a fact, given as for {@link marker}. */
export function openSource(ids, evidence, { says, words = [] }) {
  showSource(sentences(ids, evidence, words), says, words);
}

/**
 * Each sentence of an article once, with all that was read from it; sentences with most of the words first, so that the one with the number comes before
 * the one that tells the year.
 */
function sentences(ids, evidence, words) {
  const known = ids.map((id) => evidence[id]).filter((witness) => witness !== undefined);
  const groups = Map.groupBy(known, ({ article, quote }) => `${article} ${quote}`);
  const merged = [...groups.values()].map((group) => ({ ...group[0], readings: group }));
  const hits = new Map(
    merged.map((witness) => [
      witness,
      new Set(find(witness.quote, words).map(([start, end]) => witness.quote.slice(start, end).toLowerCase())).size,
    ]),
  );
  return merged.sort((a, b) => hits.get(b) - hits.get(a));
}

function showSource(witnesses, says, words) {
  const close = element('button', { type: 'button', class: 'button close', onclick: () => sheet.close() }, 'Close');
  const articles = new Set(witnesses.map((w) => w.article)).size;
  sheet.replaceChildren(
    element('header', {}, element('h2', { id: 'source-title' }, 'Who says so'), close),
    element('p', { class: 'says' }, capital(says)),
    element('p', { class: 'soft small' }, articles === 1 ? 'One article says so.' : `${articles} articles say so.`),
    element(
      'ol',
      { class: 'witnesses' },
      [...Map.groupBy(witnesses, (w) => w.article).values()].map((group) => articleItem(group, words)),
    ),
  );
  sheet.showModal();
  sheet.scrollTop = 0;
  addEventListener('popstate', () => sheet.close(), { once: true });
}

function articleItem(witnesses, words) {
  const [first] = witnesses;
  const title = element('p', {}, element('strong', {}, first.title ?? first.article), printed(first));
  return element(
    'li',
    {},
    title,
    witnesses.map((witness, i) => quotation(witness, words, i < WITH_PARAGRAPH)),
  );
}

function quotation(witness, words, withParagraph) {
  const quote = element('blockquote', {}, sentence(witness, words));
  if (withParagraph) {
    surround(quote, witness, words);
  }
  return element(
    'div',
    { class: 'quotation' },
    quote,
    element('p', { class: 'soft small' }, [...new Set(witness.readings.map(howRead))].join(' ')),
    element(
      'p',
      {},
      element('a', { href: articleAddress(witness.article, witness.span), onclick: () => sheet.close() }, 'Open in the article'),
    ),
  );
}

function printed(witness) {
  return witness.published ? element('span', { class: 'soft' }, `, ${date(witness.published)}`) : null;
}

function sentence(witness, words) {
  return element('span', { class: 'sentence' }, highlighted(witness.quote, find(witness.quote, words)));
}

/** Puts the rest of the paragraph around the sentence, once the article is there; without its text the sentence stands alone. */
async function surround(quote, witness, words) {
  try {
    const article = await ask('/api/article', { name: witness.article });
    const { utf16Start: start, utf16End: end } = witness.span;
    const around = article.text && paragraphsOf(article).find(([first, last]) => first <= start && last >= end);
    if (around) {
      quote.replaceChildren(article.text.slice(around[0], start), sentence(witness, words), article.text.slice(end, around[1]));
    }
  } catch (error) {
    console.info(error);
  }
}

/** "Read by the wording “seize”. Of 100 such readings, about 93 are right." */
export function howRead({ rule, confidence }) {
  const [, wording] = /^lexicon\/(.*)$/.exec(rule ?? '') ?? [];
  const by = wording ? `Read by the wording “${wording}”.` : rule ? `Read by the rule “${rule}”.` : '';
  const share = confidence === undefined ? '' : ` Of 100 such readings, about ${Math.round(confidence * 100)} are right.`;
  return by + share;
}
