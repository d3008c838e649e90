/** A map of the world with circles at places. It moves by dragging, wheel, two fingers, keys and buttons. */

import d3 from '../d3.js';
import { element, svg } from '../dom.js';
import { GRATICULE, path, SPHERE } from './outlines.js';
import { circles, show } from './circles.js';

const STEP = 1.5;
/** How many times larger than the whole world a map may be. */
const CLOSEST = 60;
/** Places are not shown closer at first than so many units of the paper. */
const NARROWEST = 150;
const ROOM = 1.4;
const WORLD = path.bounds(SPHERE);

/**
 * @param countries outlines in GeoJSON
 * @param places `{ longitude, latitude, weight, label, about, href }`, biggest first
 */
export function worldMap(countries, places) {
  const marks = circles(places);
  const land = ground(countries);
  const paper = svg(
    'svg',
    { class: 'world', role: 'group', 'aria-label': 'Map of the places; the list has the same places' },
    land,
    svg(
      'g',
      {},
      marks.map(({ node }) => node),
    ),
    svg(
      'g',
      { 'aria-hidden': 'true' },
      marks.map(({ name }) => name),
    ),
  );
  const zoom = moving((transform) => {
    land.setAttribute('transform', transform);
    show(marks, transform, paper.clientWidth);
  });
  const selected = d3.select(paper).call(zoom);
  const frame = element('div', { class: 'map-frame' }, paper, buttons(selected, zoom));
  fit(frame, selected, zoom, around(marks));
  return frame;
}

/** Sea, lines and countries, which grow as the map is moved closer. */
function ground(countries) {
  return svg(
    'g',
    {},
    svg('path', { class: 'sea', d: path(SPHERE) }),
    svg('path', { class: 'graticule', d: path(GRATICULE) }),
    svg(
      'g',
      { class: 'land' },
      countries.features.map((country) => svg('path', { d: path(country) })),
    ),
  );
}

/** One finger scrolls the page, two move the map. */
function moving(move) {
  return d3
    .zoom()
    .translateExtent(WORLD)
    .filter((event) => (event.touches ? event.touches.length > 1 : !event.button))
    .on('zoom', ({ transform }) => move(transform));
}

function buttons(selected, zoom) {
  const button = (label, text, change) =>
    element('button', { type: 'button', class: 'button', 'aria-label': label, onclick: change }, text);
  return element(
    'div',
    { class: 'zoom' },
    button('Closer', '+', () => selected.call(zoom.scaleBy, STEP)),
    button('Farther', '−', () => selected.call(zoom.scaleBy, 1 / STEP)),
    button('Whole world', 'World', () => selected.call(zoom.scaleTo, 0)),
  );
}

/** All places with some room around them; without places the world. */
function around(marks) {
  const [[left, top], [right, bottom]] =
    marks.length === 0
      ? WORLD
      : [
          [d3.min(marks, ({ x }) => x), d3.min(marks, ({ y }) => y)],
          [d3.max(marks, ({ x }) => x), d3.max(marks, ({ y }) => y)],
        ];
  const [width, height] = [right - left, bottom - top].map((length) => Math.max(length, NARROWEST) * ROOM);
  return { x: (left + right) / 2, y: (top + bottom) / 2, width, height };
}

/** Follows the size of the frame; the first time, the view is chosen. */
function fit(frame, selected, zoom, { x, y, width, height }) {
  let begun = false;
  new ResizeObserver(([{ contentRect: box }]) => {
    if (box.width === 0) {
      return;
    }
    const whole = box.width / (WORLD[1][0] - WORLD[0][0]);
    const size = [box.width, box.height];
    zoom.extent([[0, 0], size]).scaleExtent([whole, whole * CLOSEST]);
    if (!begun) {
      selected.call(zoom.scaleTo, Math.min(box.width / width, box.height / height));
      selected.call(zoom.translateTo, x, y);
      begun = true;
    } else {
      selected.call(zoom.scaleBy, 1);
    }
  }).observe(frame);
}
