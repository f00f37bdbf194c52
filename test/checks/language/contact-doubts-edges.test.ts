// Words beside a contact: what each makes of it, and how an e-mail at the agency's own host is its own whoever made the site.
import { describe, expect, it } from 'vitest';
import { isDoubtfulContact } from '../../../checks/language/contact-doubts.ts';
import type { About } from '../../../core/check.ts';

const NUMBER = '614-555-0142';
const FIRMS = 'web@makers.com';

const agencyOf = (more: Partial<About['agency']> = {}): About['agency'] => ({
  name: 'Riverton Police Department',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: ['rivertonpd.gov'],
  ...more,
});

/** The contact stands between angle brackets. */
function isDoubtful(marked: string, agency = agencyOf()): boolean {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return isDoubtfulContact({ text: marked.replace('<', '').replace('>', ''), start, end }, agency);
}

describe('whoever made the site', () => {
  it.each([
    [`Webmaster: <${FIRMS}>`, true],
    [`Webmaster: <${FIRMS}> on weekdays`, true],
    ['Webmaster: <web@rivertonpd.gov> on weekdays', false],
    ['Webmaster: <Web@RivertonPD.gov>', false],
    ['Webmaster: <web@mail.rivertonpd.gov>', false],
    ['Webmaster: <web@notrivertonpd.gov>', true],
    ['Webmaster: <web@rivertonpd.gov.makers.com>', true],
    // Only a mail is the webmaster's, whatever else stands in the text.
    [`Webmaster: <${NUMBER}> or ${FIRMS}`, false],
    [`Site by Makers: <${FIRMS}>`, true],
    [`Site by Makers: <${NUMBER}>`, true],
    ['Site by Makers: <web@rivertonpd.gov>', false],
  ])('%j: %s', (marked, wanted) => {
    expect(isDoubtful(marked)).toBe(wanted);
  });

  it.each([
    [['police.riverton.gov'], 'web@riverton.gov', false],
    [['riverton.gov.uk'], 'web@riverton.gov', true],
    [['riverton.gov', 'rivertonpd.gov'], 'web@rivertonpd.gov', false],
    [[], 'web@rivertonpd.gov', true],
  ])('with %j on record, the mail of the webmaster %j: %s', (officialHosts, mail, wanted) => {
    expect(isDoubtful(`Webmaster: <${mail}>`, agencyOf({ officialHosts }))).toBe(wanted);
  });
});

describe('a warning', () => {
  it.each([
    [`Do not call <${NUMBER}>. We wait for you.`, true],
    [`Do not call <${NUMBER}> for tips.`, false],
    [`Do not call <${NUMBER}>, if it can wait.`, false],
    [`Beware of scammers at <${NUMBER}>`, true],
    [`Scams: report them at <${NUMBER}>`, false],
    [`Talk to us at <${NUMBER}>`, false],
  ])('%j: %s', (marked, wanted) => {
    expect(isDoubtful(marked)).toBe(wanted);
  });
});

describe('a force with its name before it', () => {
  it.each([
    [`Riverton Police Department: <${NUMBER}>`, false],
    [`Riverton Falls Police Department: <${NUMBER}>`, false],
    [`Hillside Police Department: <${NUMBER}>`, true],
    [`Our Police Department: <${NUMBER}>`, false],
  ])('%j: %s', (marked, wanted) => {
    expect(isDoubtful(marked)).toBe(wanted);
  });

  it('is not the agency by parts of two names', () => {
    const agency = agencyOf({ alsoKnownAs: ['Red Oak', 'Ridge Watch'] });
    expect(isDoubtful(`Oakridge PD: <${NUMBER}>`, agency)).toBe(true);
    expect(isDoubtful(`Ridge PD: <${NUMBER}>`, agency)).toBe(false);
  });
});
