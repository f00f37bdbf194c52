// `presence check --cloud`: one page or one draft, checked by the service in the cloud.
import { z } from 'zod';
import type { Draft } from '../../core/draft.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { pageReportSchema, type PageReport } from '../../core/verdict/schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { Subject } from '../check-subject.ts';
import { UsageError } from '../usage-error.ts';
import { openCloud } from '../wire-cloud.ts';

const answerSchema = z.union([
  z.object({ report: pageReportSchema }),
  z.object({ error: z.string() }),
]);

/** The page's report as the cloud gives it. Throws a `UsageError` with the cloud's own words where it refuses. */
export async function checkInCloud(
  stack: string,
  { page, agency }: Subject,
  { policy, draft }: { policy: Policy; draft: Draft | undefined },
): Promise<PageReport> {
  const { functions, outputs, command } = await openCloud(stack);
  const about = { page, agency: { ...agency, recipients: [] }, policy };
  const payload = draft === undefined ? about : { ...about, draft };
  const { status, body } = await functions.post(outputs.checkUrl, payload);
  const answer = answerSchema.safeParse(parsed(body));
  if (!answer.success)
    throw new UsageError(
      `The check in the cloud answered HTTP ${status}: ${shortLine(body, 200)}. See: ${command('cloud', 'verify', '--to', 'YOUR ADDRESS')}`,
    );
  if ('error' in answer.data) throw new UsageError(shortLine(answer.data.error, 500));
  return answer.data.report;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
