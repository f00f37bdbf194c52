// An agency's own item: which of several finds counts, what is quoted, and how the item is told.
import { describe, expect, it } from 'vitest';
import { ownItemCheck } from '../../checks/own-item.ts';
import type { OwnItem } from '../../core/policy/schema.ts';
import { judged, told } from '../support/told.ts';

const item: OwnItem = {
  id: 'tip-line',
  title: 'Tip line',
  rule: 'must-appear',
  phrases: ['Call our tip line'],
  message: 'The page must name the tip line.',
};
const check = ownItemCheck(item);
/** Its first letters are Cyrillic. */
const DOUBTFUL = 'Cаll our tip line';

describe('several finds', () => {
  it('lets words that are clear count before doubtful ones above them', () => {
    expect(told(check, { blocks: [DOUBTFUL, 'Call our tip line'] })).toBe('pass kept');
  });

  it('asks about the agency’s own hidden words rather than those of a visitor', () => {
    const visitor = { text: 'Call our tip line', place: 'visitor-comment' as const };
    const hidden = { text: 'Call our tip line!', visibility: 'screen-reader' as const };
    const { message, evidence } = judged(check, { blocks: [visitor, hidden] });
    expect(message).toBe('unsure');
    expect(evidence[0]?.text).toBe('Call our tip line!');
  });

  it('shows of a visitor’s words those that can be seen', () => {
    const place = 'visitor-comment' as const;
    const hidden = { text: 'Call our tip line now', place, visibility: 'screen-reader' as const };
    const { nearest } = judged(check, { blocks: [hidden, { text: 'Call our tip line', place }] });
    expect(nearest?.text).toBe('Call our tip line');
  });
});

it('quotes the whole sentence where the words end it', () => {
  const { evidence } = judged(check, 'Thanks. Please call our tip line');
  expect(evidence[0]?.text).toBe('Please call our tip line');
});

it('tells the rule in words', () => {
  const { meta } = ownItemCheck(item);
  expect(meta.asks).toBe('Text that the agency chose must stand on the page: Tip line.');
  expect(ownItemCheck({ ...item, rule: 'must-not-appear' }).meta.asks).toBe(
    'Text that the agency chose must not stand on the page: Tip line.',
  );
  expect(meta).toMatchObject({ id: 'tip-line', title: 'Tip line', strength: 'must' });
  expect(meta.why).toMatch(/agency made this rule/);
  expect(meta.references).toEqual([{ title: "The agency's own policy", section: 'tip-line' }]);
  expect(meta.messages['kept']?.says).toMatch(/own rule "Tip line"/);
  expect(meta.messages['broken']?.says).toBe('The page must name the tip line.');
  expect(meta.messages['unsure']?.says).toMatch(/visitor may not see them.*look at the page/);
  expect(meta.messages['others']?.says).toMatch(/visitor wrote.*decide whether they may stay/);
});
