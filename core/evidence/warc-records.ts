// Which WARC records stand for a capture (WARC 1.1, ISO 28500:2017): the exchange with the server, and what was made of it.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import { canonicalJson } from './canonical.ts';
import { captureFacts } from './capture-facts.ts';
import { uuidOf } from './hash.ts';
import type { EvidenceCapture, EvidenceInput } from './input.ts';
import { isPage, receivedBytes } from './received.ts';
import { requestBlock, responseBlock, type HttpBlock } from './warc-http.ts';

/** One record, ready to be written. `date` is ISO 8601 in UTC. */
export type WarcRecord = {
  id: string;
  type: 'request' | 'response' | 'resource' | 'metadata' | 'revisit';
  url: string;
  date: string;
  /** Of what is no HTTP message. */
  contentType?: string;
  http?: HttpBlock;
  payload: Uint8Array;
  address?: string;
  /** Id of the record that it belongs to. */
  concurrentTo?: string;
  /** For `revisit`: the earlier answer that the server said still holds. `sha256` is of its payload. */
  refersTo?: { url: string; date: string; id: string; sha256: string };
};

/** What the file says of itself at its head. */
export type WarcInfo = { id: string; date: string; fields: Record<string, string> };

/** A WARC file as a list. */
export type WarcPlan = { info: WarcInfo; records: WarcRecord[] };

/** Texts that a record has besides the bytes of its captures, by the captures' keys. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** The records of all captures, in the order in which things happened. */
export async function warcPlan(input: EvidenceInput, texts: Texts): Promise<WarcPlan> {
  const { report, product, madeAt, agency, captures } = input;
  const records = await Promise.all(
    captures.map((one) => recordsOf(one, agency.timeZone, texts.get(one.ref.key))),
  );
  const fields = {
    software: `${product.name} ${product.version}`,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    description: `Evidence of ${report.agencyId}/${report.pageId}, run ${report.runId}`,
  };
  const id = await uuidOf(`warcinfo ${report.runId} ${report.agencyId}/${report.pageId} ${madeAt}`);
  return { info: { id, date: utc(madeAt), fields }, records: records.flat() };
}

async function recordsOf(
  capture: EvidenceCapture,
  zone: string,
  text: string | undefined,
): Promise<WarcRecord[]> {
  const make = maker(capture);
  const main = await mainRecord(capture, make);
  const answer = await answerRecord(capture.kept.capture, make, main);
  const records = [...(await hopRecords(capture.kept.capture, make)), main];
  if (answer !== main) records.push(answer);
  const { url } = main;
  const concurrentTo = answer.id;
  if (answer.type !== 'resource')
    records.push(...(await sentRecords(capture.kept.capture, make, { url, concurrentTo })));
  const payload = bytesOf(canonicalJson(captureFacts(capture, zone)));
  records.push(
    await make({ type: 'metadata', url, contentType: JSON_TYPE, payload, concurrentTo }),
  );
  for (const extra of extras(capture, text, url))
    records.push(await make({ ...extra, type: 'resource', concurrentTo }));
  return records;
}

/** Asked again, the server said that its earlier answer still holds (RFC 9110, section 15.4.5): a record of its own, beside that answer. */
async function answerRecord(capture: Capture, make: Make, main: WarcRecord): Promise<WarcRecord> {
  const { notModified } = capture;
  if (notModified === undefined || main.type !== 'response') return main;
  const { url, date, id } = main;
  return make({
    type: 'revisit',
    url,
    http: responseBlock(304, notModified.headers, EMPTY),
    payload: EMPTY,
    refersTo: { url, date, id, sha256: (capture.received ?? capture).sha256 },
    ...addressOf(capture),
  });
}

const JSON_TYPE = 'application/json; charset=utf-8';

type Making = Omit<WarcRecord, 'id' | 'date'> & { date?: string };
type Make = (making: Making) => Promise<WarcRecord>;

