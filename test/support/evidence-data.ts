// A made-up page report with its captures, for the tests of evidence records: a rendered page with a picture, and a policy page in Latin-1.
import { createHash } from 'node:crypto';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import type { EvidenceCapture, EvidenceInput } from '../../core/evidence/input.ts';
import type { CaptureRef, PageReport } from '../../core/verdict/schema.ts';
import { finding } from './report-data.ts';

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** One white pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

const TLS = {
  protocol: 'TLSv1.3',
  subject: 'C=US, ST=Ohio, O=City of Riverton, CN=www.riverton.example',
  issuer: 'C=US, O=Riverton Authority, CN=Riverton CA',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  sha256: 'c0'.repeat(32),
};

export const RECEIVED = Buffer.from(
  '<!doctype html><title>Riverton Police</title><div id="app"></div><script src="/app.js"></script>',
);
const BUILT =
  '<!doctype html><html lang="en"><head><title>Riverton Police</title></head><body><main><p>In an emergency, call 911.</p><p>This page is &lt;not&gt; monitored around the clock.</p></main></body></html>';
export const LATIN = Buffer.from('<!doctype html><p>Politique de modération: café.</p>', 'latin1');

function captured(more: Partial<CaptureWithBody['capture']>): CaptureWithBody['capture'] {
  const url = 'https://www.riverton.example/police';
  return {
    schema: 1,
    mode: 'static',
    because: 'read as the server sends it',
    requestedUrl: url,
    finalUrl: url,
    redirects: [],
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', server: 'nginx' },
    requestHeaders: {
      host: 'www.riverton.example',
      'user-agent': 'AgencyPresenceAuditor/1.0 (+https://www.riverton.example/auditor)',
    },
    connectedTo: { address: '203.0.113.7', port: 443 },
    tls: TLS,
    contentType: 'text/html; charset=utf-8',
    charset: { label: 'utf-8', from: 'header' },
    capturedAt: '2026-11-21T15:05:30.250Z',
    durationMs: 320,
    sha256: '',
    bytes: 0,
    ...more,
  };
}

export const PAGE: CaptureWithBody = {
  capture: captured({
    mode: 'browser',
    because: 'scripts build the page',
    requestedUrl: 'http://riverton.example/police?session=abc',
    redirects: [
      {
        url: 'http://riverton.example/police?session=abc',
        status: 301,
        to: 'https://www.riverton.example/police',
        headers: { location: 'https://www.riverton.example/police', 'x-cache': 'HIT' },
        connectedTo: { address: '203.0.113.6', port: 80 },
      },
    ],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': '77',
      server: 'nginx',
      'x-odd': 'two\r\nInjected: yes',
    },
    cookieNames: ['visit'],
    sha256: sha256(BUILT),
    bytes: BUILT.length,
    received: { sha256: sha256(RECEIVED), bytes: RECEIVED.length },
    screenshot: { type: 'image/png', sha256: sha256(PNG), width: 1, height: 1, bytes: PNG.length },
  }),
  html: BUILT,
  received: RECEIVED,
  screenshot: PNG,
};

export const POLICY_PAGE: CaptureWithBody = {
  capture: captured({
    requestedUrl: 'https://www.riverton.example/comments',
    finalUrl: 'https://www.riverton.example/comments',
    charset: { label: 'windows-1252', from: 'detected' },
    contentType: 'text/html',
    headers: { 'content-type': 'text/html' },
    sha256: sha256(LATIN),
    bytes: LATIN.length,
  }),
  html: LATIN.toString('latin1'),
  received: LATIN,
};

function refOf(key: string, { capture }: CaptureWithBody): CaptureRef {
  const { mode, because, finalUrl, status, capturedAt, sha256: hash, bytes, screenshot } = capture;
  return {
    key,
    mode,
    because,
    url: capture.requestedUrl,
    finalUrl,
    status,
    capturedAt,
    sha256: hash,
    bytes,
    textSha256: 'aa'.repeat(32),
    ...(screenshot === undefined ? {} : { screenshot }),
  };
}

export function evidenceCapture(
  role: EvidenceCapture['role'],
  key: string,
  kept: CaptureWithBody,
): EvidenceCapture {
  return { role, ref: refOf(key, kept), kept };
}

const RUN_ID = '20261121T150500Z-7f3a';

export function evidenceInput(more: Partial<EvidenceInput> = {}): EvidenceInput {
  const captures = [
    evidenceCapture('page', `${RUN_ID}/riverton-pd/home/browser-1`, PAGE),
    evidenceCapture('linked', `${RUN_ID}/linked-pages/12/static-2`, POLICY_PAGE),
  ];
  const report: PageReport = {
    schema: 1,
    runId: RUN_ID,
    agencyId: 'riverton-pd',
    pageId: 'home',
    url: 'https://www.riverton.example/police',
    platform: 'website',
    kind: 'home',
    owner: { name: 'Jane Doe' },
    verdict: 'not-compliant',
    title: 'Riverton Police',
    language: 'en',
    findings: [
      finding('emergency-note'),
      finding('public-disclosure-notice', {
        outcome: 'fail',
        message: 'missing',
        says: 'The page must say that what is posted may be a public record.',
        evidence: [],
        fix: 'Posts and comments may be public records.',
      }),
    ],
    capture: captures[0]!.ref,
    linked: [captures[1]!.ref],
    versions: { policy: 'iacp-2019 1', reader: 'r-4be1' },
    checkedAt: '2026-11-21T15:05:31.000Z',
  };
  return {
    report,
    agency: { id: 'riverton-pd', name: 'Riverton Police Department', timeZone: 'America/Chicago' },
    captures,
    missing: [],
    product: { name: 'agency-presence-auditor', version: '1.0.0' },
    madeAt: '2026-11-22T09:00:00.000Z',
    ...more,
  };
}
