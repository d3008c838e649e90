/** Links to things. */

import { element, between } from './dom.js';
import { capital } from './format.js';
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
  return between(refs.map((ref) => thing(ref)), ', ');
}

/** Some events have no name: what they are stands for it. */
export function nameOf(ref) {
  return ref.label || (ref.class ? `unnamed ${ref.class.label}` : ref.path ?? ref.iri);
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
