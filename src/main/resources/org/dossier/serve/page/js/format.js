/** Numbers, dates and names as people write them. */

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 3 });
const LONG = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
const MILLION = 1_000_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const IRREGULAR = { person: 'people', man: 'men', woman: 'women', child: 'children', percent: 'percent', people: 'people' };

/** 130,000 */
export function number(value) {
  return PLAIN.format(value);
}

/** 47 billion; 130,000 below a million. */
function longNumber(value) {
  return Math.abs(value) >= MILLION ? LONG.format(value) : PLAIN.format(value);
}

/** 47B, for axes. */
export function shortNumber(value) {
  return SHORT.format(value);
}

/** 10,698, and 1.25M from a million on: for where there is little room. */
export function tightNumber(value) {
  return Math.abs(value) >= MILLION ? SHORT.format(value) : PLAIN.format(value);
}

/** "3 articles", "1 article". */
export function count(n, noun) {
  return `${number(n)} ${n === 1 ? noun : plural(noun)}`;
}

/** The plural of a counted noun: "tonne of waste" gives "tonnes of waste". */
export function plural(noun) {
  const [, head, rest] = /^(.*?)( (?:of|in|for|on) .*)?$/s.exec(noun);
  const [, before, last] = /^(.*?)([^ -]*)$/s.exec(head);
  return before + pluralWord(last) + (rest ?? '');
}

function pluralWord(word) {
  if (Object.hasOwn(IRREGULAR, word)) {
    return IRREGULAR[word];
  }
  if (/[^aeiou]y$/.test(word)) {
    return word.slice(0, -1) + 'ies';
  }
  return /(ss|us|x|ch|sh)$/.test(word) ? word + 'es' : /[a-rt-z]$/.test(word) ? word + 's' : word;
}

/** "47 billion Chinese yuan", "130,000 suspects". */
export function amount(value, unit, money) {
  return money ? sum(value, unit) : `${longNumber(value)} ${value === 1 ? unit : plural(unit)}`;
}

function sum(value, currency) {
  try {
    const style = { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 3, minimumFractionDigits: 0 };
    const length = Math.abs(value) >= MILLION ? { notation: 'compact', compactDisplay: 'long' } : {};
    return new Intl.NumberFormat('en', { ...style, ...length }).format(value);
  } catch {
    return `${longNumber(value)} ${currency}`;
  }
}

/** "2021", "February 2021", "23 April 2021" for dates in the form of XML Schema; anything else as it is. */
export function date(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  return year === undefined ? text : [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** A period of days in the shortest usual form: "2016–2020", "January–March 2021". */
export function period(from, to) {
  if (!from || !to) {
    return from ? `since ${date(from)}` : to ? `until ${date(to)}` : '';
  }
  if (from === to) {
    return date(from);
  }
  const first = coarse(from, '01-01', '01');
  const last = coarse(to, '12-31', lastDay(to));
  const length = Math.max(first.length, last.length);
  const [start, end] = [first, last].map((text, i) => (text.length === length ? text : [from, to][i].slice(0, length)));
  return start === end ? date(start) : joined(start, end);
}

function coarse(day, ofYear, ofMonth) {
  return day.endsWith(ofYear) ? day.slice(0, 4) : day.endsWith('-' + ofMonth) ? day.slice(0, 7) : day;
}

function lastDay(day) {
  const [year, month] = day.split('-').map(Number);
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

/** Months of one year share it. */
function joined(start, end) {
  const sameYear = start.length === 7 && start.slice(0, 4) === end.slice(0, 4);
  return start.length === 4
    ? `${start}–${end}`
    : sameYear
      ? `${MONTHS[start.slice(5) - 1]}–${date(end)}`
      : `${date(start)} – ${date(end)}`;
}

/** "Customs authority" */
export function capital(text) {
  return text === '' ? '' : text[0].toUpperCase() + text.slice(1);
}

/** At most that many characters, cut between words. */
export function shortened(text, length) {
  return text.length <= length ? text : text.slice(0, Math.max(text.lastIndexOf(' ', length), length / 2)) + '…';
}
