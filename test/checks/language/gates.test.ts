// The quick look before a front page is read turns away nothing that the readers would make something of.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import {
  DIGIT_IN,
  MARK_IN,
  OTHER_IN,
  readKinds,
  UNTIDY_IN,
} from '../../../checks/language/characters.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import type { About } from '../../../core/check.ts';
import { readDraft } from '../../../core/read/draft.ts';
import type { Table } from '../../support/check-tester.ts';

const ABOUT: About = {
  agency: {
    name: 'City of Riverton',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: ['riverton.example.gov'],
  },
  platform: 'website',
  kind: 'home',
};

/** Every third of the texts of all tables: of every item, in three languages. */
async function texts(): Promise<string[]> {
  const tables = await Promise.all(
    RULES.checks.map(async ({ check }): Promise<Table> => {
      const loaded: { table: Table } = await import(`../${check.meta.id}.table.ts`);
      return loaded.table;
    }),
  );
  const rows = tables.flatMap((table) => Object.values(table).flat());
  const all = rows.flatMap((row) => (typeof row === 'string' ? row : (row.text ?? [])));
  return all.filter((_text, at) => at % 3 === 0);
}

function judged(text: string, first?: typeof unitsOf): unknown[] {
  const content = readDraft(text, 'website');
  // What has been read in full is not looked at anew.
  first?.(content);
  return RULES.checks.map(({ check }) => check.judge(content, ABOUT));
}

describe('a front page', () => {
  it('is judged as if every sentence were read for every item', async () => {
    const all = await texts();
    expect(all.length).toBeGreaterThan(500);
    for (const text of all) expect(judged(text), text).toEqual(judged(text, unitsOf));
  });
});

describe('the kinds of characters in text', () => {
  it.each([
    ['Call us', 0],
    ['call 311', DIGIT_IN],
    ['news. more', MARK_IN],
    ['two  blanks', UNTIDY_IN],
    [' led', UNTIDY_IN],
    ['trailed ', UNTIDY_IN],
    ['a tab\there', UNTIDY_IN],
    ['a `tick`', UNTIDY_IN],
    ['a line\nbreak', UNTIDY_IN | MARK_IN],
    ['caf\u00e9', OTHER_IN],
  ])('of %j', (text, kinds) => {
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    expect(readKinds(codes, 0, codes.length) & (DIGIT_IN | MARK_IN | UNTIDY_IN | OTHER_IN)).toBe(
      kinds,
    );
  });
});
