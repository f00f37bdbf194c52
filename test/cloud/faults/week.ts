// One week under trouble: pushed, triggered more often than once, audited, mailed, its events brought back; then what must hold.
import { dynamoInventories } from '../../../adapters/dynamo-inventories.ts';
import { dynamoLanes } from '../../../adapters/dynamo-lanes.ts';
import { dynamoOutbox } from '../../../adapters/dynamo-outbox.ts';
import { dynamoRecipients } from '../../../adapters/dynamo-recipients.ts';
import { dynamoRecords } from '../../../adapters/dynamo-records.ts';
import { dynamoRulings } from '../../../adapters/dynamo-rulings.ts';
import { dynamoTurns } from '../../../adapters/dynamo-turns.ts';
import { judgeInPlace } from '../../../adapters/judge-in-place.ts';
import { conductLane } from '../../../core/cloud/lane.ts';
import { putEntries } from '../../../core/cloud/put-entries.ts';
import { renderPages } from '../../../core/cloud/render.ts';
import type { Trigger } from '../../../core/cloud/trigger.ts';
import { createRunVisitor } from '../../../core/cloud/visit.ts';
import type { FunctionName } from '../../../core/cloud/names.ts';
import { weeklyStages } from '../../../core/cloud/weekly.ts';
import type { Agency, Inventory, Page } from '../../../core/inventory/schema.ts';
import { composer } from '../../../core/mail/compose.ts';
import { isOpen } from '../../../core/mail/outbox/moves.ts';
import type { Printer } from '../../../core/mail/printed.ts';
import type { Outbox, Records } from '../../../core/ports.ts';
import { conductAudit, type Conducted } from '../../../core/run/conduct.ts';
import { partSchema, type Stages } from '../../../core/run/stages.ts';
import type { Target } from '../../../core/run/workflow.ts';
import { hear } from '../../../functions/hear.ts';
import type { Measure } from '../../../functions/telemetry.ts';
import { tellClosed, tellEnded } from '../../../functions/told.ts';
import { watch } from '../../../functions/watch.ts';
import { workOff } from '../../../functions/work-off.ts';
import { AGENCY, phraseCheck, POLICY, RULES, rulesOf } from '../../support/audit-world.ts';
import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { startSes, type Ses, type SesEvent } from '../sandbox/ses.ts';
import type { Deployed } from '../sandbox/resolve.ts';
import { chanceOf, type Chance } from './chance.ts';
import { cloudWatchOf, type CloudWatch } from './cloudwatch.ts';
import {
  capturesOf,
  isReport,
  mailerOf,
  tableOf,
  timeOf,
  webOf,
  type PageModel,
  type Table,
  type Time,
  type Trouble,
} from './doors.ts';
import { unheardIn, type Failure } from './heard.ts';
import type { Rest } from './invariants.ts';
import { execute, TIMED_OUT, type Allowed, type Execution, type JournalParts } from './journal.ts';
import {
  bounceRate,
  NO_LIMITS,
  roomFor,
  unheardBounces,
  unheardThrottles,
  type Limits,
  type TurnedAway,
} from './limits.ts';
import { endedSending, KILLED, live, point, sending } from './life.ts';

const SCHEDULE = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 } as const;
const LAST_WEEK = '2026-11-09T12:00:00Z';
const THIS_WEEK = '2026-11-16T12:00:00Z';
const TRIGGER: Trigger = { scheduledTime: THIS_WEEK, schedule: SCHEDULE };
export const RUN = '2026-W47-mon-06-america-chicago';
const EVERY_DAYS = 7;

/** Mistakes that the product does not make, to see that they would be seen. */
export const SABOTAGES = [
  'none',
  'forgets',
  'sends blindly',
  'claims anew',
  'judges wrongly',
  'overwrites',
  'goes back',
  'hides its failures',
  'begins again',
] as const;
export type Sabotage = (typeof SABOTAGES)[number];

