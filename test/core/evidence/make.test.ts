// An evidence record: its parts hold what was captured, its hashes agree, its cover reads well, and no change to it goes unseen.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assert, asyncProperty, constantFrom, integer, nat } from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeWarc } from '../../../adapters/warc.ts';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import { captureSchema } from '../../../core/capture/capture.ts';
import { canonicalJson } from '../../../core/evidence/canonical.ts';
import { uuidOf } from '../../../core/evidence/hash.ts';
import { makeEvidence } from '../../../core/evidence/make.ts';
import { momentOf } from '../../../core/evidence/moments.ts';
import { verifyEvidence } from '../../../core/evidence/verify.ts';
import { ourWords } from '../../support/our-words.ts';
import {
  evidenceCapture,
  evidenceInput,
  LATIN,
  PAGE,
  PNG,
  RECEIVED,
} from '../../support/evidence-data.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const make = (more = {}) => makeEvidence(evidenceInput(more), writeWarc);
// How small a compressed file gets differs from one version of zlib to the next.
const warc = async () => Buffer.from('a web archive');
const text = (files: Map<string, Uint8Array>, path: string) =>
  Buffer.from(files.get(path)!).toString('utf8');

describe('the parts', () => {
  test('hold the bytes as received, the page as read, its text, its picture and the facts', async () => {
    const { files } = await make();
    expect([...files.keys()].sort()).toEqual([
      'SHA256SUMS',
      'capture.warc.gz',
      'captures/1-page/as-read.html.txt',
      'captures/1-page/as-received.html.txt',
      'captures/1-page/facts.json',
      'captures/1-page/screenshot.png',
      'captures/1-page/text.txt',
      'captures/2-linked/as-read.html.txt',
      'captures/2-linked/as-received.html.txt',
      'captures/2-linked/facts.json',
      'captures/2-linked/text.txt',
      'cover.html',
      'manifest.json',
      'verdict.json',
    ]);
    expect(Buffer.from(files.get('captures/1-page/as-received.html.txt')!)).toEqual(RECEIVED);
    expect(Buffer.from(files.get('captures/1-page/screenshot.png')!)).toEqual(PNG);
    expect(Buffer.from(files.get('captures/2-linked/as-received.html.txt')!)).toEqual(LATIN);
    expect(text(files, 'captures/1-page/text.txt')).toBe(
      'In an emergency, call 911.\nThis page is <not> monitored around the clock.\n',
    );
    expect(text(files, 'captures/2-linked/text.txt')).toContain('modération: café');
  });

  test('give times by both clocks, hops, certificate and peer, and no secret of an address', async () => {
    const { files } = await make();
    const facts = JSON.parse(text(files, 'captures/1-page/facts.json'));
    expect(facts).toMatchObject({
      mode: 'browser',
      capturedAt: {
        utc: '2026-11-21T15:05:30.250Z',
        local: '2026-11-21T09:05:30.250-06:00',
        zone: 'America/Chicago',
      },
      requestedUrl: 'http://riverton.example/police?session=left-out',
      redirects: [{ status: 301, headers: { 'x-cache': 'HIT' } }],
      connectedTo: { address: '203.0.113.7', port: 443 },
      tls: { subject: expect.stringContaining('City of Riverton') },
      cookieNames: ['visit'],
    });
    expect(files.get('captures/1-page/facts.json')!.toString()).not.toContain('session=abc');
  });

  test('of a page in UTF-8 whose bytes were not kept apart: the text gives them back, and the hash proves it', async () => {
    const html = '<!doctype html><p>Call 911 – café.</p>';
    const capture = { ...PAGE.capture, mode: 'static' as const, sha256: sha256(html) };
    delete capture.received;
    const kept: CaptureWithBody = { capture, html };
    const { files } = await make({ captures: [evidenceCapture('page', 'k', kept)] });
    expect(text(files, 'captures/1-page/as-received.html.txt')).toBe(html);
    expect(files.has('captures/1-page/as-read.html.txt')).toBe(false);
  });

  test('of an old capture whose bytes are lost claim nothing as received', async () => {
    const capture = { ...PAGE.capture, mode: 'static' as const, sha256: 'of Latin-1 bytes' };
    delete capture.received;
    const old = captureSchema.parse(JSON.parse(JSON.stringify(capture)));
    const kept: CaptureWithBody = { capture: old, html: '<p>café</p>' };
    const { files } = await make({ captures: [evidenceCapture('page', 'k', kept)] });
    expect([...files.keys()].filter((path) => path.startsWith('captures/')).sort()).toEqual([
      'captures/1-page/as-read.html.txt',
      'captures/1-page/facts.json',
      'captures/1-page/text.txt',
    ]);
  });

  test('of what a person brought say who did', async () => {
    const submission = {
      by: 'Jane Doe <b>',
      at: '2026-11-20T10:00:00.000Z',
      how: 'screenshot' as const,
      seenOn: '2026-11-20',
      expiresOn: '2027-02-18',
    };
    const kept: CaptureWithBody = {
      capture: {
        ...PAGE.capture,
        mode: 'submitted',
        contentType: 'image/png',
        because: 'brought by a person',
        redirects: [],
        submission,
        sha256: sha256(PNG),
      },
      html: '',
      screenshot: PNG,
    };
    const { files } = await make({ captures: [evidenceCapture('page', 'k', kept)] });
    const cover = text(files, 'cover.html');
    expect(cover).toContain('Brought by');
    expect(cover).toContain('Jane Doe &lt;b&gt;');
    expect(cover).toContain('a screenshot');
    expect(JSON.parse(text(files, 'captures/1-page/facts.json')).submission).toEqual(submission);
    expect(files.has('captures/1-page/as-received.txt')).toBe(false);
    expect((await verifyEvidence(files)).flaws).toEqual([]);
  });
});

