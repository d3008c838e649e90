/** SPARQL: an editor that knows the terms, examples, and results that lead to the things. */

import { addressOf, ask } from '../api.js';
import { element } from '../dom.js';
import { go } from '../router.js';
import { createEditor, declared } from '../sparql/editor.js';
import { runQuery } from '../sparql/run.js';
import { waiting } from '../states.js';

export async function show({ query, signal }) {
  const known = await ask('/api/queries', {}, signal);
  const about = await ask('/api', {}, signal);
  const asked = query.get('q');
  const text = declared(asked ?? known.queries[0]?.query ?? 'SELECT * { ?s ?p ?o } LIMIT 20', known.prefixes);
  const place = element('div', { class: 'editor' }, element('pre', {}, text));
  const answer = element('section', { class: 'answer', 'aria-label': 'Answer', 'aria-live': 'polite' });
  let editor;
  const run = () => {
    const again = asked && editor.text() === text;
    go(addressOf('/query', { q: again ? asked : editor.text() }), { replace: again });
  };
  const content = [
    element('h1', { tabindex: '-1' }, 'Query'),
    element(
      'p',
      { class: 'lead' },
      'Ask the graph in SPARQL. Prefixes and words are completed as you type. Press Ctrl+Space to complete a word, Ctrl+Enter to run, Esc to leave the editor.',
    ),
    element(
      'div',
      { class: 'query' },
      element(
        'div',
        {},
        place,
        element(
          'p',
          { class: 'row' },
          element('button', { type: 'button', id: 'run', class: 'button first', onclick: run }, 'Run'),
        ),
        answer,
      ),
      examples(known.queries, asked),
    ),
  ];
  const ready = async () => {
    editor = await createEditor(place, { text, known, run });
    if (asked) {
      answer.replaceChildren(waiting(signal));
      answer.replaceChildren(...(await runQuery(text, known.prefixes, about.base, editor, signal)));
    }
  };
  return { title: 'Query', content, ready };
}

function examples(queries, asked) {
  const items = queries.map(({ title, query }) =>
    element(
      'li',
      {},
      element('a', { href: addressOf('/query', { q: query }), 'aria-current': query === asked ? 'true' : null }, title),
    ),
  );
  return element(
    'nav',
    { class: 'examples', 'aria-labelledby': 'examples-title' },
    element('h2', { id: 'examples-title' }, 'Examples'),
    element('ul', { class: 'plain' }, items),
  );
}
