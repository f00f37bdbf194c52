// Records of captures that are unlike most: unchanged pages, interfaces' answers, plain http, pages that cannot be read, agencies not known.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeWarc } from '../../../adapters/warc.ts';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import { isSecretName, withoutSecrets } from '../../../core/capture/secrets.ts';
import { applyRetention } from '../../../core/evidence/apply-retention.ts';
import type { Deletion } from '../../../core/evidence/deletion.ts';
import { agencyOf, gatherCaptures } from '../../../core/evidence/gather.ts';
import { goneWords } from '../../../core/evidence/gone.ts';
import type { EvidenceInput } from '../../../core/evidence/input.ts';
import { makeEvidence } from '../../../core/evidence/make.ts';
import { capturesOf } from '../../../core/evidence/refs.ts';
import { renderedText } from '../../../core/evidence/rendered-text.ts';
import { verifyEvidence } from '../../../core/evidence/verify.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import {
  evidenceCapture,
  evidenceInput,
  PAGE,
  PNG,
  POLICY_PAGE,
} from '../../support/evidence-data.ts';
import { processorMs } from '../../support/processor-time.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Change = Partial<CaptureWithBody['capture']>;

/** A page in UTF-8, received as it was read. */
function page(
  html: string,
  change: Change = {},
  more: Partial<CaptureWithBody> = {},
): CaptureWithBody {
  const capture = { ...POLICY_PAGE.capture, sha256: sha256(html), bytes: html.length, ...change };
  return { capture, html, ...more };
}

function without(kept: CaptureWithBody, ...names: (keyof CaptureWithBody['capture'])[]) {
  const capture = { ...kept.capture };
  for (const name of names) delete capture[name];
  return { ...kept, capture };
}

async function madeOf(kept: CaptureWithBody, more: Partial<EvidenceInput> = {}) {
  const captures = [evidenceCapture('page', 'run/a/home/x-1', kept)];
  const { files } = await makeEvidence(evidenceInput({ captures, ...more }), writeWarc);
  expect((await verifyEvidence(files)).flaws).toEqual([]);
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');
  return { files, text, cover: text('cover.html') };
}

describe('the cover tells', () => {
  test('that a page was unchanged since, and on whose word it was visited', async () => {
    const { cover } = await madeOf(
      page('<p>Call 911.</p>', {
        notModified: { since: '2026-11-14T15:00:00.000Z', headers: {} },
        robotsPermission: { by: 'Chief <A.> Doe', on: '2026-01-02' },
      }),
    );
    expect(cover).toContain('Body received');
    expect(cover).toContain('2026-11-14T15:00:00.000Z (UTC)');
    expect(cover).toMatch(
      /Visited on the word of <bdi>Chief &lt;A\.&gt; Doe<\/bdi>, given on Jan 2, 2026/,
    );
  });

  test('of plain http only the address, and nothing of what is not known', async () => {
    const { cover } = await madeOf(without(page('<p>Call 911.</p>'), 'tls'));
    expect(cover).toContain('203.0.113.7, port 443');
    expect(cover).not.toContain('Certificate of');
    const less = without(page('<p>x</p>'), 'tls', 'connectedTo', 'requestHeaders');
    const bare = await madeOf({ ...less, capture: { ...less.capture, headers: {} } });
    expect(bare.cover).not.toContain('Connected to');
    expect(bare.cover).not.toContain('Headers sent');
    expect(bare.cover).not.toContain('Headers received');
    const secure = await madeOf(without(page('<p>x</p>'), 'connectedTo'));
    expect(secure.cover).toContain('Certificate of');
    expect(secure.cover).not.toContain('Connected to');
  });

  test('of redirects whose servers are not known, that they are not', async () => {
    const hop = { url: 'http://a.example/', status: 301, to: 'https://a.example/' };
    const { cover } = await madeOf(page('<p>x</p>', { redirects: [hop] }));
    expect(cover).toContain('not recorded');
    const noRequest = without(page('<p>x</p>', { redirects: [hop] }), 'requestHeaders');
    expect((await madeOf(noRequest)).cover).toContain('not recorded');
  });

  test('of a page that sent its visitors on, after how long; of cookies sent back, the names', async () => {
    const first = {
      url: 'http://a.example/',
      status: 302,
      to: 'http://a.example/old',
      headers: { location: '/old' },
    };
    const refresh = {
      url: 'http://a.example/old',
      status: 200,
      to: 'https://a.example/',
      refreshAfter: 3,
      cookiesSent: ['gate'],
    };
    const kept = page('<p>x</p>', { redirects: [first, refresh], cookiesSent: ['gate', 'b'] });
    const { cover, files } = await madeOf(kept);
    expect(cover).toContain('HTTP 200; the page sends visitors on after 3 s');
    const warc = gunzipSync(files.get('capture.warc.gz')!).toString('latin1');
    const sent = warc
      .match(/^GET [^]*?\r\n\r\n/gm)!
      .map((request) => /^cookie: .*$/m.exec(request)?.[0]);
    expect(sent).toEqual([undefined, 'cookie: gate=left-out', 'cookie: gate=left-out; b=left-out']);
    // The server named no other address: its page did.
    expect(warc.match(/^location: .*$/gm)).toEqual(['location: /old']);
    const spanish = await madeOf(kept, { language: 'es' });
    expect(spanish.cover).toContain('HTTP 200; la página envía a los visitantes a otra a los 3 s');
  });

  test('why a page could not be read, and nothing where nothing was found', async () => {
    const { report } = evidenceInput();
    const { title: _title, ...untitled } = report;
    const unread = {
      ...untitled,
      verdict: 'unreadable' as const,
      findings: [],
      failure: { reason: 'login-wall' as const, detail: 'a <log-in> wall' },
    };
    const { cover } = await madeOf(page('<p>Log in</p>'), { report: unread });
    expect(cover).toContain(
      'The page could not be read: Instead of the page there is a screen that asks to log in or to sign up.',
    );
    expect(cover).toContain('<bdi>a &lt;log-in&gt; wall</bdi>');
    expect(cover).not.toContain('not met, or in need of a look');
    expect(cover).not.toContain('met, waived or not needed');
  });

  test('the beginning of a text that is too long for it', async () => {
    const { cover, text } = await madeOf(page(`<p>${'Call 911. '.repeat(4_000)}</p>`));
    expect(cover).toContain('The beginning; the whole is in text.txt.');
    expect(text('captures/1-page/text.txt').length).toBeGreaterThan(39_000);
  });

  test('every capture by the part that it played', async () => {
    const roles = ['page', 'linked', 'second-page', 'second-linked'] as const;
    const captures = roles.map((role) => evidenceCapture(role, `run/${role}`, page('<p>x</p>')));
    const { files } = await makeEvidence(evidenceInput({ captures }), writeWarc);
    const cover = Buffer.from(files.get('cover.html')!).toString();
    expect(cover).toContain('Visited once more, to confirm');
    expect(cover).toContain('Read once more, one click away');
    expect(files.has('captures/3-second-page/facts.json')).toBe(true);
  });
});

