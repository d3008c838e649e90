/** Completes words of a query: prefixes, the keywords that the grammar allows here, and terms of the ontology by name or label. */

import { keywords } from './grammar.js';

const MOST = 60;
const WORD = /^[\w:-]+$/;

/**
 * A completer for YASQE.
 *
 * @param known terms with `name`, `label` and `kind`
 */
export function terms(known, prefixes) {
  const described = new Map(known.map(({ name, label, kind }) => [name, `${name}   ${kind}: ${label}`]));
  return {
    name: 'terms',
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: (editor) => WORD.test(editor.getCompleteToken().string),
    get: (editor, { string, start }) => {
      const names = [...keywords(allowed(editor, start)), ...prefixes.map((name) => `${name}:`)];
      return [...startingWith(string, names), ...fitting(string.toLowerCase(), known)].slice(0, MOST);
    },
    postprocessHints: (editor, hints) => hints.map((hint) => ({ ...hint, displayText: described.get(hint.text) ?? hint.text })),
  };
}

function startingWith(word, names) {
  const small = word.toLowerCase();
  return names.filter((name) => name.toLowerCase().startsWith(small) && name !== word);
}

/** What the grammar allows where the word begins. */
function allowed(editor, start) {
  const { line } = editor.getDoc().getCursor();
  return editor.getTokenAt({ line, ch: start }, true).state.possibleNext;
}

/** Terms whose name begins so first, then those that have the word elsewhere in name or label. */
function fitting(small, known) {
  const begins = ({ name }) => name.toLowerCase().startsWith(small);
  const fits = (term) => begins(term) || (small.length > 1 && `${term.name} ${term.label}`.toLowerCase().includes(small));
  return known
    .filter(fits)
    .sort((a, b) => begins(b) - begins(a) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
