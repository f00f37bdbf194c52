// The rows of table "ssrf" in a real browser: a page that asks for every address in several ways, and a visit to each redirect.
import { createBrowser, type BrowserSettings } from '../../adapters/browser.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import type { Visit } from '../../core/ports.ts';
import { astray, hostOf, PUBLIC, stage, type SsrfRow } from './ssrf-row.ts';
import type { StandIn } from './stand-in.ts';
import { parsedUrl } from '../../core/parsed-url.ts';

/** What went wrong, by the row's id; a row that is not named holds. */
export async function browse(
  rows: SsrfRow[],
  standIn: StandIn,
  settings: CaptureSettings,
): Promise<Map<string, string>> {
  const wrong = new Map<string, string>();
  const quick = { ...settings.limits, browserQuietMs: 200, browserSettleMs: 1_500 };
  const { network } = standIn;
  const how: BrowserSettings = { ...settings, network, screenshots: true, limits: quick };
  const browser = createBrowser(how);
  try {
    for (let at = 0; at < rows.length; at += ROWS_A_PAGE)
      await asked(rows.slice(at, at + ROWS_A_PAGE), standIn, browser, wrong);
    for (const row of rows.filter(({ kind }) => kind === 'redirect' || kind === 'rebind'))
      await visited(row, standIn, browser, wrong);
  } finally {
    await browser.close();
  }
  return wrong;
}

type Browser = ReturnType<typeof createBrowser>;

const ROWS_A_PAGE = 40;

// The page lies at a public name. A name that two rows answer differently stands for the row that is asked first.
async function asked(
  rows: SsrfRow[],
  standIn: StandIn,
  browser: Browser,
  wrong: Map<string, string>,
): Promise<void> {
  const page = 'http://page.riverton.gov/';
  const leads = new Map(rows.map((row) => [hostOf(row.url), row.resolved ?? [PUBLIC]]));
  standIn.dialled.length = 0;
  standIn.answer = (host) => leads.get(host) ?? [PUBLIC];
  let served = 0;
  standIn.respond = (request, response) => {
    // Some of the addresses lead back to the page, which is not to be in itself.
    const isPage = request.headers.host === new URL(page).host && (served += 1) === 1;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(isPage ? pageOf(rows) : 'reached');
  };
  const visit = await browser.visit(page, 'to rehearse an attack');
  for (const row of rows) {
    const says = visit.ok ? reachedBy(row, rows, standIn) : `no page: ${visit.failure.detail}`;
    if (says !== undefined && !wrong.has(row.id)) wrong.set(row.id, `in the browser: ${says}`);
  }
}

function reachedBy(row: SsrfRow, rows: SsrfRow[], standIn: StandIn): string | undefined {
  const place = placeOf(row.url);
  const isBoth = rows.some((other) => other.expect === 'allow' && placeOf(other.url) === place);
  if (row.expect === 'allow' || row.kind === 'rebind' || row.kind === 'redirect' || isBoth)
    return astray(standIn);
  const hit = standIn.dialled.find(({ host, port }) => `${host}:${port}` === place);
  return hit === undefined ? astray(standIn) : `dialled ${hit.address}`;
}

function pageOf(rows: SsrfRow[]): string {
  const ways = rows.map(
    ({ url }) => `<img src="${quoted(url)}"><iframe src="${quoted(url)}"></iframe>`,
  );
  const list = JSON.stringify(rows.map(({ url }) => url)).replaceAll('<', '\\u003c');
  const script = `for (const url of ${list}) {
    fetch(url, { mode: 'no-cors' }).catch(() => 0);
    try { new WebSocket(url.replace(/^http/, 'ws')); } catch {}
  }`;
  return `<!doctype html><meta charset="utf-8"><p>text</p>${ways.join('')}<script>${script}</script>`;
}

function quoted(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

// Chromium has not seen the certificate: what a row says of https, it is asked by http.
async function visited(
  row: SsrfRow,
  standIn: StandIn,
  browser: Browser,
  wrong: Map<string, string>,
): Promise<void> {
  const { redirect_to: to, redirect_chain: chain } = row;
  const url = plain(row.url);
  const chained = chain === undefined ? {} : { redirect_chain: chain.map(plain) };
  stage(
    { ...row, url, ...chained, ...(to === undefined ? {} : { redirect_to: plain(to) }) },
    standIn,
  );
  const visit = await browser.visit(url, 'to rehearse an attack');
  const says = astray(standIn) ?? unexpected(row, visit);
  if (says !== undefined && !wrong.has(row.id)) wrong.set(row.id, `in the browser: ${says}`);
}

function plain(url: string): string {
  return url.replace(/^https:/, 'http:');
}

function unexpected(row: SsrfRow, visit: Visit): string | undefined {
  if (row.expect === 'allow') return visit.ok ? undefined : `not reached: ${visit.failure.reason}`;
  // "http:127.0.0.1" is relative to a page that came by http: the page itself.
  const isRelative = /^https?:[^/]/.test(row.redirect_to ?? '');
  return visit.ok && row.kind === 'redirect' && !isRelative ? 'reached' : undefined;
}

function placeOf(url: string): string {
  if (parsedUrl(url) === undefined) return 'nowhere';
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return `${host}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`;
}
