/** The search box at the top: results appear as one types, each search has an address. */

import { current, go } from './router.js';

const PAUSE = 150;
const form = document.querySelector('form.find');
const box = document.getElementById('find');

/** The box shows what the present view searched for. */
export function showSearched(words) {
  if (document.activeElement !== box) {
    box.value = words;
  }
}

export function listenToSearch() {
  let timer;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  box.addEventListener('keydown', (event) => event.key === 'ArrowDown' && toFirstResult(event));
  document.addEventListener('keydown', (event) => event.key === '/' && toBox(event));
}

function search() {
  const words = box.value.trim();
  if (words === '' && current() !== 'search') {
    return;
  }
  const type = current() === 'search' ? new URLSearchParams(location.search).get('type') : null;
  const query = new URLSearchParams({ q: words, ...(type && { type }) });
  go(words === '' ? '/' : `/search?${query}`, { replace: current() === 'search' });
}

function toFirstResult(event) {
  const first = document.querySelector('#main .result a');
  if (first) {
    event.preventDefault();
    first.focus();
  }
}

function toBox(event) {
  const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
  if (!writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
}
