// The measured audit: every page through capture, reading, all checks and verdict, stored in a data folder of its own.
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import versions from '../checks/versions.json' with { type: 'json' };
import { auditPorts, openStorage, openVisitors } from '../cli/wire.ts';
import type { Inventory } from '../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { runAudit } from '../core/run-audit.ts';
import { OUTCOMES } from '../core/verdict/schema.ts';
import { type BenchPage, pagesOf, report } from './measure.ts';

const pages = pagesOf(process.argv);
const port = Number(process.argv[3]);
// Left to whoever measures: files that were just removed slow down those that are made next (ext4 passes over their places one by one).
const data = mkdtempSync(path.join(process.env['BENCH_DATA'] ?? os.tmpdir(), 'presence-bench-'));
const hosts = new Set(pages.map((page) => page.host));
const storage = await openStorage(data, 'bench');
const visitors = await openVisitors(
  {
    browser: process.env['BENCH_BROWSER'] === '1',
    lanes: 16,
    hostDelay: 0,
    resolve: Object.fromEntries([...hosts].map((host) => [host, { address: '127.0.0.1', port }])),
  },
  'http://bench.example/',
);
// Starting up is left out for all three: here, that the workers have loaded what they judge with.
await Promise.all(Array.from({ length: 2 }, () => visitors.judge(firstRequest())));
const started = performance.now();
const result = await runAudit(auditPorts(storage, visitors), {
  inventory: inventoryOf(pages),
  inventoryName: 'bench',
  policy: DEFAULT_POLICY,
  readerVersion: versions.reader,
  settings: { lanes: 16, hostDelayMs: 0 },
});
const milliseconds = performance.now() - started;
if (result.status !== 'finished') throw new Error('the audit did not finish');
if (process.env['BENCH_OUTCOMES'] === '1') await printOutcomes(result.run.runId);
await visitors.close();
await storage.close();
const { expected, skipped } = result.run.counts;
report(expected - skipped, milliseconds);

function firstRequest(): Parameters<typeof visitors.judge>[0] {
  const at = 'http://bench.example/';
  const capture = {
    schema: 1,
    mode: 'static',
    because: 'bench',
    requestedUrl: at,
    finalUrl: at,
    redirects: [],
    status: 200,
    headers: {},
    contentType: 'text/html',
    charset: { label: 'utf-8', from: 'bench' },
    capturedAt: new Date().toISOString(),
    durationMs: 0,
    sha256: '',
    bytes: 0,
  } as const;
  const [agency] = inventoryOf([]).agencies;
  if (agency === undefined) throw new Error('no agency');
  return {
    capture: { capture: { ...capture, redirects: [] }, html: '<p>Hello</p>' },
    about: { agency, platform: 'website', kind: 'home', url: at },
    policy: DEFAULT_POLICY,
    page: { kind: 'home', waivers: [] },
    today: '2026-01-01',
  };
}

function inventoryOf(all: BenchPage[]): Inventory {
  return {
    agencies: [
      {
        id: 'bench',
        name: 'Bench',
        alsoKnownAs: [],
        country: 'US',
        emergencyNumber: '911',
        officialHosts: [],
        timeZone: 'UTC',
        recipients: [],
      },
    ],
    pages: all.map(({ host, url }, index) => ({
      id: `page-${index}`,
      agencyId: 'bench',
      platform: 'website',
      kind: 'home',
      url: `http://${host}${new URL(url).pathname}`,
      waivers: [],
    })),
  };
}

async function printOutcomes(runId: string): Promise<void> {
  const items = new Map<string, Record<string, number>>();
  const verdicts: Record<string, number> = {};
  for await (const page of storage.records.pageReports(runId)) {
    const verdict = page.failure ? `unreadable: ${page.failure.reason}` : page.verdict;
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    for (const { item, outcome } of page.findings) {
      const row = items.get(item) ?? Object.fromEntries(OUTCOMES.map((name) => [name, 0]));
      row[outcome] = (row[outcome] ?? 0) + 1;
      items.set(item, row);
    }
  }
  console.error(JSON.stringify({ verdicts, items: Object.fromEntries(items) }, null, 1));
}