export type Week = {
  sabotage: Sabotage;
  trouble: Trouble;
  table: Table;
  time: Time;
  inventory: Inventory;
  models: Map<string, PageModel>;
  records: Records;
  outbox: Outbox;
  ses: Ses;
  executions: Execution<Conducted>[];
  cloudWatch: CloudWatch;
  /** How many values there were before the trouble. */
  from: number;
  /** What failed for good, and the alarm that has to tell of it. */
  failures: Failure[];
  /** The outbox, looked at each quarter of an hour. */
  looks: Look[];
  events: SesEvent[];
  limits: Limits;
  turnedAway: TurnedAway;
  /** Messages that came back, each once; and the account's rate each time that SES told of it. */
  bounced: number;
  rates: { at: number; rate: number }[];
};

/** `isWorked`: notify had come to its end just before. */
type Look = { at: number; oldestHours: number; isWorked: boolean };

/** Makes a week's world by its seed: pushed, and in some seeds with a quiet week behind it, so that this one has what changed. */
export async function weekOf(
  seed: number,
  stack: Deployed,
  sabotage: Sabotage = 'none',
): Promise<Week> {
  const chance = chanceOf(seed);
  const trouble = quietTrouble(chance);
  const time = timeOf(trouble, LAST_WEEK);
  const table = await tableOf({ trouble, time, mistaken: MISTAKES[sabotage] ?? rightly });
  const { inventory, models } = townOf(trouble);
  const ses = startSes(
    {
      configurationSets: new Set(['presence']),
      perSecond: 1000,
      bouncing: new Set(['bounces@riverton.gov']),
      complaining: new Set(['complains@riverton.gov']),
    },
    () => time.now().getTime(),
  );
  const week: Week = {
    sabotage: 'none',
    trouble,
    table,
    time,
    inventory,
    models,
    records: dynamoRecords(table.quiet, table.tableName),
    outbox: dynamoOutbox(table.quiet, table.tableName),
    ses,
    executions: [],
    cloudWatch: cloudWatchOf(stack, time.at),
    from: 0,
    failures: [],
    looks: [],
    events: [],
    limits: NO_LIMITS,
    turnedAway: { until: undefined, at: [] },
    bounced: 0,
    rates: [],
  };
  ses.onEvent((event) => {
    week.events.push(event);
    if (event.eventType === 'Bounce') week.bounced += 1;
    if (chance.hits(0.2)) week.events.push(event);
  });
  await push(week);
  if (chance.hits(0.4)) await lastWeek(week);
  time.pass(Date.parse(THIS_WEEK) + 5_000 - time.at());
  Object.assign(trouble, troubleOf(chance, sabotage));
  Object.assign(week, { failures: [], looks: [], rates: [] });
  return Object.assign(week, { sabotage, from: week.cloudWatch.data.length });
}

const rightly = (input: object): object => input;

const MISTAKES: Partial<Record<Sabotage, (input: object) => object>> = {
  /** Whoever writes a page's report writes it, whatever stands there. */
  overwrites(input) {
    const { TableName, Item, ConditionExpression }: Partial<PutItemCommandInput> = input;
    return isReport(input) && ConditionExpression !== undefined ? { TableName, Item } : input;
  },
  /** Whose run it is may write it, however far it has come. */
  'goes back'(input) {
    const { ConditionExpression }: Partial<PutItemCommandInput> = input;
    return {
      ...input,
      ConditionExpression: ConditionExpression?.replace(
        '#stage <= :stage',
        '#stage <= :stage OR #stage > :stage',
      ),
    };
  },
};

/** The inventory as a person pushes it: whole, in the table, with the file that it was read from. */
async function push({ table, inventory }: Week): Promise<void> {
  const files = { inventory: { name: 'town.yaml', text: '# the town' } };
  const about = { version: 'v1', pushedAt: '2026-11-08T00:00:00.000Z', by: 'test' };
  const inventories = dynamoInventories(table.quiet, table.tableName);
  const pushed = await inventories.push({ ...about, inventory, policy: POLICY, files }, undefined);
  if (!pushed) throw new Error('the inventory was not pushed');
}

