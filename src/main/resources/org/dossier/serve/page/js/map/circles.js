/** Circles at places, the larger the more is known of them, and their names. They keep their size however close the map is. */

import { overlap } from '../boxes.js';
import d3 from '../d3.js';
import { svg } from '../dom.js';
import { projection } from './outlines.js';

const RADII = [5, 22];
/** On a map as wide as this or wider they have these sizes, on smaller ones they are smaller. */
const WIDE = 700;
/** So many names are written; of all others only the circle. */
const NAMES = 12;
const LETTER = 7;
const LINE = 16;

export function circles(places) {
  const radius = d3.scaleSqrt([0, d3.max(places, (place) => place.weight) || 1], [0, RADII[1]]);
  return places.map((place) => circle(place, Math.max(RADII[0], radius(place.weight))));
}

function circle({ longitude, latitude, label, about, href }, radius) {
  const [x, y] = projection([longitude, latitude]);
  const written = () => svg('text', { x: radius + 4, dy: '.32em', 'aria-hidden': 'true' }, label);
  const node = svg(
    'a',
    { class: 'place', href, 'aria-label': `${label}: ${about}` },
    svg('title', {}, `${label}: ${about}`),
    svg('circle', { r: radius }),
    written(),
  );
  return { node, name: svg('g', { class: 'place-name' }, written()), x, y, radius, label };
}

/** Puts circles and names where the moved map has them; a name that would cover another or reach over the edge is not shown. */
export function show(marks, transform, width) {
  const taken = [];
  const size = Math.min(1, Math.sqrt(width / WIDE));
  marks.forEach(({ node, name, x, y, radius, label }, i) => {
    const [left, middle] = transform.apply([x, y]);
    node.setAttribute('transform', `translate(${left} ${middle}) scale(${size})`);
    name.setAttribute('transform', `translate(${left + (size - 1) * radius} ${middle})`);
    const box = boxOf(left + size * radius + 4, middle, label);
    const free = i < NAMES && box.right < width && !taken.some((other) => overlap(box, other));
    name.classList.toggle('labelled', free);
    if (free) {
      taken.push(box);
    }
  });
}

function boxOf(left, middle, label) {
  return { left, right: left + label.length * LETTER, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}
