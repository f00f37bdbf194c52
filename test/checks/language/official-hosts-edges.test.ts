// Whose a host is, at the limits: official ones and what only looks like one, governments' and platforms', and those that there cannot be.
import { describe, expect, it } from 'vitest';
import {
  GOVERNMENT,
  hidesTarget,
  isOfficialHost,
  isPlatformHost,
  isRealHost,
  looksOfficial,
  siteName,
  squash,
} from '../../../checks/language/hosts.ts';

describe('official hosts', () => {
  it.each([
    ['oak.us', [], false],
    ['oak.us', ['oak.us'], true],
    ['www.oak.us', ['oak.us'], true],
    ['www.www.oak.us', ['oak.us'], true],
    ['xoak.us', ['oak.us'], false],
    ['us', ['oak.us'], false],
    ['elm.us', ['oak.us', 'elm.us'], true],
    ['a.elm.us', ['oak.us', 'elm.us'], true],
    ['ash.us', ['oak.us', 'elm.us'], false],
    ['wwwx.oak.us', ['wwwx.oak.us'], true],
    ['oak.us', ['wwwx.oak.us'], false],
    ['awww.oak.us', ['awww.oak.us'], true],
    ['oak.undefined', ['co.uk'], false],
    ['a.localhost', ['localhost'], false],
    ['localhost', ['localhost'], true],
    ['a.gov.uk', ['gov.uk'], false],
    ['www.gov.uk', ['gov.uk'], true],
  ])('%s beside %j: %s', (host, official, wanted) => {
    expect(isOfficialHost(host, official)).toBe(wanted);
    expect(isOfficialHost(host, official)).toBe(wanted);
  });

  it.each([
    ['oakpd.com', ['elm.gov', 'oakpd.gov'], true],
    ['oakpd.gov.elm.com', ['oakpd.gov'], true],
    ['oakpd.gov', ['oakpd.gov'], true],
    ['oakpd.govx.com', ['oakpd.gov'], false],
    ['xoakpd.gov', ['oakpd.gov'], true],
    ['oakpd.elm.com', ['oakpd.gov'], false],
    ['oakpd.com', [], false],
    ['oaks.com', ['oaks.gov'], true],
    ['oak.com', ['oak.gov'], false],
    ['oak-s.com', ['oaks.gov'], true],
    ['my.oak-s.com', ['oaks.gov'], true],
    ['oaks.com', ['o-a-k-s.gov'], true],
  ])('%s looks like one of %j: %s', (host, official, wanted) => {
    expect(looksOfficial(host, official)).toBe(wanted);
  });
});

it.each([
  ['www.riverton-pd.gov', 'rivertonpd'],
  ['riverton.co.uk', 'riverton'],
  ['riverton.example', 'riverton'],
  ['pd.riverton.example.org', 'riverton'],
  ['riverton.example.co.uk', 'riverton'],
  ['example.com', 'example'],
  ['a.example.com', 'a'],
  ['localhost', 'localhost'],
  ['a-b', 'ab'],
])('the name that was registered for %s is %s', (host, name) => {
  expect(siteName(host)).toBe(name);
});

it('squashes to letters and digits', () => {
  expect(squash('a-b.c_1 2é')).toBe('abc12');
});

it.each([
  ['oak.us', true],
  ['a.co.uk', true],
  ['oak.example', true],
  ['oak.example.org', true],
  ['oak.example.co.uk', true],
  ['oak.example.x', false],
  ['example', false],
  ['-.example', false],
  ['oak.invalid', false],
  ['file.name', true],
  ['file.txt', false],
])('%s is a host that there may be: %s', (host, wanted) => {
  expect(isRealHost(host)).toBe(wanted);
});

it.each([
  ['t.co', true],
  ['www.t.co', true],
  ['wwwt.co', false],
  ['at.co', false],
  ['taplink.cc', true],
  ['', false],
])('%s hides where a link leads: %s', (host, wanted) => {
  expect(hidesTarget(host)).toBe(wanted);
});

it.each([
  ['x.com', true],
  ['www.nextdoor.co.uk', true],
  ['mastodon.social', true],
  ['co.uk', false],
  ['null', false],
  ['xx.com', false],
])('%s is a platform’s: %s', (host, wanted) => {
  expect(isPlatformHost(host)).toBe(wanted);
});

it('knows governments by whole suffixes', () => {
  expect(GOVERNMENT.test('gov')).toBe(true);
  expect(GOVERNMENT.test('xgov')).toBe(false);
  expect(GOVERNMENT.test('oak.gov.com')).toBe(false);
});
