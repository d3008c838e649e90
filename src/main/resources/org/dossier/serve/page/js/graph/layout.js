/**
 * Places for the nodes of a graph: first on rings around the middle, near the node they hang on; then forces even it out, always in the
 * same order and as many times, so that the same graph gets the same places. What is far apart does not push each other.
 *
 * @see Fruchterman, Reingold: Graph drawing by force-directed placement, 1991
 */

const RING = 130;
const LENGTH = 85;
const REACH = 4 * LENGTH;
const GRAVITY = 0.06;
/** Screens are wider than high: by how much, where nobody says. */
const USUAL = 1.6;
const PAIRS = 30_000_000;
const MOST_ROUNDS = 300;

/**
 * Map from IRI to `{ x, y }`.
 *
 * @param proportion of the frame, its width to its height: the whole is drawn out so as to fill it
 */
export function places(nodes, edges, center, proportion = USUAL) {
  const wider = Math.sqrt(proportion);
  const order = [...nodes].sort(
    (a, b) => a.distance - b.distance || (a.class?.iri ?? '').localeCompare(b.class?.iri ?? '') || (a.iri < b.iri ? -1 : 1),
  );
  const index = new Map(order.map((node, i) => [node.iri, i]));
  const ties = edges.map((edge) => [index.get(edge.source), index.get(edge.target)]).filter(([a, b]) => a !== b);
  const points = rings(order, ties);
  relax(points, ties, index.get(center));
  return new Map(order.map((node, i) => [node.iri, { x: points[i].x * wider, y: points[i].y / wider }]));
}

/** Each ring in the order of the nodes that its nodes hang on. */
function rings(order, ties) {
  const parents = order.map(() => Infinity);
  for (const [a, b] of ties) {
    parents[Math.max(a, b)] = Math.min(parents[Math.max(a, b)], Math.min(a, b));
  }
  const points = order.map(() => ({ x: 0, y: 0 }));
  const groups = Map.groupBy(order.keys(), (i) => order[i].distance);
  for (const [distance, group] of [...groups].sort(([a], [b]) => a - b)) {
    const sorted = distance === 1 ? group : group.sort((a, b) => angle(points[parents[a]]) - angle(points[parents[b]]) || a - b);
    const radius = distance * Math.max(RING, (group.length * 34) / (2 * Math.PI));
    sorted.forEach((i, n) => Object.assign(points[i], polar(radius, (2 * Math.PI * n) / group.length)));
  }
  return points;
}

function angle(point) {
  const turn = point ? Math.atan2(point.y, point.x) : 0;
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

function polar(radius, turn) {
  return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
}

function relax(points, ties, center) {
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(PAIRS / (points.length * points.length)));
  for (let round = 0; round < rounds; round++) {
    const forces = points.map(({ x, y }) => ({ x: -x * GRAVITY, y: -y * GRAVITY }));
    repel(points, forces);
    attract(points, ties, forces);
    move(points, forces, 40 * (1 - round / rounds) + 1, center);
  }
}

function repel(points, forces) {
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [points[i].x - points[j].x, points[i].y - points[j].y || (i - j) * 0.01];
      const squared = dx * dx + dy * dy;
      if (squared < REACH * REACH) {
        const strength = (LENGTH * LENGTH) / squared;
        push(forces[i], dx * strength, dy * strength);
        push(forces[j], -dx * strength, -dy * strength);
      }
    }
  }
}

function attract(points, ties, forces) {
  for (const [a, b] of ties) {
    const [dx, dy] = [points[a].x - points[b].x, points[a].y - points[b].y];
    const strength = Math.sqrt(dx * dx + dy * dy) / LENGTH / 2;
    push(forces[a], -dx * strength, -dy * strength);
    push(forces[b], dx * strength, dy * strength);
  }
}

function push(force, x, y) {
  force.x += x;
  force.y += y;
}

/** No node goes farther than allowed; the middle stays. */
function move(points, forces, farthest, center) {
  points.forEach((point, i) => {
    const length = Math.sqrt(forces[i].x ** 2 + forces[i].y ** 2);
    if (i !== center && length > 0) {
      const share = Math.min(length, farthest) / length;
      push(point, forces[i].x * share, forces[i].y * share);
    }
  });
}
