/**
 * From longitude and latitude to a flat map: Natural Earth projection, a compromise that shows the world without gross distortion.
 *
 * @see Bojan Šavrič, Tom Patterson, Bernhard Jenny, Lorenz Hurni: "The Natural Earth II world map projection" names its predecessor;
 *     the polynomial is that of Natural Earth I (2011)
 */

const RADIANS = Math.PI / 180;

/** Half the width and height of the world in the units of {@link project}. */
export const HALF_WIDTH = 100 * Math.PI * 0.8707;
export const HALF_HEIGHT = 100 * 1.4224;

/** Place on the map, with y downward. */
export function project(longitude, latitude) {
  const [x, y] = [longitude * RADIANS, latitude * RADIANS];
  const y2 = y * y;
  const y4 = y2 * y2;
  const across = x * (0.8707 - 0.131979 * y2 + y4 * (-0.013791 + y4 * (0.003971 * y2 - 0.001529 * y4)));
  const up = y * (1.007226 + y2 * (0.015085 + y4 * (-0.044475 + 0.028874 * y2 - 0.005916 * y4)));
  return [across * 100, -up * 100];
}