/** Then most pages were as they should be. */
async function lastWeek(week: Week): Promise<void> {
  const now = [...week.models];
  for (const [url] of now) if (week.trouble.chance.hits(0.8)) week.models.set(url, 'good');
  await audit(week, { scheduledTime: LAST_WEEK, schedule: SCHEDULE });
  await quarterOfAnHour(week);
  for (const [url, model] of now) week.models.set(url, model);
}

function quietTrouble(chance: Chance): Trouble {
  return {
    chance,
    killing: { chance, rate: 0, kills: 0, unsure: new Map() },
    throttled: 0,
    lostAnswer: 0,
    lostCall: 0,
    late: 0,
    stalled: 0,
    pageFails: 0.5,
    mailRefused: 0,
    clockJumps: 0,
  };
}

function troubleOf(chance: Chance, sabotage: Sabotage): Trouble {
  // Each run has some kinds of trouble and not others: together they would hide one another.
  const some = (rate: number): number => (chance.hits(0.5) ? rate : 0);
  return {
    chance,
    killing: { chance, rate: some(0.02), kills: 0, unsure: new Map() },
    throttled: some(0.05),
    lostAnswer: some(0.05),
    lostCall: some(0.05),
    late: sabotage === 'goes back' ? 0.5 : some(0.05),
    stalled: sabotage === 'overwrites' ? 0.6 : some(0.1),
    pageFails: 0.5,
    mailRefused: some(0.3),
    clockJumps: some(0.05),
  };
}

/** Nothing goes wrong any more. */
export function quiet({ trouble }: Week): void {
  const { kills, unsure } = trouble.killing;
  const none = quietTrouble(trouble.chance);
  Object.assign(trouble, none, { killing: Object.assign(none.killing, { kills, unsure }) });
}

const MODELS: readonly PageModel[] = [
  'good',
  'good',
  'good',
  'bad',
  'flaky',
  'down',
  'scripted',
  'wavering',
];

function townOf({ chance }: Trouble): { inventory: Inventory; models: Map<string, PageModel> } {
  const agencies: Agency[] = [];
  const pages: Page[] = [];
  const models = new Map<string, PageModel>();
  for (let at = 0; at <= chance.below(3); at += 1) {
    const id = `agency-${at}`;
    const recipients = [
      `chief-${at}@riverton.gov`,
      ...chance.pick([[], ['bounces@riverton.gov'], ['complains@riverton.gov']]),
    ];
    agencies.push({ ...AGENCY, id, recipients });
    for (let page = 0; page <= chance.below(4); page += 1) {
      const url = `https://host-${chance.below(4)}.example/${id}/${page}`;
      models.set(url, chance.pick(MODELS));
      pages.push({
        id: `page-${page}`,
        agencyId: id,
        platform: 'website',
        kind: 'web-page',
        url,
        waivers: [],
        owner: { name: 'Dana', email: `owner-${page}@riverton.gov` },
        ...(chance.hits(0.1) ? { skip: 'closed' } : {}),
      });
    }
  }
  return { inventory: { agencies, pages }, models };
}

/** The week when it is quiet again. */
export async function restOf(week: Week): Promise<Rest> {
  const { records, outbox, inventory, models, ses, trouble, table, cloudWatch, failures } = week;
  const { ringing } = cloudWatch;
  const data = cloudWatch.data.slice(week.from);
  const looked = { ringing, data, failures, records, outbox, runId: RUN };
  return {
    runId: RUN,
    records,
    outbox,
    inventory,
    models,
    sent: ses.sent,
    unsure: trouble.killing.unsure,
    writes: table.writes,
    unheard: [
      ...(await unheardIn(looked)),
      ...unheardOutbox(week),
      ...unheardErrors(week),
      ...unheardLimits(week),
    ],
    again: async () => {
      const again = await audit(week);
      return again.status === 'SUCCEEDED' ? again.result : { status: again.error };
    },
  };
}

