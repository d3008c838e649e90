/** Links to things. */

import { element, between } from './dom.js';
import { capital, date } from './format.js';
import { addressOf } from './api.js';

/** Where the page shows a thing; elsewhere for things of elsewhere. */
export function addressOfThing(ref) {
  if (ref.path === undefined) {
    return addressOf('/entity', { iri: ref.iri });
  }
  return ref.path.startsWith('article/') ? `/${encodedPath(ref.path)}` : `/entity/${encodedPath(ref.path)}`;
}

/** Its connections. */
export function addressOfGraph({ path }) {
  return `/graph/${encodedPath(path)}`;
}

/** An IRI may hold escapes of its own, which must not be taken for those of the address. */
function encodedPath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function thing(ref, attributes = {}) {
  return element('a', { href: addressOfThing(ref), ...attributes }, nameOf(ref));
}

/** "Interpol, Europol" */
export function things(refs = []) {
  return between(
    refs.map((ref) => thing(ref)),
    ', ',
  );
}

/** Things without a name are called after what they are; "raid (2009-09-24, Aba)" becomes "Raid, 24 September 2009, Aba". */
export function nameOf(ref) {
  return isUnnamed(ref) ? describedName(ref) : ref.label || (ref.path ?? ref.iri);
}

/** Whether its label only says what it is. */
export function isUnnamed({ label, class: type }) {
  return type !== undefined && (!label || label === type.label || label.startsWith(`${type.label} (`));
}

function describedName({ label, class: type }) {
  const [, known] = /\((.*)\)$/s.exec(label ?? '') ?? [];
  return capital([type.label, ...(known ?? '').split(', ').filter(Boolean).map(date)].join(', '));
}

/** What it is, as a small label. */
export function kind(term) {
  return term ? element('span', { class: 'kind' }, capital(term.label)) : null;
}

/** An article, opened where a passage stands. */
export function articleAddress(name, span = undefined) {
  const at = span ? { at: `${span.utf16Start}-${span.utf16End}` } : {};
  return addressOf(`/article/${encodeURIComponent(name)}`, at);
}
