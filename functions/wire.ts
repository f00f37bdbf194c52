// The functions' wiring: the only place where their adapters are built. What a function does not use, its bundle does not hold.
import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { cloudClient } from '../adapters/dynamo-client.ts';
import { dynamoRecords } from '../adapters/dynamo-records.ts';
import { callFunction, lambdaClient } from '../adapters/lambda-functions.ts';
import type { CaptureSettings } from '../core/capture/limits.ts';
import { fixesElsewhere } from '../core/cloud/page-fixes.ts';
import type { FixesFor } from '../core/mail/owner-fixes.ts';
import type { Clock, Records } from '../core/ports.ts';
import type { Wait } from '../core/run/audit-ports.ts';
import { tracer } from './telemetry.ts';

export const VERSION = '0.1.0';

export const clock: Clock = {
  now: () => new Date(),
  token: () => randomBytes(8).toString('hex'),
};

export const wait: Wait = async (ms, signal) => {
  if (signal) setMaxListeners(0, signal);
  await sleep(ms, undefined, signal ? { signal } : {});
};

export type Table = { client: ReturnType<typeof cloudClient>; tableName: string };

/** The one table; the SDK finds region, credentials and endpoint in the environment. */
export function openTable(settings: { TABLE_NAME: string }): Table {
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  const client = tracer.captureAWSv3Client(cloudClient({ region }));
  return { client, tableName: settings.TABLE_NAME };
}

export function recordsIn({ client, tableName }: Table): Records {
  return dynamoRecords(client, tableName);
}

/** For durable executions: their checkpoints wait no longer than anything else. */
export function executions(): ReturnType<typeof lambdaClient> {
  return lambdaClient();
}

export async function inventoriesIn({ client, tableName }: Table) {
  const { dynamoInventories } = await import('../adapters/dynamo-inventories.ts');
  return dynamoInventories(client, tableName);
}

export async function lanesIn({ client, tableName }: Table) {
  const { dynamoLanes } = await import('../adapters/dynamo-lanes.ts');
  return dynamoLanes(client, tableName, clock);
}

export async function rationsIn({ client, tableName }: Table) {
  const { dynamoRations } = await import('../adapters/dynamo-rations.ts');
  return dynamoRations(client, tableName);
}

/** Whose turn it is to visit a host, among all functions. */
export async function turnsIn({ client, tableName }: Table) {
  const { dynamoTurns } = await import('../adapters/dynamo-turns.ts');
  return dynamoTurns(client, tableName);
}

export async function recipientsIn({ client, tableName }: Table) {
  const { dynamoRecipients } = await import('../adapters/dynamo-recipients.ts');
  return dynamoRecipients(client, tableName);
}

export async function outboxIn({ client, tableName }: Table) {
  const { dynamoOutbox } = await import('../adapters/dynamo-outbox.ts');
  return dynamoOutbox(client, tableName);
}

export async function capturesIn(settings: { CAPTURES_BUCKET: string }) {
  const { s3Captures, s3Client } = await import('../adapters/s3-captures.ts');
  const client = tracer.captureAWSv3Client(s3Client());
  return s3Captures({ client, bucket: settings.CAPTURES_BUCKET });
}

/** Amazon SES, by the sender that it has verified. */
export async function mailerOf(settings: { MAIL_SENDER: string; MAIL_CONFIGURATION_SET: string }) {
  const [{ sesMailer }, { mimeOf }] = await Promise.all([
    import('../adapters/ses-mailer.ts'),
    import('../adapters/mail-mime.ts'),
  ]);
  const sender = settings.MAIL_SENDER;
  return sesMailer({
    sender,
    configurationSet: settings.MAIL_CONFIGURATION_SET,
    mime: async (message) => (await mimeOf(message, { from: sender })).raw,
  });
}

/** Makes printed reports; its fonts are read with the first one. */
export async function printerHere() {
  const { pdfPrinter } = await import('../adapters/mail-pdf.ts');
  return pdfPrinter();
}

/** Longer than the function that makes the texts may take. */
const FIXES_WITHIN_MS = 70_000;

/** Texts to paste, from the function that has the checks. */
export function fixesOf({ FIX_PAGES }: { FIX_PAGES: string }): FixesFor {
  const client = tracer.captureAWSv3Client(
    lambdaClient({}, { answerWithinMs: FIXES_WITHIN_MS, tries: 2 }),
  );
  return fixesElsewhere((payload) => callFunction(client, FIX_PAGES, payload));
}

/** The judging thread, started with the first page. */
export async function judgeHere(settings: { JUDGE_THREAD?: string | undefined }) {
  const { createLambdaJudge } = await import('../adapters/lambda-judge.ts');
  const { JUDGE_THREAD } = settings;
  const file = JUDGE_THREAD === undefined ? {} : { file: pathToFileURL(JUDGE_THREAD) };
  return createLambdaJudge(file).judge;
}

type VisitSettings = {
  CONTACT_URL: string;
  SECRETS_PREFIX: string;
  ALLOW_LOOPBACK: boolean;
};

/** Plain visits, robots.txt and the platforms' interfaces, all through the guard. */
export async function visitsOf(settings: VisitSettings) {
  const [{ createHttp }, { createConnect }, { secretsManager }] = await Promise.all([
    import('../adapters/http-fetch.ts'),
    import('../adapters/connect-platforms.ts'),
    import('../adapters/secrets-manager.ts'),
  ]);
  const capture = captureSettings(settings);
  const secrets = secretsManager({ prefix: settings.SECRETS_PREFIX, now: clock.now });
  return { ...createHttp(capture), connect: createConnect({ capture, secrets, bases: {} }) };
}

/** A browser for one page at a time, unpacked into the function's own temporary folder. */
export async function browserOf(settings: VisitSettings & { BROWSER_FOLDER: string }) {
  const { createBrowser } = await import('../adapters/browser.ts');
  const browserFolder = settings.BROWSER_FOLDER;
  return createBrowser({ ...captureSettings(settings), browserFolder, pagesAtOnce: 1 });
}

/** Longer than a check may take. */
const RENDER_WITHIN_MS = 170_000;

/** The browser of render-page, for checks. It is asked once: another try would be another visit. */
export async function browserElsewhere({ RENDER_PAGE }: { RENDER_PAGE: string }) {
  const { lambdaBrowser } = await import('../adapters/lambda-browser.ts');
  const client = tracer.captureAWSv3Client(
    lambdaClient({}, { answerWithinMs: RENDER_WITHIN_MS, tries: 1 }),
  );
  return (request: Pick<Parameters<typeof lambdaBrowser>[0], 'about' | 'leftMs'>) =>
    lambdaBrowser({ client, functionName: RENDER_PAGE, ...request });
}

/** What people brought and ruled. */
export async function peoplesIn({ client, tableName }: Table) {
  const [{ dynamoSubmissions }, { dynamoRulings }] = await Promise.all([
    import('../adapters/dynamo-submissions.ts'),
    import('../adapters/dynamo-rulings.ts'),
  ]);
  return {
    submissions: dynamoSubmissions(client, tableName),
    rulings: dynamoRulings(client, tableName),
  };
}

function captureSettings({ CONTACT_URL, ALLOW_LOOPBACK }: VisitSettings): CaptureSettings {
  return {
    version: VERSION,
    contactUrl: CONTACT_URL,
    resolve: {},
    ...(ALLOW_LOOPBACK ? { allowLoopback: true } : {}),
  };
}
