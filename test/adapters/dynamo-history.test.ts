// What audits saw between two moments, by the real store: only that, oldest first, replays left out.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoHistory } from '../../adapters/dynamo-history.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { type EmbeddedStore, openEmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import type { History, Records } from '../../core/ports.ts';
import { agencyReport, page } from '../support/report-data.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'presence-history-'));
let store: EmbeddedStore;
let history: History;
let records: Records;

beforeAll(async () => {
  store = await openEmbeddedStore(folder);
  history = dynamoHistory(store.client, store.tableName);
  records = dynamoRecords(store.client, store.tableName);
  for (const day of ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']) await audited(day);
  await audited('2026-03-16', 'replay');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function audited(day: string, kind: 'audit' | 'replay' = 'audit'): Promise<void> {
  const startedAt = `${day}T10:00:00Z`;
  const by = { runId: `${kind}-${day}`, owner: 'o', kind, startedAt };
  const { runId } = by;
  await records.savePageReport(page('home', { url: 'https://www.riverton.gov/', runId, checkedAt: startedAt }), by); // prettier-ignore
  await records.saveAgencyReport(agencyReport('riverton-pd', [], { runId, startedAt, finishedAt: startedAt }), by); // prettier-ignore
}

async function idsOf(reports: AsyncIterable<{ runId: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { runId } of reports) ids.push(runId);
  return ids;
}

describe('the history', () => {
  const march = { from: '2026-03-09T10:00:00.000Z', to: '2026-03-16T10:00:00Z' };

  it('gives a page’s and an agency’s reports of a time, both ends counted', async () => {
    const wanted = ['audit-2026-03-09', 'audit-2026-03-16'];
    expect(await idsOf(history.page('riverton-pd', 'home', march))).toEqual(wanted);
    expect(await idsOf(history.agency('riverton-pd', march))).toEqual(wanted);
  });

  it('gives nothing of a time or an agency without audits', async () => {
    const early = { from: '2020-01-01T00:00:00Z', to: '2020-12-31T00:00:00Z' };
    expect(await idsOf(history.agency('riverton-pd', early))).toEqual([]);
    expect(await idsOf(history.agency('nobody', march))).toEqual([]);
  });
});
