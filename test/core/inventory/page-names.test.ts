import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../core/inventory/did-you-mean.ts';
import { type Unnamed, withIds } from '../../../core/inventory/page-ids.ts';
import { pageKind } from '../../../core/inventory/page-kind.ts';

describe('pageKind', () => {
  it.each([
    ['https://www.riverton.gov/', 'home'],
    ['https://www.riverton.gov/index.html', 'home'],
    ['https://www.riverton.gov/Default.aspx', 'home'],
    ['https://www.riverton.gov/home/', 'home'],
    ['https://www.riverton.gov/?lang=es', 'web-page'],
    ['https://www.riverton.gov/police', 'web-page'],
    ['https://www.riverton.gov/police/social-media-policy', 'policy-page'],
    ['https://www.riverton.gov/SocialMedia', 'policy-page'],
    ['https://www.riverton.gov/348/Social-Media-Comment-Policy', 'policy-page'],
    ['https://www.riverton.gov/terms-of-use', 'policy-page'],
    ['https://www.riverton.gov/site/terms', 'policy-page'],
    ['https://www.riverton.gov/disclaimer.html', 'policy-page'],
    ['https://www.riverton.gov/#/policies', 'policy-page'],
    ['https://www.riverton.gov/long-terms-goals', 'web-page'],
    ['https://www.riverton.gov/privacy-policy', 'web-page'],
    ['https://www.riverton.gov/police/use-of-force-policy', 'web-page'],
    ['https://www.riverton.gov/policeevents', 'web-page'],
  ])('%s is a %s', (url, kind) => {
    expect(pageKind('website', url)).toBe(kind);
  });

  it('takes every account for a profile', () => {
    expect(pageKind('facebook', 'http://127.0.0.1:4000/social-media-policy')).toBe('profile');
  });
});

const pageIds = (pages: Unnamed[], hosts: string[]) =>
  withIds(
    pages.map((page) => ({ ...page })),
    hosts,
  ).map(({ id }) => id);
const website = (url: string) => ({ platform: 'website' as const, url });

describe('pageIds', () => {
  it('makes names that a person can read', () => {
    const pages = [
      { platform: 'facebook' as const, url: 'https://www.facebook.com/rivertonpd' },
      { platform: 'youtube' as const, url: 'https://www.youtube.com/@ca%C3%B1on.city' },
      { platform: 'bluesky' as const, url: 'https://bsky.app/profile/riverton.gov' },
      website('https://www.riverton.gov/'),
      website('https://riverton.gov/police/social-media-policy.html'),
      website('https://www.riverton.gov/page?id=7&x=%E9'),
      website('https://www.riverton.gov/%E9'),
      website('https://police.riverton.gov/'),
      website('https://www.riverton.gov/#/news'),
      website('http://127.0.0.1:4000/'),
      { ...website('https://www.riverton.gov/x'), id: 'given' },
    ];
    expect(pageIds(pages, ['www.riverton.gov', 'riverton-alerts.org'])).toEqual([
      'facebook-rivertonpd',
      'youtube-canon-city',
      'bluesky-riverton-gov',
      'website-home',
      'website-police-social-media-policy',
      'website-page-id-7-x-e9',
      'website-e9',
      'website-police-riverton-gov-home',
      'website-news',
      'website-127-0-0-1-home',
      'given',
    ]);
  });

  it('tells pages apart whose names would be the same, whatever their order', () => {
    const pages = [
      website('https://www.riverton.gov/a/b'),
      website('https://www.riverton.gov/a-b'),
      website('https://www.riverton.gov/c'),
      { ...website('https://www.riverton.gov/d'), id: 'website-e' },
      website('https://www.riverton.gov/e'),
      website('https://www.riverton.gov/警察'),
      website(`https://www.riverton.gov/${'long-'.repeat(40)}`),
    ];
    const ids = pageIds(pages, ['riverton.gov']);
    expect(ids[0]).toMatch(/^website-a-b-[a-z0-9]{10}$/);
    expect(ids[1]).toMatch(/^website-a-b-[a-z0-9]{10}$/);
    expect(ids[2]).toBe('website-c');
    expect(ids[3]).toBe('website-e');
    expect(ids[4]).toMatch(/^website-e-[a-z0-9]{10}$/);
    expect(ids[6]?.length).toBeLessThanOrEqual(71);
    expect(new Set(ids).size).toBe(pages.length);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          pages.map((_, index) => index),
          { minLength: pages.length },
        ),
        (order) => {
          const shuffled = pageIds(
            order.map((index) => pages[index]!),
            ['riverton.gov'],
          );
          expect(shuffled).toEqual(order.map((index) => ids[index]));
        },
      ),
    );
  });

  it('gives 10,000 pages that differ only in punctuation names of their own', () => {
    const pages = Array.from({ length: 10_000 }, (_, n) =>
      website(`https://a.gov/x?${'-'.repeat(n % 100)}${'_'.repeat(Math.floor(n / 100))}`),
    );
    expect(new Set(pageIds(pages, ['a.gov'])).size).toBe(10_000);
  });
});

describe('didYouMean', () => {
  it.each([
    ['nmae', 'name'],
    ['time_zone', 'timeZone'],
    ['TIMEZONE', 'timeZone'],
    ['officialHost', 'officialHosts'],
    ['purpos', 'purpose'],
    ['xyz', undefined],
    ['', undefined],
    ['--', undefined],
    ['x'.repeat(1000), undefined],
  ])('%s', (written, meant) => {
    expect(didYouMean(written, ['name', 'timeZone', 'officialHosts', 'purpose', 'url'])).toBe(
      meant,
    );
  });
});
