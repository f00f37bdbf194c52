// One audit, from the Scheduler's trigger to the messages in the outbox, as a durable function.
import { createHash } from 'node:crypto';
import { withDurableExecution } from '@aws/durable-execution-sdk-js';
import { durableWorkflow } from '../adapters/lambda-workflow.ts';
import versions from '../checks/versions.json' with { type: 'json' };
import { triggerSchema, type Trigger } from '../core/cloud/trigger.ts';
import type { WeeklyRequest } from '../core/cloud/weekly.ts';
import type { Conducted } from '../core/run/conduct.ts';
import type { MessagesPut, RunName } from '../core/run/stages.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger, measure } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { tellClosed, tellEnded } from './told.ts';
import { executions } from './wire-executions.ts';
import { capturesIn, judgeHere, lanesIn } from './wire-runs.ts';
import { clock } from '../adapters/system-clock.ts';
import { inventoriesIn, openTable, outboxIn, recordsIn, VERSION } from './wire.ts';

const settings = readSettings(SETTINGS['weekly-audit'], process.env);
const table = openTable(settings);

/** What audits is loaded with the first of them, not when the function starts. */
const opened = once(async () => {
  const [{ conductAudit }, { weeklyStages }, records, inventories, lanes, captures, judge] =
    await Promise.all([
      import('../core/run/conduct.ts'),
      import('../core/cloud/weekly.ts'),
      recordsIn(table),
      inventoriesIn(table),
      lanesIn(table),
      capturesIn(settings),
      judgeHere(settings),
    ]);
  const stores = { records, inventories, lanes, captures, judge, clock };
  return { conductAudit, stagesOf: (request: WeeklyRequest) => weeklyStages(stores, request) };
});

const TARGETS = {
  'audit-lane': settings.AUDIT_LANE,
  'render-page': settings.RENDER_PAGE,
  notify: settings.NOTIFY,
};

const audit = withDurableExecution(
  async (event: unknown, context): Promise<Conducted> => {
    const trigger = triggerSchema.parse(event);
    logger.addContext(context.lambdaContext);
    const owner = ownerOf(context.executionContext.durableExecutionArn);
    annotate({ owner });
    const workflow = durableWorkflow(context, TARGETS);
    const { conductAudit, stagesOf } = await opened();
    const conducted = await conductAudit(workflow, stagesOf(requestOf(trigger, owner)), {
      lanes: settings.LANES,
      renders: settings.RENDERS,
      confirmAfterMs: settings.CONFIRM_AFTER_MS,
      onBegun: ({ runId }) => annotate({ runId }),
    });
    annotate({ status: conducted.status, ...('runId' in conducted && { runId: conducted.runId }) });
    await workflow.step('tell', async () => tellEnded(conducted, measure));
    return conducted;
  },
  { client: executions() },
);

export const handler = traced('weekly-audit', audit);

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
    onClosed: (closed) => tellClosed(closed, measure),
    messages: putMessages,
  };
}

/** A week; the trends and the words of the messages go by it. */
const EVERY_DAYS = 7;

async function putMessages({ runId }: Pick<RunName, 'runId'>, from: number): Promise<MessagesPut> {
  const request = { runId, from, everyDays: EVERY_DAYS, operators: settings.OPERATORS };
  const [{ putEntries }, records, outbox] = await Promise.all([
    import('../core/cloud/put-entries.ts'),
    recordsIn(table),
    outboxIn(table),
  ]);
  return putEntries({ records, outbox, clock }, request);
}