const RANG = 'presence-dev-';
/** Hours that a message waits before somebody is told, and what clocks that are set may make of them. */
const [OLD_HOURS, OFF_HOURS] = [4, 0.1];

/** A message that waits for hours is told of, and so is an outbox that nobody works off. */
function unheardOutbox({ looks, cloudWatch }: Week): string[] {
  const rings = (at: number): boolean => cloudWatch.ringing(at).includes(`${RANG}outbox-old`);
  const oldest = Math.max(0, ...looks.map(({ oldestHours }) => oldestHours));
  return looks.flatMap(({ at, oldestHours, isWorked }) => {
    if (!isWorked) return [];
    if (oldestHours > OLD_HOURS + OFF_HOURS && !rings(at))
      return [`a message waits for ${oldestHours} hours, and outbox-old did not ring`];
    return oldest < OLD_HOURS - OFF_HOURS && rings(at) ? ['outbox-old rang for nothing'] : [];
  });
}

/** Limits that were met are told of, and others are not. */
function unheardLimits({ cloudWatch, turnedAway, rates }: Week): string[] {
  const rings =
    (alarm: string) =>
    (at: number): boolean =>
      cloudWatch.ringing(at).includes(`${RANG}${alarm}`);
  return [
    ...unheardThrottles(turnedAway, rings('functions-throttled')),
    ...unheardBounces(rates, rings('bounce-rate')),
  ];
}

const QUARTER_MS = 15 * 60_000;
/** In a quarter of an hour. */
const AGAIN_AND_AGAIN = 4;
const SMALL = new Set(['notify', 'mail-events', 'render-page'].map((name) => RANG + name));

const quarter = (at: number): number => Math.floor(at / QUARTER_MS);

/** Functions that fail again and again are told of. */
function unheardErrors({ cloudWatch, from }: Week): string[] {
  const errors = cloudWatch.data
    .slice(from)
    .filter(
      ({ name, dimensions }) => name === 'Errors' && SMALL.has(dimensions['FunctionName'] ?? ''),
    );
  return errors.flatMap(({ at }) => {
    const beside = errors.filter((one) => one.at <= at && quarter(one.at) === quarter(at)).length;
    const rings = cloudWatch.ringing(at).includes(`${RANG}functions-failing`);
    // What fails in the same moment is all there when it is looked at.
    if (beside >= AGAIN_AND_AGAIN && !rings)
      return [`${beside} calls failed, and functions-failing did not ring`];
    return [];
  });
}

/** One execution of the weekly audit from a trigger to its end. */
export async function audit(week: Week, trigger: Trigger = TRIGGER): Promise<Execution<Conducted>> {
  const doors = doorsOf(week);
  const owner = week.time.token();
  const parts = partsOf(week, doors);
  const measure = measureOf(week, 'weekly-audit');
  const execution = await execute(
    parts,
    async (workflow) => {
      const made = weeklyStages(doors, {
        trigger: sabotaged(week, trigger),
        owner,
        unless: SCHEDULE,
        readerVersion: 'r1',
        visitor: { version: '0', contactUrl: 'https://presence.example/' },
        onClosed: (closed) => tellClosed(closed, measure),
        // One agency at a time, so that a few need several steps.
        messages: async ({ runId }, from) => {
          if (week.limits.endsUntold) throw endedUntold(week);
          return putEntries(doors, { runId, from, most: 1, everyDays: EVERY_DAYS });
        },
      });
      const stages = stagesOf(week, doors, made);
      const limits = { lanes: 4, renders: 2, confirmAfterMs: 600_000 };
      const conducted = await conductAudit(workflow, stages, limits);
      await workflow.step('tell', async () => tellEnded(conducted, measure));
      return conducted;
    },
    allowedIn(week, AUDIT_HOURS),
  );
  week.executions.push(execution);
  if (execution.status === 'FAILED') failed(week, 'weekly-audit', execution.error);
  return execution;
}

