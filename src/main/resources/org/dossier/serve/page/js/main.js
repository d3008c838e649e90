/** Starts the page. */

import { start } from './router.js';
import { listenToSearch } from './find.js';
import { listenToMenu } from './menu.js';
import { listenToControls } from './parameters.js';

listenToSearch();
listenToMenu();
listenToControls();
start({
  '': () => import('./views/home.js'),
  search: () => import('./views/search.js'),
  entity: () => import('./views/entity.js'),
  article: () => import('./views/article.js'),
  articles: () => import('./views/articles.js'),
  numbers: () => import('./views/numbers.js'),
  timeline: () => import('./views/timeline.js'),
  map: () => import('./views/map.js'),
  graph: () => import('./views/graph.js'),
  query: () => import('./views/query.js'),
  ontology: () => import('./views/ontology.js'),
  report: () => import('./views/report.js'),
  missing: () => import('./views/missing.js'),
});
