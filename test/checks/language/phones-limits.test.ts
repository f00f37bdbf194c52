// Telephone numbers at their limits: how many digits, how near the words that say what a number is, and which countries write it so.
import { describe, expect, it } from 'vitest';
import { digitsOf, hitAt, phonesIn, telephoneOf } from '../../../checks/language/phones.ts';

const phones = (text: string, country: string): string[] => [
  ...new Set(phonesIn(text, country).map(({ sort, digits }) => `${sort} ${digits}`)),
];

/** Says nothing of a number. */
const LONG = ' The ferry leaves from the old pier at noon and is back before dark on most days.';

describe('what is a number', () => {
  it.each([
    ['US', 'No number here', []],
    ['US', '', []],
    ['US', '555-0142', []],
    ['US', '(614) 055-0142', ['line 6140550142']],
    ['US', '614-155-0142', []],
    ['US', '+1 614-155-0142', ['line 6141550142']],
    ['US', '+1 614 055 0142', ['line 6140550142']],
    ['US', '1-999-999-9999', []],
    ['US', '614-555-0144', ['line 6145550144']],
    ['US', '614-555-4444', ['line 6145554444']],
    ['US', '+999 20 7946 0958', []],
    ['US', 'Call +999 20 7946 0958', []],
    ['US', '131 444', []],
    ['GB', '131 444', []],
    ['AU', '131 444', ['line 131444']],
    ['US', 'Call 614-555-0142 or 555-0143', ['line 6145550142']],
    ['US', 'Call 614‑555‑0142', ['line 6145550142']],
    ['US', 'Call 555‑0142', ['local 5550142']],
    ['US', 'Call 614•555•0142', ['line 6145550142']],
    ['US', 'Call 614***555***0142', ['line 6145550142']],
    ['XX', 'Call 614-555-0142', ['line 6145550142']],
    ['GB', '555-0142 ext. 3', []],
    ['GB', 'Parish: 555 0142', []],
    ['GB', '+44 999 999 999', []],
    ['GB', '0999 999 9999', []],
    ['GB', 'Tel. 0999 555 0142', ['line 09995550142']],
    ['GB', '0999 555 0142', ['line 09995550142']],
    ['GB', '999 555 0142', []],
    ['GB', '1999 555 142', []],
    ['DE', 'Tel. 123456', []],
    ['DE', 'Tel. 1234567', ['line 1234567']],
    ['DE', 'Tel. 12345 67890 12345', ['line 123456789012345']],
    ['DE', 'Tel. 12345 67890 123456', []],
    ['AU', '291300142', []],
    ['AU', '1300 975 707', ['line 1300975707']],
    ['AU', '1800 975 707', ['line 1800975707']],
    ['ES', '+34 91 555 01 42 euros', []],
    ['ES', '+34 91 555 01 42', ['line 34915550142']],
    ['ES', 'Alcaldía: 915 55 01 42', ['line 915550142']],
    ['ES', 'Presupuesto: 915 55 01 42', []],
    ['ES', 'Kiosco: 915 55 01 42', ['line 915550142']],
    ['ES', 'Kiosco 915 55 01 42', []],
    ['ES', 'Permit: 915 55 01 42', []],
    ['NZ', '01 555 0142', []],
    ['ES', 'Expediente: 915 55 01 42', []],
    ['ES', 'Comandancia 915 55 01 42', ['line 915550142']],
    ['MX', 'Comandancia 33 5555 0119', ['line 3355550119']],
    ['MX', '33 5555 0119', []],
    ['MX', 'Comandancia 2019-2024', []],
    ['ES', 'Al 010', ['line 010']],
  ])('in %s, of %j: %j', (country, text, wanted) => {
    expect(phones(text, country)).toEqual(wanted);
    expect(phones(`${text}.${LONG}`, country)).toEqual(wanted);
  });

  it('stands where it is said to', () => {
    const text = `${LONG} Call 614‑555‑0142 now, or 614.555.0143!`;
    expect(phonesIn(text, 'US').map(({ start, end }) => text.slice(start, end))).toEqual([
      '614‑555‑0142',
      '614.555.0143',
    ]);
  });

  it('is told by what stands before the sentence, where it is short', () => {
    expect(phonesIn('101.', 'GB', { lead: 'Not urgent? Call ' })).toMatchObject([{ sort: 'line', digits: '101' }]); // prettier-ignore
    expect(phonesIn('101.', 'GB', { lead: 'Room ' })).toEqual([]);
    expect(phonesIn('101.', 'GB')).toEqual([]);
  });
});

