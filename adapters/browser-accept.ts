// Whether what the browser shows is the page: its status, its type, its completeness. Otherwise says why not.
import type { Response } from 'playwright';
import { CaptureError } from '../core/capture/capture-error.ts';
import { rawTitle, refusalOf } from '../core/capture/walls.ts';
import { platformOf } from '../core/platforms/address.ts';
import { navigationFailure, proxyFailure } from './browser-failures.ts';
import type { Snapshot } from './browser-page.ts';
import type { FilteringProxy } from './browser-proxy.ts';
import type { PageWatch } from './browser-watch.ts';
import { headersOf } from './http-headers.ts';
import { parseContentType, requireHtml } from './http-page-type.ts';

/** The answer to the main document; throws when there is none, or none of its own. */
export function requireAnswer(url: string, watch: PageWatch, proxy: FilteringProxy): Response {
  watch.check();
  const { response } = watch;
  const isProxys = response?.status() === 502 && proxyFailure(response.url(), proxy) !== undefined;
  if (response?.status() === 204 || response?.status() === 205)
    throw new CaptureError('empty', `HTTP ${response.status()}`);
  if (response !== undefined && !isProxys) return response;
  const { reason, detail } = navigationFailure(url, watch, proxy);
  throw new CaptureError(reason, detail);
}

/** The snapshot when it is one of a whole page of HTML with a status of success; throws otherwise. */
export function requirePage(
  snapshot: Snapshot | undefined,
  response: Response,
  watch: PageWatch,
): Snapshot {
  watch.check();
  if (snapshot === undefined || !/^https?:/.test(snapshot.url))
    throw new CaptureError('browser-failed', 'the page went away while it was read');
  requireSuccess(snapshot, response);
  requireHtml(parseContentType(response.headers()['content-type'] ?? '').type, NOTHING);
  if (snapshot.cut) throw new CaptureError('too-large', 'more than a page of text can be');
  return snapshot;
}

const NOTHING = new Uint8Array();

function requireSuccess({ html, url }: Snapshot, response: Response): void {
  const status = response.status();
  if (status >= 200 && status <= 203) return;
  const seen = { status, url, html, title: rawTitle(html), headers: headersOf(response.headers()) };
  const failure = refusalOf({ ...seen, visibleText: 0 }, platformOf(url));
  throw new CaptureError(failure?.reason ?? 'http-status', failure?.detail ?? `HTTP ${status}`);
}
