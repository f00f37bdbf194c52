// What was brought, read and judged at once, so that whoever brought it learns in time that it cannot be read.
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import { FAILURE_TEXT } from '../../core/capture/failure-text.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { ExpectedPage, Judged } from '../../core/ports.ts';
import { dayIn } from '../../core/run/day.ts';
import { UsageError } from '../usage-error.ts';
import { openJudges } from '../wire.ts';

/** The judgement of the page itself; pages one click away are looked at by the audit. */
export async function judgedNow(
  { page, agency }: ExpectedPage,
  policy: Policy,
  capture: CaptureWithBody,
  now: Date,
): Promise<Judged> {
  const { name, alsoKnownAs, country, emergencyNumber, officialHosts } = agency;
  const about = {
    agency: { name, alsoKnownAs, country, emergencyNumber, officialHosts },
    platform: page.platform,
    kind: page.kind,
    url: page.url,
  };
  const judges = openJudges(1);
  try {
    const { kind, waivers, language } = page;
    return await judges.judge({
      capture,
      about,
      policy,
      page: { kind, waivers, ...(language === undefined ? {} : { language }) },
      today: dayIn(agency.timeZone, now),
    });
  } finally {
    await judges.close();
  }
}

/** Throws a `UsageError` for what cannot be read: nothing of it is kept. */
export function refuseUnreadable({ page }: ExpectedPage, { failure }: Judged): void {
  if (failure === undefined) return;
  throw new UsageError(
    `What you brought of ${page.url} cannot be used: ${FAILURE_TEXT[failure.reason].means} (${failure.detail}) ` +
      'Nothing was kept. Open the page so that you see the profile itself, copy its text into a file, and bring that with --text.',
  );
}