/** Ids are made from what the record is of, so that making a record again gives the same file. */
function maker({ ref, kept }: EvidenceCapture): Make {
  let n = 0;
  const date = utc(kept.capture.capturedAt);
  return async (making) => {
    n += 1;
    const id = await uuidOf(`${ref.key} ${ref.sha256} ${n} ${making.type}`);
    return { id, date, ...making };
  };
}

/** The redirects on the way: each an exchange of its own. Their bodies are not kept. */
async function hopRecords(capture: Capture, make: Make): Promise<WarcRecord[]> {
  const records: WarcRecord[] = [];
  for (const hop of capture.redirects) {
    const url = withoutSecrets(hop.url);
    const location = withoutSecrets(hop.to);
    const led = hop.refreshAfter === undefined ? { location } : {};
    const http = responseBlock(hop.status, { ...led, ...hop.headers }, EMPTY);
    const at = { url, ...addressOf(hop) };
    const response = await make({ ...at, type: 'response', http, payload: EMPTY });
    records.push(response);
    if (capture.requestHeaders === undefined) continue;
    const sent = requestBlock(url, capture.requestHeaders, hop.cookiesSent);
    records.push(
      await make({ ...at, type: 'request', http: sent, payload: EMPTY, concurrentTo: response.id }),
    );
  }
  return records;
}

const EMPTY = new Uint8Array();

/** The page itself: the server's answer where its bytes were kept, otherwise a resource that claims no more than it is. */
async function mainRecord({ kept }: EvidenceCapture, make: Make): Promise<WarcRecord> {
  const { capture, html } = kept;
  const url = withoutSecrets(capture.finalUrl);
  if (capture.mode === 'submitted' || capture.mode === 'draft') {
    const contentType = `${isPage(kept) ? 'text/html' : 'text/plain'}; charset=utf-8`;
    return make({
      type: 'resource',
      url: `urn:submitted:${url}`,
      contentType,
      payload: bytesOf(html),
    });
  }
  const received = await receivedBytes(kept);
  if (received === undefined)
    return make({
      type: 'resource',
      url,
      contentType: 'text/html; charset=utf-8',
      payload: bytesOf(html),
    });
  const headers = { 'content-type': capture.contentType, ...capture.headers };
  const http = responseBlock(capture.status, headers, received);
  const answer = { type: 'response', url, http, payload: received } as const;
  const { notModified } = capture;
  if (notModified === undefined) return make({ ...answer, ...addressOf(capture) });
  return make({ ...answer, date: utc(notModified.since) });
}

async function sentRecords(
  capture: Capture,
  make: Make,
  { url, concurrentTo }: { url: string; concurrentTo: string },
): Promise<WarcRecord[]> {
  if (capture.requestHeaders === undefined) return [];
  const http = requestBlock(url, capture.requestHeaders, capture.cookiesSent);
  const peer = addressOf(capture);
  return [await make({ type: 'request', url, http, payload: EMPTY, ...peer, concurrentTo })];
}

/** What was made of the answer: page as built, picture, text. The addresses are those that replay tools know such records by. */
function extras(
  { kept }: EvidenceCapture,
  text: string | undefined,
  url: string,
): Omit<Making, 'type'>[] {
  const found: Omit<Making, 'type'>[] = [];
  const { capture, screenshot, html } = kept;
  if (capture.mode === 'browser')
    found.push({
      url: `urn:dom:${url}`,
      contentType: 'text/html; charset=utf-8',
      payload: bytesOf(html),
    });
  if (screenshot !== undefined)
    found.push({
      url: `urn:view:${url}`,
      contentType: capture.screenshot?.type ?? 'image/jpeg',
      payload: screenshot,
    });
  if (text !== undefined)
    found.push({
      url: `urn:text:${url}`,
      contentType: 'text/plain; charset=utf-8',
      payload: bytesOf(text),
    });
  return found;
}

function addressOf(peer: Pick<Capture, 'connectedTo'>): { address?: string } {
  return peer.connectedTo === undefined ? {} : { address: peer.connectedTo.address };
}

const utc = (time: string): string => new Date(time).toISOString();

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
