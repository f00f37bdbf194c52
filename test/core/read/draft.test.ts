// Drafts: plain text read as the page it is meant for.
import { describe, expect, it } from 'vitest';
import { readDraft, wholeText } from '../../../core/read/read.ts';

const BIO = 'Official page of Riverton PD.\r\nNot monitored 24/7\r\nEmergency: 911\r\n\r\nRules: riverton.gov/social.\r\nWrite to info@riverton.gov'; // prettier-ignore

describe('a draft of a profile', () => {
  const content = readDraft(BIO, 'facebook');

  it('is its bio, a block to a paragraph', () => {
    expect(content.blocks.map(({ text, place }) => [text, place])).toEqual([
      ['Official page of Riverton PD.\nNot monitored 24/7\nEmergency: 911', 'bio'],
      ['Rules: riverton.gov/social.\nWrite to info@riverton.gov', 'bio'],
    ]);
    expect(content.profile?.bio).toBe(BIO);
    expect(wholeText(content)).toContain('911\nRules');
    expect(content.language).toBe('en');
  });

  it('has the addresses that it writes out', () => {
    expect(content.links.map(({ url }) => url)).toEqual(['https://riverton.gov/social', 'mailto:info@riverton.gov']); // prettier-ignore
    expect(content.links[0]?.text).toBe('Rules: riverton.gov/social.');
    expect(content.profile).toMatchObject({
      links: ['https://riverton.gov/social'],
      emails: ['info@riverton.gov'],
    });
  });

  it('is all that will be shown, but for the name and the like', () => {
    expect(content.profile?.notServed).toEqual(['name', 'handle', 'category']);
    expect(content.script).toMatchObject({ shell: false, partial: false });
  });
});

describe('text from a page that is up', () => {
  it.each(['facebook', 'instagram', 'linkedin', 'nextdoor', 'tiktok', 'youtube'] as const)(
    'may lack what %s shows apart from it',
    (platform) => {
      const { profile } = readDraft(BIO, platform, 'page');
      expect(profile?.notServed).toEqual(expect.arrayContaining(['address', 'phones', 'emails']));
    },
  );

  it.each(['x', 'bluesky', 'mastodon', 'threads', 'reddit'] as const)(
    'has on %s nothing beside it that shows a contact',
    (platform) => {
      expect(readDraft(BIO, platform, 'page').profile?.notServed).not.toContain('phones');
    },
  );
});

describe('a draft of a web page', () => {
  it('is main text without a profile', () => {
    const content = readDraft('Call 911.', 'website');
    expect(content.blocks).toEqual([{ text: 'Call 911.', place: 'main', visibility: 'shown', offset: 0 }]); // prettier-ignore
    expect(content.profile).toBeUndefined();
  });

  it('of nothing has nothing', () => {
    expect(readDraft(' \n\n ', 'website').blocks).toEqual([]);
  });
});

describe('addresses in text', () => {
  it.each([
    ['see https://riverton.gov/a?b=1.', 'https://riverton.gov/a?b=1'],
    ['(www.riverton.org)', 'https://www.riverton.org/'],
    ['Website:riverton.us', 'https://riverton.us/'],
    ['“rivertonpd.com/rules”,', 'https://rivertonpd.com/rules'],
    ['http://riverton.gov|x', 'http://riverton.gov/'],
    ['police@riverton.gov!', 'mailto:police@riverton.gov'],
    ['open 9.5 hours e.g. a.m. U.S. No.5', undefined],
    ['read.me and file.txt', undefined],
    ['https://', undefined],
    ['x', undefined],
  ])('%s', (text, url) => {
    expect(readDraft(text, 'website').links[0]?.url).toBe(url);
  });

  it('are not taken without end', () => {
    expect(readDraft('riverton.gov '.repeat(5_000), 'x').links).toHaveLength(200);
  });
});
