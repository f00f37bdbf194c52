// What is remembered of an address from what the mail service tells of it, in whatever order and however often it tells.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterNews,
  isTroubled,
  recipientStateSchema,
  type RecipientNews,
  type RecipientState,
} from '../../../core/cloud/recipients.ts';

const EMAIL = 'chief@riverton.gov';
const at = (hour: number): string => `2026-11-16T${String(hour).padStart(2, '0')}:00:00.000Z`;
const delivered = (hour: number): RecipientNews => ({ kind: 'delivered', at: at(hour) });
const bounced = (hour: number, lasting: boolean, detail = `at ${hour}`): RecipientNews => ({
  kind: 'bounced',
  lasting,
  detail,
  at: at(hour),
});
const after = (...news: RecipientNews[]): RecipientState =>
  news.reduce<RecipientState>((state, one) => afterNews(state, one), { email: EMAIL });

describe('an address', () => {
  it.each([
    ['nothing was told of it', [], false],
    ['mail arrived', [delivered(1)], false],
    ['mail came back and nothing arrived since', [bounced(1, false)], true],
    ['mail came back once and arrived later', [bounced(1, false), delivered(2)], false],
    ['mail arrived and came back later', [delivered(1), bounced(2, false)], true],
    ['mail arrived at the moment at which it came back', [bounced(1, false), delivered(1)], true],
    ['it is gone for good, whatever arrived later', [bounced(1, true), delivered(2)], true],
    [
      'somebody complained, whatever arrived later',
      [{ kind: 'complained', lasting: true, detail: 'abuse', at: at(1) }, delivered(2)],
      true,
    ],
  ] as const)('%s', (_name, news, isInTrouble) => {
    expect(isTroubled(after(...news))).toBe(isInTrouble);
  });

  it('keeps the newest trouble and the newest delivery, told in whatever order', () => {
    const state = after(bounced(3, false), bounced(1, true), delivered(2), delivered(1));
    expect(state).toEqual({
      email: EMAIL,
      deliveredAt: at(2),
      trouble: { kind: 'bounced', lasting: false, detail: 'at 3', at: at(3) },
    });
  });

  it('keeps so much of a server’s words as a record may hold', () => {
    const { trouble } = after(bounced(1, false, 'x'.repeat(5_000)));
    expect(trouble?.detail).toHaveLength(300);
  });

  it('is the same when everything is told once more', () => {
    const news = fc.oneof(
      fc.integer({ min: 0, max: 9 }).map(delivered),
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.boolean())
        .map(([hour, lasting]) => bounced(hour, lasting)),
    );
    fc.assert(
      fc.property(fc.array(news, { maxLength: 8 }), (all) => {
        const once = after(...all);
        expect(recipientStateSchema.parse(once)).toEqual(once);
        const last = all.at(-1);
        if (last !== undefined) expect(afterNews(once, last)).toEqual(once);
      }),
    );
  });
});
