// What the records promise, for any DynamoDB that they stand on: the embedded store, one behind HTTP, Amazon's own.
import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import type { ExpectedPage, Records } from '../../core/ports.ts';
import { withAgencies } from '../../core/run/run-agencies.ts';
import type { Finding, PageReport, Run } from '../../core/verdict/schema.ts';
import {
  agencyOf,
  agencyReportOf,
  findingOf,
  pageOf,
  pageReportOf,
  POLICY,
  runOf,
} from '../support/stored-records.ts';

/** A table that may hold other tests' records already. */
export type OpenTable = () => Promise<{
  client: DynamoDBClient;
  tableName: string;
  close: () => Promise<void>;
}>;

const MONDAY = '2026-03-02T08:00:00.000Z';
const TUESDAY = '2026-03-03T08:00:00.000Z';
const WEDNESDAY = '2026-03-04T08:00:00.000Z';

export function recordsContract(name: string, openTable: OpenTable): void {
  describe(`records in ${name}`, () => {
    let table: Awaited<ReturnType<OpenTable>>;
    let records: Records;

    beforeAll(async () => {
      table = await openTable();
      records = dynamoRecords(table.client, table.tableName);
    });
    afterAll(() => table.close());

    const given = { records: () => records, table: () => table };
    aboutRuns(given);
    aboutPlans(given);
    aboutPageReports(given);
    aboutAgencyReports(given);
    aboutBrokenItems(given);
  });
}

type Given = {
  records: () => Records;
  table: () => { client: DynamoDBClient; tableName: string };
};

/** Ids of its own, so that a table may be shared. */
const fresh = (name: string): string => `${name}-${randomUUID()}`;
const freshRun = (changes: Partial<Run> = {}): Run => runOf(fresh('run'), changes);

function aboutRuns({ records }: Given): void {
  describe('a run', () => {
    it('is claimed once, and again by its owner: a lost answer does no harm', async () => {
      const run = freshRun();
      expect(await records().run(run.runId)).toBeUndefined();
      await records().startRun(run);
      await records().startRun(run);
      expect(await records().run(run.runId)).toEqual(run);
    });

    it('is refused to another owner, and stays as it was', async () => {
      const run = freshRun();
      await records().startRun(run);
      const other = { ...run, owner: 'another' };
      await expect(records().startRun(other)).rejects.toMatchObject({ reason: 'run-taken' });
      await expect(records().updateRun(other)).rejects.toMatchObject({ reason: 'run-taken' });
      expect(await records().run(run.runId)).toEqual(run);
    });

    it('is not updated into being', async () => {
      const run = freshRun();
      await expect(records().updateRun(run)).rejects.toMatchObject({ reason: 'run-taken' });
      expect(await records().run(run.runId)).toBeUndefined();
    });

    it('that was left is taken over by one of two who try, and lost to its old owner', async () => {
      const run = freshRun();
      await records().startRun(run);
      const takers = [
        { ...run, owner: 'b' },
        { ...run, owner: 'c' },
      ];
      const results = await Promise.allSettled(
        takers.map((taker) => records().updateRun(taker, run.owner)),
      );
      const won = takers.filter((_, index) => results[index]?.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await records().run(run.runId)).toEqual(won[0]);
      await records().updateRun(won[0]!, run.owner);
      await expect(records().updateRun(run)).rejects.toMatchObject({ reason: 'run-taken' });
    });

    it('that has ended does not go on again, whatever of its owner’s arrives late', async () => {
      const run = freshRun();
      await records().startRun(run);
      const refused = { reason: 'run-taken' };
      const held = { ...run, commonCauses: [] };
      const ended = { ...held, status: 'finished' as const };
      const told = { ...ended, messagesPutAt: '2026-11-16T12:30:00.000Z' };
      const earlier: (typeof run)[] = [run];
      for (const now of [held, ended, told]) {
        await records().updateRun(now);
        for (const late of earlier) {
          await expect(records().startRun(late)).rejects.toMatchObject(refused);
          await expect(records().updateRun(late)).rejects.toMatchObject(refused);
        }
        expect(await records().run(run.runId)).toEqual(now);
        // What it wrote last, sent once more, is no trouble.
        await records().updateRun(now);
        earlier.push(now);
      }
    });

    it('of 18,000 agencies is kept without their ids, which its plan has', async () => {
      const agencies = Array.from({ length: 18_000 }, (_, at) => `police-department-${at}`);
      const run = freshRun({ agencies });
      await records().startRun(run);
      const kept = { ...run, agencies: [], agenciesInPlan: true };
      expect(await records().run(run.runId)).toEqual(kept);
      // Written as it was read, and as it was made: both are the same record.
      await records().updateRun({ ...kept, agenciesInPlan: true, status: 'finished' });
      await records().updateRun({ ...run, status: 'finished' });
      expect(await records().run(run.runId)).toEqual({ ...kept, status: 'finished' });
      const expected = ['one', 'two'].map((id) => ({
        agency: agencyOf(id),
        page: pageOf(id, 'home'),
      }));
      await records().savePlan(run.runId, POLICY, expected);
      expect(
        (
          await withAgencies(records(), { ...run, ...kept, agenciesInPlan: true })
        ).agencies.toSorted(),
      ).toEqual(['one', 'two']);
    });

    it('is listed newest first, replays too, no more than asked for', async () => {
      const year = 3000 + Math.floor(Math.random() * 6000);
      const at = (day: number): string => `${year}-03-0${day}T08:00:00.000Z`;
      const first = freshRun({ startedAt: at(1) });
      const second = freshRun({ startedAt: at(2), kind: 'replay', replayOf: first.runId });
      const third = freshRun({ startedAt: at(3) });
      for (const run of [second, third, first]) await records().startRun(run);
      await records().updateRun({ ...third, status: 'finished', finishedAt: at(4) });
      const listed = await records().runs(1000);
      const ours = listed.filter(({ startedAt }) => startedAt.startsWith(`${year}-`));
      expect(ours.map(({ runId }) => runId)).toEqual([third.runId, second.runId, first.runId]);
      expect(ours[0]?.status).toBe('finished');
      expect(await records().runs(2)).toHaveLength(2);
      expect(await records().runs(0)).toEqual([]);
    });
  });
}

