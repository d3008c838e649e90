/** The world on paper: Natural Earth projection, a compromise that shows it without gross distortion. */

import d3 from '../d3.js';

/** Places of longitude and latitude on paper of 960 by 500. */
export const projection = d3.geoNaturalEarth1();

/** GeoJSON as an SVG path. */
export const path = d3.geoPath(projection);

export const SPHERE = { type: 'Sphere' };

/** Meridians and parallels. */
export const GRATICULE = d3.geoGraticule().step([30, 30])();

/** Map from the name of a country to the middle of its largest piece: longitude and latitude. */
export function middles({ features }) {
  return new Map(features.map(({ properties, geometry }) => [properties.name, d3.geoCentroid(largestPiece(geometry))]));
}

function largestPiece(geometry) {
  const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  return d3.greatest(
    pieces.map((coordinates) => ({ type: 'Polygon', coordinates })),
    d3.geoArea,
  );
}
