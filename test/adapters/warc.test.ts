// The WARC file is read back by an independent hand (the library's parser, as replay tools use it) and holds what was captured.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { CDXIndexer } from 'warcio';
import { expect, test } from 'vitest';
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import { writeWarc } from '../../adapters/warc.ts';
import { warcPlan } from '../../core/evidence/warc-records.ts';
import type { EvidenceInput } from '../../core/evidence/input.ts';
import {
  evidenceCapture,
  evidenceInput,
  LATIN,
  PAGE,
  PNG,
  POLICY_PAGE,
  RECEIVED,
} from '../support/evidence-data.ts';
import { AUTHORITY, html, serve, serveSigned, testSettings } from './serving.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Read = {
  type: string;
  url: string | null | undefined;
  date: string | null | undefined;
  warc: (name: string) => string | null | undefined;
  status: string | number | undefined;
  line: string | undefined;
  http: Record<string, string>;
  payload: Uint8Array;
};

async function written(input: EvidenceInput, texts = new Map<string, string>()): Promise<Read[]> {
  const bytes = await writeWarc(await warcPlan(input, texts));
  const records: Read[] = [];
  for await (const record of WARCParser.iterRecords([bytes], { keepHeadersCase: true })) {
    const payload = await record.readFully(false);
    records.push({
      type: record.warcType,
      url: record.warcTargetURI,
      date: record.warcDate,
      warc: (name) => record.warcHeader(name),
      status: record.httpHeaders?.statusCode,
      line: record.httpHeaders?.statusline,
      http: Object.fromEntries(record.httpHeaders?.headers ?? []),
      payload,
    });
  }
  return records;
}

test('every capture is there with its exchange, facts, picture and text, in WARC 1.1', async () => {
  const input = evidenceInput();
  const texts = new Map([[input.captures[0]!.ref.key, 'In an emergency, call 911.\n']]);
  const records = await written(input, texts);
  expect(records.map(({ type, url }) => [type, url])).toEqual([
    ['warcinfo', undefined],
    ['response', 'http://riverton.example/police?session=left-out'],
    ['request', 'http://riverton.example/police?session=left-out'],
    ['response', 'https://www.riverton.example/police'],
    ['request', 'https://www.riverton.example/police'],
    ['metadata', 'https://www.riverton.example/police'],
    ['resource', 'urn:dom:https://www.riverton.example/police'],
    ['resource', 'urn:view:https://www.riverton.example/police'],
    ['resource', 'urn:text:https://www.riverton.example/police'],
    ['response', 'https://www.riverton.example/comments'],
    ['request', 'https://www.riverton.example/comments'],
    ['metadata', 'https://www.riverton.example/comments'],
  ]);
  const [info, hop, hopRequest, page, request, metadata, dom, view, text, policy] = records;
  expect(Buffer.from(info!.payload).toString()).toContain('WARC File Format 1.1');
  expect(hop).toMatchObject({ status: 301, http: { 'x-cache': 'HIT' } });
  expect(hop!.warc('WARC-IP-Address')).toBe('203.0.113.6');
  expect(hopRequest!.line).toBe('GET /police?session=left-out HTTP/1.1');
  expect(page!.status).toBe(200);
  expect(page!.date).toBe('2026-11-21T15:05:30.250Z');
  expect(Buffer.from(page!.payload)).toEqual(RECEIVED);
  expect(page!.http).toMatchObject({
    'x-orig-content-encoding': 'gzip',
    'x-orig-content-length': '77',
    'content-length': String(RECEIVED.length),
    'x-odd': 'two Injected: yes',
  });
  expect(page!.warc('WARC-Payload-Digest')).toBe(`sha256:${sha256(RECEIVED)}`);
  expect(page!.warc('WARC-IP-Address')).toBe('203.0.113.7');
  expect(request!.line).toBe('GET /police HTTP/1.1');
  expect(request!.warc('WARC-Concurrent-To')).toBe(page!.warc('WARC-Record-ID'));
  expect(JSON.parse(Buffer.from(metadata!.payload).toString())).toMatchObject({ mode: 'browser' });
  expect(Buffer.from(dom!.payload).toString()).toBe(PAGE.html);
  expect(Buffer.from(view!.payload)).toEqual(PNG);
  expect(Buffer.from(text!.payload).toString()).toBe('In an emergency, call 911.\n');
  expect(Buffer.from(policy!.payload)).toEqual(LATIN);
});

