/**
 * Which names of a drawing can be read: each takes the room that it needs, the most important one first, and none lies on another. Only
 * those of the few most important things may lie on dots of others.
 */

const GAP = 3;
const HUBS = 12;

/**
 * @param dots in the order of their importance, each with `id`, its middle `x` and `y`, its radius `r`, and `width` and `height` of its name;
 *     all in pixels of the screen
 * @returns map from the ids of those whose names are written to where: `below` or `above`
 */
export function named(dots) {
  const circles = dots.map(({ id, x, y, r }) => ({ id, left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const written = [];
  const found = new Map();
  dots.forEach((dot, rank) => {
    const others = [...written, ...(rank < HUBS ? circles.slice(0, rank) : circles)];
    const place = ['below', 'above'].find((side) => isFree(boxOf(dot, side), others));
    if (place) {
      found.set(dot.id, place);
      written.push(boxOf(dot, place));
    }
  });
  return found;
}

function boxOf({ id, x, y, r, width, height }, side) {
  const top = side === 'below' ? y + r + GAP : y - r - GAP - height;
  return { id, left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function isFree(box, others) {
  return !others.some(
    (other) =>
      other.id !== box.id && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
}