describe('seven digits', () => {
  it.each([
    ['The pier 555-0142 ext. 3 is new.', ['local 5550142']],
    ['The pier 555-0142 is new.', []],
    ['Or 555-0142 when it isn’t.', ['local 5550142']],
    ['Or 555-0142 when it is\u200bn’t.', ['local 5550142']],
    ['Or 555-0142 for all else.', ['local 5550142']],
    ['Or 555-0142 when you like.', []],
    ['Case no. 555-0142, ext. 3', []],
    ['Boat house: 555-0142', ['local 5550142']],
    ['Fax 555-0142', []],
    ['Fax line 555-0142', ['fax 5550142']],
  ])('%j: %j', (text, wanted) => {
    expect(phones(text, 'US')).toEqual(wanted);
    expect(phones(`${text}${LONG}`, 'US')).toEqual(wanted);
    expect(phones(`${LONG} ${text}${LONG}`, 'US')).toEqual(wanted);
  });

  it.each(['US', 'CA', 'PR', 'GU', 'VI', 'AS', 'MP', 'JM', 'BS', 'BB', 'TT', 'DO'])(
    'are one in %s',
    (country) => {
      expect(phones('Call 555-0142 ext. 3', country)).toEqual(['local 5550142']);
    },
  );
});

describe('a number and its neighbours', () => {
  it.each([
    ['Fax: ', '', 'fax'],
    ['', ' (fax)', 'fax'],
    ['', ' f', 'fax'],
    ['FBI ', '', 'service'],
    ['', ' crisis line', 'service'],
    ['Tips: ', '', 'others'],
    ['', ' hotline', 'others'],
    ['Fax for tips: ', ' fax', 'fax'],
    ['Crisis tips: ', ' tips', 'service'],
    ['Tips: ', ' crisis', 'service'],
    ['Desk: ', ' desk', 'line'],
  ])('%j, %j: %s', (before, after, sort) => {
    for (const [lead, rest] of [
      ['', ''],
      [LONG, LONG],
    ]) {
      const text = `${lead} ${before}614-555-0142${after}${rest}`;
      const start = text.indexOf('614');
      expect(hitAt(text, start, '614-555-0142')).toEqual({
        sort,
        start,
        end: start + 12,
        digits: '6145550142',
      });
    }
  });

  it('are near: more than sixty characters before, a word says nothing of it', () => {
    const text = `Tips${' '.repeat(45)}614-555-0142`;
    expect(hitAt(text, 49, '614-555-0142').sort).toBe('others');
    expect(hitAt(`Tips ${text.slice(4)}`, 50, '614-555-0142').sort).toBe('line');
  });
});

it.each([
  ['614-555-0142', '6145550142'],
  ['1 614 555 0142', '6145550142'],
  ['2 614 555 0142', '26145550142'],
  ['1 614 555 014', '1614555014'],
  ['1 614 555 01423', '161455501423'],
  ['HELP', ''],
])('the digits of %j are %j', (written, digits) => {
  expect(digitsOf(written)).toBe(digits);
});

it.each([
  ['tel:6145550142', '6145550142'],
  ['tel:+44 20 7946 0958', '442079460958'],
  ['tel:6145550142?x', '6145550142'],
  ['tel:1234567', '1234567'],
  ['tel:123456', undefined],
  ['tel:101', '101'],
  ['tel:010', '010'],
  ['tel:131444', '131444'],
  ['tel:31', undefined],
  ['xtel:6145550142', undefined],
  ['https://oak.us/tel:6145550142', undefined],
])('behind %s: %s', (url, wanted) => {
  expect(telephoneOf(url)).toBe(wanted);
});