describe('the parts', () => {
  test('of an interface’s answer are the answer, and its text is that of the profile', async () => {
    const json = JSON.stringify({
      did: 'did:plc:x',
      handle: 'riverton.example',
      description: 'Call 911.',
    });
    const kept = page(json, {
      mode: 'api',
      contentType: 'application/json',
      finalUrl: 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=riverton.example',
    });
    const report = { ...evidenceInput().report, platform: 'bluesky' as const };
    const { text, files } = await madeOf(kept, { report });
    expect(text('captures/1-page/as-received.txt')).toBe(json);
    expect(text('captures/1-page/text.txt')).toContain('Call 911.');
    expect(files.has('captures/1-page/as-read.txt')).toBe(false);
  });

  test('of a page saved in one file are that file and the page in it', async () => {
    const file = Buffer.from('MIME-Version: 1.0\r\n\r\n<p>Call 911.</p>');
    const submission = {
      by: 'Jane Doe',
      at: '2026-11-20T10:00:00.000Z',
      how: 'mhtml' as const,
      seenOn: '2026-11-20',
      expiresOn: '2027-02-18',
    };
    const change = {
      mode: 'submitted' as const,
      submission,
      contentType: 'text/html',
      sha256: sha256(file),
    };
    const { text, cover } = await madeOf(page('<p>Call 911.</p>', change, { received: file }));
    expect(text('captures/1-page/as-received.mhtml.txt')).toBe(file.toString());
    expect(text('captures/1-page/as-read.html.txt')).toBe('<p>Call 911.</p>');
    expect(cover).toContain('What was brought, byte for byte');
  });

  test('of pasted text, and of a picture whose kind an old capture does not say', async () => {
    const pasted = await madeOf(page('Call 911.', { mode: 'draft', contentType: 'text/plain' }));
    expect(pasted.text('captures/1-page/as-received.txt')).toBe('Call 911.');
    const screenshot = { sha256: sha256(PNG), width: 1, height: 1, bytes: PNG.length };
    const old = without({ ...PAGE, capture: { ...PAGE.capture, screenshot } }, 'received');
    const { files } = await madeOf(old);
    expect(files.has('captures/1-page/screenshot.jpg')).toBe(true);
    expect(files.has('captures/1-page/as-received.html.txt')).toBe(false);
    const nameless = await madeOf(page('<p>x</p>', { contentType: '' }));
    expect(nameless.text('manifest.json')).toContain('application/octet-stream');
  });

  test('of a page that cannot be read have no text; of an empty one, an empty text', () => {
    expect(renderedText(page('<div>'.repeat(25_000)), 'website')).toBeUndefined();
    expect(renderedText(page('<p></p>'), 'website')).toBe('');
  });
});

const gone = async () => undefined;
const silent = async () => {
  throw new StoreError('no-answer', { says: 'no answer' });
};

