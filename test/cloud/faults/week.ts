// One week under trouble: pushed, triggered more often than once, audited, mailed, its events brought back; then what must hold.
import { dynamoInventories } from '../../../adapters/dynamo-inventories.ts';
import { dynamoLanes } from '../../../adapters/dynamo-lanes.ts';
import { dynamoOutbox } from '../../../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../../../adapters/dynamo-records.ts';
import { dynamoRulings } from '../../../adapters/dynamo-rulings.ts';
import { dynamoTurns } from '../../../adapters/dynamo-turns.ts';
import { judgeInPlace } from '../../../adapters/judge-in-place.ts';
import { conductLane } from '../../../core/cloud/lane.ts';
import { MAIL_TAGS } from '../../../core/cloud/mail-tags.ts';
import { putEntries } from '../../../core/cloud/put-entries.ts';
import { renderPages } from '../../../core/cloud/render.ts';
import { mailNews } from '../../../core/cloud/ses-events.ts';
import type { Trigger } from '../../../core/cloud/trigger.ts';
import { createRunVisitor } from '../../../core/cloud/visit.ts';
import { weeklyStages } from '../../../core/cloud/weekly.ts';
import type { Agency, Inventory, Page } from '../../../core/inventory/schema.ts';
import { composer } from '../../../core/mail/compose.ts';
import { deliver } from '../../../core/mail/deliver.ts';
import type { Printer } from '../../../core/mail/printed.ts';
import type { Outbox, Records } from '../../../core/ports.ts';
import { conductAudit, type Conducted } from '../../../core/run/conduct.ts';
import { partSchema, type Stages } from '../../../core/run/stages.ts';
import type { Target } from '../../../core/run/workflow.ts';
import { AGENCY, phraseCheck, POLICY, RULES, rulesOf } from '../../support/audit-world.ts';
import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { startSes, type Ses, type SesEvent } from '../sandbox/ses.ts';
import { chanceOf, type Chance } from './chance.ts';
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
import type { Rest } from './invariants.ts';
import { execute, type Execution, type JournalParts } from './journal.ts';
import { endedSending, KILLED, live, point, sending } from './life.ts';

const SCHEDULE = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 } as const;
const LAST_WEEK = '2026-11-09T12:00:00Z';
const THIS_WEEK = '2026-11-16T12:00:00Z';
const TRIGGER: Trigger = { scheduledTime: THIS_WEEK, schedule: SCHEDULE };
export const RUN = '2026-W47-mon-06-america-chicago';
const EVERY_DAYS = 7;

/** Mistakes that the product does not make, to see that they would be seen. */
export type Sabotage =
  | 'none'
  | 'forgets'
  | 'sends blindly'
  | 'claims anew'
  | 'judges wrongly'
  | 'overwrites'
  | 'goes back'
  | 'hides its failures'
  | 'begins again';

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
  /** Events that an alarm would have told of: executions and functions that failed for good. */
  alarms: string[];
  events: SesEvent[];
};

/** Makes a week's world by its seed: pushed, and in some seeds with a quiet week behind it, so that this one has what changed. */
export async function weekOf(seed: number, sabotage: Sabotage = 'none'): Promise<Week> {
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
    alarms: [],
    events: [],
  };
  ses.onEvent((event) => {
    week.events.push(event);
    if (chance.hits(0.2)) week.events.push(event);
  });
  await push(week);
  if (chance.hits(0.4)) await lastWeek(week);
  time.pass(Date.parse(THIS_WEEK) + 5_000 - time.at());
  Object.assign(trouble, troubleOf(chance, sabotage));
  return Object.assign(week, { sabotage });
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
export function restOf(week: Week): Rest {
  const { records, outbox, inventory, models, ses, trouble, table, executions, alarms } = week;
  return {
    runId: RUN,
    records,
    outbox,
    inventory,
    models,
    sent: ses.sent,
    unsure: trouble.killing.unsure,
    writes: table.writes,
    unheard: unheardOf(executions, alarms),
    again: async () => {
      const again = await audit(week);
      return again.status === 'SUCCEEDED' ? again.result : { status: again.error };
    },
  };
}

/** What rings where an execution fails is AWS's promise and this harness's word here; by the template's alarms it is shown in killed weeks. */
function unheardOf(executions: readonly Execution<Conducted>[], alarms: readonly string[]) {
  const failed = executions.filter(({ status }) => status === 'FAILED').length;
  const told = alarms.filter((alarm) => alarm.startsWith('executions-failed')).length;
  return told < failed ? [`${failed} executions failed, ${told} were told`] : [];
}

/** One execution of the weekly audit from a trigger to its end. */
export async function audit(week: Week, trigger: Trigger = TRIGGER): Promise<Execution<Conducted>> {
  const doors = doorsOf(week);
  const owner = week.time.token();
  const parts = partsOf(week, doors);
  const execution = await execute(parts, (workflow) => {
    const made = weeklyStages(doors, {
      trigger: sabotaged(week, trigger),
      owner,
      unless: SCHEDULE,
      readerVersion: 'r1',
      visitor: { version: '0', contactUrl: 'https://presence.example/' },
      // One agency at a time, so that a few need several steps.
      messages: ({ runId }, from) =>
        putEntries(doors, { runId, from, most: 1, everyDays: EVERY_DAYS }),
    });
    const stages = stagesOf(week, doors, made);
    return conductAudit(workflow, stages, { lanes: 4, renders: 2, confirmAfterMs: 600_000 });
  });
  week.executions.push(execution);
  if (execution.status === 'FAILED' && week.sabotage !== 'hides its failures')
    week.alarms.push(`executions-failed: ${execution.error}`);
  return execution;
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
      const part = partSchema.parse(payload);
      if (target === 'audit-lane') {
        const lane = await execute(parts, (workflow) => {
          const visitor = visitorOf({ browserElsewhere: true });
          const limits = { hostDelayMs: 1000, longestIdleMs: 500 };
          return conductLane(
            workflow,
            { lanes: doors.lanes, visitor, deadline: () => never },
            limits,
            part,
          );
        });
        if (lane.status === 'FAILED') throw new Error(lane.error);
        return lane.result;
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
      if (answer === KILLED) throw new Error('the function was killed');
      return answer;
    },
  };
  return parts;
}

const working = new WeakMap<Week, Promise<unknown>>();

/** The function that works the outbox off; one at a time, as its reserved concurrency has it. */
export async function notify(week: Week): Promise<unknown> {
  const before = working.get(week) ?? Promise.resolve();
  const now = before.then(() => notifyOnce(week));
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
      return await deliver(ports);
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
  const outbox = dynamoOutbox(table.client, table.tableName);
  for (let left = 50; events.length > 0 && left > 0; left -= 1) {
    const batch = events.splice(trouble.chance.below(events.length), 10);
    const taken = await live(async () => {
      for (const event of batch) {
        const news = mailNews(event, MAIL_TAGS.entry);
        await point(trouble.killing);
        if (news?.entry !== undefined) await outbox.tell(news.entry, news.event);
      }
    }).catch(() => KILLED);
    if (taken === KILLED) events.push(...batch);
  }
}

/** A quarter of an hour later: the outbox once more, and what became of the mail. A function that fails is tried three times. */
export async function quarterOfAnHour(week: Week): Promise<void> {
  week.time.pass(15 * 60_000);
  for (let tries = 1; tries <= 3; tries += 1) {
    const isDone = await notify(week).then(
      () => true,
      () => false,
    );
    if (isDone) break;
    if (tries === 3) week.alarms.push('dead-letters: notify');
  }
  await takeEvents(week);
}
