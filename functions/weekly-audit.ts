// One audit, from the Scheduler's trigger to the messages in the outbox, as a durable function.
import { createHash } from 'node:crypto';
import { withDurableExecution } from '@aws/durable-execution-sdk-js';
import { durableWorkflow } from '../adapters/lambda-workflow.ts';
import versions from '../checks/versions.json' with { type: 'json' };
import { METRICS } from '../core/cloud/names.ts';
import { putEntries } from '../core/cloud/put-entries.ts';
import { triggerSchema, type Trigger } from '../core/cloud/trigger.ts';
import { weeklyStages, type WeeklyRequest } from '../core/cloud/weekly.ts';
import { conductAudit, type Conducted } from '../core/run/conduct.ts';
import type { Closed } from '../core/run/close.ts';
import type { MessagesPut, RunName } from '../core/run/stages.ts';
import { once } from './run-visitor.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { annotate, logger, measure } from './telemetry.ts';
import {
  capturesIn,
  clock,
  executions,
  inventoriesIn,
  judgeHere,
  lanesIn,
  openTable,
  outboxIn,
  recordsIn,
  VERSION,
} from './wire.ts';

const settings = readSettings(SETTINGS['weekly-audit'], process.env);
const table = openTable(settings);
const records = recordsIn(table);

const opened = once(async () => {
  const [inventories, lanes, captures, judge] = await Promise.all([
    inventoriesIn(table),
    lanesIn(table),
    capturesIn(settings),
    judgeHere(settings),
  ]);
  return { records, inventories, lanes, captures, judge, clock };
});

const TARGETS = {
  'audit-lane': settings.AUDIT_LANE,
  'render-page': settings.RENDER_PAGE,
  notify: settings.NOTIFY,
};

export const handler = withDurableExecution(
  async (event: unknown, context): Promise<Conducted> => {
    const trigger = triggerSchema.parse(event);
    logger.addContext(context.lambdaContext);
    const owner = ownerOf(context.executionContext.durableExecutionArn);
    annotate({ owner });
    const workflow = durableWorkflow(context, TARGETS);
    const conducted = await conductAudit(
      workflow,
      weeklyStages(await opened(), requestOf(trigger, owner)),
      {
        lanes: settings.LANES,
        renders: settings.RENDERS,
        confirmAfterMs: settings.CONFIRM_AFTER_MS,
      },
    );
    await workflow.step('tell', async () => tell(conducted));
    return conducted;
  },
  { client: executions() },
);

/** All tries of one execution write in one name, and no other execution in it. */
function ownerOf(executionArn: string): string {
  return createHash('sha256').update(executionArn).digest('hex').slice(0, 32);
}

function requestOf(trigger: Trigger, owner: string): WeeklyRequest {
  return {
    trigger,
    owner,
    unless: { weekday: settings.DEFAULT_WEEKDAY, hour: settings.DEFAULT_HOUR },
    readerVersion: versions.reader,
    visitor: { version: VERSION, contactUrl: settings.CONTACT_URL },
    onClosed,
    messages: putMessages,
  };
}

function onClosed({ run }: Closed): void {
  const { expected, skipped, unreadable } = run.counts;
  const looked = expected - skipped;
  logger.info('run closed', { runId: run.runId, counts: run.counts });
  measure({
    [METRICS.runsClosed]: 1,
    [METRICS.unreadableShare]: looked === 0 ? 0 : (100 * unreadable) / looked,
  });
}

/** A week; the trends and the words of the messages go by it. */
const EVERY_DAYS = 7;

async function putMessages({ runId }: RunName, from: number): Promise<MessagesPut> {
  const request = { runId, from, everyDays: EVERY_DAYS, operators: settings.OPERATORS };
  return putEntries({ records, outbox: await outboxIn(table), clock }, request);
}

/** What did not come to pass is told too: a duplicate is a trigger that came twice. */
function tell(conducted: Conducted): { told: true } {
  logger.info(`audit ${conducted.status}`, { ...conducted });
  if (conducted.status === 'duplicate') measure({ [METRICS.duplicateTriggers]: 1 });
  if (conducted.status === 'finished') measure({ [METRICS.missingPages]: conducted.notReached });
  return { told: true };
}
