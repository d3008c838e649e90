/** What was read from an article, beside its text. */

import { element } from './dom.js';
import { eventDate } from './events.js';
import { capital, date, period } from './format.js';
import { figureAmount, exactly } from './figures.js';
import { isUnnamed, kind, thing, things } from './links.js';
import { howRead } from './source.js';

/** @param selection what happens on choosing: see the article's view */
export function reading(article, passages, selection) {
  return element(
    'aside',
    { class: 'reading', 'aria-label': 'What was read' },
    element(
      'header',
      {},
      element('h2', {}, 'What was read'),
      element('button', { type: 'button', class: 'button close narrow', onclick: () => selection.close() }, 'Close'),
    ),
    passages.length > 0
      ? passages.map((passage) => card(article, passage, selection))
      : element('p', { class: 'soft' }, 'Nothing was read from this article.'),
  );
}

function card(article, passage, selection) {
  const { figures, statements, events, facts, things: others } = passage;
  const lines = [
    ...figures.map((figure) =>
      item(
        'number',
        capital(figure.measure.label),
        ': ',
        element('strong', { title: exactly(figure) }, figureAmount(figure)),
        figureRest(figure),
      ),
    ),
    ...events.map((event) =>
      item('event', isUnnamed(event.ref) ? null : [kind(event.ref.class), ' '], thing(event.ref), eventRest(event)),
    ),
    ...statements.map((statement) =>
      item(
        'statement',
        'Said by ',
        statement.speakers?.length ? things(statement.speakers) : 'somebody',
        statement.direct ? null : element('span', { class: 'soft' }, ', in the words of the article'),
      ),
    ),
    ...facts.map((fact) =>
      item(
        'relation',
        thing(fact.subject),
        ` – ${fact.property.label} – `,
        fact.value.ref ? thing(fact.value.ref) : date(fact.value.text),
      ),
    ),
    ...others.map((ref) => item('name', kind(ref.class), ' ', thing(ref))),
  ];
  const show = element(
    'button',
    { type: 'button', class: 'link', onclick: () => selection.chooseText(passage) },
    'Show the sentence',
  );
  return element(
    'section',
    { class: 'read', 'data-passage': passage.number },
    element('ul', { class: 'plain' }, lines),
    element('p', { class: 'row small' }, show, how(article, passage)),
  );
}

function item(name, ...content) {
  return element('li', { class: name }, content);
}

function figureRest(figure) {
  const when = period(figure.from, figure.to);
  const by = figure.reportedBy?.length ? [', says ', things(figure.reportedBy)] : null;
  return element('span', { class: 'soft' }, when ? `, ${when}` : '', by);
}

function eventRest(event) {
  const when = eventDate(event);
  const by = event.organizers?.length ? [', by ', things(event.organizers)] : null;
  const where = event.places?.length ? [', in ', things(event.places)] : null;
  return element('span', { class: 'soft' }, when ? `, ${when}` : '', by, where);
}

function how(article, passage) {
  const texts = [
    ...new Set(
      passage.evidence
        .map((id) => article.evidence[id])
        .filter(Boolean)
        .map(howRead),
    ),
  ].filter(Boolean);
  return texts.length === 0
    ? null
    : element(
        'details',
        {},
        element('summary', {}, 'How it was read'),
        texts.map((text) => element('p', { class: 'soft' }, text)),
      );
}
