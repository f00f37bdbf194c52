// The wiring of durable executions.
import { lambdaClient } from '../adapters/lambda-functions.ts';
import { traceable } from './tracing.ts';

/** For durable executions: their checkpoints wait no longer than anything else. */
export function executions(): ReturnType<typeof lambdaClient> {
  return traceable(lambdaClient());
}
