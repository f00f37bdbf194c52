// One lane of an audit, as a durable function: a host's pages one after another.
import { withDurableExecution } from '@aws/durable-execution-sdk-js';
import { durableWorkflow } from '../adapters/lambda-workflow.ts';
import { partSchema } from '../core/run/stages.ts';
import { deadlineOf } from './deadline.ts';
import { once } from './once.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { logger } from './telemetry.ts';
import { annotate, traced } from './tracing.ts';
import { executions } from './wire-executions.ts';

const settings = readSettings(SETTINGS['audit-lane'], process.env);

/** What visits pages is loaded with the first lane, not when the function starts. */
const opened = once(async () => {
  const [{ conductLane }, { openRunVisitor }] = await Promise.all([
    import('../core/cloud/lane.ts'),
    import('./run-visitor.ts'),
  ]);
  return { conductLane, doors: await openRunVisitor(settings, { browserElsewhere: true }) };
});

const audit = withDurableExecution(
  async (event: unknown, context) => {
    const part = partSchema.parse(event);
    logger.addContext(context.lambdaContext);
    annotate({ runId: part.runId, phase: part.phase, lane: part.lane });
    const { conductLane, doors } = await opened();
    return conductLane(
      durableWorkflow(context, {}),
      { ...doors, deadline: () => deadlineOf(context.lambdaContext) },
      { hostDelayMs: settings.HOST_DELAY_MS, longestIdleMs: settings.LONGEST_IDLE_MS },
      part,
    );
  },
  { client: executions() },
);

export const handler = traced('audit-lane', audit);
