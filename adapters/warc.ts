// Writes WARC 1.1 files (ISO 28500:2017), each record compressed by itself, as replay tools expect them.
import { WARC_1_1, WARCRecord as Record_, WARCSerializer } from 'warcio';
import type { WarcInfo, WarcPlan, WarcRecord } from '../core/evidence/warc-records.ts';

/** The file as `.warc.gz`. Digests of blocks and payloads are SHA-256 in hex. */
export async function writeWarc(plan: WarcPlan): Promise<Uint8Array> {
  const pieces = [await serialized(infoRecord(plan.info))];
  for (const record of plan.records) pieces.push(await serialized(recordOf(record, plan.info)));
  return Buffer.concat(pieces);
}

function serialized(record: Record_): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, {
    gzip: true,
    digest: { algo: 'sha-256', prefix: 'sha256:' },
  });
}

function infoRecord({ id, date, fields }: WarcInfo): Record_ {
  const warcHeaders = { 'WARC-Record-ID': `<${id}>` };
  return Record_.createWARCInfo(
    { date, warcVersion: WARC_1_1, warcHeaders, filename: 'capture.warc.gz' },
    fields,
  );
}

function recordOf(record: WarcRecord, info: WarcInfo): Record_ {
  const { type, url, date, http, payload } = record;
  const written = Record_.create(
    {
      url,
      date,
      type,
      warcVersion: WARC_1_1,
      warcHeaders: headersOf(record, info),
      keepHeadersCase: true,
      ...(http === undefined ? {} : { statusline: http.startLine, httpHeaders: http.headers }),
    },
    [payload],
  );
  // The library's own profile is that of an equal payload that was sent again.
  if (type === 'revisit') written.warcHeaders.headers.set('WARC-Profile', NOT_MODIFIED);
  return written;
}

const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

function headersOf(record: WarcRecord, info: WarcInfo): Record<string, string> {
  const { id, contentType, address, concurrentTo, refersTo } = record;
  return {
    'WARC-Record-ID': `<${id}>`,
    'WARC-Warcinfo-ID': `<${info.id}>`,
    ...(address === undefined ? {} : { 'WARC-IP-Address': address }),
    ...(concurrentTo === undefined ? {} : { 'WARC-Concurrent-To': `<${concurrentTo}>` }),
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    ...(refersTo === undefined ? {} : refersToHeaders(refersTo)),
  };
}

function refersToHeaders(to: NonNullable<WarcRecord['refersTo']>): Record<string, string> {
  return {
    'WARC-Refers-To': `<${to.id}>`,
    'WARC-Refers-To-Target-URI': to.url,
    'WARC-Refers-To-Date': to.date,
    'WARC-Payload-Digest': `sha256:${to.sha256}`,
  };
}
