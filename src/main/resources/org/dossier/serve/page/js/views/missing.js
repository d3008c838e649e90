/** An address that no view knows. */

import { Failure } from '../api.js';

export function show() {
  throw new Failure('missing', '');
}
