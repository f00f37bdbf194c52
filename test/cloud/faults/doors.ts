// The doors of a run with trouble behind each: the table's own adapters over dynalite, pages and captures in memory, SES's own adapter.
import { createHash } from 'node:crypto';
import type { DynamoDBClient, ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import database from 'dynalite/db/index.js';
import { mimeOf } from '../../../adapters/mail-mime.ts';
import { inProcessClient } from '../../../adapters/dynamo-client.ts';
import { tableInput } from '../../../adapters/dynamo-table.ts';
import { createEngine } from '../../../adapters/embedded-dynamo-engine.ts';
import { rememberExpressions } from '../../../adapters/embedded-expressions.ts';
import { sesMailer } from '../../../adapters/ses-mailer.ts';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import type {
  CaptureStore,
  Clock,
  Mailer,
  RobotsFetch,
  StaticFetch,
  Visit,
} from '../../../core/ports.ts';
import { html } from '../../support/audit-world.ts';
import { requestFor } from '../../support/judge-request.ts';
import type { Ses } from '../sandbox/ses.ts';
import type { Chance } from './chance.ts';
import type { Write } from './invariants.ts';
import { endedSending, point, sending, type Killing } from './life.ts';

export type Trouble = {
  chance: Chance;
  killing: Killing;
  /** Probabilities a call; all 0 when it is quiet. */
  throttled: number;
  lostAnswer: number;
  lostCall: number;
  /** A write is given up by its sender, sent again, and arrives in spite of that: once more, later than others. */
  late: number;
  /** A process stands still between making a page's report and writing it, and goes on as if nothing had been. */
  stalled: number;
  pageFails: number;
  mailRefused: number;
  /** So often the clock is set, in either direction. */
  clockJumps: number;
};

export type Time = Clock & {
  pass: (ms: number) => void;
  /** The time that it really is, milliseconds since 1970. */
  at: () => number;
};

/** A clock that runs while it is asked, and is set now and then, back as well as forth: another machine's clock is another clock. */
export function timeOf(trouble: Trouble, from: string): Time {
  let at = Date.parse(from);
  return {
    now() {
      at += 5;
      if (!trouble.chance.hits(trouble.clockJumps)) return new Date(at);
      return new Date(at + (trouble.chance.below(240) - 120) * 1000);
    },
    pass: (ms) => void (at += ms),
    at: () => at,
    token: trouble.chance.token,
  };
}

/** What the service of one process is asked, with the SDK's own tries: a lost answer is a call made twice. */
const SDK_TRIES = 5;

const TABLE_NAME = 'faults';

export type Table = {
  client: DynamoDBClient;
  quiet: DynamoDBClient;
  tableName: string;
  writes: Write[];
};

/** A write on its way that its sender has given up: it arrives after so many others, or when its signature has run out, which is refused. */
type OnTheWay = { operation: string; input: object; others: number; until: number };

/** DynamoDB refuses what was signed longer ago. */
const SIGNED_FOR_MS = 5 * 60_000;
const MOST_OTHERS = 9;

export type TableParts = {
  trouble: Trouble;
  time: Time;
  /** What is asked, as a product would that makes a mistake. */
  mistaken: (input: object) => object;
};

/** A table of its own, in memory, for every run. */
export async function tableOf({ trouble, time, mistaken }: TableParts): Promise<Table> {
  rememberExpressions();
  const store = database.create({ createTableMs: 0 } as never);
  const engine = createEngine(store, async (error) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  const tableName = TABLE_NAME;
  const quiet = inProcessClient(engine);
  await quiet.send(new CreateTableCommand(tableInput(tableName)));
  for (;;) {
    const { Table: found } = await quiet.send(new DescribeTableCommand({ TableName: tableName }));
    if (found?.TableStatus === 'ACTIVE') break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const writes: Write[] = [];
  let onTheWay: OnTheWay[] = [];
  const take = async (operation: string, input: object): Promise<ServiceOutputTypes> => {
    const done = await engine.answer(operation, input);
    if (isWrite(operation)) note(writes, input);
    return done;
  };
  const arrive = async (): Promise<void> => {
    for (const one of onTheWay) one.others -= 1;
    const now = onTheWay.filter(({ others }) => others <= 0);
    onTheWay = onTheWay.filter(({ others }) => others > 0);
    for (const { operation, input, until } of now)
      if (time.at() <= until) await take(operation, input).catch(() => undefined);
  };
  const delay = (operation: string, input: object): boolean => {
    if (!isWrite(operation) || !trouble.chance.hits(trouble.late)) return false;
    const others = 1 + trouble.chance.below(2 ** trouble.chance.below(MOST_OTHERS));
    onTheWay.push({ operation, input, others, until: time.at() + SIGNED_FOR_MS });
    return true;
  };
  const answer = async (operation: string, asked: object): Promise<ServiceOutputTypes> => {
    const input = mistaken(asked);
    await point(trouble.killing);
    if (isReport(input)) await stall(trouble);
    await arrive();
    const given = await troubled(trouble, {
      work: () => take(operation, input),
      delay: () => delay(operation, input),
    });
    await point(trouble.killing);
    return given;
  };
  return { client: inProcessClient({ answer }), quiet, tableName, writes };
}

/** Turns of the event loop, by powers of two from this to that: whole audits take from some hundred to some thousand. */
const STALLS = { from: 4, below: 12 };

async function stall({ chance, stalled }: Trouble): Promise<void> {
  if (!chance.hits(stalled)) return;
  const power = STALLS.from + chance.below(STALLS.below - STALLS.from);
  for (let left = chance.below(2 ** power); left > 0; left -= 1) await new Promise(setImmediate);
}

/** The put of a page's report. */
export function isReport(input: object): boolean {
  const { Item }: Puts = input;
  return Item?.['sk']?.S?.startsWith('PAGE#') === true;
}

function isWrite(operation: string): boolean {
  return operation !== 'GetItem' && operation !== 'Query';
}

type Calling<T> = { work: () => Promise<T>; delay?: () => boolean };

async function troubled<T>(trouble: Trouble, { work, delay }: Calling<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    if (trouble.chance.hits(trouble.throttled)) {
      if (tries < SDK_TRIES) continue;
      throw named('ThrottlingException', 'Rate exceeded');
    }
    if (trouble.chance.hits(trouble.lostCall) || delay?.() === true) {
      // Who waits for an answer that does not come may be killed meanwhile.
      await point(trouble.killing);
      if (tries < SDK_TRIES) continue;
      throw named('TimeoutError', 'no answer');
    }
    const done = await work();
    if (!trouble.chance.hits(trouble.lostAnswer)) return done;
    if (tries >= SDK_TRIES) throw named('TimeoutError', 'no answer');
  }
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: {} });
}

