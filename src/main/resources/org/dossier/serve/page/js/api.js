/** Asks the server. The data set does not change while it is served, so answers are kept. */

const PATIENCE = 30_000;
const KEPT = 60;

const answers = new Map();

/** Why there is no answer: `missing`, `refused`, `slow`, `unreachable` or `broken`. */
export class Failure extends Error {
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }
}

/**
 * The JSON at an address: `ask('/api/search', { q: 'customs' }, signal)`. Parameters that are null, undefined or empty are left out, lists
 * are repeated.
 *
 * @throws {Failure} or an AbortError if the signal says so
 */
export async function ask(path, parameters = {}, signal = undefined) {
  const address = addressOf(path, parameters);
  if (!answers.has(address)) {
    const answer = await (await request(address, { signal })).json();
    answers.set(address, answer);
    if (answers.size > KEPT) {
      answers.delete(answers.keys().next().value);
    }
  }
  return answers.get(address);
}

/** Path with query string. */
export function addressOf(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of [values].flat()) {
      if (value !== null && value !== undefined && value !== '') {
        query.append(name, value);
      }
    }
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

/** A response with a good status. */
export async function request(address, { signal, ...options } = {}) {
  const timeout = AbortSignal.timeout(PATIENCE);
  let response;
  try {
    response = await fetch(address, { ...options, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw timeout.aborted ? new Failure('slow', '') : new Failure('unreachable', '');
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

async function problem(response) {
  const type = response.headers.get('Content-Type') ?? '';
  const text = await response.text();
  const detail = type.includes('json') ? detailOf(text) : text;
  const kinds = { 400: 'refused', 404: 'missing', 408: 'slow', 503: 'slow', 504: 'slow' };
  return new Failure(kinds[response.status] ?? 'broken', detail);
}

function detailOf(text) {
  try {
    const { detail, title } = JSON.parse(text);
    return detail ?? title ?? '';
  } catch {
    return text;
  }
}
