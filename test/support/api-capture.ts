// A capture of an interface's answer, for the tests of what is made of it.
import type { Capture, CaptureWithBody } from '../../core/capture/capture.ts';

/** In `api` mode unless told. */
export function apiCapture(html: string, more: Partial<Capture> = {}): CaptureWithBody {
  return {
    html,
    capture: {
      schema: 1,
      mode: 'api',
      because: 'asked the interface',
      requestedUrl: 'https://bsky.app/profile/riverton.gov',
      finalUrl: 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=riverton.gov',
      redirects: [],
      status: 200,
      headers: {},
      contentType: 'application/json',
      charset: { label: 'utf-8', from: 'JSON' },
      capturedAt: '2026-11-21T10:00:00.000Z',
      durationMs: 1,
      sha256: 'ab',
      bytes: html.length,
      ...more,
    },
  };
}
