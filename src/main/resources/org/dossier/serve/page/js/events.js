/** Operations, cases and other events in lines. */

import { between, element } from './dom.js';
import { date } from './format.js';
import { kind, nameOf, thing, things } from './links.js';
import { marker } from './source.js';

/** "20 April 2021", "May 2020 – December 2020", "since May 2020". */
export function eventDate({ date: day, start, end }) {
  if (day) {
    return date(day);
  }
  return start && end ? `${date(start)} – ${date(end)}` : start ? `since ${date(start)}` : end ? `until ${date(end)}` : '';
}

/** Events as a list. */
export function eventList(events, evidence) {
  return element('ul', { class: 'plain events' }, events.map((event) => element('li', {}, eventCard(event, evidence))));
}

/** What an event is, with what is known of it. */
export function eventCard(event, evidence, { dated = true } = {}) {
  return [
    element('p', { class: 'event-name' }, kind(event.ref.class), ' ', thing(event.ref), ' ', eventMarker(event, evidence)),
    element('p', { class: 'soft' }, between([dated ? eventDate(event) || null : null, ...eventDetails(event)], ' · ')),
  ];
}

function eventMarker(event, evidence) {
  const names = [event.ref, ...(event.organizers ?? []), ...(event.places ?? []), ...(event.targets ?? [])].map((ref) => ref.label);
  return marker(event.evidence, evidence, { says: [nameOf(event.ref), eventDate(event)].filter(Boolean).join(', '), words: names });
}

function eventDetails(event) {
  return [
    event.roles?.length ? `as ${event.roles.map((role) => role.label).join(', ')}` : null,
    event.organizers?.length ? element('span', {}, 'by ', things(event.organizers)) : null,
    event.places?.length ? element('span', {}, 'in ', things(event.places)) : null,
    event.targets?.length ? element('span', {}, 'against ', things(event.targets)) : null,
    event.under ? element('span', {}, 'part of ', thing(event.under)) : null,
    event.follows?.length ? element('span', {}, 'after ', things(event.follows)) : null,
  ].filter(Boolean);
}
