/** Operations, cases and other events in lines. */

import { between, element } from './dom.js';
import { date } from './format.js';
import { isUnnamed, kind, nameOf, thing, things } from './links.js';
import { marker } from './source.js';

/** "20 April 2021", "May 2020 – December 2020", "since May 2020". */
export function eventDate({ date: day, start, end }) {
  if (day) {
    return date(day);
  }
  return start && end ? `${date(start)} – ${date(end)}` : start ? `since ${date(start)}` : end ? `until ${date(end)}` : '';
}

/** Events as a list; options as for {@link eventCard}. */
export function eventList(events, evidence, options = {}) {
  return element(
    'ul',
    { class: 'plain events' },
    events.map((event) => element('li', {}, eventCard(event, evidence, options))),
  );
}

/**
 * What an event is, with what is known of it.
 *
 * @param options `dated`: with its date; `kinds`: with what it is; `here`: IRI of the thing whose page it stands on, which is not named again
 */
export function eventCard(event, evidence, { dated = true, kinds = true, here } = {}) {
  return [
    element(
      'p',
      { class: 'event-name' },
      kinds && !isUnnamed(event.ref) ? [kind(event.ref.class), ' '] : null,
      thing(event.ref),
      ' ',
      eventMarker(event, evidence),
    ),
    element('p', { class: 'soft' }, between([dated ? eventDate(event) || null : null, ...eventDetails(event, here)], ' · ')),
  ];
}

function eventMarker(event, evidence) {
  const names = [event.ref, ...(event.organizers ?? []), ...(event.places ?? []), ...(event.targets ?? [])].map(
    (ref) => ref.label,
  );
  return marker(event.evidence, evidence, {
    says: [nameOf(event.ref), eventDate(event)].filter(Boolean).join(', '),
    words: names,
  });
}

function eventDetails(event, here) {
  const told = (word, refs) => {
    const others = refs.filter((ref) => ref && ref.iri !== here);
    return others.length > 0 ? element('span', {}, `${word} `, things(others)) : null;
  };
  return [
    event.roles?.length ? `as ${event.roles.map((role) => role.label).join(', ')}` : null,
    told('by', event.organizers ?? []),
    told('in', event.places ?? []),
    told('against', event.targets ?? []),
    told('part of', [event.under]),
    told('after', event.follows ?? []),
  ].filter(Boolean);
}
