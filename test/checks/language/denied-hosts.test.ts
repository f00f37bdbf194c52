// Addresses that a text names only to say that they are not the agency's.
import { describe, expect, it } from 'vitest';
import { isDenied } from '../../../checks/language/denied-hosts.ts';

const HOST = 'oakdale.org';

function denies(text: string): boolean {
  return isDenied(text, text.indexOf(HOST), HOST.length);
}

describe('an address', () => {
  it.each([
    'oakdale.org isn’t us and never was!',
    'oakdale.org is not our site.',
    'The page at oakdale.org (which is not affiliated with the city) sells permits.',
    'oakdale.org is no longer in use.',
    '"oakdale.org" is not run by us.',
    'oakdale.org is a scam',
    'oakdale.org does not belong to the town.',
    'oakdale.org pretends to be us.',
    'Fake site: do not pay your bill at oakdale.org',
    'Never trust https://oakdale.org',
    'A phishing page under oakdale.org asks for money.',
    'Beware of the address oakdale.org.',
    'We are not affiliated with oakdale.org.',
    'oakdale.org no es nuestro sitio.',
    'oakdale.org ya no es oficial.',
    'oakdale.org es una estafa.',
    'La página falsa oakdale.org cobra por permisos.',
    'No entren en oakdale.org',
    'oakdale.org n’est pas notre site.',
    'oakdale.org est un faux.',
    'Un faux site, oakdale.org, circule.',
    'Ne payez pas sur oakdale.org',
  ])('that is not the agency’s: %s', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'oakdale.org',
    'Our site is oakdale.org, not a page on a network.',
    'oakdale.org is our official site.',
    'oakdale.org is not monitored at night.',
    'Don’t wait in line: oakdale.org',
    'Do not post emergencies. Rules at oakdale.org',
    'Fake tickets are about. Ask us at oakdale.org',
    'Report scams at oakdale.org',
    'This page is not our website. That is oakdale.org',
    'No pague de más. Vea oakdale.org',
    'oakdale.org es nuestro sitio oficial.',
    'oakdale.org n’est jamais en panne.',
    'Pas de faux pas : oakdale.org',
    'Learn to spot a scam at oakdale.org',
    'Le faux départ : oakdale.org',
  ])('that may be: %s', (text) => {
    expect(denies(text)).toBe(false);
  });
});
