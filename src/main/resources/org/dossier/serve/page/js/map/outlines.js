/**
 * Outlines of countries from a TopoJSON file: borders are lists of steps from point to point in whole numbers, shared by the countries on
 * both sides.
 *
 * @see https://github.com/topojson/topojson-specification
 */

import { project } from './projection.js';

const TURN = 360;
const EDGE = 180;

/** One SVG path for each country. What crosses the 180th meridian is drawn on both sides; cut it at {@link sphere}. */
export function outlines(topology) {
  return countries(topology).map(({ rings }) => rings.flatMap(bothSides).map(path).join(''));
}

/** Map from the name of a country to the middle of its largest piece: longitude and latitude. */
export function middles(topology) {
  return new Map(countries(topology).map(({ name, rings }) => [name, middle(rings)]));
}

function countries({ objects, arcs, transform }) {
  const points = arcs.map((arc) => absolute(arc, transform));
  return objects.countries.geometries.map((geometry) => ({
    name: geometry.properties?.name,
    rings: ringsOf(geometry).map((ring) => unwrapped(joined(ring, points))),
  }));
}

function absolute(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function ringsOf({ type, arcs }) {
  return type === 'MultiPolygon' ? arcs.flat() : type === 'Polygon' ? arcs : [];
}

/** A negative number stands for the border walked the other way: -1 is border 0. */
function joined(ring, arcs) {
  return ring.flatMap((i, n) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(n === 0 ? 0 : 1));
}

/** Longitudes without jumps; a ring around a pole is closed along it. */
function unwrapped(points) {
  let turns = 0;
  const line = points.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - points[i - 1][0];
    turns -= Math.abs(step) > EDGE ? Math.sign(step) : 0;
    return [x + turns * TURN, y];
  });
  const pole = line[0][1] < 0 ? -90 : 90;
  return turns === 0 ? line : [...line, [line.at(-1)[0], pole], [line[0][0], pole]];
}

function bothSides(line) {
  const xs = line.map(([x]) => x);
  const moved = (by) => line.map(([x, y]) => [x + by, y]);
  return [line, ...(Math.max(...xs) > EDGE ? [moved(-TURN)] : []), ...(Math.min(...xs) < -EDGE ? [moved(TURN)] : [])];
}

function path(line) {
  return `M${line.map(([x, y]) => coordinates(x, y)).join('L')}Z`;
}

function coordinates(longitude, latitude) {
  return project(longitude, latitude)
    .map((n) => n.toFixed(2))
    .join(' ');
}

/** Centre of gravity of the ring with the largest area, by the shoelace formula. */
function middle(rings) {
  const measured = rings.map((line) => {
    let [area, x, y] = [0, 0, 0];
    line.forEach(([x1, y1], i) => {
      const [x2, y2] = line[(i + 1) % line.length];
      const cross = x1 * y2 - x2 * y1;
      [area, x, y] = [area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross];
    });
    return { area: Math.abs(area), point: [x / (3 * area), y / (3 * area)] };
  });
  return measured.reduce((a, b) => (b.area > a.area ? b : a)).point;
}

/** The border of the map. */
export function sphere() {
  const side = (longitude, latitudes) => latitudes.map((latitude) => coordinates(longitude, latitude));
  const up = Array.from({ length: 37 }, (_, i) => -90 + i * 5);
  return `M${[...side(-EDGE, up), ...side(EDGE, up.toReversed())].join('L')}Z`;
}

/** Meridians and parallels every thirty degrees. */
export function graticule() {
  const line = (from, to, point) =>
    `M${Array.from({ length: (to - from) / 5 + 1 }, (_, i) => coordinates(...point(from + i * 5))).join('L')}`;
  const meridians = Array.from({ length: 13 }, (_, i) => line(-90, 90, (latitude) => [-180 + i * 30, latitude]));
  const parallels = Array.from({ length: 5 }, (_, i) => line(-180, 180, (longitude) => [longitude, -60 + i * 30]));
  return [...meridians, ...parallels].join('');
}
