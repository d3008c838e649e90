/**
 * Numbers over time. A number covers a period, so it is drawn as a bar as long as the period at the height of the value; an arrow says that the
 * true value lies above or below, an open bar that it is approximate, a coloured one that another article tells otherwise, a pale one that it was corrected later.
 */

import { overlap } from '../boxes.js';
import d3 from '../d3.js';
import { element, svg } from '../dom.js';
import { capital, tightNumber } from '../format.js';
import { figureSentence, figureWords } from '../figures.js';
import { addressOfThing, articleAddress } from '../links.js';
import { withQuery } from '../router.js';
import { openSource } from '../source.js';
import { endOf, startOf, timeAxis, timeScale, valueAxis, valueScale } from './scale.js';

const HEIGHT = 300;
const MARGIN = { top: 26, right: 28, bottom: 28, left: 58 };
const KEY_HEIGHT = 26;
const SHORTEST = 8;
const UNEVEN = 60;
const ABOVE = ['>', '≥'];
const BELOW = ['<', '≤', '≲'];

/** @param scale `log`, `linear`, or nothing: then logarithmic if the values are very uneven */
export function chart(figures, evidence, { scale }) {
  const [min, max] = d3.extent(figures, (figure) => figure.value);
  const possible = min > 0;
  const log = possible && (scale === 'log' || (!scale && max / min > UNEVEN));
  const paper = element('div', { class: 'chart' });
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.round(contentRect.width) !== width) {
      width = Math.round(contentRect.width);
      paper.replaceChildren(draw(figures, evidence, width, log));
    }
  }).observe(paper);
  return element(
    'figure',
    {},
    paper,
    element('figcaption', { class: 'row spread small' }, key(figures), possible && figures.length > 1 ? toggle(log) : null),
  );
}

function toggle(log) {
  return element(
    'a',
    { id: 'scale', class: 'button', href: withQuery({ scale: log ? 'linear' : 'log' }) },
    log ? 'True proportions' : 'Stretch small numbers',
  );
}

/** Explains only the signs that occur. */
function key(figures) {
  const signs = new Set(figures.map(kindOf));
  const one = (name, text) => (signs.has(name) ? element('span', { class: 'key' }, keySign(name), text) : null);
  const told = (ties, name, text) =>
    figures.some((figure) => figure[ties]?.length) ? element('span', { class: 'key' }, keySign(name), text) : null;
  return element(
    'span',
    { class: 'soft keys' },
    one('above', 'or more'),
    one('below', 'or less'),
    one('about', 'approximately'),
    told('conflicts', 'conflict', 'articles differ'),
    told('revisedBy', 'revised', 'corrected later'),
  );
}

function keySign(name) {
  return svg(
    'svg',
    { width: 22, height: KEY_HEIGHT, 'aria-hidden': 'true', class: 'chart-key' },
    bar({ x: 2, y: KEY_HEIGHT / 2, width: 18 }, `mark ${name}`, name),
  );
}

function kindOf({ bound }) {
  const sign = bound?.sign ?? '';
  return ABOVE.includes(sign) ? 'above' : BELOW.includes(sign) ? 'below' : sign === '' ? 'exact' : 'about';
}

function draw(figures, evidence, width, log) {
  const [inner, height] = [Math.max(100, width - MARGIN.left - MARGIN.right), HEIGHT - MARGIN.top - MARGIN.bottom];
  const y = valueScale(
    d3.extent(figures, (figure) => figure.value),
    height,
    log,
  );
  const x = timeScale(d3.min(figures, firstDay), d3.max(figures, lastDay), inner);
  const marks = figures.map((figure) => placed(figure, x, y));
  const label = `Chart of ${figures.length} numbers over time; the table below has the same numbers`;
  return svg(
    'svg',
    { width, height: HEIGHT, role: 'group', 'aria-label': label },
    svg(
      'g',
      { transform: `translate(${MARGIN.left} ${MARGIN.top})` },
      valueAxis(y, inner),
      timeAxis(x, inner, height),
      marks.map((mark) => markLink(mark, evidence)),
      labels(marks, inner),
    ),
  );
}

function firstDay({ from, to }) {
  return from ?? to;
}

function lastDay({ from, to }) {
  return to ?? from;
}

function placed(figure, x, y) {
  const [from, to] = [x(startOf(firstDay(figure))), x(endOf(lastDay(figure)))];
  const width = Math.max(SHORTEST, to - from);
  return { figure, x: (from + to - width) / 2, y: y(figure.value), width };
}

function markLink(mark, evidence) {
  const { figure } = mark;
  const [witness] = figure.evidence.map((id) => evidence[id]).filter(Boolean);
  const kind = kindOf(figure);
  const says = figureSentence(figure);
  const open = (event) => {
    event.preventDefault();
    openSource(figure.evidence, evidence, { says, words: figureWords(figure) });
  };
  return svg(
    'a',
    {
      href: witness ? articleAddress(witness.article, witness.span) : addressOfThing(figure),
      class: `mark ${kind}${figure.conflicts?.length ? ' conflict' : ''}${figure.revisedBy?.length ? ' revised' : ''}`,
      'aria-label': says,
      onclick: witness ? open : null,
    },
    svg('title', {}, capital(says)),
    svg('rect', { class: 'touch', x: mark.x - 4, y: mark.y - 12, width: mark.width + 8, height: 24 }),
    bar(mark, 'bar', kind),
  );
}

function bar({ x, y, width }, name, kind) {
  const middle = x + width / 2;
  const arrow = { above: `M${middle} ${y - 3}v-9m-4 4l4-4l4 4`, below: `M${middle} ${y + 3}v9m-4-4l4 4l4-4` }[kind];
  return svg('g', { class: name }, svg('rect', { x, y: y - 3, width, height: 6, rx: 3 }), arrow ? svg('path', { d: arrow }) : null);
}

/** Values beside their bars, above or below them, where there is room. */
function labels(marks, width) {
  const taken = marks.map((mark) => ({ left: mark.x, right: mark.x + mark.width, top: mark.y - 5, bottom: mark.y + 5 }));
  return marks.flatMap((mark) => {
    const text = tightNumber(mark.figure.value);
    const half = text.length * 3.8 + 2;
    const middle = Math.min(Math.max(mark.x + mark.width / 2, half), width - half);
    const kind = kindOf(mark.figure);
    const boxes = [mark.y - (kind === 'above' ? 16 : 8), mark.y + (kind === 'below' ? 25 : 17)].map((base) =>
      boxOf(middle, half, base),
    );
    const box = boxes.find((free) => !taken.some((other) => overlap(free, other)));
    if (!box) {
      return [];
    }
    taken.push(box);
    return [svg('text', { class: 'value', x: middle, y: box.bottom - 1, 'text-anchor': 'middle', 'aria-hidden': 'true' }, text)];
  });
}

function boxOf(middle, half, base) {
  return { left: middle - half, right: middle + half, top: base - 11, bottom: base + 1 };
}
