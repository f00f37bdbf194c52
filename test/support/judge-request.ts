// A request to judge one made-up capture of a web page.
import type { JudgeRequest } from '../../core/verdict/judge-page.ts';
import { POLICY } from './audit-world.ts';

export function requestFor(
  page: string,
  more: Partial<JudgeRequest['capture']['capture']> = {},
): JudgeRequest {
  const url = 'https://www.riverton.gov/police';
  return {
    capture: {
      html: page,
      capture: {
        schema: 1,
        mode: 'static',
        because: 'first look',
        requestedUrl: url,
        finalUrl: url,
        redirects: [],
        status: 200,
        headers: {},
        contentType: 'text/html',
        charset: { label: 'utf-8', from: 'header' },
        capturedAt: '2026-11-21T09:00:00.000Z',
        durationMs: 5,
        sha256: 'a'.repeat(64),
        bytes: page.length,
        ...more,
      },
    },
    about: {
      agency: {
        name: 'Riverton Police',
        alsoKnownAs: [],
        country: 'US',
        emergencyNumber: '911',
        officialHosts: ['riverton.gov'],
      },
      platform: 'website',
      kind: 'web-page',
      url,
    },
    policy: POLICY,
    page: { kind: 'web-page', waivers: [] },
    today: '2026-11-21',
  };
}
