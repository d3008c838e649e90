/** An article: its text with every name and every sentence that something was read from, and beside it what was read. Each leads to the other. */

import { ask } from '../api.js';
import { element } from '../dom.js';
import { count, date } from '../format.js';
import { passagesOf } from '../passages.js';
import { reading } from '../reading.js';
import { withQuery } from '../router.js';
import { thing } from '../links.js';
import { nothing } from '../states.js';
import { paragraphsOf, runs } from '../text.js';

export async function show({ rest, query, signal }) {
  const article = await ask('/api/article', { name: rest }, signal);
  const passages = passagesOf(article);
  const selection = select(passages);
  const text = article.text ? fullText(article, passages, selection.choose) : quotes(article, passages, selection.choose);
  const aside = reading(article, passages, selection);
  const content = [heading(article, passages), element('div', { class: 'article' }, text, aside), leftOut(article)];
  return { title: article.title, content, ready: () => selection.open(query.get('at')) };
}

function heading(article, passages) {
  const day = article.published ? date(article.published) + (article.inferred ? ' (inferred)' : '') : 'undated';
  return element(
    'header',
    { class: 'heading' },
    element('h1', { tabindex: '-1' }, article.title),
    element('p', { class: 'soft' }, [day, article.source, article.author].filter(Boolean).join(' · ')),
    article.reasons?.length ? whyThatDay(article.reasons) : null,
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'soft' }, `Facts were read from ${count(passages.length, 'sentence')}.`),
      links(article),
    ),
  );
}

function links(article) {
  const original = article.url
    ? element('a', { class: 'button', href: article.url, rel: 'noreferrer external' }, 'Original')
    : null;
  const data = article.path
    ? element('a', { class: 'button', href: `/id/${article.path}?format=ttl`, target: '_blank' }, 'Data (RDF)')
    : null;
  return [original, data];
}

function whyThatDay(reasons) {
  return element(
    'details',
    {},
    element('summary', {}, 'Why that day?'),
    element(
      'ul',
      {},
      reasons.map((reason) => element('li', {}, reason)),
    ),
  );
}

function leftOut({ leftOut: remarks = [] }) {
  return remarks.length === 0
    ? null
    : element(
        'details',
        { class: 'left-out' },
        element('summary', {}, `What was left out (${remarks.length})`),
        element(
          'ul',
          {},
          remarks.map((remark) => element('li', {}, remark)),
        ),
      );
}

/** The paragraphs of the text. */
function fullText(article, passages, choose) {
  const paragraphs = paragraphsOf(article).map(([start, end]) =>
    element('p', {}, paragraph(article, within(passages, start, end), start, end, choose)),
  );
  return element('article', { class: 'prose', 'aria-label': 'Text' }, paragraphs);
}

function within(passages, start, end) {
  return passages.filter((passage) => passage.start < end && passage.end > start);
}

function paragraph(article, passages, start, end, choose) {
  const nodes = [];
  let at = start;
  for (const passage of passages) {
    const [from, to] = [Math.max(passage.start, at), Math.min(passage.end, end)];
    if (from >= to) {
      continue;
    }
    nodes.push(named(article, at, from), sentence(passage, named(article, from, to), choose, to === passage.end));
    at = to;
  }
  return [...nodes, named(article, at, end)];
}

function sentence(passage, content, choose, whole) {
  const marker = element(
    'button',
    {
      type: 'button',
      class: 'source',
      id: `marker-${passage.number}`,
      'aria-label': `${count(passage.size, 'fact')} from this sentence`,
      onclick: () => choose(passage),
    },
    String(passage.size),
  );
  const onclick = (event) => event.target.closest('a, button') || !getSelection().isCollapsed || choose(passage);
  return [element('span', { class: 'passage', 'data-passage': passage.number, onclick }, content), whole ? [' ', marker] : null];
}

/** A stretch of the text, its names as links. */
function named({ text, mentions }, start, end) {
  const marks = mentions.map(({ span, ref }) => [span.utf16Start - start, span.utf16End - start, ref]);
  return runs(text.slice(start, end), marks).map((run) => {
    const [mark] = run.marks;
    return mark
      ? element('a', { class: 'mention', href: thing(mark[2]).getAttribute('href'), title: title(mark[2]) }, run.text)
      : run.text;
  });
}

function title(ref) {
  return ref.class ? `${ref.label}, ${ref.class.label}` : ref.label;
}

/** Where the text is not kept, the sentences that something was read from. */
function quotes(article, passages, choose) {
  const lines = passages.map((passage) => element('p', {}, sentence(passage, passage.quote, choose, true)));
  return element(
    'article',
    { class: 'prose', 'aria-label': 'Sentences' },
    element('p', { class: 'note' }, 'The whole text is not kept here; these sentences were read.'),
    lines.length > 0 ? lines : nothing('Nothing was read from it'),
  );
}

/** One passage is chosen at a time; text and reading show it, and the address keeps it. */
function select(passages) {
  const marked = (number) => document.querySelectorAll(`[data-passage="${number}"]`);
  const clear = () => document.querySelectorAll('[data-passage].chosen').forEach((node) => node.classList.remove('chosen'));
  const mark = (passage) => {
    clear();
    marked(passage.number).forEach((node) => node.classList.add('chosen'));
    document.querySelector('.reading')?.classList.add('open');
    history.replaceState(history.state, '', withQuery({ at: `${passage.start}-${passage.end}` }));
  };
  return {
    choose(passage) {
      mark(passage);
      scrollInside(document.querySelector('.reading'), document.querySelector(`.read[data-passage="${passage.number}"]`));
    },
    chooseText(passage) {
      mark(passage);
      document
        .querySelector(`.passage[data-passage="${passage.number}"]`)
        ?.scrollIntoView({ block: 'center', behavior: motion() });
    },
    close() {
      clear();
      document.querySelector('.reading')?.classList.remove('open');
      history.replaceState(history.state, '', withQuery({ at: null }));
    },
    open(at) {
      const [start, end] = (at ?? '').split('-').map(Number);
      const passage = passages.find((p) => p.start < end && p.end > start);
      if (passage) {
        this.choose(passage);
        document.querySelector(`.passage[data-passage="${passage.number}"]`)?.scrollIntoView({ block: 'center' });
        document.getElementById(`marker-${passage.number}`)?.focus({ preventScroll: true });
      }
    },
  };
}

function motion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function scrollInside(box, node) {
  if (box && node) {
    box.scrollTo({ top: node.offsetTop - box.offsetTop - 16, behavior: motion() });
  }
}
