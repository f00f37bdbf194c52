// Which words a judgement quotes: those that say it, and no more.
import { expect, it } from 'vitest';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { notMonitoredDisclaimer } from '../../checks/not-monitored-disclaimer.ts';
import type { About } from '../../core/check.ts';
import { readDraft } from '../../core/read/read.ts';

const ABOUT: About = {
  agency: {
    name: 'Riverton Police Department',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
  },
  platform: 'facebook',
  kind: 'profile',
};

it('quotes the sentence that says the opposite, not the one before it', () => {
  const draft = readDraft(
    'Photos of patrol. This account is actively monitored 24/7, write to us!',
    'facebook',
  );
  const { outcome, evidence } = notMonitoredDisclaimer.judge(draft, ABOUT);
  expect(outcome).toBe('contradicted');
  expect(evidence.map((quote) => quote.text)).toEqual([
    'This account is actively monitored 24/7, write to us!',
  ]);
});

it('shows the sentence that mentions the number as the nearest, not its neighbour', () => {
  const draft = readDraft('Riverton, Ohio\nThe 911 center is hiring! Apply by Friday.', 'facebook');
  const { outcome, nearest } = emergencyNote.judge(draft, ABOUT);
  expect(outcome).toBe('fail');
  expect(nearest?.text).toBe('The 911 center is hiring!');
});

const quotesOf = (text: string): string[] =>
  emergencyNote.judge(readDraft(text, 'facebook'), ABOUT).evidence.map((quote) => quote.text);

it('quotes the signs right before the words, as the page shows them, but no bullets', () => {
  expect(quotesOf('=In an emergency, call 911.')).toEqual(['=In an emergency, call 911.']);
  expect(quotesOf('Riverton.\n(In an emergency, call 911.)')).toEqual([
    '(In an emergency, call 911.)',
  ]);
  expect(quotesOf('- In an emergency, call 911.')).toEqual(['In an emergency, call 911.']);
});

it('quotes both where only two together say it', () => {
  const draft = readDraft('Emergency?\n911 (county)', 'facebook');
  const { outcome, evidence } = emergencyNote.judge(draft, ABOUT);
  expect(outcome).toBe('pass');
  expect(evidence.map((quote) => quote.text)).toEqual(['Emergency?', '911 (county)']);
});