/** What no try mends; the next execution has none of it. */
function endedUntold(week: Week): Error {
  week.limits = { ...week.limits, endsUntold: false };
  return Object.assign(new Error('the messages could not be put'), { reason: 'bad-data' });
}

/** As AWS counts an execution that ended without a result. */
function failed(week: Week, name: FunctionName, error: string): void {
  const isLate = error === TIMED_OUT;
  week.cloudWatch.ofLambda(name, isLate ? 'DurableExecutionTimedOut' : 'DurableExecutionFailed');
  const alarm = isLate ? 'executions-timed-out' : 'executions-failed';
  week.failures.push({ what: `${name} failed: ${error}`, alarm, at: week.time.at() });
}

/** A product that hides its failures writes no metrics. */
function measureOf({ cloudWatch, sabotage }: Week, name: FunctionName): Measure {
  return sabotage === 'hides its failures' ? () => undefined : cloudWatch.measureOf(name);
}

function stagesOf({ sabotage }: Week, { records }: Doors, made: Stages): Stages {
  if (sabotage === 'forgets') return { ...made, lanes: async () => 0 };
  if (sabotage !== 'begins again') return made;
  return {
    ...made,
    async begin() {
      const begun = await made.begin();
      if (begun.status !== 'duplicate') return begun;
      const owner = (await records.run(begun.runId))?.owner ?? '';
      return { status: 'begun', runId: begun.runId, owner };
    },
  };
}

/** The same trigger again makes another run of it. */
function sabotaged({ sabotage, executions, time }: Week, trigger: Trigger): Trigger {
  if (sabotage !== 'claims anew' || executions.length === 0) return trigger;
  return { askedAt: time.now().toISOString(), again: `again${executions.length}` };
}

type Doors = ReturnType<typeof doorsOf>;

const OTHER_RULES = rulesOf([[phraseCheck('emergency', 'call 112'), 'e2']]);

function doorsOf({ trouble, table, time, models, sabotage }: Week) {
  const { client, tableName } = table;
  return {
    records: dynamoRecords(client, tableName),
    lanes: dynamoLanes(client, tableName, time),
    inventories: dynamoInventories(client, tableName),
    outbox: dynamoOutbox(client, tableName),
    rulings: dynamoRulings(client, tableName),
    turns: dynamoTurns(client, tableName),
    captures: capturesOf(trouble),
    judge: judgeInPlace(sabotage === 'judges wrongly' ? OTHER_RULES : RULES),
    clock: time,
    wait: async (ms: number) => time.pass(ms),
    ...webOf(trouble, models, time),
  };
}

function partsOf(week: Week, doors: Doors): JournalParts {
  const { trouble, time } = week;
  const { browser, ...plain } = doors;
  const visitorOf = (more: object) =>
    createRunVisitor({ ...plain, ...more }, { hostDelayMs: 1000, onEvent: () => () => undefined });
  const never = new AbortController().signal;
  const parts: JournalParts = {
    killing: trouble.killing,
    pass: (ms) => time.pass(ms),
    async call(target: Target, payload: object) {
      if (target === 'notify') return notify(week);
      await roomFor(target, week);
      const part = partSchema.parse(payload);
      if (target === 'audit-lane') {
        const lane = await execute(
          parts,
          (workflow) => {
            const visitor = visitorOf({ browserElsewhere: true });
            const limits = { hostDelayMs: 1000, longestIdleMs: 500 };
            return conductLane(
              workflow,
              { lanes: doors.lanes, visitor, deadline: () => never },
              limits,
              part,
            );
          },
          allowedIn(week, LANE_HOURS),
        );
        if (lane.status === 'SUCCEEDED') return lane.result;
        failed(week, 'audit-lane', lane.error);
        throw new Error(lane.error);
      }
      const answer = await live(() =>
        renderPages(
          {
            lanes: doors.lanes,
            visitor: visitorOf({ browser }),
            deadline: never,
            leftMs: () => 100_000,
          },
          part,
        ),
      );
      if (answer !== KILLED) return answer;
      week.cloudWatch.ofLambda('render-page', 'Errors');
      throw new Error('the function was killed');
    },
  };
  return parts;
}

