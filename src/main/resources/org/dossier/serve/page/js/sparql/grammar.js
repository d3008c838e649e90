/** What may stand at a place of a query: tokens of SPARQL's grammar, as YASQE names them. */

const KINDS = [
  [/^VAR/, 'a variable'],
  [/^(IRI_REF|PNAME|BLANK|ANON|NIL)/, 'a name'],
  [/^(STRING|INTEGER|DECIMAL|DOUBLE|TRUE|FALSE)/, 'a value'],
  [/^LANGTAG/, 'a language'],
];

/** Those that are written as they are named: `['SELECT', 'VAR1', '{']` gives `['SELECT']`. */
export function keywords(tokens) {
  return tokens.filter((token) => /^[A-Z_]+$/.test(token) && kindOf(token) === undefined).sort();
}

/** For people: `['VAR1', 'VAR2', '{']` gives `a variable or {`. */
export function inWords(tokens) {
  const words = [...new Set(tokens.map((token) => kindOf(token) ?? token))].sort((a, b) => b.length - a.length);
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}

function kindOf(token) {
  return KINDS.find(([form]) => form.test(token))?.[1];
}
