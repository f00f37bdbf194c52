// Host names: which are written in a text, whose they are, and which only look like the agency's.
import { describe, expect, it } from 'vitest';
import { isAgencyName, namesAgency } from '../../../checks/language/agency-hosts.ts';
import {
  hidesTarget,
  hostOf,
  hostsIn,
  isGovernmentHost,
  isOfficialHost,
  isPlatformHost,
  isRealHost,
  looksOfficial,
} from '../../../checks/language/hosts.ts';

it.each([
  ['http://Riverton.GOV/', 'riverton.gov'],
  ['HTTPS://riverton.gov', 'riverton.gov'],
  ['https://riverton.gov./x', 'riverton.gov'],
  ['https://riverton.gov?x', 'riverton.gov'],
  ['https://riverton.gov#x', 'riverton.gov'],
  ['https://röm.example/', 'xn--rm-fka.example'],
  ['https://1.2.3.4/', '1.2.3.4'],
  ['https://', undefined],
  ['ftp://riverton.gov', undefined],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

it('is the same however often it was asked for', () => {
  // Node 20 answers otherwise from some four thousand asks on, where it is asked by URL.canParse.
  const wrong = Array.from({ length: 20_000 }, () => hostOf('https://röm.example/')).filter(
    (host) => host !== 'xn--rm-fka.example',
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['www.riverton.gov', ['riverton.gov'], true],
  ['riverton.gov', ['www.riverton.gov'], true],
  ['www.riverton.gov', ['www.riverton.gov'], true],
  ['www.co.uk', ['co.uk'], true],
  ['pd.riverton.gov', ['riverton.gov'], true],
  ['notriverton.gov', ['riverton.gov'], false],
  ['riverton.gov', ['not a host', 'riverton.gov'], true],
  // Whoever registers under a public suffix is another.
  ['x.co.uk', ['co.uk'], false],
  ['co.uk', ['co.uk'], true],
])('%s is official beside %j: %s', (host, official, wanted) => {
  expect(isOfficialHost(host, official)).toBe(wanted);
});

describe('hosts in running text', () => {
  it.each([
    ['See rivertonpd.gov/contact now', ['rivertonpd.gov']],
    ['riverton-pd.gov, oak.us', ['riverton-pd.gov', 'oak.us']],
    ['visit https://rivertonpd.gov/a?b=c.d', ['rivertonpd.gov']],
    ['one.two.three.gov', ['one.two.three.gov']],
    ['RIVERTON.GOV', ['riverton.gov']],
    ['riv\u00aderton.gov', ['riverton.gov']],
    ['riverton.\u00adgov', ['riverton.gov']],
    ['riverton\u200b.\u200bgo\u00adv', ['riverton.gov']],
    ['mail desk@rivertonpd.gov', []],
    ['@riverton.gov', []],
    ['call us.Now please', []],
    ['a.m. and p.m.', []],
    ['3.5 miles, e.g. this', []],
    ['x.y', []],
  ])('%j: %j', (text, wanted) => {
    expect(hostsIn(text).map(({ host }) => host)).toEqual(wanted);
  });

  it('say where they stand, word for word', () => {
    for (const { text, at } of hostsIn('See Oak.us, then rivertonpd.gov or pd.oak.us.')) {
      expect('See Oak.us, then rivertonpd.gov or pd.oak.us.'.startsWith(text, at)).toBe(true);
    }
    expect(hostsIn('See Oak.us, then rivertonpd.gov or pd.oak.us.')).toHaveLength(3);
  });
});

it.each([
  ['riverton.gov', true],
  ['end.of', false],
  ['x.invalid', false],
  ['desk.local', false],
])('%s is real: %s', (host, wanted) => {
  expect(isRealHost(host)).toBe(wanted);
});

it('knows who hides where a link leads', () => {
  const hosts = ['bit.ly', 'www.bit.ly', 'linktr.ee', 'x.bit.ly', 'riverton.gov'];
  expect(hosts.filter(hidesTarget)).toEqual(['bit.ly', 'www.bit.ly', 'linktr.ee']);
});

it('knows the platforms, whatever stands before their names', () => {
  const hosts = ['facebook.com', 'm.facebook.com', 'docs.google.com', 'riverton.gov'];
  expect(hosts.filter(isPlatformHost)).toEqual([
    'facebook.com',
    'm.facebook.com',
    'docs.google.com',
  ]);
});

it.each([
  'riverton.gov',
  'navy.mil',
  'ci.oak.mn.us',
  'police.uk',
  'x.gc.ca',
  'x.gov.au',
  'x.govt.nz',
  'x.gob.es',
  'x.gouv.fr',
])('%s belongs to a government', (host) => {
  expect(isGovernmentHost(host)).toBe(true);
  expect(isGovernmentHost(`${host}.example.com`)).toBe(false);
  expect(isGovernmentHost(`not${host.replaceAll('.', '')}.com`)).toBe(false);
});

it.each([
  ['riverton-pd.com', true],
  ['rivertonpd.com', true],
  ['rivertonpd.gov.example.com', true],
  ['rivertonpdx.com', false],
  ['riverton.com', false],
  ['pd.com', false],
])('%s looks like rivertonpd.gov: %s', (host, wanted) => {
  expect(looksOfficial(host, ['rivertonpd.gov'])).toBe(wanted);
});

it('takes no short name for a likeness', () => {
  expect(looksOfficial('oak.com', ['oak.gov'])).toBe(false);
});

it.each([
  ['riverton.org', 'Riverton Police Department', true, true],
  ['rivertonfans.com', 'Riverton Police Department', true, false],
  ['rpd.org', 'Riverton Police Department', true, false],
  ['merrowtwp.us', 'Merrow Township', true, true],
  ['qlisd.us', 'Quarry Lake ISD Police', false, true],
  ['copd.org', 'City of Oak Police Department', true, true],
  ['copd.com', 'City of Oak Police Department', true, false],
  ['miller-creek-fire.org', 'Miller Creek Fire District', true, true],
  ['millercreekfd.org', 'Miller Creek Fire District', true, true],
  ['millercreeknews.org', 'Miller Creek Fire District', true, false],
  ['rivertonso.org', 'Riverton Sheriff', true, true],
  ['rivertonpd.org', 'Riverton Police Department', true, true],
  ['rivertondept.org', 'Riverton Police Department', true, true],
  ['rivertongov.org', 'Riverton Police Department', true, true],
  ['elmtown.org', 'Riverton Police Department', false, false],
  ['rp.org', 'Riverton Police Department', false, false],
  ['policedepartment.com', 'Riverton Police Department', false, false],
])('%s has the name of %s: %s; and no more than that: %s', (host, name, named, only) => {
  expect(namesAgency(host, [name])).toBe(named);
  expect(isAgencyName(host, [name])).toBe(only);
  expect(isAgencyName(host, ['Somebody Else', name])).toBe(only);
});
