// An agency's own items: phrases and patterns that must, or must not, appear.
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { ownItemCheck } from '../../checks/own-item.ts';
import type { OwnItem } from '../../core/policy/schema.ts';
import { expectEvidence, judge, rowPage, type Row } from '../support/check-tester.ts';

const item = (more: Partial<OwnItem> = {}): OwnItem => ({
  id: 'tip-line',
  title: 'Tip line',
  rule: 'must-appear',
  phrases: ['Call our tip line'],
  message: 'The page must name the tip line.',
  ...more,
});

function outcomeOf(own: OwnItem, row: Row): string {
  const { content, about } = rowPage(row);
  const judgement = judge(ownItemCheck(own), content, about);
  expectEvidence(
    judgement,
    content,
    judgement.outcome === 'pass' && own.rule === 'must-not-appear',
  );
  expect(ownItemCheck(own).meta.messages[judgement.message]?.outcome).toBe(judgement.outcome);
  return `${judgement.outcome} ${judgement.message}`;
}

describe('text that must appear', () => {
  it.each<[Row, string]>([
    ['Please call our tip line today.', 'pass kept'],
    ['PLEASE CALL  OUR\u00a0TIP LINE', 'pass kept'],
    ['Please ca\u00adll our tip\u200b line', 'pass kept'],
    [{ text: 'Call our tip line', visibility: 'on-click' }, 'pass kept'],
    ['Recall our tip lines', 'fail broken'],
    ['', 'fail broken'],
    [{ text: 'Call our tip line', place: 'visitor-comment' }, 'fail broken'],
    [{ text: 'Call our tip line', place: 'quotation' }, 'fail broken'],
    [{ text: 'Call our tip line', visibility: 'screen-reader' }, 'review unsure'],
    ['Cаll our tip line', 'review unsure'],
    [
      { blocks: [{ text: 'Cаll our tip line', visibility: 'screen-reader' }, 'Cаll our tip line'] },
      'review unsure',
    ],
    [
      { blocks: [{ text: 'Call our tip line', place: 'visitor-comment' }, 'Call our tip line'] },
      'pass kept',
    ],
    [
      { blocks: [{ text: 'Call our tip line', visibility: 'screen-reader' }, 'Call our tip line'] },
      'pass kept',
    ],
  ])('%j gives %s', (row, wanted) => {
    expect(outcomeOf(item(), row)).toBe(wanted);
  });

  it('quotes the sentence, or the words alone when they run over several', () => {
    const { content, about } = rowPage('Good day. Call our tip line now. Bye.');
    expect(judge(ownItemCheck(item()), content, about).evidence[0]?.text).toBe(
      'Call our tip line now.',
    );
    const over = judge(ownItemCheck(item({ phrases: ['line now. Bye'] })), content, about);
    expect(over.evidence[0]).toMatchObject({ text: 'line now. Bye', offset: 23 });
  });

  it('shows where somebody else said it', () => {
    const { content, about } = rowPage({ text: 'Call our tip line', place: 'visitor-comment' });
    expect(judge(ownItemCheck(item()), content, about).nearest?.text).toBe('Call our tip line');
  });

  it('takes a pattern where no phrase is found', () => {
    const own = item({ phrases: [], pattern: String.raw`unit\s+\d{2,4}` });
    expect(outcomeOf(own, 'Contact UNIT 12.')).toBe('pass kept');
    expect(outcomeOf(own, 'Contact unit 1.')).toBe('fail broken');
    expect(outcomeOf(item({ pattern: 'hotline' }), 'Our hotline')).toBe('pass kept');
  });

  it('suggests the fix, or the first phrase', () => {
    const { about } = rowPage('');
    expect(ownItemCheck(item()).suggest(about)).toBe('Call our tip line');
    expect(ownItemCheck(item({ fix: 'Add it.' })).suggest(about)).toBe('Add it.');
    expect(ownItemCheck(item({ phrases: [] })).suggest(about)).toBe('');
    expect(ownItemCheck(item({ rule: 'must-not-appear' })).suggest(about)).toBe('');
  });
});

describe('text that must not appear', () => {
  const own = item({ rule: 'must-not-appear', message: 'The page must not name the old line.' });
  it.each<[Row, string]>([
    ['Follow us for news.', 'pass kept'],
    ['Call our tip line!', 'fail broken'],
    [{ text: 'Call our tip line', place: 'visitor-comment' }, 'review others'],
    [{ text: 'Call our tip line', place: 'quotation' }, 'review others'],
    [{ text: 'Call our tip line', visibility: 'screen-reader' }, 'review unsure'],
  ])('%j gives %s', (row, wanted) => {
    expect(outcomeOf(own, row)).toBe(wanted);
  });

  it("says the agency's message, and quotes where the words stand", () => {
    const { content, about } = rowPage('Call our tip line!');
    const check = ownItemCheck(own);
    const judgement = judge(check, content, about);
    expect(check.meta.messages[judgement.message]?.says).toBe(
      'The page must not name the old line.',
    );
    expect(judgement.evidence[0]?.text).toBe('Call our tip line!');
    expect(check.meta.asks).toContain('must not stand');
  });
});

describe('bad input', () => {
  it('refuses a pattern that RE2 does not take', () => {
    expect(() => ownItemCheck(item({ pattern: '(?=x)' }))).toThrow();
  });

  it('takes no endless time for a hostile page', () => {
    const text = 'a'.repeat(200_000);
    const started = process.cpuUsage();
    expect(outcomeOf(item({ phrases: ['a a'], pattern: '(a+)+b' }), text)).toBe('fail broken');
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });

  it('finds a phrase wherever it stands among noise', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    const noise = fc.constantFrom(' ', '  ', '\u00a0', ' \u200b', '\u00ad ');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        fc.array(word, { maxLength: 5 }),
        noise,
        (before, after, space) => {
          const text = [...before, 'Call', 'our', 'tip', 'line', ...after].join(space);
          expect(outcomeOf(item(), text)).toBe('pass kept');
        },
      ),
      { numRuns: 200 },
    );
  });
});