/** As in infra/functions-table.ts. */
const [AUDIT_HOURS, LANE_HOURS] = [72, 24];
const HOUR_MS = 3_600_000;

/** An execution that takes too long does so while everything else goes on. */
function allowedIn(week: Week, hours: number): Allowed {
  return {
    operations: week.limits.operations(),
    async late() {
      for (let hour = 0; hour < hours; hour += 1) await quarterOfAnHour(week, HOUR_MS);
    },
  };
}

const working = new WeakMap<Week, Promise<unknown>>();

/** The function that works the outbox off; one at a time, as its reserved concurrency has it. */
export async function notify(week: Week): Promise<unknown> {
  const before = working.get(week) ?? Promise.resolve();
  const now = before.then(() =>
    notifyOnce(week).catch((error: unknown) => {
      week.cloudWatch.ofLambda('notify', 'Errors');
      throw error;
    }),
  );
  working.set(
    week,
    now.catch(() => undefined),
  );
  return now;
}

async function notifyOnce(week: Week): Promise<unknown> {
  const { trouble, table, time, ses } = week;
  const outbox = dynamoOutbox(table.client, table.tableName);
  const move: Outbox['move'] = async (from, to) => {
    const moved = await outbox.move(from, to);
    sending(undefined);
    return moved;
  };
  const answer = await live(async () => {
    try {
      const blind = { due: async () => outbox.ofRun(RUN), move: async () => true };
      const looks = week.sabotage === 'sends blindly' ? blind : { move };
      const ports = {
        outbox: { ...outbox, ...looks },
        mailer: mailerOf(trouble, ses),
        clock: time,
        compose: composer(
          { records: dynamoRecords(table.client, table.tableName), outbox, printer },
          { everyDays: EVERY_DAYS, productVersion: '0' },
        ),
      };
      return await workOff({ ...ports, measure: measureOf(week, 'notify') }, () => true);
    } catch (error) {
      endedSending(trouble.killing);
      throw error;
    }
  });
  if (answer === KILLED) throw new Error('notify was killed');
  return answer;
}

/** What is to be printed, not set in pages: that takes longer than the rest of a week, and is done where processes are killed. */
const printer: Printer = {
  print: async (printed) => new TextEncoder().encode(JSON.stringify(printed)),
};

/** The function that takes mail events: those that it could not take come again, in any order. */
export async function takeEvents(week: Week): Promise<void> {
  const { trouble, table, events } = week;
  const { client, tableName } = table;
  const ports = {
    outbox: dynamoOutbox(client, tableName),
    recipients: dynamoRecipients(client, tableName),
    measure: measureOf(week, 'mail-events'),
  };
  for (let left = 50; events.length > 0 && left > 0; left -= 1) {
    const batch = events.splice(trouble.chance.below(events.length), 10);
    const taken = await live(async () => {
      for (const event of batch) {
        await point(trouble.killing);
        await hear(async () => ports, event);
      }
    }).catch(() => KILLED);
    if (taken !== KILLED) continue;
    week.cloudWatch.ofLambda('mail-events', 'Errors');
    events.push(...batch);
  }
}

