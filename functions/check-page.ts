// One page or one draft, checked now, for callers with AWS credentials: the same guard, the same rules, nothing stored unless asked.
import { createHash } from 'node:crypto';
import type {
  APIGatewayProxyStructuredResultV2,
  Context,
  LambdaFunctionURLEvent,
} from 'aws-lambda';
import versions from '../checks/versions.json' with { type: 'json' };
import type { CheckRequest } from '../core/cloud/check-request.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { hostOf } from '../core/run/host-gate.ts';
import { z } from 'zod';
import { deadlineOf, leftOf } from './deadline.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { browserElsewhere } from './wire-browser-elsewhere.ts';
import { capturesIn, judgeHere, turnsIn } from './wire-runs.ts';
import { visitsOf } from './wire-visits.ts';
import { clock, wait } from '../adapters/system-clock.ts';
import { inventoriesIn, openTable, rationsIn } from './wire.ts';
import { parsedUrl } from '../core/parsed-url.ts';

const settings = readSettings(SETTINGS['check-page'], process.env);
const table = openTable(settings);

/** What checks is loaded with the first check, not when the function starts; what a check may be asked for, before that. */
const requests = once(() => import('../core/cloud/check-request.ts'));
const opened = once(async () => {
  const [{ checkNow }, visits, judge, rations, turns, browserFor] = await Promise.all([
    import('../core/check-now.ts'),
    visitsOf(settings),
    judgeHere(settings),
    rationsIn(table),
    turnsIn(table),
    browserElsewhere(settings),
  ]);
  return { checkNow, ports: { ...visits, judge, turns, clock, wait }, rations, browserFor };
});

type Event = Pick<LambdaFunctionURLEvent, 'body' | 'isBase64Encoded' | 'requestContext'>;
type Answer = APIGatewayProxyStructuredResultV2;

/** 200 with the page's report; 400, 413, 429 or 504 with `error`, in words. */
export const handler = traced('check-page', answerCheck);

async function answerCheck(event: Event, context: Context): Promise<Answer> {
  logger.addContext(context);
  const request = await requestOf(event);
  if (typeof request === 'string') return answer(400, { error: request });
  const refused = await rationed(event, request, context.awsRequestId);
  if (refused !== undefined) return answer(429, { error: refused });
  const signal = deadlineOf(context);
  try {
    return await check(request, signal, () => leftOf(context));
  } catch (error) {
    if (!signal.aborted) throw error;
    return answer(504, { error: 'The check took longer than it may. Try again later.' });
  }
}

async function check(
  request: CheckRequest,
  signal: AbortSignal,
  leftMs: () => number,
): Promise<Answer> {
  const pushed =
    typeof request.agency === 'string' ? await (await inventoriesIn(table)).current() : undefined;
  const known = pushed?.inventory.agencies.find(({ id }) => id === request.agency);
  const { subjectOf } = await requests();
  const subject = subjectOf(request, known);
  if (typeof subject === 'string') return answer(400, { error: subject });
  const { checkNow, ports, browserFor } = await opened();
  const turnOwner = clock.token();
  annotate({ check: turnOwner, pages: `${subject.agency.id}/${subject.page.id}` });
  const browser = browserFor({ about: { agency: subject.agency, turnOwner }, leftMs });
  const report = await checkNow(
    { ...ports, browser },
    {
      ...subject,
      policy: request.policy ?? pushed?.policy ?? DEFAULT_POLICY,
      readerVersion: versions.reader,
      hostDelayMs: settings.HOST_DELAY_MS,
      turnOwner,
      signal,
      ...(request.draft === undefined ? {} : { draft: request.draft }),
      ...(request.keep ? { captures: await capturesIn(settings) } : {}),
    },
  );
  annotate({ runId: report.runId, verdict: report.verdict });
  logger.info('checked', { runId: report.runId, url: report.url, verdict: report.verdict });
  return answer(200, { report });
}

async function requestOf({ body, isBase64Encoded }: Event): Promise<CheckRequest | string> {
  const { checkRequestSchema } = await requests();
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
  try {
    const read = checkRequestSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : z.prettifyError(read.error).slice(0, 1_000);
  } catch {
    return 'The body is not JSON. Send an object with "url", or with "draft".';
  }
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** So that nobody can have the service hammer others: so many checks an hour by one caller, so many a day of one host, by all together. */
async function rationed(
  event: Event,
  { url, page }: CheckRequest,
  token: string,
): Promise<string | undefined> {
  const { rations } = await opened();
  const now = clock.now().getTime();
  const caller = callerOf(event);
  const isFree = await rations.take(
    {
      of: `checks-${createHash('sha256').update(caller).digest('hex').slice(0, 32)}`,
      window: new Date(now).toISOString().slice(0, 13),
      most: settings.CHECKS_PER_HOUR,
      until: new Date(now + HOUR_MS),
    },
    token,
  );
  if (!isFree)
    return `You may ask for ${settings.CHECKS_PER_HOUR} checks an hour. Try again later.`;
  const target = page?.url ?? url;
  if (target === undefined || parsedUrl(target) === undefined) return undefined;
  const isQuiet = await rations.take(
    {
      of: `visits-${hostOf(target).slice(0, 255)}`,
      window: new Date(now).toISOString().slice(0, 10),
      most: settings.CHECKS_OF_HOST_PER_DAY,
      until: new Date(now + DAY_MS),
    },
    token,
  );
  if (isQuiet) return undefined;
  return `This host was visited ${settings.CHECKS_OF_HOST_PER_DAY} times today. Try again tomorrow.`;
}

/** The function's URL lets in only callers that IAM knows. */
const callerSchema = z.object({
  authorizer: z.object({ iam: z.object({ userArn: z.string() }) }),
});

function callerOf({ requestContext }: Event): string {
  const found = callerSchema.safeParse(requestContext);
  return found.success ? found.data.authorizer.iam.userArn : 'unknown';
}

function answer(statusCode: number, body: object): Answer {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(body),
  };
}
