// Contacts and addresses in fields, links and text: which of them is the agency's, what is quoted, and what is named of it.
import { describe, expect, it } from 'vitest';
import { contactInformation } from '../../../checks/contact-information.ts';
import { websiteLink } from '../../../checks/website-link.ts';
import type { AnyCheck } from '../../../core/check.ts';
import type { RowPage } from '../../support/content.ts';
import { judged } from '../../support/told.ts';

/** Outcome, message, and what is named. */
function found(check: AnyCheck, page: RowPage): string {
  const { outcome, message, values } = judged(check, page);
  return [outcome, message, values?.['what'] ?? values?.['host'] ?? ''].join(' ').trim();
}

const site = (links: string[]): string =>
  found(websiteLink, { text: 'Welcome', profile: { links } });

describe('the fields of a profile', () => {
  it.each([
    [{ phones: ['911', '(614) 555-0142'] }, 'pass phone (614) 555-0142'],
    [{ phones: ['555-0142'] }, 'pass phone 555-0142'],
    [{ phones: ['55-0142'] }, 'fail missing'],
    [{ phones: ['911'] }, 'fail missing'],
    [{ address: '12 Main St, Riverton' }, 'pass address 12 Main St, Riverton'],
    [{ address: '' }, 'fail missing'],
    [{ emails: ['x@gmail.com'] }, 'review free x@gmail.com'],
    [{ emails: ['x@gmail.com', 'desk@rivertonpd.gov'] }, 'pass email desk@rivertonpd.gov'],
    [{ emails: ['riverton@gmail.com'] }, 'pass email riverton@gmail.com'],
  ])('%j: %s', (profile, wanted) => {
    expect(found(contactInformation, { text: 'Welcome', profile })).toBe(wanted);
  });

  it('may hold the web site', () => {
    expect(site(['https://rivertonpd.gov/x'])).toBe('pass linked rivertonpd.gov');
    expect(site(['no address'])).toBe('fail missing');
  });
});

it.each([
  ['Please call us at (614) 555-0142 on weekdays.', 'pass phone (614) 555-0142'],
  ['Write to desk@rivertonpd.gov on weekdays.', 'pass email desk@rivertonpd.gov'],
  [
    'Visit us at 12 Main St, Riverton, OH 43001 on weekdays.',
    'pass address 12 Main St, Riverton, OH 43001',
  ],
])('in %j: %s', (text, wanted) => {
  expect(found(contactInformation, { text })).toBe(wanted);
});

it('takes seven digits for a number in a profile’s own words; elsewhere a person must look', () => {
  expect(found(contactInformation, { text: '555-0142', place: 'bio' })).toBe('pass local 555-0142');
  expect(found(contactInformation, { text: '555-0142', place: 'main' })).toBe(
    'review unclear 555-0142',
  );
});

describe('links to a contact', () => {
  const TEL = 'tel:+16145550142';
  it.each([
    [{ url: TEL, text: 'Call' }, 'pass phone +16145550142'],
    [{ url: 'mailto:desk@rivertonpd.gov', text: 'Mail' }, 'pass email desk@rivertonpd.gov'],
    [
      { url: TEL, text: 'Call', visibility: 'screen-reader' as const },
      'review screen-reader +16145550142',
    ],
    [{ url: TEL, text: 'Call', place: 'visitor-comment' as const }, 'fail visitor +16145550142'],
    [{ url: 'https://x.gov/c', text: 'Contact us' }, 'fail form Contact us'],
    [{ url: 'https://x.gov/c', text: '' }, 'fail missing'],
    [{ url: 'https://x.gov/tel:6145550142', text: 'x' }, 'fail missing'],
    [
      {
        url: 'https://x.gov/c',
        text: 'Contact us, or read on about all the other things that we do for you',
      },
      'fail missing',
    ],
    [{ text: 'Contact us' }, 'fail missing'],
  ])('%j: %s', (link, wanted) => {
    expect(found(contactInformation, { text: 'Welcome', links: [link] })).toBe(wanted);
  });

  it('do not make a line of a number that the text calls a fax', () => {
    const text = 'Fax: (614) 555-0142';
    expect(found(contactInformation, { text, links: [{ url: TEL, text: 'Fax' }] })).toBe(
      'fail fax (614) 555-0142',
    );
  });
});

describe('links to the web site', () => {
  const SITE = 'https://rivertonpd.gov/x';
  it.each([
    [
      { url: 'https://www.rivertonpd.gov/x', text: 'rivertonpd.gov' },
      'pass linked www.rivertonpd.gov',
    ],
    [{ url: SITE, text: 'go', place: 'quotation' as const }, 'fail missing rivertonpd.gov'],
    [{ url: SITE, text: 'go', place: 'visitor-comment' as const }, 'fail missing rivertonpd.gov'],
    // The words promise another site than the link leads to.
    [
      { url: 'https://phish.example.com/x', text: 'rivertonpd.gov' },
      'review misleading phish.example.com',
    ],
    [
      { url: 'https://example.net/x', text: 'see pd.rivertonpd.gov' },
      'review misleading example.net',
    ],
    [{ url: 'https://bit.ly/x', text: 'rivertonpd.gov' }, 'review indirect bit.ly'],
  ])('%j: %s', (link, wanted) => {
    expect(found(websiteLink, { text: 'Welcome', links: [link] })).toBe(wanted);
  });

  it('promise in the text what only they carry', () => {
    const links = [{ url: 'https://phish.example.com/x', text: 'rivertonpd.gov' }];
    expect(found(websiteLink, { text: 'rivertonpd.gov', links })).toBe(
      'review misleading phish.example.com',
    );
  });
});

it.each([
  [['rivertonpd.gov', { text: 'rivertonpd.gov', visibility: 'screen-reader' as const }]],
  [[{ text: 'rivertonpd.gov', visibility: 'screen-reader' as const }, 'rivertonpd.gov']],
  [[{ text: 'rivertonpd.gov', place: 'quotation' as const }, 'rivertonpd.gov']],
])('takes the address in %j where the page shows it as its own', (blocks) => {
  const { outcome, evidence } = judged(websiteLink, { blocks });
  expect(outcome).toBe('pass');
  expect(evidence[0]).toMatchObject({ place: 'main', visibility: 'shown' });
});
