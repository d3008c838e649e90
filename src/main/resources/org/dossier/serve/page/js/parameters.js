/** Controls that are named after a parameter (`data-parameter`) change it in the address. */

import { go, withQuery } from './router.js';

export function listenToControls() {
  document.addEventListener('change', ({ target }) => {
    const name = target.dataset?.parameter;
    if (name && target.checkValidity()) {
      go(withQuery({ [name]: target.value }));
    } else if (name) {
      target.reportValidity();
    }
  });
}
