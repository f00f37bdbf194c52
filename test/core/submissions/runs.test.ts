// Submissions in runs: taken, expired, resumed, linked pages, and kept in the real store.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dynamoSubmissions } from '../../../adapters/dynamo-submissions.ts';
import { openEmbeddedStore } from '../../../adapters/embedded-dynamo.ts';
import { diskCaptures } from '../../../adapters/disk-captures.ts';
import type { Agency, Page } from '../../../core/inventory/schema.ts';
import type { ExpectedPage, Submissions } from '../../../core/ports.ts';
import { replayRun } from '../../../core/replay.ts';
import { runAudit } from '../../../core/run-audit.ts';
import { accept, withTicks, type Brought } from '../../../core/submissions/accept.ts';
import type { Submission } from '../../../core/submissions/submission.ts';
import {
  AGENCY,
  inventoryOf,
  requestOf,
  startWorld,
  type World,
} from '../../support/audit-world.ts';
import { png } from '../../support/pictures.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NOW = new Date('2026-11-16T09:00:00.000Z');
const PAGE: Page = {
  id: 'linkedin',
  agencyId: AGENCY.id,
  platform: 'linkedin',
  kind: 'profile',
  url: 'https://www.linkedin.com/company/riverton/',
  waivers: [],
};
const EXPECTED: ExpectedPage = { page: PAGE, agency: AGENCY };
const file = (text: string) => ({
  sha256: `of ${text}`.replaceAll(/\W/g, ''),
  bytes: Buffer.from(text),
});

const text = (body: string): Brought => ({
  how: 'text',
  body,
  charset: { label: 'utf-8', from: 'trial' },
  file: file(body),
});

function memory(): Submissions {
  const kept: Submission[] = [];
  return {
    save: async (one) => void kept.unshift(one),
    ofPage: async (_agency, _page, limit) => kept.slice(0, limit),
  };
}

let world: World;
let submissions: Submissions;
beforeEach(async () => {
  world = await startWorld();
  submissions = memory();
});
afterEach(() => world.close());

async function bring(
  brought: Brought,
  seenOn = '2026-11-16',
  agency: Agency = AGENCY,
): Promise<Submission> {
  const about = { by: 'Dana Ortiz', now: NOW, seenOn, ticks: [] };
  const { record, capture } = await accept({ page: PAGE, agency }, brought, about);
  await world.ports.captures.save(record.captureKey, capture);
  await submissions.save(record);
  return record;
}

async function audited() {
  const result = await runAudit(world.with({ submissions }), requestOf(inventoryOf([PAGE])));
  if (result.status !== 'finished') throw new Error('not finished');
  const report = await world.ports.records.pageReport(result.run.runId, AGENCY.id, PAGE.id);
  if (report === undefined) throw new Error('no report');
  return { ...result, report };
}

