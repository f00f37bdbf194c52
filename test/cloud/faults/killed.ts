// Weeks by the staged bundles, in processes that are killed (SIGKILL) at seeded calls of theirs, their answers lost, their clocks set.
// The functions stay warm from one week to the next, as Lambda's do; each week has agencies and pages of its own.
import {
  CreateTableCommand,
  DeleteTableCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { dynamoInventories } from '../../../adapters/dynamo-inventories.ts';
import { dynamoOutbox } from '../../../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../../../adapters/dynamo-records.ts';
import { tableInput } from '../../../adapters/dynamo-table.ts';
import { isoWeekIn } from '../../../core/cloud/schedule.ts';
import { isOpen } from '../../../core/mail/outbox/moves.ts';
import type { Agency, Inventory, Page } from '../../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import { startCloud, type Cloud, type CloudOptions } from '../sandbox/cloud.ts';
import type { Fault, Request } from '../sandbox/gateway.ts';
import type { Deployed } from '../sandbox/resolve.ts';
import { chanceOf, type Chance } from './chance.ts';
import { note, type PageModel } from './doors.ts';
import { brokenIn, type Rest, type Write } from './invariants.ts';
import { failedExecutions, unheardIn } from './heard.ts';
import { killingOf, type Killing } from './killed-calls.ts';
import { mailLog, type MailLog } from './killed-mail.ts';
import { startKilledTown, type KilledTown } from './killed-town.ts';

export type KilledResult = {
  seed: number;
  broken: string[];
  kills: string[];
  faults: number;
  mails: number;
  /** Every call of each invocation under trouble, in order, and what befell it. */
  calls: Map<string, string[]>;
  /** What was stored and mailed in the end, without times and ids. */
  end: string[];
};

/** A mistake that neither bundles nor table make, made here: a put that is made again is taken for one that was done, and is not done. */
export const KILLED_SABOTAGES = ['none', 'does nothing twice'] as const;
export type KilledSabotage = (typeof KILLED_SABOTAGES)[number];

/** The one command that runs the week again that broke. */
export function replayKilled(seed: number, sabotage: KilledSabotage = 'none'): string {
  const mistake = sabotage === 'none' ? '' : `KILLED_SABOTAGE='${sabotage}' `;
  return `KILLED_SEED=${seed} ${mistake}npx vitest run test/cloud/end-to-end.test.ts -t 'lose, double and misjudge'`;
}

export type KilledWorld = {
  run: (seed: number) => Promise<KilledResult>;
  /** Nothing is known of any week any more; functions stay warm. */
  forget: () => Promise<void>;
  close: () => Promise<void>;
};

type World = {
  cloud: Cloud;
  town: KilledTown;
  writes: Write[];
  mail: MailLog;
  /** Of the week at hand; between weeks nothing goes wrong. */
  during: {
    killing?: Killing | undefined;
    takeOver?: (() => Promise<void>) | undefined;
    ahead: number;
  };
};

export async function startKilledWorld(
  stack: Deployed,
  where: Pick<CloudOptions, 'overrides' | 'dynamoEndpoint'>,
  sabotage: KilledSabotage = 'none',
): Promise<KilledWorld> {
  const town = await startKilledTown();
  const [writes, mail, during] = [[] as Write[], mailLog(), { ahead: 0 } as World['during']];
  const answers = answering();
  const cloud = await startCloud({
    ...where,
    // Pages of one host in the order in which they are visited, not in that of the pauses between them.
    overrides: { ...where.overrides, HOST_DELAY_MS: '0' },
    stack,
    ...(sabotage === 'none' ? {} : { mistaken: answers.mistaken }),
    ahead: () => during.ahead,
    ses: { perSecond: 1_000, bouncing: new Set([BOUNCES]), complaining: new Set([COMPLAINS]) },
    enter: async (call) => during.killing?.enter(call),
    inTurn: async (request, work) => {
      const { killing } = during;
      return killing === undefined ? work() : killing.inTurn(request, work);
    },
    later: (take) => void (during.killing === undefined ? take() : during.killing.later(take)),
    fault(request) {
      const fault = during.killing?.fault(request) ?? 'none';
      if (request.service === 'ses') mail.asked(request, fault);
      answers.refused(request, fault);
      return fault;
    },
    onTaken(request, { status }) {
      if (status < 300) noteTaken(request, { writes, mail });
    },
  });
  const world: World = { cloud, town, writes, mail, during };
  return {
    run: (seed) => week(world, seed),
    async forget() {
      town.forget();
      mail.forget();
      for (const all of [writes, cloud.ses.sent, cloud.metrics]) all.length = 0;
      const TableName = cloud.tableName;
      await cloud.dynamo.send(new DeleteTableCommand({ TableName }));
      await waitUntilTableNotExists({ client: cloud.dynamo, ...AT_ONCE }, { TableName });
      await cloud.dynamo.send(new CreateTableCommand({ ...tableInput(TableName), TableName }));
      await waitUntilTableExists({ client: cloud.dynamo, ...AT_ONCE }, { TableName });
    },
    close: async () => {
      await cloud.close();
      await town.close();
    },
  };
}

/** Seconds between two looks at a table, and in all. */
const AT_ONCE = { minDelay: 0.01, maxDelay: 0.1, maxWaitTime: 10 };

const BOUNCES = 'bounces@millcreek.example';
const COMPLAINS = 'complains@millcreek.example';

/** What the gateway has turned away or lost, and is asked for again: answered as if it had been done. */
function answering(): { refused: (request: Request, fault: Fault) => void; mistaken: Mistaken } {
  const lost = new Set<string>();
  return {
    refused(request, fault) {
      if (request.operation !== 'PutItem') return;
      if (fault === 'throttle' || fault === 'lose-call') lost.add(textOf(request));
    },
    mistaken: (request) =>
      lost.delete(textOf(request)) ? { status: 200, headers: DYNAMO_JSON, body: '{}' } : undefined,
  };
}

function textOf({ caller, body }: Request): string {
  return `${caller} ${body.toString()}`;
}

type Mistaken = NonNullable<CloudOptions['mistaken']>;
const DYNAMO_JSON = { 'content-type': 'application/x-amz-json-1.0' };

function noteTaken(request: Request, { writes, mail }: Pick<World, 'writes' | 'mail'>): void {
  const { service, operation, body } = request;
  if (service === 'ses') mail.taken(request);
  if (!['PutItem', 'BatchWriteItem'].includes(operation)) return;
  const input = JSON.parse(body.toString()) as object;
  note(writes, input);
  mail.written(request, input);
}

const WEEK_MS = 7 * 86_400_000;
const QUARTER_MS = 15 * 60_000;
const AUDIT = 'presence-dev-weekly-audit';
const NOTIFY = 'presence-dev-notify';
/** A Sunday at two in the morning in New York. */
const SUNDAY = Date.parse('2027-01-03T07:00:00Z');

/** One week: in some with a quiet one before it, then under trouble, then quiet; and what is broken then. */
async function week(world: World, seed: number): Promise<KilledResult> {
  const { cloud, town, writes, mail, during } = world;
  const chance = chanceOf(seed);
  const { inventory, models } = townOf(seed, chance, town);
  await push(cloud, inventory);
  const at = SUNDAY + 2 * seed * WEEK_MS;
  if (chance.hits(0.25)) await lastWeek(world, models, at - WEEK_MS);
  for (const [url, model] of models) town.models.set(url, model);
  setClock(world, at + 10_000);
  const [sentBefore, valuesBefore] = [cloud.ses.sent.length, cloud.metrics.length];
  const killing = killingOf(seed, {
    hosts: town.hosts,
    onTurn: async () => during.takeOver?.(),
  });
  during.killing = killing;
  const runId = runAt(at);
  await underTrouble(world, { chance, at, runId });
  await killing.arrive();
  during.killing = undefined;
  const records = dynamoRecords(cloud.dynamo, cloud.tableName);
  const outbox = dynamoOutbox(cloud.dynamo, cloud.tableName);
  const lost = unheardLetters(cloud);
  await comeToRest(world, { records, outbox, runId, at });
  const data = cloud.metrics.slice(valuesBefore);
  const failures = failedExecutions(data);
  const { ringing } = cloud;
  const unheard = await unheardIn({ ringing, data, failures, records, outbox, runId });
  const rest: Rest = {
    runId,
    records,
    outbox,
    inventory,
    models,
    sent: cloud.ses.sent,
    unsure: mail.unsure(),
    writes,
    unheard: [...lost, ...unheard],
    again: () => started(cloud, at),
  };
  const broken = await brokenIn(rest);
  broken.push(...cloud.denied.splice(0).map((call) => `not allowed: ${call}`));
  broken.push(...cloud.deadLetters.splice(0).map((one) => `lost in quiet: ${JSON.stringify(one)}`));
  const letters = cloud.ses.sent.slice(sentBefore);
  const end = await endOf({ records, outbox, runId }, letters);
  const mails = letters.length;
  const { kills, calls } = killing;
  return { seed, broken, kills, faults: killing.faults(), mails, calls, end };
}

type Letter = Cloud['ses']['sent'][number];

async function endOf(
  { records, outbox, runId }: Pick<Rest, 'records' | 'outbox' | 'runId'>,
  letters: readonly Letter[],
): Promise<string[]> {
  const end = [`run ${JSON.stringify((await records.run(runId))?.counts)}`];
  for await (const report of records.pageReports(runId)) {
    const { agencyId, pageId, verdict, failure, secondLook } = report;
    const second = secondLook === undefined ? '' : ', looked at twice';
    end.push(`${agencyId}/${pageId} ${verdict} ${failure?.reason ?? ''}${second}`);
  }
  for (const { id, to, state, attempt } of await outbox.ofRun(runId))
    end.push(`${id} to ${to.join()} ${state}, try ${attempt}`);
  const subjects = letters.map(
    ({ to, raw }) => `${to.join()} ${/^Subject: (.*)$/m.exec(raw)?.[1] ?? ''}`,
  );
  return [...end.sort(), ...subjects.sort()];
}

/** The machines' clocks, at a time. */
function setClock({ during }: World, to: number): void {
  during.ahead = to - Date.now();
}

function runAt(at: number): string {
  return `${isoWeekIn('America/New_York', new Date(at))}-sun-02-america-new-york`;
}

async function started(cloud: Cloud, at: number): Promise<{ status: string }> {
  const answer = await cloud.trigger(AUDIT, new Date(at).toISOString());
  if ('status' in answer && answer.status === 'SUCCEEDED')
    return answer.result as { status: string };
  return { status: `failed: ${JSON.stringify(answer)}` };
}

/** Then every page was as it should be. */
async function lastWeek(
  world: World,
  models: ReadonlyMap<string, PageModel>,
  at: number,
): Promise<void> {
  for (const url of models.keys()) world.town.models.set(url, 'good');
  setClock(world, at + 10_000);
  await started(world.cloud, at);
  await world.cloud.takeMailEvents();
}

type Troubled = { chance: Chance; at: number; runId: string };

/** What could not be taken lies in a queue of dead letters that an alarm watches. Whoever is told takes it away. */
function unheardLetters(cloud: Cloud): string[] {
  const isHeard = cloud.ringing().includes('presence-dev-dead-letters');
  const letters = cloud.deadLetters.splice(0);
  return letters.length === 0 || isHeard ? [] : [`${letters.length} dead letters, and no alarm`];
}

/** Triggers once, at least. */
async function underTrouble(world: World, { chance, at, runId }: Troubled): Promise<void> {
  const { cloud } = world;
  const executions = [started(cloud, at)];
  // Delivery is at least once, at once or later; and somebody may go on with a run that others are still at.
  if (chance.hits(0.3)) executions.push(started(cloud, at));
  const takeOver = chance.hits(0.3) ? takingOver(world, runId, chance.below(120)) : undefined;
  await Promise.all(executions);
  await takeOver?.();
  for (let quarter = 0; quarter < 2; quarter += 1) {
    await world.during.killing?.arrive();
    world.during.ahead += QUARTER_MS;
    await cloud.trigger(NOTIFY, new Date(at).toISOString());
    await cloud.takeMailEvents();
  }
}

/** Has somebody go on with the run when so many writes were taken, at the latest when nobody else is at it. Gives what waits for its end. */
function takingOver(world: World, runId: string, after: number): () => Promise<unknown> {
  const { cloud, writes, during } = world;
  const from = writes.length;
  const records = dynamoRecords(cloud.dynamo, cloud.tableName);
  let execution: Promise<unknown> | undefined;
  const begin = async (): Promise<void> => {
    during.takeOver = undefined;
    if ((await records.run(runId)) === undefined) return;
    const come = during.killing?.next();
    execution = cloud.call(AUDIT, { resume: runId });
    // So that it waits for its turn beside the others.
    await come;
  };
  during.takeOver = async () => {
    if (writes.length >= from + after) await begin();
  };
  return async () => {
    if (during.takeOver !== undefined) await begin();
    await execution;
  };
}

type Resting = Pick<Rest, 'records' | 'outbox' | 'runId'> & { at: number };

async function comeToRest(world: World, { records, outbox, runId, at }: Resting): Promise<void> {
  const { cloud, during } = world;
  for (let left = 3; left > 0; left -= 1) {
    const run = await records.run(runId);
    if (run?.status === 'finished') break;
    if (run === undefined) await started(cloud, at);
    else await cloud.call(AUDIT, { resume: runId });
  }
  for (let quarter = 0; quarter < 12; quarter += 1) {
    during.ahead += QUARTER_MS;
    await cloud.trigger(NOTIFY, new Date(at).toISOString());
    await cloud.takeMailEvents();
    const entries = await outbox.ofRun(runId);
    if (!entries.some(({ state }) => isOpen(state))) break;
  }
}

const MODELS: readonly PageModel[] = ['good', 'good', 'bad', 'flaky', 'down'];
/** Each so many weeks one page is built by scripts, and a browser is killed with its function. */
const SCRIPTED_EVERY = 10;

function townOf(seed: number, chance: Chance, { hosts }: KilledTown) {
  const agencies: Agency[] = [];
  const pages: Page[] = [];
  const models = new Map<string, PageModel>();
  for (let at = 0; at <= chance.below(2); at += 1) {
    const id = `town-${seed}-${at}`;
    const more = chance.pick([[], [BOUNCES], [COMPLAINS]]);
    agencies.push(agencyOf(id, [`chief-${seed}-${at}@millcreek.example`, ...more]));
    for (let one = 0; one <= chance.below(4); one += 1) {
      const url = `${chance.pick(hosts)}/${id}/${one}/`;
      models.set(url, chance.pick(MODELS));
      const owner = { name: 'Dana', email: `owner-${one}@millcreek.example` };
      const skip = chance.hits(0.1) ? { skip: 'closed' } : {};
      const about = {
        id: `page-${one}`,
        agencyId: id,
        platform: 'website',
        kind: 'web-page',
      } as const;
      pages.push({ ...about, url, waivers: [], owner, ...skip });
    }
  }
  if (seed % SCRIPTED_EVERY === 0) models.set(pages[0]?.url ?? '', 'scripted');
  return { inventory: { agencies, pages }, models };
}

function agencyOf(id: string, recipients: string[]): Agency {
  return {
    id,
    name: 'Mill Creek Police Department',
    alsoKnownAs: ['Mill Creek PD', 'Mill Creek Police'],
    country: 'US',
    emergencyNumber: '911',
    state: 'OH',
    officialHosts: ['127.0.0.1', 'millcreek.example'],
    timeZone: 'America/New_York',
    recipients,
  };
}

async function push({ dynamo, tableName }: Cloud, inventory: Inventory): Promise<void> {
  const inventories = dynamoInventories(dynamo, tableName);
  const previous = (await inventories.current())?.version;
  const version = inventory.agencies[0]?.id ?? '';
  const files = { inventory: { name: 'town.yaml', text: '# the town' } };
  const about = { version, pushedAt: '2026-11-20T10:00:00Z', by: 'the test' };
  if (previous === version) return;
  const pushed = await inventories.push(
    { ...about, inventory, policy: DEFAULT_POLICY, files },
    previous,
  );
  if (!pushed) throw new Error('the inventory was not pushed');
}
