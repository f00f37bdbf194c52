import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../../core/platforms/unwrap.ts';

const TARGET = 'https://www.riverton.gov/police';
const encoded = encodeURIComponent(TARGET);

const wrap = (url: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`;

describe('unwrapLink', () => {
  it.each([
    `https://l.facebook.com/l.php?u=${encodeURIComponent(`${TARGET}?fbclid=IwAR1`)}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${encoded}`,
    `https://www.facebook.com/flx/warn/?u=${encoded}`,
    `https://l.instagram.com/?u=${encoded}&e=AT0`,
    `https://l.threads.com/?u=${encoded}`,
    `https://www.youtube.com/redirect?event=channel_description&q=${encoded}`,
    'https://www.youtube.com/redirect?q=www.riverton.gov/police',
    `https://www.google.com/url?sa=t&url=${encoded}`,
    `https://www.google.com/url?q=${encoded}&sa=D`,
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww%2Eriverton%2Egov%2Fpolice&urlhash=1',
    `https://www.linkedin.com/safety/go?url=${encoded}`,
    `https://x.com/safety/unsafe_link_warning?unsafe_link=${encoded}`,
    `https://www.tiktok.com/link/v2?aid=1&target=${encoded}`,
    `https://out.reddit.com/t3_a?url=${encoded}`,
    `https://nam02.safelinks.protection.outlook.com/?url=${encoded}&data=05`,
    `https://gcc02.safelinks.protection.office365.us/?url=${encoded}`,
    `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=1`,
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.riverton.gov_police&d=DwMFaQ',
    'https://urldefense.com/v3/__https://www.riverton.gov/police__;!!abc$',
    'https://urldefense.com/v3/__https:/www.riverton.gov/police__;!!abc$',
    'https://urldefense.us/v3/__https://www.riverton.gov/police__;!!abc$',
    `${TARGET}?utm_source=x&utm_medium=y&gclid=z&mc_cid=1`,
  ])('%s', (wrapped) => {
    expect(unwrapLink(wrapped)).toBe(TARGET);
  });

  it('fills the characters that Proofpoint moves behind the address', () => {
    // `*` is one character of the base64url part, `**C` a run of four.
    const characters = btoa('#;;;;');
    expect(
      unwrapLink(`https://urldefense.com/v3/__https://riverton.gov/a*b**C__;${characters}!!t$`),
    ).toBe('https://riverton.gov/a#b;;;;');
  });

  it('goes through wrappers in wrappers, at most five deep', () => {
    let url = TARGET;
    for (let depth = 0; depth < 5; depth += 1) url = wrap(url);
    expect(unwrapLink(url)).toBe(TARGET);
    expect(unwrapLink(wrap(url))).toBe(wrap(TARGET));
  });

  it.each([
    'https://t.co/abc123',
    'https://lnkd.in/abc',
    'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Friverton',
    'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
    'https://l.facebook.com/l.php',
    'https://www.google.com/url?q=%2Fsearch%3Fq',
    'https://urldefense.com/v3/__https://riverton.gov/a',
    'https://urldefense.com/v3/__https://riverton.gov/a__;%%%!!t$',
    'https://urldefense.proofpoint.com/v2/url?u=-3',
    'https://urldefense.proofpoint.com/v2/url?d=1',
    'https://www.riverton.gov/?q=a&b=%20c+d&e',
    'https://l.facebook.com.evil.example/l.php?u=https%3A%2F%2Fwww.riverton.gov%2F',
    'tel:+12175550100',
    'mailto:chief@riverton.gov?subject=utm_source=x',
    'not an address',
    '',
  ])('leaves %s', (url) => {
    const expected = url.startsWith('https://www.google.com/url?q=%2Fsearch')
      ? 'https://www.google.com/search?q'
      : url;
    expect(unwrapLink(url)).toBe(expected);
  });

  it('takes a platform’s own tracking off its own addresses only', () => {
    expect(unwrapLink('https://x.com/riverton?s=20&t=abc')).toBe('https://x.com/riverton');
    expect(unwrapLink('https://www.riverton.gov/?s=20&t=abc')).toBe(
      'https://www.riverton.gov/?s=20&t=abc',
    );
    expect(unwrapLink('https://www.facebook.com/r?__cft__[0]=a&hc_ref=b&v=1')).toBe(
      'https://www.facebook.com/r?v=1',
    );
  });

  it('survives any text, and a query that is no valid percent-encoding', () => {
    expect(unwrapLink('https://riverton.gov/?%zz=1&utm_a=2')).toBe('https://riverton.gov/?%zz=1');
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        expect(typeof unwrapLink(text)).toBe('string');
        expect(unwrapLink(unwrapLink(url))).toBe(unwrapLink(url));
      }),
    );
  });
});
