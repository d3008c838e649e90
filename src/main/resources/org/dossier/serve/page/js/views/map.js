/** Places on a map, and as a list. */

import { ask } from '../api.js';
import { between, element } from '../dom.js';
import { count } from '../format.js';
import { addressOfThing, thing, things } from '../links.js';
import { worldMap } from '../map/chart.js';
import { middles } from '../map/outlines.js';
import { unread } from '../states.js';

const OUTLINES = '/geo/countries-110m.geojson';

export async function show({ signal }) {
  const [{ places }, countries] = await Promise.all([ask('/api/places', {}, signal), ask(OUTLINES, {}, signal)]);
  const sorted = places
    .map((place) => ({ ...place, weight: place.events + place.figures + place.bodies }))
    .sort((a, b) => b.weight - a.weight || (a.ref.label < b.ref.label ? -1 : 1));
  const known = middles(countries);
  const placed = sorted
    .map((place) => withMiddle(place, known))
    .filter((place) => place.latitude !== undefined && place.longitude !== undefined);
  const title = element('h1', { tabindex: '-1' }, 'Map');
  if (places.length === 0) {
    return { title: 'Map', content: [title, unread('places')] };
  }
  const points = placed.map((place) => ({
    ...place,
    label: place.ref.label,
    href: addressOfThing(place.ref),
    about: about(place) || 'only named',
  }));
  const lost = places.length - placed.length;
  const content = [
    title,
    element(
      'div',
      { class: 'map' },
      worldMap(countries, points),
      element('div', { class: 'map-list' }, element('h2', {}, count(places.length, 'place')), list(sorted)),
    ),
    element(
      'p',
      { class: 'soft small' },
      'The larger a circle, the more is known of the place. ',
      lost > 0 ? `${count(lost, 'place')} without coordinates ${lost === 1 ? 'is' : 'are'} only in the list. ` : '',
      'A country stands in the middle of its outline, a region amid its cities. Outlines: Natural Earth; cities: GeoNames.',
    ),
  ];
  return { title: 'Map', content };
}

/** A country without coordinates lies in the middle of its outline. */
function withMiddle(place, known) {
  const [longitude, latitude] =
    place.latitude === undefined ? (known.get(place.ref.label) ?? []) : [place.longitude, place.latitude];
  return { ...place, longitude, latitude };
}

function about({ events, figures, bodies }) {
  return [events && count(events, 'event'), figures && count(figures, 'number'), bodies && count(bodies, 'authority')]
    .filter(Boolean)
    .join(', ');
}

function list(places) {
  return element(
    'ul',
    { class: 'plain places' },
    places.map((place) =>
      element(
        'li',
        {},
        thing(place.ref),
        element(
          'p',
          { class: 'soft small' },
          between([place.within?.length ? element('span', {}, 'in ', things(place.within)) : null, about(place) || null], ' · '),
        ),
      ),
    ),
  );
}