/** A quarter of an hour later, or so: the outbox once more, and what became of the mail. A function that fails is tried three times. */
export async function quarterOfAnHour(week: Week, ms = QUARTER_MS): Promise<void> {
  week.time.pass(ms);
  let isWorked = false;
  for (let tries = 1; tries <= 3 && !isWorked; tries += 1) {
    isWorked = await notify(week).then(
      () => true,
      () => false,
    );
    if (isWorked || tries < 3) continue;
    week.cloudWatch.deadLetter('notify');
    const at = week.time.at();
    week.failures.push({ what: 'notify failed for good', alarm: 'dead-letters', at });
  }
  week.looks.push({ at: week.time.at(), oldestHours: await oldestOpen(week), isWorked });
  await takeEvents(week);
  const rate = bounceRate(week.limits, { sent: week.ses.sent.length, bounced: week.bounced });
  week.cloudWatch.bounceRate(rate);
  week.rates.push({ at: week.time.at(), rate });
}

async function oldestOpen({ outbox, time }: Week): Promise<number> {
  const open = (await outbox.newest(100)).filter(({ state }) => isOpen(state));
  return Math.max(
    0,
    ...open.map(({ createdAt }) => (time.at() - Date.parse(createdAt)) / 3_600_000),
  );
}

/** The trigger never comes: the Scheduler gives up after a day, and somebody who is told starts the audit by hand. */
export function dropTrigger({ time, cloudWatch, failures }: Week): void {
  time.pass(DAY_MS);
  cloudWatch.dropped('presence-dev-weekly-audit');
  failures.push({ what: 'the trigger was dropped', alarm: 'triggers-dropped', at: time.at() });
}

const DAY_MS = 86_400_000;
/** A weekly report, a day for the audit itself, and two looks of the watchdog at what is later. */
const HEARD_AFTER_DAYS = 10;
const QUIET_DAYS = 7;

/** What the watchdog of the day tells of a finished run of which not everybody was told. Whether there was one. */
export async function lookForUntold(week: Week): Promise<boolean> {
  const run = await week.records.run(RUN);
  if (run?.status !== 'finished' || run.messagesPutAt !== undefined) return false;
  for (let hour = 0; hour < 2; hour += 1) await quarterOfAnHour(week, HOUR_MS);
  await watch(...watchdogOf(week));
  const at = week.time.at();
  week.failures.push({ what: 'nobody was told of the run', alarm: 'reports-untold', at });
  return true;
}

/** A day later, when all was told. */
export async function nothingUntold(week: Week): Promise<void> {
  const { time, cloudWatch, failures } = week;
  time.pass(DAY_MS);
  await watch(...watchdogOf(week));
  const at = time.at();
  if (cloudWatch.ringing(at).includes(`${RANG}reports-untold`))
    failures.push({ what: 'all was told, and reports-untold rang', alarm: 'none', at });
}

function watchdogOf(week: Week): Parameters<typeof watch> {
  const { records, outbox, table, time } = week;
  const inventories = dynamoInventories(table.quiet, table.tableName);
  const measure = measureOf(week, 'watchdog');
  return [{ records, outbox, inventories, measure }, new Date(time.at())];
}

/** The weeks after it nothing is audited any more: the watchdog has to be heard of it, and not before. */
export async function silence(week: Week): Promise<void> {
  const { time, cloudWatch, failures } = week;
  await watch(...watchdogOf(week));
  for (let day = 1; day <= HEARD_AFTER_DAYS; day += 1) {
    time.pass(DAY_MS);
    await watch(...watchdogOf(week));
    const isHeard = cloudWatch.ringing(time.at()).includes(`${RANG}no-recent-report`);
    const at = time.at();
    if (isHeard && day <= QUIET_DAYS)
      failures.push({ what: `a report ${day} days old rang no-recent-report`, alarm: 'none', at });
    if (day < HEARD_AFTER_DAYS) continue;
    for (const alarm of ['no-recent-report', 'agencies-overdue'])
      failures.push({ what: `no report for ${day} days`, alarm, at });
  }
}
