/** A map of the world with circles at places. It moves by dragging, wheel, keys and buttons. */

import { element, svg } from '../dom.js';
import { HALF_HEIGHT, HALF_WIDTH, project } from './projection.js';
import { graticule, outlines, sphere } from './outlines.js';

const STEP = 1.5;
const LARGEST = 22;
const SMALLEST = 5;
const NARROWEST = 90;
const LABELS = 12;
const WORLD = 2.05 * HALF_WIDTH;

/**
 * @param countries TopoJSON
 * @param places `{ longitude, latitude, weight, label, href }`, biggest first
 */
export function worldMap(countries, places) {
  const paper = svg(
    'svg',
    {
      class: 'world',
      role: 'group',
      'aria-label': 'Map of the places; the list has the same places',
      preserveAspectRatio: 'xMidYMid slice',
    },
    svg('clipPath', { id: 'sphere' }, svg('path', { d: sphere() })),
    svg('path', { class: 'sea', d: sphere() }),
    svg('path', { class: 'graticule', d: graticule() }),
    svg(
      'g',
      { class: 'land', 'clip-path': 'url(#sphere)' },
      outlines(countries).map((d) => svg('path', { d })),
    ),
  );
  const greatest = Math.max(1, ...places.map((place) => place.weight));
  const circles = places.map((place) => circle(place, greatest));
  paper.append(
    svg(
      'g',
      {},
      circles.map(({ node }) => node),
    ),
    svg(
      'g',
      { 'aria-hidden': 'true' },
      circles.map(({ name }) => name),
    ),
  );
  const view = around(places);
  const show = () => apply(paper, view, circles);
  listen(paper, view, show);
  const button = (label, text, change) =>
    element('button', { type: 'button', class: 'button', 'aria-label': label, onclick: () => (change(), show()) }, text);
  const buttons = element(
    'div',
    { class: 'zoom' },
    button('Closer', '+', () => zoom(view, 1 / STEP)),
    button('Farther', '−', () => zoom(view, STEP)),
    button('Whole world', 'World', () => Object.assign(view, world())),
  );
  const frame = element('div', { class: 'map-frame' }, paper, buttons);
  new ResizeObserver(show).observe(frame);
  return frame;
}

/** Both borders of the view are kept as the middle and the width. */
function world() {
  return { x: 0, y: 0, width: WORLD };
}

/** All places with some room around them. */
function around(places) {
  if (places.length === 0) {
    return world();
  }
  const points = places.map((place) => project(place.longitude, place.latitude));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, 2 * (bottom - top), NARROWEST) * 1.4;
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: Math.min(width, WORLD) };
}

function zoom(view, factor, [x, y] = [view.x, view.y]) {
  const width = Math.min(WORLD, Math.max(NARROWEST / 10, view.width * factor));
  const applied = width / view.width;
  Object.assign(view, { x: x + (view.x - x) * applied, y: y + (view.y - y) * applied, width });
}

function apply(paper, view, circles) {
  const { width, height } = paper.getBoundingClientRect();
  if (width === 0) {
    return;
  }
  const unit = view.width / width;
  view.x = inside(view.x, view.width / 2, HALF_WIDTH);
  view.y = inside(view.y, (height * unit) / 2, HALF_HEIGHT);
  paper.setAttribute('viewBox', `${view.x - view.width / 2} ${view.y - (height * unit) / 2} ${view.width} ${height * unit}`);
  const taken = [];
  circles.forEach((item, i) => place(item, unit, i < LABELS, taken));
}

/** The middle of a view that does not reach over the edge; of one that is larger than the world, the world's middle. */
function inside(middle, halfView, halfWorld) {
  const room = Math.max(0, halfWorld - halfView);
  return Math.min(room, Math.max(-room, middle));
}

/** Circles and letters keep their size on the screen; names lie above all circles, and one that would cover another is not shown. */
function place({ node, name, x, y, radius, label }, unit, wanted, taken) {
  [node, name].forEach((part) => part.setAttribute('transform', `translate(${x} ${y}) scale(${unit})`));
  const [left, top] = [x / unit + radius + 4, y / unit - 8];
  const box = { left, right: left + label.length * 7, top, bottom: top + 16 };
  const free =
    wanted &&
    !taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top);
  name.classList.toggle('labelled', free);
  if (free) {
    taken.push(box);
  }
}

function circle(place, greatest) {
  const [x, y] = project(place.longitude, place.latitude);
  const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(place.weight / greatest));
  const written = () => svg('text', { x: radius + 4, dy: '.32em', 'aria-hidden': 'true' }, place.label);
  const node = svg(
    'a',
    { class: 'place', href: place.href, 'aria-label': `${place.label}: ${place.about}` },
    svg('title', {}, `${place.label}: ${place.about}`),
    svg('circle', { r: radius }),
    written(),
  );
  return { node, name: svg('g', { class: 'place-name' }, written()), x, y, radius, label: place.label };
}

function listen(paper, view, show) {
  let grip = null;
  const unit = () => view.width / paper.getBoundingClientRect().width;
  paper.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const box = paper.getBoundingClientRect();
      const at = [
        view.x + (event.clientX - box.left - box.width / 2) * unit(),
        view.y + (event.clientY - box.top - box.height / 2) * unit(),
      ];
      zoom(view, event.deltaY > 0 ? 1.2 : 1 / 1.2, at);
      show();
    },
    { passive: false },
  );
  paper.addEventListener('pointerdown', (event) => (grip = [event.clientX, event.clientY]));
  paper.addEventListener('pointermove', (event) => {
    if (grip && event.buttons === 1) {
      view.x -= (event.clientX - grip[0]) * unit();
      view.y -= (event.clientY - grip[1]) * unit();
      grip = [event.clientX, event.clientY];
      show();
    }
  });
  addEventListener('pointerup', () => (grip = null));
}
