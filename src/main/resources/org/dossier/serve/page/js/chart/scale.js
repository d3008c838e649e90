/** Scales: from values to places on the paper, with round values for the axis. */

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Linear from 0. */
export function linear(max, height) {
  const step = roundStep(max / 4);
  const top = Math.ceil(max / step) * step;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
  return { place: (value) => height * (1 - value / top), ticks };
}

/** Logarithmic between powers of ten; values must be positive. */
export function logarithmic(min, max, height) {
  const low = Math.floor(Math.log10(min));
  const high = Math.max(low + 1, Math.ceil(Math.log10(max)));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { place: (value) => (height * (high - Math.log10(value))) / (high - low), ticks };
}

/** 1, 2 or 5 times a power of ten, not below. */
function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= least);
}

/** Days on a line, with a margin; ticks at years, or months if there are few. */
export function time(first, last, width) {
  const [start, end] = [Date.parse(first), Date.parse(last) + DAY];
  const margin = Math.max((end - start) * 0.05, 15 * DAY);
  const [from, to] = [start - margin, end + margin];
  const place = (day) => (width * (Date.parse(day) - from)) / (to - from);
  const most = Math.max(2, Math.floor(width / 80));
  const ticks = to - from > 2 * YEAR ? years(from, to, most) : months(from, to, most);
  return { place, end: (day) => place(day) + (width * DAY) / (to - from), ticks };
}

function years(from, to, most) {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => (last - first) / n <= most) ?? 1000;
  return dayTicks(from, to, last - first + 1, (i) => [first + i, 0]).filter(({ day }) => day.slice(0, 4) % step === 0);
}

function months(from, to, most) {
  const start = new Date(from);
  const length = Math.ceil((to - from) / (28 * DAY)) + 1;
  const step = [1, 2, 3, 6, 12].find((n) => length / n <= most) ?? 12;
  return dayTicks(from, to, length, (i) => [start.getUTCFullYear(), start.getUTCMonth() + i]).filter(
    ({ day }) => (day.slice(5, 7) - 1) % step === 0,
  );
}

function dayTicks(from, to, length, yearAndMonth) {
  const all = Array.from({ length }, (_, i) => Date.UTC(...yearAndMonth(i), 1));
  return all
    .filter((t) => t >= from && t <= to)
    .map((t) => ({ day: new Date(t).toISOString().slice(0, 10), monthly: to - from <= 2 * YEAR }));
}