describe('gathering', () => {
  const { report } = evidenceInput();

  test('names what is gone and what is damaged, and lets the rest stand', async () => {
    const load = async (key: string) => {
      if (key === report.capture!.key) return PAGE;
      throw new StoreError('damaged', { says: 'damaged' });
    };
    const { captures, missing } = await gatherCaptures({ load }, report, gone);
    expect(captures.map(({ role }) => role)).toEqual(['page']);
    expect(missing).toMatchObject([{ gone: { kind: 'damaged' } }]);
    const none = await gatherCaptures({ load: gone }, report, gone);
    expect(none.missing.map(({ gone: why }) => goneWords(why, 'UTC'))).toEqual(
      Array(2).fill('its capture is not in the data folder any more'),
    );
  });

  test('ends with trouble of the store', async () => {
    await expect(gatherCaptures({ load: silent }, report, gone)).rejects.toMatchObject({
      reason: 'no-answer',
    });
  });

  test('each capture once, those of a second look too', () => {
    const [own] = [report.capture!];
    const [linked] = report.linked;
    const second = {
      checkedAt: report.checkedAt,
      capture: { ...own, key: 'second' },
      linked: [linked!],
    };
    expect(
      capturesOf({ ...report, secondLook: second }).map(({ role, ref }) => [role, ref.key]),
    ).toEqual([
      ['page', own.key],
      ['linked', linked!.key],
      ['second-page', 'second'],
    ]);
    expect(capturesOf({ linked: [] })).toEqual([]);
    const failed = { checkedAt: report.checkedAt, linked: [] };
    expect(capturesOf({ linked: [], secondLook: failed })).toEqual([]);
  });

  test('an agency as the run knew it, as it is known now, or by its id alone', async () => {
    const then = { agencyId: 'a', name: 'Then', timeZone: 'America/Denver' };
    const now = { agencyId: 'a', name: 'Now', timeZone: 'America/Chicago' };
    const records = {
      agencyReports: async (runId: string) => (runId === 'r' ? [then] : []),
      agencyHistory: async (id: string) => (id === 'a' ? [now] : []),
    } as never;
    expect((await agencyOf(records, 'a', 'r')).name).toBe('Then');
    expect((await agencyOf(records, 'a', 'other')).name).toBe('Now');
    expect((await agencyOf(records, 'a')).timeZone).toBe('America/Chicago');
    expect(await agencyOf(records, 'b')).toEqual({ id: 'b', name: 'b', timeZone: 'UTC' });
  });
});

test('many captures are deleted lot by lot, each lot logged with its own reason', async () => {
  const expired = Array.from({ length: 450 }, (_, n) => ({
    key: `run/${n}`,
    capturedAt: '2020-01-01T00:00:00.000Z',
    pages: n === 0 ? Array.from({ length: 50 }, (_page, i) => `a/p${i}`) : [],
    agencyIds: [n % 3 === 0 ? 'a' : 'b'],
    periods: ['1 year'],
  }));
  const log: Deletion[] = [];
  const removed: string[] = [];
  let tokens = 0;
  const deleted = await applyRetention(expired, {
    archive: { remove: async (key) => void removed.push(key) },
    deletions: { save: async (entry) => void log.push(entry) },
    clock: { now: () => new Date('2026-11-21T00:00:00Z'), token: () => String((tokens += 1)) },
    by: 'Jane Doe',
  });
  expect(deleted).toBe(450);
  expect(removed).toHaveLength(450);
  expect(log.map(({ captures }) => captures.length)).toEqual([150, 200, 100]);
  expect(log[0]!.captures[0]!.pages).toHaveLength(20);
  expect(log[0]!.why).toBe('older than the inventory keeps captures of a (1 year)');
});

describe('secrets', () => {
  test.each([
    ['https://a.example/?id=7&page=2#top', 'https://a.example/?id=7&page=2#top'],
    ['https://a.example/?id=7&access_token=x.y', 'https://a.example/?id=7&access_token=left-out'],
    ['https://a.example/p;jsessionid=AB12?x=1', 'https://a.example/p;jsessionid=left-out?x=1'],
    ['https://a.example/p;sid=1/q?token=2?3', 'https://a.example/p;sid=left-out/q?token=left-out'],
    ['https://a.example/#id_token=abc&x=1', 'https://a.example/#id_token=left-out&x=1'],
    ['</?key=abc>; rel=next', '</?key=left-out>; rel=next'],
    ['?user[password]=hunter2', '?user[password]=left-out'],
    ['no address at all', 'no address at all'],
  ])('%s', (text, expected) => expect(withoutSecrets(text)).toBe(expected));

  test('are told by whole words of their names', () => {
    for (const name of ['Authorization', 'X-Csrf-Token', 'x-api-key', 'session-id', 'PHPSESSID'])
      expect([name, isSecretName(name)]).toEqual([name, true]);
    for (const name of ['author', 'x-cache-key', 'tokens-left', 'etag', 'age'])
      expect([name, isSecretName(name)]).toEqual([name, false]);
  });

  test('a hostile text takes no longer than its length', () => {
    const started = processorMs();
    withoutSecrets('?'.repeat(200_000));
    withoutSecrets(`?${'a'.repeat(200_000)}`);
    withoutSecrets('?a'.repeat(100_000));
    expect(processorMs() - started).toBeLessThan(3_000);
  });
});