type Attributes = Record<string, { S?: string; N?: string }>;
type Puts = {
  Item?: Attributes;
  RequestItems?: Record<string, { PutRequest: { Item: Attributes } }[]>;
};

/** What was written, since the service took it: by whom, and when it was made. */
export function note(writes: Write[], input: object): void {
  const { Item, RequestItems = {} }: Puts = input;
  const batch = Object.values(RequestItems).flatMap((puts) =>
    puts.map((put) => put.PutRequest.Item),
  );
  for (const { pk, sk, owner, takeovers, madeAt, stage } of Item === undefined ? batch : [Item])
    writes.push({
      key: `${pk?.S} ${sk?.S}`,
      owner: owner?.S ?? '',
      takeovers: Number(takeovers?.N ?? 0),
      madeAt: Number(madeAt?.N),
      stage: Number(stage?.N),
    });
}

/** Captures in memory: an object is there whole or not at all. */
export function capturesOf(
  trouble: Trouble,
): CaptureStore & { kept: Map<string, CaptureWithBody> } {
  const kept = new Map<string, CaptureWithBody>();
  return {
    kept,
    save: async (key, capture) => {
      await point(trouble.killing);
      await troubled(trouble, { work: async () => kept.set(key, capture) });
      await point(trouble.killing);
    },
    load: async (key) => troubled(trouble, { work: async () => kept.get(key) }),
  };
}

