/** Draws a graph. The same graph is always drawn the same way: nothing in it is left to chance. */

import cytoscape from '/lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { element } from '../dom.js';
import { capital, shortened } from '../format.js';
import { nameOf } from '../links.js';
import { palette } from './palette.js';
import { places } from './layout.js';

const LABEL = 48;
const CROWDED = 40;
const WELL_TIED = 3;
const SMALLEST_ZOOM = 0.35;
const LARGEST_ZOOM = 1.2;

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
    elements: elementsOf(graph),
    style: [],
    layout: { name: 'preset', padding: 30 },
    minZoom: 0.1,
    maxZoom: 3,
    wheelSensitivity: 0.3,
  });
  if (cy.zoom() > LARGEST_ZOOM) {
    cy.zoom(LARGEST_ZOOM);
    cy.center();
  }
  const enlarged = 1 / Math.min(1, Math.max(SMALLEST_ZOOM, cy.zoom()));
  const restyle = () => cy.style(styleOf(colours, frame, enlarged));
  restyle();
  scheme.addEventListener('change', restyle, { signal });
  signal.addEventListener('abort', () => cy.destroy());
  cy.on('tap', 'node', (event) => focusOn(cy, event.target, { open, visit }));
  cy.on('dbltap', 'node', (event) => open(event.target.data('node')));
  cy.on('tap', (event) => event.target === cy && clearFocus(cy));
  describe(graph, colours);
  frame.setAttribute('aria-hidden', 'true');
  frame.parentElement.append(zoomButtons(cy));
}

function elementsOf({ nodes, edges, center }) {
  const known = new Set(nodes.map((node) => node.iri));
  const shown = edges.filter((edge) => known.has(edge.source) && known.has(edge.target));
  const position = places(nodes, shown, center);
  return [
    ...nodes.map((node) => ({
      data: { id: node.iri, label: shortened(nameOf(node), LABEL), type: node.class?.iri ?? '', size: sizeOf(node), node },
      position: position.get(node.iri),
      classes: node.iri === center ? 'center' : nodes.length > CROWDED && node.degree < WELL_TIED ? 'minor' : '',
    })),
    ...shown.map((edge, i) => ({
      data: { id: `edge ${i}`, source: edge.source, target: edge.target, label: edge.label ?? edge.property.label },
      classes: nodes.length > CROWDED ? 'quiet' : '',
    })),
  ];
}

function sizeOf({ degree }) {
  return 16 + Math.min(24, 5 * Math.log2(1 + degree));
}

/** @param enlarged how much larger than usual, so that a large graph can be read when all of it is shown */
function styleOf(colours, frame, enlarged) {
  const css = getComputedStyle(frame);
  const ink = css.getPropertyValue('--ink').trim();
  const soft = css.getPropertyValue('--soft').trim();
  const line = css.getPropertyValue('--line-strong').trim();
  const paper = css.getPropertyValue('--card').trim();
  const font = css.fontFamily;
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: (node) => node.data('size') * enlarged,
        height: (node) => node.data('size') * enlarged,
        'font-size': 12 * enlarged,
        'font-family': font,
        color: ink,
        'text-valign': 'bottom',
        'text-margin-y': 4 * enlarged,
        'text-wrap': 'wrap',
        'text-max-width': 130 * enlarged,
        'text-background-color': paper,
        'text-background-opacity': 0.8,
        'text-background-padding': 1,
        'min-zoomed-font-size': 8,
        'background-color': soft,
      },
    },
    ...colours.map(({ iri, colour }) => ({
      selector: `node[type = "${iri.replaceAll('"', '')}"]`,
      style: { 'background-color': css.getPropertyValue(colour).trim() },
    })),
    {
      selector: 'node.center',
      style: { 'border-width': 4 * enlarged, 'border-color': ink, 'font-weight': 'bold', 'font-size': 14 * enlarged },
    },
    { selector: 'node.minor', style: { 'font-size': 12, 'min-zoomed-font-size': 10 } },
    { selector: 'node.near', style: { 'font-size': 12 * enlarged, 'min-zoomed-font-size': 0, 'z-index': 9 } },
    {
      selector: 'edge',
      style: {
        width: 1.5 * enlarged,
        'line-color': line,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': line,
        'arrow-scale': 0.8 * enlarged,
        label: 'data(label)',
        'font-size': 9,
        'font-family': font,
        color: soft,
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.9,
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'edge.quiet', style: { label: '', width: enlarged } },
    { selector: '.faded', style: { opacity: 0.15 } },
    {
      selector: 'edge.near',
      style: {
        label: 'data(label)',
        'line-color': ink,
        'target-arrow-color': ink,
        width: 2 * enlarged,
        'font-size': 10 * enlarged,
      },
    },
  ];
}

function focusOn(cy, node, actions) {
  const near = node.closedNeighborhood();
  cy.batch(() => {
    cy.elements().addClass('faded').removeClass('near');
    near.removeClass('faded');
    near.addClass('near');
  });
  chosen(node.data('node'), actions);
}

function clearFocus(cy) {
  cy.elements().removeClass('faded near');
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
    button('Show all', 'All', () => cy.fit(undefined, 30)),
  );
}