function aboutPlans({ records }: Given): void {
  describe('a plan', () => {
    it('of 10,000 pages comes back whole, each page with its agency', async () => {
      const { runId } = freshRun();
      const expected = Array.from({ length: 10_000 }, (_, index): ExpectedPage => {
        const agency = agencyOf(`agency-${index % 40}`);
        return { agency, page: pageOf(agency.id, `page-${index}`) };
      });
      expect(await records().planPolicy(runId)).toBeUndefined();
      await records().savePlan(runId, POLICY, expected);
      expect(await records().planPolicy(runId)).toEqual(POLICY);
      const found = await all(records().expectedPages(runId));
      expect(found).toHaveLength(10_000);
      expect(found.every(({ page, agency }) => page.agencyId === agency.id)).toBe(true);
      expect(new Set(found.map(({ page }) => page.id)).size).toBe(10_000);
      expect(found.find(({ page }) => page.id === 'page-9999')).toEqual(expected[9999]);
    });

    it('is that of its run alone, and may be empty', async () => {
      const { runId } = freshRun();
      await records().savePlan(runId, POLICY, []);
      expect(await all(records().expectedPages(runId))).toEqual([]);
      expect(await records().planPolicy(runId)).toEqual(POLICY);
    });

    it('with a page twice is refused before anything is written', async () => {
      const { runId } = freshRun();
      const page = { agency: agencyOf('a'), page: pageOf('a', 'p') };
      await expect(records().savePlan(runId, POLICY, [page, page])).rejects.toMatchObject({
        reason: 'bad-data',
      });
      expect(await all(records().expectedPages(runId))).toEqual([]);
    });

    it('with a page of another agency is refused', async () => {
      const page = { agency: agencyOf('a'), page: pageOf('b', 'p') };
      await expect(records().savePlan(fresh('run'), POLICY, [page])).rejects.toThrow(
        /page b\/p is planned twice, or for another agency/,
      );
    });
  });
}

