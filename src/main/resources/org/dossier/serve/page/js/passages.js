/** The sentences of an article with what was read from them. */

import { isUnnamed } from './links.js';

/**
 * Passages in the order of the text, each `{ number, start, end, quote, figures, events, statements, facts, things, size }`; positions in
 * UTF-16 units. Passages that overlap become one.
 */
export function passagesOf(article) {
  const merged = [];
  for (const passage of article.passages) {
    const last = merged.at(-1);
    if (last && passage.span.utf16Start < last.end) {
      extend(last, passage);
    } else {
      merged.push(begin(passage, merged.length));
    }
  }
  return merged.map((passage) => filled(passage, article)).filter((passage) => passage.size > 0);
}

function begin({ span, evidence, things, facts = [] }, number) {
  return {
    number,
    start: span.utf16Start,
    end: span.utf16End,
    evidence: [...evidence],
    refs: [...things],
    relations: [...facts],
  };
}

function extend(last, { span, evidence, things, facts = [] }) {
  last.end = Math.max(last.end, span.utf16End);
  last.evidence.push(...evidence);
  last.refs.push(...things);
  last.relations.push(...facts);
}

function filled(passage, article) {
  const own = new Set(passage.evidence);
  const from = (list = []) => list.filter((item) => item.evidence.some((id) => own.has(id)));
  const [figures, events, statements] = [from(article.figures), from(article.events), from(article.statements)];
  const told = new Set([...figures.map((f) => f.iri), ...events.map((e) => e.ref.iri), ...statements.map((s) => s.ref.iri)]);
  const facts = passage.relations.filter((fact) => !told.has(fact.subject.iri));
  const subjects = new Set([...told, ...facts.map((fact) => fact.subject.iri)]);
  const things = unique(passage.refs.filter((ref) => !subjects.has(ref.iri) && !isUnnamed(ref)));
  const quote = passage.evidence.map((id) => article.evidence[id]?.quote).find(Boolean) ?? '';
  const size = figures.length + events.length + statements.length + facts.length + things.length;
  return { ...passage, quote, figures, events, statements, facts, things, size };
}

function unique(refs) {
  return [...new Map(refs.map((ref) => [ref.iri, ref])).values()];
}
