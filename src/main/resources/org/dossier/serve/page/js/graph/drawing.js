/** Draws a graph. The same graph is always drawn the same way: nothing in it is left to chance. */

import cytoscape from '/lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { element } from '../dom.js';
import { capital, shortened } from '../format.js';
import { nameOf } from '../links.js';
import { palette } from './palette.js';
import { places } from './layout.js';
import { named } from './names.js';
import { FONT, LINE_WIDTH, styleOf } from './style.js';

const LABEL = 48;
/** Pixels of the screen that a node takes with the words at its ties. */
const ROOM_WITH_WORDS = 14_000;
/** So many nodes have room for dots of the usual size. */
const ROOMY = 80;
const SMALLEST = 0.4;
const LARGEST_ZOOM = 1.2;
const LINE = 15;
/** Names of nodes at the edge stand in it. */
const MARGIN = LINE_WIDTH / 2 + 6;

/**
 * @param frame where to draw
 * @param graph nodes and edges as the server gives them
 * @param actions `open` and `visit` a node; `signal` ends the drawing
 */
export function draw(frame, graph, { open, visit, signal }) {
  const colours = palette(graph.nodes);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const cy = cytoscape({
    container: frame,
    elements: elementsOf(graph, frame),
    style: [],
    layout: { name: 'preset', padding: MARGIN },
    minZoom: 0.05,
    maxZoom: 4,
    wheelSensitivity: 0.3,
  });
  if (cy.zoom() > LARGEST_ZOOM) {
    cy.zoom(LARGEST_ZOOM);
    cy.center();
  }
  const restyle = () => cy.style(styleOf(colours, frame, (pixels) => pixels / cy.zoom()));
  restyle();
  write(cy);
  scheme.addEventListener('change', restyle, { signal });
  signal.addEventListener('abort', () => cy.destroy());
  cy.on('zoom', () => requestAnimationFrame(() => resized(cy)));
  cy.on('tap', 'node', (event) => focusOn(cy, event.target, { open, visit }));
  cy.on('dbltap', 'node', (event) => open(event.target.data('node')));
  cy.on('tap', (event) => event.target === cy && clearFocus(cy));
  cy.on('mouseover', 'node', (event) => event.target.addClass('pointed'));
  cy.on('mouseout', 'node', (event) => event.target.removeClass('pointed'));
  describe(graph, colours);
  frame.setAttribute('aria-hidden', 'true');
  frame.parentElement.append(zoomButtons(cy));
}

function elementsOf({ nodes, edges, center }, frame) {
  const known = new Set(nodes.map((node) => node.iri));
  const shown = edges.filter((edge) => known.has(edge.source) && known.has(edge.target));
  const position = places(nodes, shown, center, frame.clientWidth / Math.max(1, frame.clientHeight));
  const crowded = nodes.length > (frame.clientWidth * frame.clientHeight) / ROOM_WITH_WORDS;
  const shrunk = Math.max(SMALLEST, Math.min(1, Math.sqrt(ROOMY / nodes.length)));
  return [
    ...nodes.map((node) => ({
      data: {
        id: node.iri,
        label: shortened(nameOf(node), LABEL),
        type: node.class?.iri ?? '',
        size: node.iri === center ? 30 : sizeOf(node) * shrunk,
        node,
      },
      position: position.get(node.iri),
      classes: node.iri === center ? 'center' : '',
    })),
    ...shown.map((edge, i) => ({
      data: { id: `edge ${i}`, source: edge.source, target: edge.target, label: edge.label ?? edge.property.label },
      classes: crowded ? 'quiet' : '',
    })),
  ];
}

function sizeOf({ degree }) {
  return 16 + Math.min(24, 5 * Math.log2(1 + degree));
}

/** Whoever comes closer sees more names, not larger ones. */
function resized(cy) {
  if (!cy.destroyed()) {
    cy.style().update();
    write(cy);
  }
}

/** Writes the names that have room: of what is chosen, then of what is tied to most. */
function write(cy) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${FONT}px ${getComputedStyle(cy.container()).fontFamily}`;
  const rank = (node) => (node.hasClass('near') ? 2 : 0) + (node.hasClass('center') ? 1 : 0);
  const dots = cy
    .nodes()
    .toArray()
    .sort((a, b) => rank(b) - rank(a) || b.degree() - a.degree() || (a.id() < b.id() ? -1 : 1))
    .map((node) => dotOf(node, pen.measureText(node.data('label')).width));
  const written = named(dots);
  cy.batch(() =>
    cy.nodes().forEach((node) => {
      node.toggleClass('named', written.has(node.id())).toggleClass('above', written.get(node.id()) === 'above');
    }),
  );
}

function dotOf(node, width) {
  const lines = Math.ceil(width / (LINE_WIDTH * 0.9));
  const size = { width: Math.min(width, LINE_WIDTH), height: LINE * lines };
  return { id: node.id(), ...node.renderedPosition(), r: node.data('size') / 2, ...size };
}

function focusOn(cy, node, actions) {
  const near = node.closedNeighborhood();
  cy.batch(() => {
    cy.elements().addClass('faded').removeClass('near');
    near.removeClass('faded');
    near.addClass('near');
  });
  write(cy);
  chosen(node.data('node'), actions);
}

function clearFocus(cy) {
  cy.elements().removeClass('faded near');
  write(cy);
  document.querySelector('#legend .chosen')?.remove();
}

/** What is chosen, with what can be done with it. */
function chosen(node, { open, visit }) {
  const legend = document.getElementById('legend');
  legend.querySelector('.chosen')?.remove();
  const button = (label, action) => element('button', { type: 'button', class: 'button', onclick: () => action(node) }, label);
  legend.prepend(
    element(
      'div',
      { class: 'chosen', role: 'status' },
      element('p', {}, element('strong', {}, nameOf(node)), node.class ? `, ${node.class.label}` : ''),
      element('p', { class: 'row' }, button('Open its ties', open), button('All about it', visit)),
    ),
  );
}

function describe({ nodes }, colours) {
  const counted = colours.map((kind) => ({ ...kind, n: nodes.filter((node) => node.class?.iri === kind.iri).length }));
  const [own, others] = [counted.filter(({ shared }) => !shared), counted.filter(({ shared }) => shared)];
  const rest =
    others.length === 0 ? [] : [{ label: 'other', colour: others[0].colour, n: others.reduce((sum, { n }) => sum + n, 0) }];
  const items = [...own, ...rest].map(({ label, colour, n }) => element('li', {}, swatch(colour), `${capital(label)} (${n})`));
  document.getElementById('legend').append(element('ul', { class: 'plain legend' }, items));
}

function swatch(colour) {
  const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
  dot.style.setProperty('background', `var(${colour})`);
  return dot;
}

function zoomButtons(cy) {
  const middle = () => ({ x: cy.width() / 2, y: cy.height() / 2 });
  const zoom = (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle() });
  const button = (label, text, action) =>
    element('button', { type: 'button', class: 'button', 'aria-label': label, onclick: action }, text);
  return element(
    'div',
    { class: 'zoom' },
    button('Closer', '+', () => zoom(1.4)),
    button('Farther', '−', () => zoom(1 / 1.4)),
    button('Show all', 'All', () => cy.fit(undefined, MARGIN)),
  );
}
