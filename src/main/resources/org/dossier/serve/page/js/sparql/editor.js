/** CodeMirror with the mode for SPARQL, and completion of prefixes, terms of the ontology, variables and keywords. */

import { element } from '../dom.js';

const LIBRARY = '/lib/codemirror';
const STYLES = ['lib/codemirror.css', 'addon/hint/show-hint.css'];
const SCRIPTS = [
  'lib/codemirror.js',
  'mode/sparql/sparql.js',
  'addon/edit/matchbrackets.js',
  'addon/edit/closebrackets.js',
  'addon/hint/show-hint.js',
];
const KEYWORDS =
  'SELECT DISTINCT WHERE FILTER OPTIONAL UNION GRAPH BIND VALUES GROUP BY ORDER BY HAVING LIMIT OFFSET ASK CONSTRUCT DESCRIBE COUNT SUM AVG MIN MAX GROUP_CONCAT EXISTS NOT MINUS ASC DESC STRLEN CONTAINS LCASE REGEX STRAFTER YEAR'.split(
    ' ',
  );
const MOST = 60;

let loaded;

/**
 * @param options `text` to begin with, `known` prefixes and terms, `run` on Ctrl+Enter
 * @returns `text()` and `blame(line)`, which marks a line that the server did not understand
 */
export async function createEditor(place, { text, known, run }) {
  loaded ??= load();
  await loaded;
  const { CodeMirror } = globalThis;
  const editor = CodeMirror((code) => place.replaceChildren(code), {
    value: text,
    mode: 'application/sparql-query',
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    autoCloseBrackets: true,
    viewportMargin: Infinity,
    screenReaderLabel: 'Query in SPARQL',
    extraKeys: {
      'Ctrl-Enter': run,
      'Cmd-Enter': run,
      'Ctrl-Space': 'autocomplete',
      Tab: false,
      'Shift-Tab': false,
      Esc: () => document.getElementById('run').focus(),
    },
    hintOptions: { hint: (cm) => hints(cm, known), completeSingle: false },
  });
  editor.on('inputRead', (cm, change) => /^[\w:?]$/.test(change.text[0]) && cm.showHint());
  return { text: () => editor.getValue(), blame: (line) => editor.addLineClass(line - 1, 'background', 'blamed') };
}

async function load() {
  STYLES.forEach((path) => document.head.prepend(element('link', { rel: 'stylesheet', href: `${LIBRARY}/${path}` })));
  for (const path of SCRIPTS) {
    await script(`${LIBRARY}/${path}`);
  }
}

function script(address) {
  return new Promise((resolve, reject) =>
    document.head.append(element('script', { src: address, onload: resolve, onerror: reject })),
  );
}

function hints(cm, { terms, prefixes }) {
  const cursor = cm.getCursor();
  const before = cm.getLine(cursor.line).slice(0, cursor.ch);
  const [word] = /[?$]?[\w:-]*$/.exec(before);
  const found = word.length === 0 ? [] : candidates(word, cm.getValue(), terms, prefixes);
  const { CodeMirror } = globalThis;
  return { list: found.slice(0, MOST), from: CodeMirror.Pos(cursor.line, cursor.ch - word.length), to: cursor };
}

function candidates(word, text, terms, prefixes) {
  if (/^[?$]/.test(word)) {
    return [...new Set(text.match(/[?$]\w+/g) ?? [])].filter((name) => name.startsWith(word) && name !== word).sort();
  }
  const small = word.toLowerCase();
  const fits = ({ name, label }) =>
    name.toLowerCase().startsWith(small) || (small.length > 1 && `${name} ${label}`.toLowerCase().includes(small));
  const first = (name) => !name.toLowerCase().startsWith(small);
  const found = terms.filter(fits).sort((a, b) => first(a.name) - first(b.name) || (a.name < b.name ? -1 : 1));
  const names = Object.keys(prefixes)
    .map((name) => `${name}:`)
    .filter((name) => name.startsWith(small) && name !== small);
  const keywords = KEYWORDS.filter((keyword) => keyword.toLowerCase().startsWith(small) && keyword !== word);
  return [
    ...names,
    ...keywords,
    ...found.map(({ name, label, kind }) => ({ text: name, displayText: `${name}   ${kind}: ${label}` })),
  ];
}
