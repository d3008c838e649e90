/** Scales and axes of charts: from values to places on the paper, with round values beside them. */

import d3 from '../d3.js';
import { svg } from '../dom.js';
import { shortNumber } from '../format.js';

const DAY = 86_400_000;
const LEAST_MARGIN = 15 * DAY;
const MARGIN = 0.05;
/** Pixels between two dates, roughly: D3 takes a usual step that is near, up to twice as dense. */
const TICK_ROOM = 150;
const ROWS = 4;
const DECADES = 6;

const day = d3.utcFormat('%-d %b');
const month = d3.utcFormat('%b %Y');
const year = d3.utcFormat('%Y');

/** Values from 0 up, or between powers of ten if `log`; then they must be positive. */
export function valueScale([min, max], height, log) {
  return log
    ? d3.scaleLog([min, Math.max(max, min * 10)], [height, 0]).nice()
    : d3.scaleLinear([0, max || 1], [height, 0]).nice(ROWS);
}

/** Days on a line, with a margin. A day is given as `2021-04-20`. */
export function timeScale(first, last, width) {
  const [start, end] = [Date.parse(first), endOf(last).getTime()];
  const margin = Math.max((end - start) * MARGIN, LEAST_MARGIN);
  return d3.scaleUtc([start - margin, end + margin], [0, width]);
}

/** The moment at which a day begins. */
export function startOf(date) {
  return new Date(date);
}

/** The moment at which a day ends. */
export function endOf(date) {
  return d3.utcDay.offset(new Date(date));
}

/** Lines at round values over the whole width, with the values left of them. */
export function valueAxis(scale, width) {
  const axis = d3.axisLeft(scale).tickSize(-width).tickPadding(8);
  return drawn('values', scale.base ? axis.ticks(decades(scale), shortNumber) : axis.ticks(ROWS).tickFormat(shortNumber));
}

/** Powers of ten, and the steps between them where there are few. */
function decades(scale) {
  const [low, high] = scale.domain().map(Math.log10);
  return Math.min(Math.max(Math.round(high - low), 2), DECADES);
}

/** Years, months or days below. */
export function timeAxis(scale, width, height) {
  const axis = d3.axisBottom(scale).ticks(Math.max(2, Math.floor(width / TICK_ROOM)));
  return drawn('days', axis.tickFormat(label).tickSizeOuter(0), height);
}

function label(date) {
  const write = d3.utcMonth(date) < date ? day : d3.utcYear(date) < date ? month : year;
  return write(date);
}

function drawn(name, axis, down = 0) {
  const group = svg('g', { class: `axis ${name}`, transform: `translate(0 ${down})`, 'aria-hidden': 'true' });
  d3.select(group).call(axis);
  return group;
}
