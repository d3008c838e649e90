/** What people and bodies said. */

import { element } from './dom.js';
import { date } from './format.js';
import { nameOf, things } from './links.js';
import { marker } from './source.js';

export function statementList(statements, evidence) {
  return element(
    'ul',
    { class: 'plain statements' },
    statements.map((statement) => element('li', {}, statementCard(statement, evidence))),
  );
}

function statementCard(statement, evidence) {
  const speakers = statement.speakers ?? [];
  const says = `${speakers.map(nameOf).join(' and ') || 'Somebody'} said: ${statement.text}`;
  return [
    element(
      'p',
      { class: statement.direct ? 'said direct' : 'said' },
      statement.text,
      ' ',
      marker(statement.evidence, evidence, { says, words: [statement.text] }),
    ),
    element(
      'p',
      { class: 'soft' },
      speakers.length ? things(speakers) : 'speaker not known',
      statement.stated ? `, ${date(statement.stated)}` : '',
      statement.direct ? '' : ' (in the words of the article)',
    ),
  ];
}
