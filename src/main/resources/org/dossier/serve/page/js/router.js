/**
 * Shows the view that the address names, and changes the address without loading the page anew.
 *
 * A view is a module with `show({ rest, query, signal })`, which gives or promises `{ title, content, ready }`: `rest` is what follows the
 * view's name in the path, `signal` ends when another view is shown, `ready` (optional) is called once the content stands in the page.
 */

import { element, announce } from './dom.js';
import { failed, waiting } from './states.js';

const PATIENCE = 150;
const main = document.getElementById('main');
const scrolls = new Map();

let views = {};
let shown = { name: undefined, path: undefined, stop: new AbortController() };

/** @param known functions that load the module of a view, by its name; the start page is '' */
export function start(known) {
  views = known;
  history.scrollRestoration = 'manual';
  history.replaceState({ key: key() }, '');
  addEventListener('popstate', () => show(scrolls.get(history.state?.key) ?? 0));
  addEventListener('scroll', () => scrolls.set(history.state?.key, scrollY), { passive: true });
  document.addEventListener('click', follow);
  return show(0);
}

/** Goes to another address of the page; `replace` takes the place of the present one in the history. */
export function go(address, { replace = false } = {}) {
  const target = new URL(address, location.href);
  if (target.href === location.href && !replace) {
    return show(undefined);
  }
  history[replace ? 'replaceState' : 'pushState']({ key: replace ? history.state?.key : key() }, '', target);
  return show(replace ? undefined : 0);
}

/** The present address with other parameters; null and '' take one away. */
export function withQuery(changes) {
  const target = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') {
      target.searchParams.delete(name);
    } else {
      target.searchParams.set(name, value);
    }
  }
  return target.pathname + target.search;
}

/** Name of the view that is shown. */
export function current() {
  return shown.name;
}

function key() {
  return crypto.randomUUID?.() ?? String(performance.now());
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  const target = new URL(link.href);
  const inPage = target.pathname + target.search === location.pathname + location.search && target.hash !== '';
  if (target.origin === location.origin && !link.target && !link.hasAttribute('download') && nameOf(target) in views && !inPage) {
    event.preventDefault();
    go(target);
  }
}

function nameOf(url) {
  return url.pathname.split('/')[1];
}

async function show(scroll) {
  const url = new URL(location.href);
  const name = nameOf(url);
  const same = shown.name === name && shown.path === url.pathname;
  shown.stop.abort();
  const stop = new AbortController();
  shown = { name, path: url.pathname, stop };
  document.body.dataset.view = name || 'start';
  markNavigation(url.pathname);
  main.setAttribute('aria-busy', 'true');
  const timer = setTimeout(() => same || showWaiting(stop.signal), PATIENCE);
  try {
    const load = views[name] ?? views.missing;
    const rest = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const view = await (await load()).show({ rest, query: url.searchParams, signal: stop.signal });
    if (!stop.signal.aborted) {
      present(view, same, scroll, url);
    }
  } catch (error) {
    if (!stop.signal.aborted) {
      console.info(error);
      present({ title: 'Not found', content: failed(error, () => show(0)) }, false, 0, url);
    }
  } finally {
    clearTimeout(timer);
  }
}

function showWaiting(signal) {
  main.replaceChildren(element('h1', { class: 'unseen' }, 'Loading'), waiting(signal));
}

/** The same view with other parameters keeps the focus and the place; another view starts at its heading. */
function present({ title, content, ready }, same, scroll, url) {
  const focused = same ? document.activeElement?.id : undefined;
  const heading = main.contains(document.activeElement) || !same;
  main.replaceChildren(...[content].flat(Infinity).filter(Boolean));
  main.removeAttribute('aria-busy');
  document.title = title ? `${title} – Dossier` : 'Dossier';
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  } else if (heading && document.activeElement?.id !== 'find') {
    main.querySelector('h1')?.focus({ preventScroll: true });
  }
  if (!same) {
    announce(title);
  }
  if (scroll !== undefined) {
    scrollTo(0, scroll);
  }
  ready?.();
  if (!ready && url.hash && scroll === 0) {
    document.getElementById(decodeURIComponent(url.hash.slice(1)))?.scrollIntoView();
  }
}

function markNavigation(path) {
  for (const link of document.querySelectorAll('#views a')) {
    const here = path === link.pathname || path.startsWith(link.pathname + '/');
    here ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
  }
}
