// The conditions of puts, as the embedded store has to read them: a bracket in a bracket is read many times over.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { openEmbeddedStore, type EmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import { agencyReportOf, pageReportOf, runOf } from '../support/stored-records.ts';

/** Every further one takes dynalite's parser about seven times as long: four take half a second, once in each process that stores a report. */
const DEEPEST = 2;

let dir: string;
let store: EmbeddedStore;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'presence-conditions-'));
  store = await openEmbeddedStore(dir);
});

afterEach(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

it('of runs, page reports and agency reports have no bracket far inside others', async () => {
  const sent = vi.spyOn(store.client, 'send');
  const records = dynamoRecords(store.client, store.tableName);
  const run = runOf('run-1');
  await records.startRun(run);
  await records.updateRun(run);
  await records.savePageReport(pageReportOf(run, 'a', 'p'), run);
  await records.saveAgencyReport(agencyReportOf(run, 'a'), run);
  const conditions = sent.mock.calls.map(([{ input }]) =>
    'ConditionExpression' in input ? String(input.ConditionExpression) : '',
  );
  expect(conditions.filter((text) => text !== '')).toHaveLength(5);
  for (const text of conditions) expect(depthOf(text), text).toBeLessThanOrEqual(DEEPEST);
});

/** How deep brackets stand in one another; those of a function's own are none. */
function depthOf(expression: string): number {
  const brackets = expression.replaceAll(/\w+\([^()]*\)/g, '').replaceAll(/[^()]/g, '');
  let depth = 0;
  let deepest = 0;
  for (const bracket of brackets) {
    depth += bracket === '(' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
