// Tests a check by a table of example pages. A table stands in `test/checks/<id>.table.ts` (`export const table: Table = {…}`),
// so that the generated docs can show its rows; `test/checks/tables.test.ts` finds every table and calls `testCheck`.
import { describe, expect, it } from 'vitest';
import type { About, AnyCheck, JudgedOutcome, Judgement, Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { pageOf, RIVERTON, type RowPage } from './content.ts';

/** An example page, and optionally what it must lead to. */
export type Row = string | (RowPage & Wanted);

type Wanted = {
  message?: string;
  /** Part of the evidence, or of the nearest sentence. */
  quote?: string;
  nearest?: string;
  /** A review that rests on no words: a field that is not served. */
  noQuote?: boolean;
};

/** Example pages by the outcome they must get. */
export type Table = Partial<Record<JudgedOutcome, Row[]>> & { pass: Row[]; fail: Row[] };

export type TesterOptions = {
  /** Given to every row that does not say otherwise. */
  page?: RowPage;
  /** Fewest rows that the table must have; 25 unless told. */
  atLeast?: number;
};

const OUTCOMES: JudgedOutcome[] = ['pass', 'fail', 'review', 'contradicted', 'not-applicable'];

/** Declares the tests of one check: its words, every row, every message produced, no row twice, and the suggestion passing. */
export function testCheck(check: AnyCheck, table: Table, options: TesterOptions = {}): void {
  describe(check.meta.id, () => {
    testWords(check);
    testRows(check, table, options);
    testTable(check, table, options);
    it('passes a page that says what it suggests', () => {
      const draft = draftOf(check);
      const filled = draft.replace(BLANK, '(202) 555-0143');
      expect(judgeText(check, filled, options)).toBe('pass');
      if (filled !== draft) expect(judgeText(check, draft, options), 'left blank').toBe('fail');
    });
  });
}

/** What only the agency knows is left for it to fill in. */
const BLANK = '[your non-emergency phone number]';

function judgeText(check: AnyCheck, text: string, options: TesterOptions): JudgedOutcome {
  const { content, about } = rowPage({ text }, options);
  return judge(check, content, about).outcome;
}

function draftOf(check: AnyCheck): string {
  const about: About = { agency: RIVERTON, platform: 'facebook', kind: 'profile' };
  const text = check.suggest(about);
  expect(text).not.toMatch(/[{}]|undefined/);
  return text;
}

function testRows(check: AnyCheck, table: Table, options: TesterOptions): void {
  for (const outcome of OUTCOMES) {
    const rows = (table[outcome] ?? []).map((row) => ({ row, name: nameOf(row) }));
    if (rows.length === 0) continue;
    it.each(rows)(`${outcome}: $name`, ({ row }) => {
      const { content, about } = rowPage(row, options);
      const judgement = judge(check, content, about);
      expect(judgement).toMatchObject({ outcome });
      expect(check.meta.messages[judgement.message]?.outcome, 'declared outcome').toBe(outcome);
      expectEvidence(judgement, content, typeof row !== 'string' && row.noQuote === true);
      expectSlots(check, judgement);
      if (typeof row !== 'string') expectWanted(row, judgement);
    });
  }
}

/** What phrases find in words that weigh against it is mended in the phrases once it is seen: not every check has an example of it. */
const BY_WEIGHT = 'unusual';

function testTable(check: AnyCheck, table: Table, options: TesterOptions): void {
  const rows = OUTCOMES.flatMap((outcome) => table[outcome] ?? []);
  it('produces every message it declares', () => {
    const produced = rows.map((row) => {
      const { content, about } = rowPage(row, options);
      return judge(check, content, about).message;
    });
    const declared = Object.keys(check.meta.messages).filter((message) => message !== BY_WEIGHT);
    const wanted = [...new Set(produced)].filter((message) => message !== BY_WEIGHT);
    expect(wanted.sort()).toEqual(declared.sort());
  });
  it('has enough rows, and none twice', () => {
    const seen = rows.map((row) =>
      JSON.stringify(typeof row === 'string' ? { text: row } : wantless(row)),
    );
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(options.atLeast ?? 25);
  });
}

function wantless({
  message: _m,
  quote: _q,
  nearest: _n,
  noQuote: _e,
  ...page
}: Exclude<Row, string>): RowPage {
  return page;
}

/** Judges with exactly the parts of the content that the check asked for; touching another part throws. */
export function judge(check: AnyCheck, content: Content, about: About): Judgement {
  const asked: readonly string[] = check.needs;
  const narrowed = new Proxy(content, {
    get(target, part): unknown {
      if (asked.includes(String(part))) return Reflect.get(target, part);
      throw new Error(`${check.meta.id} looks at "${String(part)}" and does not ask for it`);
    },
  });
  return check.judge(narrowed, about);
}

/** The page of a row, with the table's defaults. */
export function rowPage(row: Row, options: TesterOptions = {}): { content: Content; about: About } {
  return pageOf({ ...options.page, ...(typeof row === 'string' ? { text: row } : row) });
}

/** Every quotation stands in the content word for word; an outcome that rests on words quotes some. */
export function expectEvidence(judgement: Judgement, content: Content, noQuote = false): void {
  if (!noQuote && ['pass', 'contradicted', 'review'].includes(judgement.outcome)) {
    expect(judgement.evidence, 'evidence').not.toEqual([]);
  }
  const quotes = [...judgement.evidence, ...(judgement.nearest ? [judgement.nearest] : [])];
  for (const quote of quotes) expect(occurs(quote, content), `"${quote.text}" occurs`).toBe(true);
}

function occurs(quote: Quote, content: Content): boolean {
  if (quote.text === '') return false;
  if (quote.offset !== undefined) {
    const whole = content.blocks.map((block) => block.text).join('\n');
    return whole.startsWith(quote.text, quote.offset);
  }
  const { name, handle, bio, address, category, links, phones, emails } = content.profile ?? {};
  const fields = [name, handle, bio, address, category, links, phones, emails].flat();
  const linked = content.links.flatMap((link) => [link.text, link.href, link.url]);
  const rest = [content.title, ...content.blocks.map((block) => block.text)];
  const alts = content.images.map((image) => image.alt);
  return [...fields, ...linked, ...rest, ...alts].some((text) => text?.includes(quote.text));
}

function expectSlots(check: AnyCheck, judgement: Judgement): void {
  const says = check.meta.messages[judgement.message]?.says ?? '';
  const slots = [...says.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
  const filled = Object.keys(judgement.values ?? {});
  expect(
    slots.filter((slot) => !filled.includes(slot ?? '')),
    'slots without a value',
  ).toEqual([]);
}

function expectWanted(row: Exclude<Row, string>, judgement: Judgement): void {
  if (row.message !== undefined) expect(judgement.message).toBe(row.message);
  const quoted = judgement.evidence.map((quote) => quote.text).join('\n');
  if (row.quote !== undefined) expect(quoted).toContain(row.quote);
  if (row.nearest !== undefined) expect(judgement.nearest?.text).toContain(row.nearest);
}

/** Wording: a rule says "must", advice "should"; whole sentences in plain words, no ids or slang of programmers. */
function testWords(check: AnyCheck): void {
  const { meta } = check;
  const word = meta.strength;
  it('speaks plainly and with its strength', () => {
    expect(meta.asks).toMatch(new RegExp(`\\b${word}\\b`));
    expect(meta.references.length).toBeGreaterThan(0);
    for (const [key, message] of Object.entries(meta.messages)) {
      const says = `${key}: ${message.says}`;
      expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(says).toMatch(/[A-Z"“{][^]*[.?]$/);
      expect(says.length).toBeLessThan(360);
      if (['fail', 'contradicted'].includes(message.outcome)) {
        expect(says).toMatch(new RegExp(`\\b${word}\\b`));
      }
    }
  });
  it('uses no ids or slang of programmers', () => {
    const texts = Object.values(meta.messages).map((message) => message.says);
    for (const text of [meta.title, meta.asks, meta.why, ...texts]) {
      expect(text).not.toContain(meta.id);
      expect(text).not.toMatch(/`|\b(regex|HTML|DOM|null|undefined|boolean|parse[rd]?|regexp)\b/i);
      if (word === 'should') expect(text).not.toMatch(/\bmust\b/);
    }
  });
}

function nameOf(row: Row): string {
  if (typeof row === 'string') return row.slice(0, 70);
  return JSON.stringify(wantless(row)).slice(0, 90);
}