test('each record is a member of its own, so that a tool can leap to it; the index finds the page', async () => {
  const bytes = await writeWarc(await warcPlan(evidenceInput(), new Map()));
  expect(
    gunzipSync(bytes)
      .toString('latin1')
      .match(/^WARC\/1\.1\r$/gm),
  ).toHaveLength(11);
  const found: { url: string; status: unknown; offset: number }[] = [];
  const indexer = new CDXIndexer({ format: 'cdxj' });
  for await (const one of indexer.iterIndex([{ filename: 'x.warc.gz', reader: once(bytes) }]))
    found.push({ url: String(one['url']), status: one['status'], offset: Number(one['offset']) });
  const page = found.find(({ url }) => url === 'https://www.riverton.example/police')!;
  expect(page.status).toBe(200);
  const alone: unknown[] = [];
  for await (const record of WARCParser.iterRecords([bytes.subarray(page.offset)])) {
    alone.push(record.warcTargetURI);
    await record.skipFully();
  }
  expect(alone[0]).toBe('https://www.riverton.example/police');
});

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

test('a page that the server said is unchanged is the earlier answer and a revisit of it', async () => {
  const since = '2026-11-14T15:00:00.000Z';
  const kept = {
    ...POLICY_PAGE,
    capture: { ...POLICY_PAGE.capture, notModified: { since, headers: { etag: '"7"' } } },
  };
  const records = await written(evidenceInput({ captures: [evidenceCapture('page', 'k', kept)] }));
  const [, earlier, revisit, request] = records;
  expect(earlier).toMatchObject({ type: 'response', status: 200, date: since });
  expect(earlier!.warc('WARC-IP-Address')).toBeFalsy();
  expect(revisit).toMatchObject({ type: 'revisit', status: 304, http: { etag: '"7"' } });
  expect(revisit!.date).toBe('2026-11-21T15:05:30.250Z');
  expect(revisit!.warc('WARC-Profile')).toBe(
    'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
  );
  expect(revisit!.warc('WARC-Refers-To-Date')).toBe(since);
  expect(revisit!.warc('WARC-Refers-To')).toBe(earlier!.warc('WARC-Record-ID'));
  expect(revisit!.warc('WARC-Payload-Digest')).toBe(`sha256:${sha256(LATIN)}`);
  expect(request!.warc('WARC-Concurrent-To')).toBe(revisit!.warc('WARC-Record-ID'));
});

test('what a person brought, and what is not as received, claim to be no server’s answer', async () => {
  const brought = {
    capture: {
      ...POLICY_PAGE.capture,
      mode: 'submitted' as const,
      submission: {
        by: 'Jane Doe',
        at: '2026-11-20T10:00:00.000Z',
        how: 'text' as const,
        seenOn: '2026-11-20',
        expiresOn: '2027-02-18',
      },
      contentType: 'text/plain',
    },
    html: 'Call 911.',
  };
  const { requestHeaders: _none, ...lost } = POLICY_PAGE.capture;
  const captures = [
    evidenceCapture('page', 'k', brought),
    evidenceCapture('linked', 'l', { capture: { ...lost, sha256: 'another' }, html: 'café' }),
  ];
  const records = await written(evidenceInput({ captures }));
  expect(records.slice(1).map(({ type, url }) => [type, url])).toEqual([
    ['resource', 'urn:submitted:https://www.riverton.example/comments'],
    ['metadata', 'urn:submitted:https://www.riverton.example/comments'],
    ['resource', 'https://www.riverton.example/comments'],
    ['metadata', 'https://www.riverton.example/comments'],
  ]);
  expect(Buffer.from(records[1]!.payload).toString()).toBe('Call 911.');
  expect(Buffer.from(records[2]!.payload).toString()).toContain('Jane Doe');
});

test('a real visit over TLS with a redirect comes back from the file byte for byte', async () => {
  const body = Buffer.from(
    html('<p>Appelez le 911 – café.</p>').replace('utf-8', 'latin1'),
    'latin1',
  );
  const secure: string = await serveSigned((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', 'x-a': 'ü' });
    response.end(body);
  });
  const plain = await serve((_request, response) =>
    response.writeHead(302, { location: `${secure}/police`, 'set-cookie': 'sid=TOPSECRET' }).end(),
  );
  const visit = await createHttpFetch(
    testSettings({ extraCa: AUTHORITY, limits: { connectMs: 10_000, totalMs: 20_000 } }),
  )(`${plain}/`);
  if (!visit.ok) throw new Error(visit.failure.detail);
  const records = await written(
    evidenceInput({ captures: [evidenceCapture('page', 'k', visit.value)] }),
  );
  const [, hop, , page, request, metadata] = records;
  expect(hop).toMatchObject({ type: 'response', status: 302, url: `${plain}/` });
  expect(Buffer.from(page!.payload)).toEqual(body);
  expect(request!.http).toMatchObject({ host: new URL(secure).host });
  expect(Buffer.from(metadata!.payload).toString()).toContain('Riverton Test Authority');
  expect(JSON.stringify(records)).not.toContain('TOPSECRET');
});
