// The same words in another dress: case, spacing, invisible characters and typography never change an outcome.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emergencyNote } from '../../../checks/emergency-note.ts';
import { maintainedByAgency } from '../../../checks/maintained-by-agency.ts';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { publicDisclosureNotice } from '../../../checks/public-disclosure-notice.ts';
import { purposeStatement } from '../../../checks/purpose-statement.ts';
import { visitorOpinionsNote } from '../../../checks/visitor-opinions-note.ts';
import type { AnyCheck } from '../../../core/check.ts';
import { pageOf } from '../../support/content.ts';

const CASES: [AnyCheck, string][] = [
  [notMonitoredDisclaimer, 'this page is not monitored at all times by our staff'],
  [notMonitoredDisclaimer, 'this account is monitored around the clock'],
  [notMonitoredDisclaimer, 'comments are reviewed by staff'],
  [emergencyNote, 'if you have an emergency please call 911 at once'],
  [emergencyNote, 'this page is not for emergencies'],
  [visitorOpinionsNote, 'comments posted by visitors do not reflect our opinion'],
  [publicDisclosureNotice, 'comments and messages are subject to public disclosure'],
  [publicDisclosureNotice, 'police reports are public records'],
  [maintainedByAgency, 'this page is maintained by the riverton police department'],
  [maintainedByAgency, 'this is not the official page of the town'],
  [purposeStatement, 'the purpose of this page is to share safety news'],
];

const outcome = (check: AnyCheck, text: string): string => {
  const { content, about } = pageOf({ blocks: [text] });
  return check.judge(content, about).outcome;
};

const dress = fc.record({
  upper: fc.boolean(),
  space: fc.constantFrom(' ', '  ', '\u00a0', '\t', '\u2009'),
  hidden: fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufeff'),
  at: fc.nat(60),
  wide: fc.boolean(),
  around: fc.constantFrom(
    ['', ''],
    ['“', '”'],
    ['*', '*'],
    ['— ', ''],
    ['• ', ''],
    ['', '!'],
    ['', '.'],
  ),
});

function dressed(
  text: string,
  how: {
    upper: boolean;
    space: string;
    hidden: string;
    at: number;
    wide: boolean;
    around: readonly string[];
  },
): string {
  const cased = how.upper ? text.toUpperCase() : text;
  const spaced = cased.replaceAll(' ', how.space);
  const hidden = `${spaced.slice(0, how.at)}${how.hidden}${spaced.slice(how.at)}`;
  const wide = how.wide
    ? hidden.replaceAll(/[!-~]/g, (char) =>
        String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
      )
    : hidden;
  return `${how.around[0] ?? ''}${wide}${how.around[1] ?? ''}`;
}

describe('the same words in another dress', () => {
  it.each(CASES.map(([check, text]) => ({ check, text, id: check.meta.id })))(
    '$id: $text',
    ({ check, text }) => {
      const plain = outcome(check, text);
      fc.assert(
        fc.property(dress, (how) => {
          expect(outcome(check, dressed(text, how))).toBe(plain);
        }),
      );
    },
  );

  it('holds among other sentences, wherever it stands', () => {
    const filler = fc.array(fc.constantFrom('The library opens at nine.', 'Road works on Elm Street.', 'Budget 2026', 'Parks'), { maxLength: 8 }); // prettier-ignore
    fc.assert(
      fc.property(filler, filler, fc.constantFrom(...CASES), (before, after, [check, text]) => {
        const { content, about } = pageOf({ blocks: [...before, text, ...after] });
        expect(check.judge(content, about).outcome).toBe(outcome(check, text));
      }),
    );
  });
});
