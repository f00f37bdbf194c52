// Where words alone are enough: on profiles and in policies, less on web pages, never on a front page, in a long text, in a quotation.
import { describe, expect, it } from 'vitest';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { judged, onProfile, onSite, told, UNFORESEEN } from '../../support/told.ts';

const passingOn = (kind: PageKind): string[] =>
  UNFORESEEN.filter((text) =>
    told(notMonitoredDisclaimer, onSite(text, { kind })).startsWith('pass'),
  );

describe('words that no phrase looks for', () => {
  it('settle more where a page speaks of itself', () => {
    const onProfiles = passingOn('profile');
    expect(onProfiles.length).toBeGreaterThan(2);
    expect(passingOn('policy-page')).toEqual(onProfiles);
    expect(passingOn('web-page').length).toBeLessThan(onProfiles.length);
    expect(onProfiles).toEqual(expect.arrayContaining(passingOn('web-page')));
    expect(passingOn('home')).toEqual([]);
  });

  it('are weighed in a short text only', () => {
    const filler = 'The ferry leaves from the old pier at noon. '.repeat(200);
    for (const text of UNFORESEEN) {
      expect(told(notMonitoredDisclaimer, onProfile(`${text}\n${filler}`))).toBe('fail missing');
    }
  });

  it('say nothing by one word or two, or in a quotation', () => {
    expect(told(notMonitoredDisclaimer, onProfile('Offline nights'))).toBe('fail missing');
    for (const text of passingOn('profile')) {
      const quoted = `Our neighbors in Elmtown wrote: “${text}”`;
      expect(told(notMonitoredDisclaimer, onProfile(quoted))).not.toMatch(/^pass/);
    }
  });

  it('are named with the verdict', () => {
    const [text = ''] = passingOn('profile');
    const { message, values } = judged(notMonitoredDisclaimer, onProfile(text));
    expect(message).toBe('in-other-words');
    const words = values?.['words']?.split(', ') ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(text.toLowerCase()).toContain(word);
  });
});
