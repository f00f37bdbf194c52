// A page's addresses at their limits: each once for whoever names it and sees it, what a link's words promise, and how many are read.
import { describe, expect, it } from 'vitest';
import { linkedAddresses, writtenAddresses } from '../../../checks/language/addresses.ts';
import type { Link } from '../../../core/read/content.ts';
import { blocksOf } from '../../support/content.ts';

const linkOf = (url: string, more: Partial<Link> = {}): Link => ({
  text: 'Our site',
  href: url,
  url,
  place: 'main',
  visibility: 'shown',
  ...more,
});

const hosts = (...links: Link[]): string[] => linkedAddresses({ links }).map(({ host }) => host);

const written = (...texts: string[]): string[] =>
  writtenAddresses(blocksOf(...texts), []).map(
    ({ host, quote, denied }) => `${host} ${quote.offset}${denied ? ' denied' : ''}`,
  );

describe('linked hosts', () => {
  it.each([
    [['https://example.org/a'], ['example.org']],
    [
      ['https://oak.gov/a', 'https://elm.gov/a', 'https://oak.gov/b'],
      ['oak.gov', 'elm.gov'],
    ],
    [['https://oak.gov', 'https://oak.gov/', 'https://oak.gov/b'], ['oak.gov']],
    [
      ['https://oak.gov?a', 'https://elm.gov?a'],
      ['oak.gov', 'elm.gov'],
    ],
    [['https://oak.gov/a', 'http://oak.gov/a', 'https://OAK.gov/a'], ['oak.gov']],
    [
      ['https://oak.gov/a', 'https://oak.gov.uk/a'],
      ['oak.gov', 'oak.gov.uk'],
    ],
    // What begins with the same signs may lead elsewhere where the host stands behind them.
    [
      ['https:///oak.gov/a', 'https:///elm.gov/a'],
      ['oak.gov', 'elm.gov'],
    ],
    [['mailto:desk@oak.gov', 'tel:911'], []],
  ])('of %j: %j', (urls, wanted) => {
    expect(hosts(...urls.map((url) => linkOf(url)))).toEqual(wanted);
  });

  it('are none of a link without an address', () => {
    expect(linkedAddresses({ links: [{ text: 'oak.gov', href: ':', place: 'main', visibility: 'shown' }] })).toEqual([]); // prettier-ignore
  });

  it('are named once by whoever names them, for whoever sees them', () => {
    const places = ['main', 'bio', 'visitor-comment', 'quotation'] as const;
    const seen = ['shown', 'on-click', 'screen-reader'] as const;
    const links = places.flatMap((place) =>
      seen.map((visibility) => linkOf('https://oak.gov/', { place, visibility })),
    );
    const found = linkedAddresses({ links: [...links, ...links] });
    expect(found.map(({ own, quote }) => `${quote.place} ${quote.visibility} ${own}`)).toEqual([
      'main shown true',
      'main on-click true',
      'main screen-reader true',
      'visitor-comment shown false',
      'visitor-comment on-click false',
      'visitor-comment screen-reader false',
    ]);
  });

  it('are named again by words that may promise another', () => {
    const links = ['Our site', 'See elm.gov', 'Once more'].map((text) =>
      linkOf('https://oak.gov/', { text }),
    );
    expect(linkedAddresses({ links }).map(({ promises }) => promises)).toEqual([[], ['elm.gov']]);
  });

  it('stand in the field of a profile', () => {
    const profile = { links: ['https://oak.gov/a', 'nowhere'], phones: [], emails: [], notServed: [] }; // prettier-ignore
    expect(linkedAddresses({ links: [], profile })).toEqual([
      {
        host: 'oak.gov',
        quote: { text: 'https://oak.gov/a', place: 'bio', visibility: 'shown' },
        own: true,
        promises: [],
        denied: false,
      },
    ]);
  });
});

describe('what a link’s words promise', () => {
  it.each([
    ['oak.gov', 'elm.gov', ['oak.gov']],
    ['Our site', 'elm.gov', []],
    ['oak.gov', 'bit.ly', []],
    ['oak.gov', 'oak.gov', []],
    ['www.oak.gov', 'oak.gov', []],
    ['oak.gov', 'www.oak.gov', []],
    ['police.oak.gov', 'oak.gov', []],
    ['oak.gov', 'police.oak.gov', []],
    ['awww.oak.gov', 'oak.gov', []],
    ['oak.gov', 'awww.oak.gov', []],
    ['redoak.gov', 'oak.gov', ['redoak.gov']],
    ['oak.gov.uk', 'oak.gov', ['oak.gov.uk']],
    [`${'x'.repeat(292)} oak.gov`, 'elm.gov', ['oak.gov']],
    [`${'x'.repeat(300)} oak.gov`, 'elm.gov', []],
  ])('%j to %s: %j', (text, host, wanted) => {
    const links = [linkOf(`https://${host}/`, { text })];
    expect(linkedAddresses({ links }).flatMap(({ promises }) => promises)).toEqual(wanted);
  });
});

describe('written addresses', () => {
  it.each([
    [
      ['See oak.gov', 'Nothing', 'See elm.gov'],
      ['oak.gov 4', 'elm.gov 24'],
    ],
    [['See oak.gov', 'See oak.gov'], ['oak.gov 4']],
    [['See file.txt'], []],
    // A denial stays, the first one, wherever it stands.
    [['See oak.gov', 'oak.gov is fake'], ['oak.gov 12 denied']],
    [['oak.gov is fake', 'See oak.gov'], ['oak.gov 0 denied']],
    [['oak.gov is fake', 'oak.gov is a scam'], ['oak.gov 0 denied']],
  ])('of %j: %j', (texts, wanted) => {
    expect(written(...texts)).toEqual(wanted);
  });

  it('are named once a place', () => {
    const [block] = blocksOf('See oak.gov');
    const blocks = [block!, { ...block!, place: 'footer' as const }, block!];
    expect(writtenAddresses(blocks, []).map(({ quote }) => quote.place)).toEqual([
      'main',
      'footer',
    ]);
  });

  it('are left out where a link’s words promised them', () => {
    const linked = linkedAddresses({ links: [linkOf('https://elm.gov/', { text: 'oak.gov' })] });
    expect(writtenAddresses(blocksOf('See oak.gov'), linked)).toEqual([]);
  });

  it('are read up to a thousand', () => {
    const texts = Array.from({ length: 1_002 }, (_none, at) => `See oak${at}.gov`);
    expect(written(...texts)).toHaveLength(1_000);
  });
});
