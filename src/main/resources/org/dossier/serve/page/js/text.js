/** Text with marked stretches. Positions are UTF-16 units, as JavaScript counts. */

import { element } from './dom.js';

/**
 * Cuts text where marks begin and end: `runs('abcd', [[1, 3]])` gives `a`, `bc`, `d`, each with the marks that cover it. Marks may overlap;
 * those outside the text are cut.
 *
 * @param marks arrays that begin with start and end, in any order
 * @returns list of `{ start, text, marks }` that together are the whole text
 */
export function runs(text, marks) {
  const inside = marks.filter(([start, end]) => start < end && start < text.length && end > 0);
  const borders = new Set([0, text.length]);
  for (const [start, end] of inside) {
    borders.add(Math.max(0, start)).add(Math.min(text.length, end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, sorted[i + 1]),
    marks: inside.filter((mark) => mark[0] <= start && mark[1] >= sorted[i + 1]),
  }));
}

/** Nodes: plain text, and `<mark>` around what is marked. */
export function highlighted(text, marks) {
  return runs(text, marks).map((run) => (run.marks.length > 0 ? element('mark', {}, run.text) : run.text));
}

/** Where words stand in a text, whatever their case; each word not inside a longer one. */
export function find(text, words) {
  const escaped = words.filter((word) => word).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) {
    return [];
  }
  escaped.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/**
 * Paragraphs of an article, as pairs of start and end. Many articles have a line for each paragraph, others break lines within sentences: a line
 * ends a paragraph if it ends a sentence, or if the next one is an item of a list.
 */
export function paragraphsOf({ text, paragraphs }) {
  return paragraphs.flatMap(({ utf16Start, utf16End }) => {
    const borders = [...text.slice(utf16Start, utf16End).matchAll(/(?<=[.!?:;"”’)\]]\s*)\n|\n(?=\s*[•▪*–-])/g)].map(
      (match) => utf16Start + match.index,
    );
    const starts = [utf16Start, ...borders.map((border) => border + 1)];
    return starts
      .map((start, i) => [start, borders[i] ?? utf16End])
      .filter(([start, end]) => text.slice(start, end).trim() !== '');
  });
}
