// The wiring of what a run works with: lanes, captures, judging, turns of hosts, what people brought.
import { pathToFileURL } from 'node:url';
import { traceable } from './tracing.ts';
import { clock } from '../adapters/system-clock.ts';
import { type Table } from './wire.ts';

export async function lanesIn({ client, tableName }: Table) {
  const { dynamoLanes } = await import('../adapters/dynamo-lanes.ts');
  return dynamoLanes(client, tableName, clock);
}

/** Whose turn it is to visit a host, among all functions. */
export async function turnsIn({ client, tableName }: Table) {
  const { dynamoTurns } = await import('../adapters/dynamo-turns.ts');
  return dynamoTurns(client, tableName);
}

export async function capturesIn(settings: { CAPTURES_BUCKET: string }) {
  const { s3Captures, s3Client } = await import('../adapters/s3-captures.ts');
  const client = traceable(s3Client());
  return s3Captures({ client, bucket: settings.CAPTURES_BUCKET });
}

/** The judging thread, started with the first page. */
export async function judgeHere(settings: { JUDGE_THREAD?: string | undefined }) {
  const { createLambdaJudge } = await import('../adapters/lambda-judge.ts');
  const { JUDGE_THREAD } = settings;
  const file = JUDGE_THREAD === undefined ? {} : { file: pathToFileURL(JUDGE_THREAD) };
  return createLambdaJudge(file).judge;
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
