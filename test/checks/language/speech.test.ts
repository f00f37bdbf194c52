// Words that stand on a page and are not the page's: quotations, questions, posts that were copied in.
import { describe, expect, it } from 'vitest';
import { emergencyNote } from '../../../checks/emergency-note.ts';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { publicDisclosureNotice } from '../../../checks/public-disclosure-notice.ts';
import { pageOf } from '../../support/content.ts';

const CHECKS = { emergencyNote, notMonitoredDisclaimer, publicDisclosureNotice };

function outcome(check: keyof typeof CHECKS, text: string): string {
  const { content, about } = pageOf({ blocks: [text] });
  return CHECKS[check].judge(content, about).outcome;
}

describe('what is not said by the page', () => {
  const ROWS: [keyof typeof CHECKS, string][] = [
    ['notMonitoredDisclaimer', 'One town writes “This page is not monitored around the clock” under its name.'],
    ['notMonitoredDisclaimer', 'A notice such as "This page is not monitored 24/7." is too short.'],
    ['notMonitoredDisclaimer', 'Here is how a neighbour puts it: "Welcome. This page is not monitored 24/7. Thanks for reading."'],
    ['notMonitoredDisclaimer', 'La ville voisine écrit : « Cette page n’est pas surveillée en tout temps. »'],
    ['publicDisclosureNotice', 'Are comments on this page public records?'],
    ['publicDisclosureNotice', '¿Son públicos los comentarios de esta página?'],
    ['emergencyNote', 'Dana R.: just call 911 next time'],
    ['emergencyNote', 'D. Reyes: in an emergency call 911 like everyone else'],
  ]; // prettier-ignore
  it.each(ROWS)('%s: %s', (check, text) => {
    expect(outcome(check, text)).toBe('fail');
  });
});

describe('what is said by the page', () => {
  const ROWS: [keyof typeof CHECKS, string][] = [
    ['notMonitoredDisclaimer', '“This page is not monitored around the clock.”'],
    ['notMonitoredDisclaimer', 'See "Rules for This Page." It is not monitored around the clock.'],
    ['notMonitoredDisclaimer', 'The page that we call "The Blotter and More" is not monitored around the clock.'],
    ['emergencyNote', 'Emergency? Call 911.'],
    ['emergencyNote', 'Dispatch: call 911 in an emergency.'],
    ['publicDisclosureNotice', 'Comments on "The Blotter" are public records.'],
  ]; // prettier-ignore
  it.each(ROWS)('%s: %s', (check, text) => {
    expect(outcome(check, text)).toBe('pass');
  });
});
