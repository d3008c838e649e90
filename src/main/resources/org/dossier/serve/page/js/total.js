/** Adds numbers up without counting anything twice. */

import { amount, count } from './format.js';

/**
 * A sentence with the sum of figures of one measure and unit; nothing where there is nothing to add. Numbers that are part of another
 * one or were corrected later are left out, of numbers that contradict each other the smallest counts, and so it does where periods overlap otherwise.
 */
export function total(figures) {
  const [sample] = figures;
  if (figures.length < 2 || sample.unit === 'percent') {
    return null;
  }
  const counted = apart(figures.filter(isWhole));
  if (counted.length < 2 || !['reportedBy', 'about', 'places'].some((tie) => isShared(counted, tie))) {
    return null;
  }
  const sum = counted.reduce((all, figure) => all + figure.value, 0);
  const left = figures.length - counted.length;
  const without = left > 0 ? `, without ${count(left, 'number')} that may count the same` : '';
  return `The ${counted.length} numbers whose periods do not overlap add up to ${counted.some(({ bound }) => bound?.sign) ? 'roughly ' : ''}${amount(sum, sample.unit, sample.money)}${without}.`;
}

/** Whether no other number contains it or has replaced it. */
function isWhole({ within = [], revisedBy = [], from, to }) {
  return within.length === 0 && revisedBy.length === 0 && from !== undefined && to !== undefined;
}

/** Whether all figures have the same source, subject or place: only then a sum means something. */
function isShared([first, ...others], tie) {
  return (first[tie] ?? []).some(({ iri }) => others.every((other) => (other[tie] ?? []).some((ref) => ref.iri === iri)));
}

/** Figures whose periods do not overlap; of those that do, the longest period, then the smallest value. */
function apart(figures) {
  const length = (f) => Date.parse(f.to) - Date.parse(f.from);
  const sorted = [...figures].sort((a, b) => length(b) - length(a) || a.value - b.value || (a.iri < b.iri ? -1 : 1));
  const taken = [];
  for (const figure of sorted) {
    if (taken.every((other) => figure.to < other.from || figure.from > other.to)) {
      taken.push(figure);
    }
  }
  return taken;
}
