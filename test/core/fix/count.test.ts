// A text is counted as its field counts it, and never shorter than it may be counted.
import { describe, expect, it } from 'vitest';
import { fits, lengthOf } from '../../../core/fix/count.ts';
import { counterOf, mostOf, roomOf } from '../../../core/fix/fields.ts';
import { PLATFORMS } from '../../../core/inventory/schema.ts';

describe('counting', () => {
  it('counts an address on Mastodon as 23, however long it is', () => {
    const room = roomOf('mastodon');
    const long = `https://www.riverton.gov/${'a'.repeat(100)}`;
    expect(lengthOf(`See ${long} now`, room)).toBe(4 + 23 + 4);
    expect(lengthOf('See riverton.gov', room)).toBe(4 + 23);
    expect(lengthOf('mail@riverton.gov', room)).toBe(17);
  });

  it('counts on X what posts are counted by, where that is more than the text is long', () => {
    const room = roomOf('x');
    expect(lengthOf('Call 911.', room)).toBe(9);
    expect(lengthOf('riverton.gov', room)).toBe(23);
    expect(lengthOf(`https://www.riverton.gov/${'a'.repeat(40)}`, room)).toBe(65);
    expect(lengthOf('緊急', room)).toBe(4);
    expect(lengthOf('👮‍♀️', room)).toBeGreaterThanOrEqual(2);
  });

  it('counts graphemes on Bluesky, and bytes beside them', () => {
    const room = roomOf('bluesky');
    expect(lengthOf('👮‍♀️é', room)).toBe(2);
    expect(fits('a'.repeat(256), mostOf(room))).toBe(true);
    expect(fits('a'.repeat(257), mostOf(room))).toBe(false);
    expect(fits('👨‍👩‍👧‍👦'.repeat(110), mostOf(room))).toBe(false);
  });

  it('never shows a limit that nobody knows, and still keeps a text short there', () => {
    expect(counterOf('abc', roomOf('nextdoor'))).toEqual({ used: 3, unit: 'characters' });
    expect(mostOf(roomOf('nextdoor'))?.max).toBe(250);
    expect(mostOf(roomOf('website'))).toBeUndefined();
  });

  it('knows the limit of every other platform, and how sure it is', () => {
    for (const platform of PLATFORMS.filter((one) => one !== 'website' && one !== 'nextdoor')) {
      const { max, confidence } = roomOf(platform);
      expect(max, platform).toBeGreaterThan(70);
      expect(confidence, platform).toMatch(/^(?:high|medium|low)$/);
    }
  });
});