describe('the hashes', () => {
  test('the record’s is that of the manifest, and sha256sum agrees with the list', async () => {
    const { files, manifest, recordSha256 } = await make();
    expect(recordSha256).toBe(sha256(files.get('manifest.json')!));
    for (const { path, sha256: hash, bytes } of manifest.parts) {
      expect(sha256(files.get(path)!)).toBe(hash);
      expect(files.get(path)!.length).toBe(bytes);
    }
    const dir = mkdtempSync(join(tmpdir(), 'evidence-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), bytes);
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: dir, encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(files.size - 1);
    expect(
      said
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
  });

  test('the same input gives the same bytes', async () => {
    const [one, two] = [await make(), await make()];
    for (const [path, bytes] of one.files)
      expect([path, sha256(two.files.get(path)!)]).toEqual([path, sha256(bytes)]);
  });

  test('one changed byte of any file is seen, and so is a file taken away or put in', async () => {
    const { files } = await make();
    expect((await verifyEvidence(files)).flaws).toEqual([]);
    const paths = [...files.keys()];
    await assert(
      asyncProperty(
        constantFrom(...paths),
        nat(),
        integer({ min: 1, max: 255 }),
        async (path, at, flip) => {
          const bytes = Uint8Array.from(files.get(path)!);
          bytes[at % bytes.length]! ^= flip;
          const { flaws } = await verifyEvidence(new Map([...files, [path, bytes]]));
          expect(flaws.length, `${path} at ${at % bytes.length}`).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
    for (const path of paths) {
      const without = new Map(files);
      without.delete(path);
      expect((await verifyEvidence(without)).flaws, path).not.toEqual([]);
      const longer = new Map([
        ...files,
        [path, Buffer.concat([files.get(path)!, Buffer.from(' ')])],
      ]);
      expect((await verifyEvidence(longer)).flaws, path).not.toEqual([]);
      const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), files.get(path)!]);
      expect((await verifyEvidence(new Map([...files, [path, marked]]))).flaws, path).not.toEqual(
        [],
      );
    }
    const more = new Map([...files, ['captures/1-page/extra.txt', Buffer.from('x')]]);
    expect((await verifyEvidence(more)).flaws).toContainEqual({
      file: 'captures/1-page/extra.txt',
      says: 'does not belong to the record',
    });
  });

  test('the flaw names the part', async () => {
    const { files } = await make();
    files.set('captures/1-page/text.txt', Buffer.from('other words'));
    const { flaws } = await verifyEvidence(files);
    expect(flaws).toEqual([
      {
        file: 'captures/1-page/text.txt',
        says: 'is not what it was: its SHA-256 differs from the manifest',
      },
      { file: 'captures/1-page/text.txt', says: 'does not match its line in SHA256SUMS' },
    ]);
  });

  test('a manifest that leads out of the record, or hides anything, is none', async () => {
    const { files, manifest } = await make();
    const [part] = manifest.parts;
    const tries = [
      canonicalJson({ ...manifest, parts: [{ ...part!, path: '../secret' }] }),
      canonicalJson({ ...manifest, note: 'more' }),
      JSON.stringify(manifest),
      '{"parts":',
      '[]',
    ];
    for (const bad of tries) {
      files.set('manifest.json', Buffer.from(bad));
      expect((await verifyEvidence(files)).flaws).toEqual([
        {
          file: 'manifest.json',
          says: 'is not a manifest of an evidence record that this version can read',
        },
      ]);
    }
    files.delete('manifest.json');
    expect((await verifyEvidence(files)).flaws).toEqual([
      { file: 'manifest.json', says: 'is missing' },
    ]);
  });
});

/** Names, hashes and the like are the same in both. */
const SAME = /^(?:SHA-256|HTTP \d+(?:, [\d,]+ bytes)?|\S+ \(UTC\)|TLSv[\d.]+|[\w.-]+)$/;

describe('the cover page', () => {
  test('compared whole', async () => {
    const missing = [
      { key: 'k', url: 'https://www.riverton.example/old', gone: { kind: 'damaged' as const } },
    ];
    const { files } = await makeEvidence(evidenceInput({ missing }), warc);
    await expect(text(files, 'cover.html')).toMatchFileSnapshot('../../golden/evidence/cover.html');
  });

  test('in Spanish: of our own words none is English, and the record is the same', async () => {
    const missing = (['absent', 'damaged'] as const).map((kind) => ({ key: 'k', url: 'https://www.riverton.example/old', gone: { kind } })); // prettier-ignore
    const deleted = { key: 'd', url: 'https://www.riverton.example/d', gone: { kind: 'deleted' as const, at: '2026-11-20T15:00:00.000Z', by: 'Jane Doe', why: 'older than a year' } }; // prettier-ignore
    const input = evidenceInput({ missing: [...missing, deleted] });
    const english = await makeEvidence(input, warc);
    const { files, recordSha256 } = await makeEvidence({ ...input, language: 'es' }, warc);
    const cover = text(files, 'cover.html');
    const ours = new Set(ourWords(text(english.files, 'cover.html')));
    const same = ourWords(cover).filter((one) => ours.has(one) && !SAME.test(one));
    expect([...new Set(same)]).toEqual([]);
    expect(cover).toContain('<html lang="es"');
    for (const words of ['lo borró Jane Doe: older than a year', 'In an emergency, call 911.', 'Emitido por', 'Qué no demuestra']) expect(cover).toContain(words); // prettier-ignore
    expect(recordSha256).toBe(english.recordSha256);
    for (const [path, bytes] of english.files)
      if (path !== 'cover.html' && path !== 'SHA256SUMS') expect(files.get(path)).toEqual(bytes);
    expect((await verifyEvidence(files)).flaws).toEqual([]);
    await expect(cover).toMatchFileSnapshot('../../golden/evidence/cover-es.html');
  });

  test('shows hostile text as text', async () => {
    const input = evidenceInput();
    const evil = '</title><script>alert(1)</script>\u202egnp.exe';
    input.agency.name = evil;
    input.report.title = evil;
    input.captures[0]!.kept = {
      ...PAGE,
      capture: {
        ...PAGE.capture,
        because: evil,
        headers: { [evil]: evil },
        cookieNames: [evil],
        tls: { ...PAGE.capture.tls!, subject: evil, issuer: evil },
        redirects: [{ url: `javascript:${evil}`, status: 301, to: evil }],
        finalUrl: 'javascript:alert(1)',
      },
    };
    const { files } = await makeEvidence(input, async () => new Uint8Array());
    const cover = text(files, 'cover.html');
    expect(cover).not.toContain('<script');
    expect(cover).not.toContain('\u202e');
    expect(cover).not.toMatch(/href="javascript/);
  });
});

describe('small things', () => {
  test('canonical JSON does not depend on the order in which things were said', () => {
    const one = { b: 1, a: [{ z: 1, y: 2 }, undefined, 'é'], c: undefined, __proto__: {} };
    const two = { a: [{ y: 2, z: 1 }, undefined, 'é'], b: 1 };
    expect(canonicalJson(one)).toBe(canonicalJson(two));
    expect(JSON.parse(canonicalJson(one))).toEqual({ a: [{ y: 2, z: 1 }, null, 'é'], b: 1 });
  });

  test('moments carry the offset of the agency’s zone, in winter and summer', () => {
    expect(momentOf('2026-07-01T00:00:00.005Z', 'America/Chicago').local).toBe(
      '2026-06-30T19:00:00.005-05:00',
    );
    expect(momentOf('2026-01-01T00:00:00Z', 'Asia/Kolkata').local).toBe(
      '2026-01-01T05:30:00.000+05:30',
    );
    expect(momentOf('2026-01-01T00:00:00Z', 'UTC').local).toBe('2026-01-01T00:00:00.000+00:00');
    expect(momentOf('2026-01-01T00:00:00Z', 'Nowhere/Else').zone).toBe('UTC');
  });

  test('identifiers are UUIDs of version 8', async () => {
    const id = await uuidOf('a name');
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(await uuidOf('a name')).toBe(id);
    expect(await uuidOf('another')).not.toBe(id);
  });
});
