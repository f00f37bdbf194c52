// Asking whether a page has changed since its last capture, and the capture that says it has not.
import type { Capture, CaptureWithBody } from '../core/capture/capture.ts';
import type { KnownPage } from '../core/ports.ts';

/** The headers that ask for a page only if it has changed (RFC 9110 section 13.1); none for another address than the one that is known. */
export function conditionsOf(known: KnownPage | undefined, url: URL): Record<string, string> {
  if (known === undefined || url.href !== known.url) return {};
  const { etag, lastModified } = known;
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

/** What this visit says of itself; body, status and headers are those of the earlier one. */
type OfThisVisit = Pick<
  Capture,
  'requestedUrl' | 'finalUrl' | 'redirects' | 'capturedAt' | 'durationMs' | 'because'
> &
  Partial<Capture>;

/** The new capture of a page that the server says is unchanged: the earlier body, and when it was received. */
export function unchanged(
  kept: CaptureWithBody,
  visit: OfThisVisit,
  headers: Record<string, string>,
): CaptureWithBody {
  const since = kept.capture.notModified?.since ?? kept.capture.capturedAt;
  const { robotsPermission: _ofThen, ...earlier } = kept.capture;
  const because = `${visit.because}; the server says that it has not changed since ${since}, when what is judged here was received`;
  return { ...kept, capture: { ...earlier, ...visit, because, notModified: { since, headers } } };
}
