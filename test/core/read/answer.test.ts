// Answers of interfaces with hardly anything in them, or that are none: read as far as they go, never guessed.
import { describe, expect, it } from 'vitest';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import type { Platform } from '../../../core/inventory/schema.ts';
import { readAnswer } from '../../../core/read/answer.ts';
import { apiCapture } from '../../support/api-capture.ts';
import { processorMs } from '../../support/processor-time.ts';

function profile(platform: Platform, data: unknown) {
  const read = readAnswer(apiCapture(JSON.stringify(data)), platform);
  return read.ok ? read.content : undefined;
}

describe('an answer with hardly anything in it', () => {
  it.each<[Platform, unknown, string]>([
    ['bluesky', { handle: 'riverton.gov' }, 'riverton.gov'],
    ['mastodon', { username: 'police' }, 'police'],
    ['youtube', { items: [{ snippet: { title: 'Riverton' } }] }, 'Riverton'],
    ['x', { data: { username: 'rivertonpd' } }, ''],
    ['facebook', { name: 'Riverton' }, 'Riverton'],
    ['instagram', { instagram_business_account: { username: 'rivertonpd' } }, 'rivertonpd'],
    ['threads', { username: 'rivertonpd' }, 'rivertonpd'],
  ])('%s %j', (platform, data, title) => {
    const content = profile(platform, data);
    expect(content).toMatchObject({ title, blocks: [], links: [] });
    expect(content?.profile).not.toHaveProperty('bio');
  });

  it('of a Facebook Page repeats no text, and tells what stands under “About” from the intro', () => {
    const same = 'In an emergency, call 911.';
    const content = profile('facebook', {
      name: 'Riverton',
      about: same,
      bio: same,
      description: same,
      mission: 'See https://www.riverton.gov/policy.',
      emails: ['desk@riverton.gov', 7],
      category_list: [{ name: 'Police Station' }],
      website: 'www.riverton.gov; https://www.riverton.gov/police',
    });
    expect(content?.blocks.map(({ text, place }) => [place, text])).toEqual([
      ['bio', same],
      ['main', 'See https://www.riverton.gov/policy.'],
    ]);
    expect(content?.links).toEqual([
      expect.objectContaining({ url: 'https://www.riverton.gov/policy', visibility: 'on-click' }),
    ]);
    expect(content?.profile).toMatchObject({
      emails: ['desk@riverton.gov'],
      category: 'Police Station',
    });
  });

  it('of X gives links as they are where it does not say what they stand for', () => {
    const user = {
      username: 'r',
      description: 'See https://t.co/a and https://t.co/b',
      url: 'https://t.co/c',
    };
    const entities = { description: { urls: [{ url: 'https://t.co/a' }] } };
    expect(profile('x', { data: { ...user, entities } })?.profile).toMatchObject({
      bio: user.description,
      links: ['https://t.co/c'],
    });
  });

  it('of Mastodon takes a bare address in a row for a link, and other rows for text', () => {
    const fields = [
      { name: 'Web', value: 'https://www.riverton.gov' },
      { name: '', value: '<p>Desk<br>614 555 0142</p>' },
      { name: 'Empty' },
    ];
    const content = profile('mastodon', { username: 'police', note: '', fields });
    expect(content?.profile?.links).toEqual(['https://www.riverton.gov/']);
    expect(content?.profile?.bio).toContain('614 555 0142');
  });
});

describe('what is no answer', () => {
  it.each<[string, Platform, string]>([
    ['is no JSON', 'bluesky', '<html></html>'],
    ['is a list', 'bluesky', '[]'],
    ['names nobody', 'facebook', '{"about":"Call 911"}'],
    ['is of a platform that is not asked', 'tiktok', '{"name":"Riverton"}'],
  ])('%s', (_what, platform, body) => {
    const read = readAnswer(apiCapture(body), platform);
    expect(read.ok ? 'read' : read.failure.reason).toBe('protocol');
  });

  it('is deep or long, and is read all the same in time', () => {
    const started = processorMs();
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const bodies: CaptureWithBody[] = [
      apiCapture(`{"handle":"a","labels":${deep}}`),
      apiCapture(JSON.stringify({ handle: 'a', description: 'x '.repeat(500_000) })),
      apiCapture(JSON.stringify({ handle: 'a', description: 'https://'.repeat(100_000) })),
    ];
    for (const body of bodies) readAnswer(body, 'bluesky');
    expect(processorMs() - started).toBeLessThan(5_000);
  });
});
