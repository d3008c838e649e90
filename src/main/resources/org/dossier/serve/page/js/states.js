/** What stands where an answer is not there yet, cannot be had, or is empty. */

import { element } from './dom.js';

const SLOW = 3_000;

/** Grey lines while one waits; after three seconds a word that work goes on. */
export function waiting(signal) {
  const note = element('p', { class: 'soft', role: 'status' });
  const lines = [60, 100, 85, 95, 70].map((width) => element('span', { class: `bone w${width}` }));
  const timer = setTimeout(() => (note.textContent = 'Still working on it …'), SLOW);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return element('div', { class: 'waiting' }, element('div', { class: 'bones', 'aria-hidden': 'true' }, lines), note);
}

/** Nothing found: why, and where to go from here. */
export function nothing(title, ...hints) {
  return element(
    'div',
    { class: 'nothing' },
    element('p', { class: 'nothing-title' }, title),
    hints.map((hint) => element('p', {}, hint)),
  );
}

/** The articles tell no such thing, or not in a way that the program reads. */
export function unread(things) {
  return nothing(
    `No ${things} were read from these articles`,
    'They tell none, or in words that the program does not know.',
    element('a', { href: '/report' }, 'What was left out?'),
  );
}

const CAUSES = {
  missing: ['There is nothing at this address', 'It may come from another data set, or have a typing error.'],
  refused: ['That could not be understood', 'Change what was asked, or start again.'],
  slow: ['That took too long', 'The question may be too large. Ask for less, or try again.'],
  unreachable: ['The server does not answer', 'Is it still running? It was started with “dossier serve”.'],
  broken: ['Something went wrong', 'That should not happen. Try again; if it stays, tell those who run this server.'],
};

/** An error in words, with a way to try again. */
export function failed(error, retry) {
  const [title, hint] = CAUSES[error.kind] ?? CAUSES.broken;
  const again =
    error.kind === 'missing' ? null : element('button', { type: 'button', class: 'button', onclick: retry }, 'Try again');
  return element(
    'div',
    { class: 'nothing failed', role: 'alert' },
    element('h1', { class: 'nothing-title', tabindex: '-1' }, title),
    element('p', {}, hint),
    error.message && error.kind !== 'missing' ? element('p', { class: 'soft small' }, error.message) : null,
    element('p', { class: 'row' }, again, element('a', { class: 'button', href: '/' }, 'To the start')),
  );
}
