/** YASQE, the editor for SPARQL, which knows the grammar. What it would ask of other servers comes from our own: prefixes and terms. */

import { element } from '../dom.js';
import { inWords } from './grammar.js';
import { terms } from './terms.js';

const LIBRARY = '/lib/zazuko__yasqe/build/yasqe.min';
/** YASQE draws its own buttons, keeps queries in the browser and reads the address unless told not to. */
const PLAIN = {
  showQueryButton: false,
  createShareableLink: null,
  consumeShareLink: null,
  persistenceId: null,
  resizeable: false,
  editorHeight: 'auto',
};

let loaded;

/**
 * @param options `text` to begin with, `known` prefixes and terms, `run` on Ctrl+Enter
 * @returns `text()` and `blame(line)`, which marks a line that the server did not understand
 */
export async function createEditor(place, { text, known, run }) {
  const Yasqe = await (loaded ??= load(known));
  place.replaceChildren();
  const editor = new Yasqe(place, {
    ...PLAIN,
    value: text,
    screenReaderLabel: 'Query in SPARQL',
    viewportMargin: Infinity,
    hintConfig: { container: document.body },
    extraKeys: {
      'Ctrl-Enter': run,
      'Cmd-Enter': run,
      'Ctrl-S': false,
      Tab: false,
      'Shift-Tab': false,
      Esc: () => document.getElementById('run').focus(),
    },
  });
  editor.on('changes', () => explain(editor));
  explain(editor);
  return { text: () => editor.getValue(), blame: (line) => editor.addLineClass(line - 1, 'background', 'blamed') };
}

/** Its file is no module: it leaves `Yasqe` with the window. */
async function load({ prefixes, terms: known }) {
  await Promise.all([style(`${LIBRARY}.css`), import(`${LIBRARY}.js`)]);
  const { Yasqe } = globalThis;
  const declarations = Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`);
  Yasqe.forkAutocompleter('prefixes', { name: 'known prefixes', get: () => declarations, persistenceId: null }, false);
  Yasqe.registerAutocompleter(terms(known, Object.keys(prefixes)), false);
  Yasqe.defaults.autocompleters = ['variables', 'known prefixes', 'terms'];
  return Yasqe;
}

/** Before our own styles, which change some of it; the editor measures itself, so it must be there. */
function style(href) {
  return new Promise((resolve, reject) =>
    document.head.prepend(element('link', { rel: 'stylesheet', href, onload: resolve, onerror: reject })),
  );
}

/**
 * Says at the sign of a mistake what the grammar expects. The note that YASQE shows there has a style in its markup, which the security policy
 * forbids, and is not read aloud.
 */
function explain(editor) {
  const sign = editor.getWrapperElement().querySelector('.parseErrorIcon');
  if (sign) {
    const says = mistake(editor);
    Object.assign(sign, { onmouseover: null, title: says, role: 'img', ariaLabel: says });
  }
}

function mistake(editor) {
  const states = editor
    .getValue()
    .split('\n')
    .map((text, line) => editor.getTokenAt({ line, ch: text.length }).state);
  const { errorMsg, possibleCurrent } = states.find(({ OK }) => OK === false);
  return errorMsg ?? `Here should be ${inWords(possibleCurrent)}`;
}

/** The query with a declaration of each known prefix that it uses and does not declare, as it can be asked of any server. */
export function declared(query, prefixes) {
  const missing = Object.entries(prefixes).filter(
    ([name]) => new RegExp(`(^|[^\\w-])${name}:`).test(query) && !new RegExp(`prefix\\s+${name}:`, 'i').test(query),
  );
  return missing.map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`).join('') + query;
}