function aboutPageReports({ records }: Given): void {
  describe('a page report', () => {
    it('is found by its key, and replaced by its own attempt', async () => {
      const run = freshRun();
      const report = pageReportOf(run, 'a', 'p');
      expect(await records().pageReport(run.runId, 'a', 'p')).toBeUndefined();
      await records().savePageReport(report, run);
      await records().savePageReport(report, run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(report);
      const confirmed = { ...report, verdict: 'not-compliant' as const };
      await records().savePageReport({ ...confirmed, checkedAt: TUESDAY }, run);
      expect(await all(records().pageReports(run.runId))).toEqual([
        { ...confirmed, checkedAt: TUESDAY },
      ]);
    });

    it('that its own attempt made earlier and that arrives late replaces nothing', async () => {
      const run = freshRun();
      const early = pageReportOf(run, 'a', 'p', { checkedAt: MONDAY, title: 'given up' });
      const later = pageReportOf(run, 'a', 'p', { checkedAt: TUESDAY, title: 'visited anew' });
      await records().savePageReport(later, run);
      await records().savePageReport(early, run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(later);
      // A second visit counts, whatever the clock says; and the first one's report does not come back after it.
      const look = { secondLook: { checkedAt: MONDAY, linked: [] } };
      const both = { ...later, checkedAt: MONDAY, ...look };
      await records().savePageReport(both, run);
      await records().savePageReport(later, run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(both);
    });

    it('of a second visit stands as it was written first; what is held back comes after it', async () => {
      const run = freshRun();
      const looked = (title: string, more: Partial<Finding> = {}): PageReport => {
        const first = pageReportOf(run, 'a', 'p', { checkedAt: MONDAY, title });
        const findings = first.findings.map((one) => Object.assign(one, more));
        return { ...first, findings, secondLook: { checkedAt: TUESDAY, linked: [] } };
      };
      const confirmation = { state: 'confirmed', first: 'fail', second: 'fail' } as const;
      const heldBack = { cause: 'c1', outcome: 'fail', since: MONDAY } as const;
      const [counted, lost] = [looked('counted'), looked('given up, and sent all the same')];
      await records().savePageReport(counted, run);
      await records().savePageReport(lost, run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(counted);
      const after = looked('held back', { confirmation, heldBack });
      await records().savePageReport(after, run);
      await records().savePageReport(looked('late', { confirmation }), run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(after);
    });

    it('of a lost attempt never replaces a later one', async () => {
      const run = freshRun();
      const resumed = { ...run, owner: 'the one who resumed' };
      const late = pageReportOf(run, 'a', 'p', { checkedAt: TUESDAY, title: 'resumed' });
      await records().savePageReport(pageReportOf(run, 'a', 'p', { checkedAt: MONDAY }), run);
      await records().savePageReport(late, resumed);
      await records().savePageReport(pageReportOf(run, 'a', 'p', { checkedAt: MONDAY }), run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(late);
      expect(await records().pageHistory('a', 'p', 1000)).not.toHaveLength(0);
    });

    it('of whom the run was taken from replaces nothing of the one who took it over, however late it was made', async () => {
      const run = freshRun();
      const next = { ...run, owner: 'the one who took it over', takeovers: 1 };
      const [before, after] = [
        pageReportOf(run, 'a', 'p', { checkedAt: WEDNESDAY, title: 'by a clock that is ahead' }),
        pageReportOf(run, 'a', 'p', { checkedAt: MONDAY, title: 'taken over' }),
      ];
      const late = pageReportOf(run, 'a', 'p', {
        checkedAt: WEDNESDAY,
        title: 'a visit that took long',
      });
      await records().savePageReport(before, run);
      await records().savePageReport(after, next);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(after);
      await records().savePageReport(late, run);
      const lookedAgain = { ...late, secondLook: { checkedAt: WEDNESDAY, linked: [] } };
      await records().savePageReport(lookedAgain, run);
      expect(await records().pageReport(run.runId, 'a', 'p')).toEqual(after);
    });

    it('comes back with the others of its run, over many pages of answers', async () => {
      const run = freshRun();
      const ids = Array.from({ length: 430 }, (_, index) => `page-${1000 + index}`);
      const other = freshRun();
      await records().savePageReport(pageReportOf(other, 'a', 'elsewhere'), other);
      await inLanes(ids, (id) => records().savePageReport(pageReportOf(run, 'a', id), run));
      await records().saveAgencyReport(agencyReportOf(run, 'a'), run);
      const found = await all(records().pageReports(run.runId));
      expect(found.map(({ pageId }) => pageId)).toEqual(ids);
    });

    it('is found with those of its agency alone, also where one agency’s id begins another’s', async () => {
      const run = freshRun();
      const agencies = ['a', 'a-b', 'a.b', 'b'];
      const expected = agencies.map((id) => ({ agency: agencyOf(id), page: pageOf(id, 'p') }));
      await records().savePlan(run.runId, POLICY, expected);
      for (const id of agencies) {
        await records().savePageReport(pageReportOf(run, id, 'p'), run);
        await records().saveAgencyReport(agencyReportOf(run, id), run);
      }
      for (const [at, id] of agencies.entries()) {
        expect(await all(records().pageReports(run.runId, id))).toEqual([
          pageReportOf(run, id, 'p'),
        ]);
        expect(await all(records().expectedPages(run.runId, id))).toEqual([expected[at]]);
        expect(await records().agencyReport(run.runId, id)).toEqual(agencyReportOf(run, id));
      }
      expect(await all(records().expectedPages(run.runId, 'nobody'))).toEqual([]);
      expect(await records().agencyReport(run.runId, 'nobody')).toBeUndefined();
    });

    it('near the limit of an item is stored whole, and larger ones are cut to it', async () => {
      const run = freshRun();
      const evidence = Array.from({ length: 60 }, () => findingOf('x').evidence[0]!);
      const large = Array.from({ length: 150 }, (_, at) => findingOf(`own-${at}`, { evidence }));
      for (const id of ['a', 'b', 'c', 'd']) {
        const report = pageReportOf(run, 'a', id, { findings: large });
        expect(JSON.stringify(report).length).toBeGreaterThan(2_000_000);
        await records().savePageReport(report, run);
      }
      const found = await all(records().pageReports(run.runId));
      expect(found.map(({ findings }) => findings.length)).toEqual([150, 150, 150, 150]);
      expect(found[0]?.findings[0]?.evidenceOmitted).toBe(57);
    });

    it('must be of the run that writes it', async () => {
      const run = freshRun();
      const report = pageReportOf({ runId: 'another' }, 'a', 'p');
      await expect(records().savePageReport(report, run)).rejects.toMatchObject({
        reason: 'bad-data',
      });
    });
  });

  describe('a page\u2019s history', () => {
    it('is its audits, newest run first, whichever ended last; no replays', async () => {
      const agency = fresh('agency');
      const runs = [TUESDAY, WEDNESDAY, MONDAY].map((startedAt) => freshRun({ startedAt }));
      const replay = freshRun({ startedAt: '2026-03-05T08:00:00.000Z', kind: 'replay' });
      for (const run of [...runs, replay])
        for (const page of ['p', 'p-2'])
          await records().savePageReport(pageReportOf(run, agency, page), run);
      const found = await records().pageHistory(agency, 'p', 10);
      expect(found.map(({ runId }) => runId)).toEqual(
        [runs[1], runs[0], runs[2]].map((run) => run?.runId),
      );
      expect(found.every(({ pageId }) => pageId === 'p')).toBe(true);
      expect(await records().pageHistory(agency, 'p', 1)).toEqual(found.slice(0, 1));
      expect(await records().pageHistory(agency, 'never-seen', 10)).toEqual([]);
      expect(await records().pageReport(replay.runId, agency, 'p')).toBeDefined();
    });

    it('is as long as asked for, over many pages of answers', async () => {
      const agency = fresh('agency');
      const runs = Array.from({ length: 130 }, (_, index) =>
        freshRun({ startedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString() }),
      );
      await inLanes(runs, (run) => records().savePageReport(pageReportOf(run, agency, 'p'), run));
      const found = await records().pageHistory(agency, 'p', 120);
      const newest = runs.toReversed().slice(0, 120);
      expect(found.map(({ runId }) => runId)).toEqual(newest.map(({ runId }) => runId));
    });
  });
}

function aboutAgencyReports({ records }: Given): void {
  const latestOf = async (agencyId: string): Promise<string | undefined> => {
    const found = await all(records().latestOfAgencies());
    return found.find((report) => report.agencyId === agencyId)?.runId;
  };

  describe('an agency report', () => {
    it('is found with its run and in the agency\u2019s history', async () => {
      const agency = fresh('agency');
      const monday = freshRun({ startedAt: MONDAY });
      const tuesday = freshRun({ startedAt: TUESDAY });
      for (const run of [tuesday, monday]) {
        await records().saveAgencyReport(agencyReportOf(run, agency), run);
        await records().saveAgencyReport(agencyReportOf(run, agency), run);
      }
      await records().saveAgencyReport(agencyReportOf(monday, 'another'), monday);
      const inRun = await records().agencyReports(monday.runId);
      expect(inRun.map(({ agencyId }) => agencyId).sort()).toEqual([agency, 'another'].sort());
      const history = await records().agencyHistory(agency, 10);
      expect(history.map(({ runId }) => runId)).toEqual([tuesday.runId, monday.runId]);
      expect(await records().agencyHistory(agency, 1)).toHaveLength(1);
    });

    it('is the latest when its run began last, not when it ended last', async () => {
      const agency = fresh('agency');
      const monday = freshRun({ startedAt: MONDAY });
      const tuesday = freshRun({ startedAt: TUESDAY });
      await records().saveAgencyReport(agencyReportOf(monday, agency), monday);
      expect(await latestOf(agency)).toBe(monday.runId);
      await records().saveAgencyReport(agencyReportOf(tuesday, agency), tuesday);
      const late = agencyReportOf(monday, agency, { finishedAt: WEDNESDAY });
      await records().saveAgencyReport(late, monday);
      expect(await latestOf(agency)).toBe(tuesday.runId);
      expect(await records().agencyReports(monday.runId)).toEqual([late]);
    });

    it('of a lost attempt never replaces a later one', async () => {
      const agency = fresh('agency');
      const run = freshRun();
      const resumed = { ...run, owner: 'the one who resumed' };
      const late = agencyReportOf(run, agency, { finishedAt: WEDNESDAY, verdict: 'incomplete' });
      await records().saveAgencyReport(late, resumed);
      await records().saveAgencyReport(agencyReportOf(run, agency, { finishedAt: TUESDAY }), run);
      expect(await records().agencyReports(run.runId)).toEqual([late]);
      const found = await all(records().latestOfAgencies());
      expect(found.find((report) => report.agencyId === agency)).toEqual(late);
    });

    it('of whom the run was taken from replaces nothing of the one who took it over, however late it was made', async () => {
      const agency = fresh('agency');
      const run = freshRun();
      const next = { ...run, owner: 'the one who took it over', takeovers: 1 };
      const after = agencyReportOf(run, agency, { finishedAt: MONDAY, verdict: 'incomplete' });
      await records().saveAgencyReport(agencyReportOf(run, agency, { finishedAt: TUESDAY }), run);
      await records().saveAgencyReport(after, next);
      await records().saveAgencyReport(agencyReportOf(run, agency, { finishedAt: WEDNESDAY }), run);
      expect(await records().agencyReports(run.runId)).toEqual([after]);
      const found = await all(records().latestOfAgencies());
      expect(found.find((report) => report.agencyId === agency)).toEqual(after);
    });

    it('of a replay is neither history nor the latest', async () => {
      const agency = fresh('agency');
      const replay = freshRun({ kind: 'replay', startedAt: WEDNESDAY });
      await records().saveAgencyReport(agencyReportOf(replay, agency), replay);
      expect(await records().agencyReports(replay.runId)).toHaveLength(1);
      expect(await records().agencyHistory(agency, 10)).toEqual([]);
      expect(await latestOf(agency)).toBeUndefined();
    });

    it('must be of the run that writes it', async () => {
      const run = freshRun();
      const report = agencyReportOf({ ...run, runId: 'another' }, 'a');
      await expect(records().saveAgencyReport(report, run)).rejects.toThrow(/came from the run/);
    });
  });
}

function aboutBrokenItems({ records, table }: Given): void {
  const broken = (pk: string, sk: string, kind: string, record: string): Promise<unknown> => {
    const Item = { pk: { S: pk }, sk: { S: sk }, kind: { S: kind }, record: { S: record } };
    const { client, tableName } = table();
    return client.send(
      new PutItemCommand({ TableName: tableName, Item: { ...Item, version: { N: '1' } } }),
    );
  };

  describe('an item that does not fit its schema', () => {
    it('is an error that names key and field, for one and among many', async () => {
      const { runId } = freshRun();
      await broken(`RUN#${runId}`, 'RUN', 'run', '{}');
      await expect(records().run(runId)).rejects.toMatchObject({
        reason: 'bad-data',
        message: expect.stringContaining(`RUN#${runId} / RUN is not as it should be: schema: `),
      });
      await broken(`RUN#${runId}`, 'PAGE#a#p', 'page-report', '{"schema":1}');
      await expect(all(records().pageReports(runId))).rejects.toThrow(/PAGE#a#p .*runId: /);
    });

    it('is an error for a planned page without its agency', async () => {
      const { runId } = freshRun();
      const page = JSON.stringify(pageOf('a', 'p'));
      await broken(`RUN#${runId}`, 'EXPECTED#a#p', 'expected-page', page);
      await expect(all(records().expectedPages(runId))).rejects.toThrow(/agency of the page a\/p/);
    });
  });
}

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const record of records) found.push(record);
  return found;
}

async function inLanes<T>(values: T[], work: (value: T) => Promise<void>): Promise<void> {
  const queue = values.values();
  const lane = async (): Promise<void> => {
    for (const value of queue) await work(value);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}
