/** Runs a query and shows the answer. */

import { Failure, request } from '../api.js';
import { announce, element } from '../dom.js';
import { count } from '../format.js';
import { failed, nothing } from '../states.js';
import { table } from './results.js';

const SHOWN = 1000;

/** Nodes that show the answer, or why there is none. */
export async function runQuery(query, prefixes, base, editor, signal) {
  const began = performance.now();
  try {
    const response = await send(query, 'application/sparql-results+json, text/turtle;q=0.9', signal);
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    const type = response.headers.get('Content-Type') ?? '';
    const hint = response.headers.get('Dossier-Hint');
    const nodes = type.includes('json')
      ? results(query, await response.json(), prefixes, base, seconds)
      : [downloads(query, false), element('pre', { class: 'turtle', tabindex: '0' }, await response.text())];
    return [hint ? [element('p', { class: 'note' }, hint)] : [], nodes].flat();
  } catch (error) {
    if (signal.aborted) {
      return [];
    }
    return error.kind === 'refused'
      ? [misunderstood(error, editor)]
      : [failed(error, () => document.getElementById('run').click())];
  }
}

function send(query, accept, signal) {
  return request('/sparql', { method: 'POST', body: new URLSearchParams({ query }), headers: { Accept: accept }, signal });
}

function results(query, answer, prefixes, base, seconds) {
  if (answer.boolean !== undefined) {
    return [element('p', { class: 'lead' }, answer.boolean ? 'Yes' : 'No')];
  }
  const rows = answer.results.bindings;
  announce(count(rows.length, 'row'));
  const line = element(
    'p',
    { class: 'soft small' },
    `${count(rows.length, 'row')} in ${seconds} s${rows.length > SHOWN ? `, the first ${SHOWN} shown` : ''}`,
  );
  return rows.length === 0
    ? [nothing('No rows', 'The query is understood, but nothing in the graph fits it.')]
    : [downloads(query, true), line, table(answer.head.vars, rows.slice(0, SHOWN), prefixes, base)];
}

function misunderstood(error, editor) {
  const [, line] = /line[:\s]+(\d+)/i.exec(error.message) ?? [];
  if (line) {
    editor.blame(Number(line));
  }
  return element(
    'div',
    { class: 'nothing failed', role: 'alert' },
    element('p', { class: 'nothing-title' }, line ? `Line ${line} is not understood` : 'The query is not understood'),
    element('pre', {}, error.message),
  );
}

function downloads(query, rows) {
  const kinds = rows
    ? [
        ['CSV', 'text/csv', 'csv'],
        ['JSON', 'application/sparql-results+json', 'json'],
      ]
    : [
        ['Turtle', 'text/turtle', 'ttl'],
        ['JSON-LD', 'application/ld+json', 'jsonld'],
      ];
  return element(
    'p',
    { class: 'row' },
    kinds.map(([label, type, ending]) =>
      element('button', { type: 'button', class: 'button', onclick: () => download(query, type, ending) }, `Download ${label}`),
    ),
  );
}

async function download(query, type, ending) {
  try {
    const blob = await (await send(query, type)).blob();
    const address = URL.createObjectURL(blob);
    element('a', { href: address, download: `answer.${ending}` }).click();
    URL.revokeObjectURL(address);
  } catch (error) {
    announce(error instanceof Failure ? 'The download failed' : String(error));
  }
}
