/**
 * Makes elements. What articles say goes in as text nodes and attribute values only, never as markup, so nothing in it can run.
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An HTML element: `element('a', { href: '/', class: 'more' }, 'More')`. Attributes that are null, undefined or false are left out, `true`
 * gives an empty one; names that begin with `on` listen. Children that are null, undefined or false are left out; lists are laid flat.
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name, value === true ? '' : name === 'href' ? harmless(value) : value);
    }
  }
  node.append(...children.flat(Infinity).filter(isShown));
  return node;
}

function isShown(child) {
  return child !== null && child !== undefined && child !== false;
}

/** Addresses come from the data, too: one that would run a script leads nowhere. */
function harmless(address) {
  return /^(https?:\/\/|\/(?!\/)|#|\?|blob:)/i.test(address) ? address : '#';
}

/** Children with text between each two: `between([a, b], ', ')`. */
export function between(children, text) {
  return children.filter(isShown).flatMap((child, i) => (i === 0 ? [child] : [text, child]));
}

/** Says something to those who do not see the page. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}
