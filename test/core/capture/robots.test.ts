// robots.txt: groups, patterns, delays, and time linear in hostile files.
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../core/capture/robots-pattern.ts';
import { robotsRules } from '../../../core/capture/robots.ts';
import { processorMs } from '../../support/processor-time.ts';

function allows(text: string, path: string, agent = 'PageBot'): boolean {
  return robotsRules(text, agent).allows(`https://www.example.gov${path}`);
}

const rule = (pattern: string, path: string): boolean =>
  !allows(`User-agent: *\nDisallow: ${pattern}`, path);

const delay = (text: string): number | undefined => robotsRules(text, 'PageBot').crawlDelayMs;

const took = (text: string, path: string): number => {
  const started = processorMs();
  allows(text, path);
  return processorMs() - started;
};

describe('groups (RFC 9309 section 2.2.1)', () => {
  const text = `User-agent: *
Disallow: /

User-agent: pagebot/2.0
Sitemap: https://www.example.gov/map.xml
User-agent: OtherBot # and its sister
Disallow: /private

User-Agent: PAGEBOT
Disallow: /drafts
`;

  it('that name the robot are taken together, and those for all are then nothing to it', () => {
    expect(allows(text, '/')).toBe(true);
    expect(allows(text, '/private')).toBe(false);
    expect(allows(text, '/drafts/1')).toBe(false);
    expect(allows(text, '/drafts/1', 'OtherBot')).toBe(true);
    expect(allows(text, '/', 'PageBotNews')).toBe(false);
  });

  it('may be asked for with a whole user agent', () => {
    const agent = 'Mozilla/5.0 (compatible; PageBot/1.0; +https://www.example.gov/)';
    expect(allows(text, '/private', agent)).toBe(false);
    expect(allows(text, '/', agent)).toBe(true);
  });

  it('rules before any group, empty rules and other lines mean nothing', () => {
    expect(allows('Disallow: /\nUser-agent: *\nDisallow:\nNonsense\nNo: /', '/x')).toBe(true);
    expect(allows('', '/x')).toBe(true);
  });

  it('a file with a mark in front and old line ends is read', () => {
    expect(allows('\ufeffUser-agent: *\rDisallow: /a\rAllow: /a/b\r', '/a/c')).toBe(false);
    expect(allows('\ufeffUser-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\n', '/a/b')).toBe(true);
  });
});

describe('rules (RFC 9309 section 2.2.2 and 2.2.3)', () => {
  it('the longest match decides, and of two as long the one that allows', () => {
    const text =
      'User-agent: *\nDisallow: /shop\nAllow: /shop/public\nAllow: /both\nDisallow: /both';
    expect(allows(text, '/shop/x')).toBe(false);
    expect(allows(text, '/shop/public/x')).toBe(true);
    expect(allows(text, '/both')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /both\nAllow: /both', '/both')).toBe(true);
  });

  it.each([
    ['/*.pdf$', '/a/b.pdf', true],
    ['/*.pdf$', '/a/b.pdf?x', false],
    ['/a*b*c', '/a-b-c-d', true],
    ['/a*b*c', '/a-c-b', false],
    ['/a*b$', '/ab-b', true],
    ['/a*b$', '/ab-c', false],
    ['/a**b', '/a-b', true],
    ['/ab*b$', '/ab', false],
    ['*', '/anything', true],
    ['$', '/', false],
    ['/$', '/', true],
    ['/$', '/x', false],
    ['/x%24', '/x$y', true],
    ['/x%2A$', '/x*', true],
    ['/x%2A$', '/xyz', false],
    ['/caf\u00e9', '/caf%c3%a9', true],
    ['/%7ejoe/', '/~joe/x', true],
    ['/a%2fb', '/a/b', false],
    ['/a%2fb', '/a%2Fb', true],
    ['/a<b', '/a%3Cb', true],
    ['/100%', '/100%', true],
    ['/?', '/?', true],
    ['/?', '/', false],
    ['/page', '/Page', false],
    ['page', '/page', false],
  ])('%s on %s: %s', (pattern, path, matched) => {
    expect(rule(pattern, path)).toBe(matched);
  });

  it('robots.txt itself may always be asked for', () => {
    expect(allows('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
  });

  it('the comparable form is its own comparable form', () => {
    for (const text of ['/a<b>%41%zz%', '/\ud800x', '/caf\u00e9%C3%A9', '/%24*$'])
      expect(comparable(comparable(text))).toBe(comparable(text));
  });

  it('is as generous to bad spelling as other robots are', () => {
    expect(allows('useragent pagebot\ndissallow /a', '/a')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /\nAllow: /dir/index.html', '/dir/')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /\nAllow: /dir/index.html', '/dir/x')).toBe(false);
  });
});

describe('the crawl delay', () => {
  it('is that of the group that counts', () => {
    expect(delay('User-agent: *\nCrawl-delay: 2.5\nDisallow: /x')).toBe(2_500);
    expect(delay('User-agent: *\nCrawl-delay: 2\n\nUser-agent: pagebot\nDisallow: /x')).toBe(
      undefined,
    );
    expect(delay('User-agent: pagebot\nDisallow: /x\nCrawl-delay: 7\nCrawl-delay: 9')).toBe(7_000);
  });

  it.each(['-1', 'soon', '1e9', '', '99999999'])('"%s" is none', (value) => {
    expect(delay(`User-agent: *\nCrawl-delay: ${value}`)).toBe(undefined);
  });
});

describe('hostile files', () => {
  const long = `/${'a'.repeat(2_000)}`;

  it.each([
    ['stars', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}b`],
    [
      'a long text that nearly matches, after a star',
      `User-agent: *\n${`Disallow: /*${'a'.repeat(990)}b\n`.repeat(500)}`,
    ],
    ['many rules', `User-agent: *\n${'Disallow: /*x$\n'.repeat(34_000)}`],
    [
      'many names before one rule',
      `${'User-agent: x\n'.repeat(20_000)}${'Disallow: /x\n'.repeat(20_000)}`,
    ],
    ['one line', 'D'.repeat(512_000)],
    ['spaces', `User-agent: *\nDisallow:${' '.repeat(500_000)}`],
    ['spaces without a colon', `disallow${' '.repeat(500_000)}x y`],
    ['percent signs', `User-agent: *\nDisallow: /${'%'.repeat(500_000)}`],
  ])('%s: read and asked in a moment', (_name, text) => {
    expect(took(text, long)).toBeLessThan(4_000);
  });
});
