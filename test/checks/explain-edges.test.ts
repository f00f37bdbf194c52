// What an explanation shows, in which order, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { contactInformation } from '../../checks/contact-information.ts';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { explainCheck } from '../../checks/explain.ts';
import { notMonitoredDisclaimer } from '../../checks/not-monitored-disclaimer.ts';
import { websiteLink } from '../../checks/website-link.ts';
import type { AnyCheck, Explained } from '../../core/check.ts';
import { rowPage, type Row } from '../support/check-tester.ts';
import { onProfile, UNFORESEEN } from '../support/told.ts';

function looked(check: AnyCheck, row: Row): Explained[] {
  const { content, about } = rowPage(row);
  return explainCheck(check, content, about).looked;
}
const words = ({ taken, quotes }: Explained): string =>
  `${taken}: ${quotes.map(({ text }) => text).join(' | ')}`;

describe('two sentences that say it together', () => {
  it('are shown together where neither says it alone', () => {
    expect(looked(emergencyNote, 'Emergency?\n911 (county)').map(words)).toContain(
      'meets: Emergency? | 911 (county)',
    );
  });

  it('are not shown again where one of them says the same alone', () => {
    const shown = looked(emergencyNote, 'Emergency?\nCall 911 now.').map(words);
    expect(shown).toContain('meets: Call 911 now.');
    expect(shown.filter((line) => line.startsWith('meets'))).toEqual(['meets: Call 911 now.']);
  });
});

const NOT_ALWAYS = 'This page is not monitored 24/7.';
const one = (row: Row): Explained | undefined => looked(notMonitoredDisclaimer, row)[0];

describe('what a sentence is taken for', () => {
  it.each([
    [{ text: NOT_ALWAYS, place: 'visitor-comment' as const }, 'visitor'],
    [{ text: NOT_ALWAYS, place: 'quotation' as const }, 'quotation'],
    ['Dana R.: this page is not monitored 24/7', 'posted'],
    ['The [name] page is not monitored 24/7.', 'form'],
    [`They write: “Hello to all of you. ${NOT_ALWAYS} Thank you all.”`, 'quoted'],
    ['Every agency should say that its page is not monitored 24/7.', 'advice'],
  ])('in %j it is others’: %s', (row, others) => {
    const found = one(row);
    expect(found).toMatchObject({ taken: 'others', message: 'others-words', others });
    expect(found).not.toHaveProperty('doubt');
  });

  it('is what the item makes of it, with the doubt and the language', () => {
    expect(one(NOT_ALWAYS)).toEqual({
      quotes: [{ text: NOT_ALWAYS, place: 'main', visibility: 'shown', offset: 0 }],
      taken: 'meets',
      message: 'says-so',
      language: 'en',
    });
    const hidden = one({ text: NOT_ALWAYS, visibility: 'screen-reader' });
    expect(hidden).toMatchObject({ taken: 'meets', doubt: 'screen-reader', language: 'en' });
    expect(one('Esta página no se supervisa las 24 horas.')).toMatchObject({ language: 'es' });
    expect(one('Cette page n’est pas surveillée jour et nuit.')).toMatchObject({ language: 'fr' });
  });
});

describe('what was looked at', () => {
  it('comes in the order of the page, what is in no text last', () => {
    const profile = { phones: ['(614) 555-0140'] };
    const text = 'Fax: (614) 555-0143\nDesk: (614) 555-0142\nFront door: (614) 555-0141';
    const shown = looked(contactInformation, onProfile(text, { profile })).map(words);
    expect(shown).toEqual([
      'near: Fax: (614) 555-0143',
      'meets: Desk: (614) 555-0142',
      'meets: Front door: (614) 555-0141',
      'meets: (614) 555-0140',
    ]);
  });

  it('says what was found in it', () => {
    expect(looked(websiteLink, 'Visit rivertonpd.gov')).toMatchObject([
      { taken: 'meets', message: 'linked', values: { host: 'rivertonpd.gov' } },
    ]);
    expect(looked(emergencyNote, 'Call 911.').every((said) => !('values' in said))).toBe(true);
  });

  it('is nothing where nothing was found', () => {
    expect(looked(contactInformation, 'Welcome\nGood morning')).toEqual([]);
    expect(looked(websiteLink, onProfile('Welcome', { profile: { bio: 'Hello' } }))).toEqual([]);
  });

  it('says where it is taken for a guide’s or a firm’s words', () => {
    const text = 'Free quotes for roofs. This page is not monitored 24/7.';
    expect(looked(notMonitoredDisclaimer, text)).toMatchObject([
      { taken: 'others', others: 'guide', message: 'others-words' },
    ]);
  });

  it('leaves out of a long text what the judgement left out, too', () => {
    const alone = UNFORESEEN.map((text) => looked(notMonitoredDisclaimer, onProfile(text)));
    const said = UNFORESEEN.find((text, at) => alone[at]?.map(words).includes(`meets: ${text}`));
    expect(said).toBeDefined();
    const long = `${said}\n${'The ferry leaves from the old pier at noon. '.repeat(200)}`;
    expect(looked(notMonitoredDisclaimer, onProfile(long))).toEqual([]);
  });
});