describe('a submission in a run', () => {
  it('is judged like a visit, named with who brought it, and replayed', async () => {
    const record = await bring(text('This is our purpose here.\n\nIn an emergency call 911.'));
    const { report, run } = await audited();
    expect(report.verdict).toBe('compliant');
    expect(report.capture).toMatchObject({
      key: record.captureKey,
      mode: 'submitted',
      because:
        'Dana Ortiz brought it as text copied from the page, as seen on 2026-11-16; it counts until 2027-02-14',
      submission: { by: 'Dana Ortiz', expiresOn: '2027-02-14' },
    });
    const replayed = await replayRun(world.ports, run.runId, { readerVersion: 'r1' });
    expect(replayed.agencies[0]?.changes).toEqual([]);
  });

  it('that is too old is unreadable, and what failed before is neither fixed nor failing', async () => {
    await bring(text('Nothing of what is asked.'), '2026-08-18');
    const first = await audited();
    expect(first.report.verdict).toBe('not-compliant');
    submissions = memory();
    await bring(text('Nothing of what is asked.'), '2026-08-17');
    const { report, exitCode, agencies } = await audited();
    expect(report).toMatchObject({
      verdict: 'unreadable',
      findings: [],
      failure: { reason: 'submission-expired' },
    });
    expect(exitCode).toBe(2);
    expect(agencies[0]?.changes.map(({ kind }) => kind)).toEqual(['newly-unreadable']);
  });

  it('counts for as long as the agency says', async () => {
    const { expiresOn } = await bring(text('x'), '2026-11-16', { ...AGENCY, submissionDays: 7 });
    expect(expiresOn).toBe('2026-11-23');
  });

  it('is taken by a run that was interrupted before it was brought', async () => {
    const stop = new AbortController();
    const ports = world.with({
      submissions: {
        ...submissions,
        ofPage: async () => {
          stop.abort(new Error('stopped'));
          return [];
        },
      },
    });
    const request = requestOf(inventoryOf([PAGE]), { signal: stop.signal });
    const stopped = await runAudit(ports, request);
    expect(stopped).toMatchObject({ status: 'stopped', done: 0 });
    await bring(text('This is our purpose here.\n\nIn an emergency call 911.'));
    const runId = stopped.status === 'stopped' ? stopped.runId : '';
    const resumed = await runAudit(
      world.with({ submissions }),
      requestOf(inventoryOf([PAGE]), { resumeRunId: runId }),
    );
    expect(resumed).toMatchObject({ status: 'finished', exitCode: 0 });
  });

  it('whose capture is gone or damaged is asked for again', async () => {
    const record = await bring(text('This is our purpose here.'));
    const { captures } = world.ports;
    const without = { ...captures, load: async () => undefined };
    const broken = {
      ...captures,
      load: async () => Promise.reject(new StoreError('damaged', { says: 'broken' })),
    };
    for (const store of [without, broken]) {
      const ports = world.with({ submissions, captures: store });
      const result = await runAudit(ports, requestOf(inventoryOf([PAGE])));
      const runId = result.status === 'finished' ? result.run.runId : '';
      const report = await ports.records.pageReport(runId, AGENCY.id, PAGE.id);
      expect(report?.failure?.reason).toBe('submission-missing');
      expect(report?.failure?.detail).toContain(`what ${record.by} brought as of 2026-11-16`);
    }
    const full = {
      ...captures,
      load: async () => Promise.reject(new StoreError('failed', { says: 'disk' })),
    };
    const ports = world.with({ submissions, captures: full });
    await expect(runAudit(ports, requestOf(inventoryOf([PAGE])))).rejects.toThrow('disk');
  });

  it('by a screenshot is a question, and a tick that comes later an answer by name', async () => {
    const picture = {
      type: 'image/png' as const,
      width: 10,
      height: 10,
      sha256: 'cd',
      bytes: png(10, 10),
    };
    await bring({ ...text(''), how: 'screenshot', file: picture, screenshot: picture });
    const first = await audited();
    expect(first.report.findings.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['review', 'not-ticked'],
      ['review', 'not-ticked'],
    ]);
    const [newest] = await submissions.ofPage(AGENCY.id, PAGE.id, 1);
    const before = await world.ports.captures.load(newest?.captureKey ?? '');
    if (before === undefined) throw new Error('no capture');
    expect(before.screenshot).toHaveLength(picture.bytes.length);
    const ticks = ['purpose', 'emergency'].map((item) => ({
      item,
      tick: 'met' as const,
      by: 'Sam Reyes',
      at: NOW.toISOString(),
    }));
    const later = await withTicks(EXPECTED, before, ticks, new Date('2026-11-17T09:00:00.000Z'));
    expect(later.record).toMatchObject({ by: 'Dana Ortiz', expiresOn: newest?.expiresOn });
    await world.ports.captures.save(later.record.captureKey, later.capture);
    await submissions.save(later.record);
    const second = await audited();
    expect(second.report.verdict).toBe('compliant');
    expect(second.report.capture?.textSha256).not.toBe(first.report.capture?.textSha256);
    expect(later.record.captureKey).not.toBe(newest?.captureKey);
    const plain = { ...before, capture: { ...before.capture, submission: undefined } };
    const { submission: _none, ...without } = plain.capture;
    await expect(withTicks(EXPECTED, { ...before, capture: without }, ticks, NOW)).rejects.toThrow(
      TypeError,
    );
  });
});

describe('submissions in the table', () => {
  it('stand newest first, each once, by page', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'submissions-'));
    const store = await openEmbeddedStore(dir);
    try {
      const table = dynamoSubmissions(store.client, store.tableName);
      const captures = diskCaptures(path.join(dir, 'captures'));
      const made: Submission[] = [];
      for (const day of ['2026-11-14', '2026-11-16', '2026-11-15']) {
        const about = {
          by: 'Dana Ortiz',
          now: new Date(`${day}T09:00:00.000Z`),
          seenOn: day,
          ticks: [],
        };
        const { record, capture } = await accept(EXPECTED, text(`of ${day}`), about);
        await captures.save(record.captureKey, capture);
        await table.save(record);
        await table.save(record);
        made.push(record);
      }
      const found = await table.ofPage(AGENCY.id, PAGE.id, 10);
      expect(found.map(({ seenOn }) => seenOn)).toEqual(['2026-11-16', '2026-11-15', '2026-11-14']);
      expect(await table.ofPage(AGENCY.id, PAGE.id, 1)).toEqual([made[1]]);
      expect(await table.ofPage(AGENCY.id, 'another', 10)).toEqual([]);
      expect((await captures.load(made[0]?.captureKey ?? ''))?.html).toBe('of 2026-11-14');
    } finally {
      await store.close();
      await rm(dir, { recursive: true, force: true });
    }
  });
});
