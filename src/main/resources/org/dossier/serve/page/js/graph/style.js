/** How a graph looks, in the terms of Cytoscape. */

/** Height of the letters, in pixels of the screen. */
export const FONT = 12;
/** Longest line of a name. */
export const LINE_WIDTH = 130;

/**
 * @param colours of the kinds of things
 * @param frame whose colours and letters it takes
 * @param px makes a length in the drawing of one on the screen: dots and words stay the same from near and far
 */
export function styleOf(colours, frame, px) {
  const css = getComputedStyle(frame);
  const ink = css.getPropertyValue('--ink').trim();
  const soft = css.getPropertyValue('--soft').trim();
  const line = css.getPropertyValue('--line-strong').trim();
  const paper = css.getPropertyValue('--card').trim();
  const font = css.fontFamily;
  const text = { 'font-family': font, 'text-background-color': paper, 'text-background-opacity': 0.85 };
  return [
    {
      selector: 'node',
      style: {
        width: (node) => px(node.data('size')),
        height: (node) => px(node.data('size')),
        ...text,
        'font-size': () => px(FONT),
        color: ink,
        'text-valign': 'bottom',
        'text-margin-y': () => px(2),
        'text-wrap': 'wrap',
        'text-max-width': () => px(LINE_WIDTH),
        'background-color': soft,
        'z-index': (node) => node.degree(),
      },
    },
    ...colours.map(({ iri, colour }) => ({
      selector: `node[type = "${iri.replaceAll('"', '')}"]`,
      style: { 'background-color': css.getPropertyValue(colour).trim() },
    })),
    { selector: 'node.named', style: { label: 'data(label)' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': () => px(-2) } },
    { selector: 'node.center', style: { 'border-width': () => px(3), 'border-color': ink, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        width: () => px(1.5),
        'line-color': line,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': line,
        'arrow-scale': () => px(0.8),
        label: 'data(label)',
        ...text,
        'font-size': 10,
        color: soft,
        'text-rotation': 'autorotate',
        'min-zoomed-font-size': 9,
      },
    },
    { selector: 'edge.quiet', style: { label: '', width: () => px(0.8), 'arrow-scale': () => px(0.5), opacity: 0.7 } },
    { selector: '.faded', style: { opacity: 0.15 } },
    {
      selector: 'edge.near',
      style: {
        label: 'data(label)',
        'line-color': ink,
        'target-arrow-color': ink,
        width: () => px(2),
        'font-size': () => px(10),
        opacity: 1,
      },
    },
    { selector: 'node.pointed', style: { label: 'data(label)', 'z-index': 9999, opacity: 1 } },
  ];
}
