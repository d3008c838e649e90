/**
 * Outlines of countries from a TopoJSON file: borders are lists of steps from point to point in whole numbers, shared by the countries on
 * both sides.
 *
 * @see https://github.com/topojson/topojson-specification
 */

import { project } from './projection.js';

/** One SVG path for each country. */
export function outlines({ objects, arcs, transform }) {
  const points = arcs.map((arc) => absolute(arc, transform));
  return objects.countries.geometries.map((geometry) => rings(geometry).map((ring) => path(ring, points)).join(''));
}

function absolute(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
  });
}

function rings({ type, arcs }) {
  return type === 'MultiPolygon' ? arcs.flat() : type === 'Polygon' ? arcs : [];
}

/** A negative number stands for the border walked the other way: -1 is border 0. */
function path(ring, arcs) {
  const line = ring.flatMap((i, n) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(n === 0 ? 0 : 1));
  return `M${line.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/** Meridians and parallels every thirty degrees. */
export function graticule() {
  const line = (from, to, point) => `M${Array.from({ length: (to - from) / 5 + 1 }, (_, i) => point(from + i * 5).map((n) => n.toFixed(2)).join(' ')).join('L')}`;
  const meridians = Array.from({ length: 13 }, (_, i) => line(-90, 90, (latitude) => project(-180 + i * 30, latitude)));
  const parallels = Array.from({ length: 5 }, (_, i) => line(-180, 180, (longitude) => project(longitude, -60 + i * 30)));
  return [...meridians, ...parallels].join('');
}
