// What a reader does not notice changes no outcome: case, spacing, invisible characters; and no text makes a check throw or quote what is not there.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { expectEvidence, judge, rowPage, type Row, type Table } from '../support/check-tester.ts';

const checks = RULES.checks.map(({ check }) => check);

/** Invisible characters between the letters of words that hold letters only: a number or an address broken by one is another. */
const hide = (text: string, sign: string): string =>
  text.replaceAll(/(?<![\w@./:-])(\p{L}{2})(\p{L}{2,})(?![\w@./:-])/gu, `$1${sign}$2`);

describe.each(checks)('$meta.id', (check) => {
  const table = async (): Promise<string[]> => {
    const { table: rows }: { table: Table } = await import(`./${check.meta.id}.table.ts`);
    return rows.pass.filter((row): row is string => typeof row === 'string');
  };

  it('takes no notice of spacing and invisible characters', async () => {
    const texts = await table();
    const arbitrary = fc.record({
      text: fc.constantFrom(...texts),
      space: fc.constantFrom('  ', '\u00a0', '\u2009', ' \u200b', '\t'),
      sign: fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\ufeff'),
    });
    fc.assert(
      fc.property(arbitrary, ({ text, space, sign }) => {
        const noisy = hide(text, sign).replaceAll(/(?<=\p{L}) (?=\p{L})/gu, space);
        const { content, about } = rowPage(noisy);
        const judgement = judge(check, content, about);
        expect(judgement.outcome, JSON.stringify(noisy)).toBe('pass');
        expectEvidence(judgement, content);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no notice of capitals', async () => {
    for (const text of await table()) {
      const { content, about } = rowPage(text.toUpperCase());
      expect(judge(check, content, about).outcome, text.toUpperCase()).toBe('pass');
    }
  });

  it('answers any text, and quotes what is there', () => {
    const pieces = fc.constantFrom(
      'call',
      '911',
      '(217) 555-0134',
      'desk@',
      '@',
      '.',
      'rivertonpd.gov',
      'we may',
      'remove',
      'comments',
      'no',
      'policy:',
      'https://',
      't.co/x',
      '12 Main St',
      'fax',
      ' ',
      '\n',
      '\u0000',
      '\ud800',
      '😀',
      'é',
      'аa',
      'IL 62561',
      '<b>',
      '1'.repeat(40),
    );
    const row: fc.Arbitrary<Row> = fc.record({
      text: fc
        .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 })
        .map((parts) => parts.join(' ')),
      place: fc.constantFrom('main', 'bio', 'footer', 'visitor-comment', 'quotation'),
      visibility: fc.constantFrom('shown', 'on-click', 'screen-reader'),
      language: fc.constantFrom('en', 'es', 'ja', 'und'),
    });
    fc.assert(
      fc.property(row, (one) => {
        const { content, about } = rowPage(one);
        const judgement = judge(check, content, about);
        expectEvidence(judgement, content);
        expect(check.meta.messages[judgement.message]?.outcome).toBe(judgement.outcome);
      }),
      { numRuns: 300 },
    );
  });
});