export type PageModel = 'good' | 'bad' | 'flaky' | 'down' | 'scripted' | 'wavering';

const GOOD = html('This is our purpose here.', 'In an emergency call 911.');
const BAD = html('This is our purpose here.');
const SHELL =
  '<!doctype html><html lang="en"><head><title>Riverton</title></head><body><noscript>Please enable JavaScript.</noscript><div id="app"></div><script src="/app.js"></script></body></html>';

/** Nobody forbids anything: what robots.txt says is tested elsewhere. */
const fetchRobots: RobotsFetch = async () => ({
  ok: true,
  status: 404,
  contentType: 'text/plain',
  body: new Uint8Array(),
  cut: false,
});

/** The web: what each address answers, by its model. */
export function webOf(trouble: Trouble, models: ReadonlyMap<string, PageModel>, clock: Clock) {
  const visit = async (url: string, mode: 'static' | 'browser'): Promise<Visit> => {
    await point(trouble.killing);
    const model = models.get(url) ?? 'down';
    const fails = model === 'down' || (model === 'flaky' && trouble.chance.hits(trouble.pageFails));
    await point(trouble.killing);
    if (fails) return { ok: false, failure: { reason: 'server-error', detail: 'HTTP 503' } };
    return { ok: true, value: captureOf(url, mode, textOf(model, mode, trouble), clock) };
  };
  const fetchStatic: StaticFetch = (url) => visit(url, 'static');
  return { fetchStatic, fetchRobots, browser: (url: string) => visit(url, 'browser') };
}

function textOf(model: PageModel, mode: 'static' | 'browser', { chance }: Trouble): string {
  if (model === 'bad') return BAD;
  if (model === 'wavering') return chance.hits(0.5) ? GOOD : BAD;
  return model === 'scripted' && mode === 'static' ? SHELL : GOOD;
}

function captureOf(
  url: string,
  mode: 'static' | 'browser',
  text: string,
  clock: Clock,
): CaptureWithBody {
  const { capture } = requestFor(text, {
    mode,
    requestedUrl: url,
    finalUrl: url,
    capturedAt: clock.now().toISOString(),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  return capture;
}

const SENDER = 'reports@example.org';

/** SES's own adapter, its requests answered here; answers get lost, and with them the knowledge whether the message went. */
export function mailerOf(trouble: Trouble, ses: Ses): Mailer {
  const { killing, chance } = trouble;
  const handle = async (request: { body: string | Uint8Array }) => {
    await point(killing);
    const body: MailBody = JSON.parse(Buffer.from(request.body).toString());
    if (chance.hits(trouble.mailRefused))
      return response(429, { __type: 'TooManyRequestsException' });
    if (chance.hits(trouble.lostCall)) throw named('ECONNRESET', 'lost');
    const given = ses.send(body);
    const entry = body.EmailTags[0]?.Value ?? '';
    if ('messageId' in given) sending(entry);
    if (chance.hits(trouble.lostAnswer)) {
      endedSending(killing);
      sending(undefined);
      throw named('ECONNRESET', 'lost');
    }
    await point(killing);
    if ('error' in given) return response(given.error.status, { __type: given.error.type });
    return response(200, { MessageId: given.messageId });
  };
  return sesMailer({
    sender: SENDER,
    configurationSet: 'presence',
    mime: async (message) => (await mimeOf(message, { from: SENDER })).raw,
    client: {
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      requestHandler: { handle } as never,
    },
  });
}

type MailBody = { EmailTags: { Name: string; Value: string }[] };

function response(statusCode: number, body: { __type?: string; MessageId?: string }) {
  const headers = {
    'content-type': 'application/json',
    ...(body.__type && { 'x-amzn-errortype': body.__type }),
  };
  return { response: { statusCode, headers, body: Buffer.from(JSON.stringify(body)) } };
}
