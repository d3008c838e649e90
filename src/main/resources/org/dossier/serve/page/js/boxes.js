/** Room for words on paper: rectangles with `left`, `right`, `top` and `bottom`. */

/** Whether two rectangles share a place. */
export function overlap(a, b) {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
