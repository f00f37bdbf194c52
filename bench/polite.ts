// Politeness at full width: a real audit of many pages on many hosts, watched from the server's side.
//   npm run bench:polite [-- --pages 1000 --hosts 50 --delay 1000 --lanes 16 --json]
// The busiest host is audited alone first: an audit of all of them should take no longer than that one needs by itself.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import versions from '../checks/versions.json' with { type: 'json' };
import { auditPorts, openStorage, openVisitors } from '../cli/wire.ts';
import type { Inventory, Page } from '../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { runAudit } from '../core/run-audit.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    hosts: { type: 'string', default: '50' },
    delay: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
  },
});
const hostDelayMs = Number(values.delay);
const lanes = Number(values.lanes);

/** What the server saw of a host; gaps from the end of one answer to the arrival of the next question. */
type Seen = { requests: number; most: number; shortestGapMs: number; spanMs: number };

const counts = pagesByHost(Number(values.pages), Number(values.hosts));
const busiest = counts.indexOf(Math.max(...counts));
const alone = await audited(counts.map((count, at) => (at === busiest ? count : 0)));
const all = await audited(counts);

const seen = Object.values(all.hosts);
const result = {
  pages: counts.reduce((sum, count) => sum + count, 0),
  hosts: counts.length,
  delayMs: hostDelayMs,
  lanes,
  compliantOrFailing: all.read,
  pagesOfBusiestHost: Math.max(...counts),
  mostAtOnceAtOneHost: Math.max(...seen.map(({ most }) => most)),
  shortestGapMs: Math.min(...seen.map(({ shortestGapMs }) => shortestGapMs)),
  robotsPerHost: all.robots / counts.length,
  secondsInAll: all.seconds,
  secondsOfBusiestHostAlone: alone.seconds,
  secondsOfSlowestHostSeen: Math.max(...seen.map(({ spanMs }) => spanMs)) / 1000,
  ratio: all.seconds / alone.seconds,
};
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : inWords(result));
const kept = result.mostAtOnceAtOneHost === 1 && result.shortestGapMs >= hostDelayMs;
process.exit(kept && result.ratio <= 1.1 ? 0 : 1);

/** So many pages on so many hosts, some with half as many again as others. */
function pagesByHost(pages: number, hosts: number): number[] {
  const even = pages / hosts;
  const wanted = Array.from({ length: hosts }, (_, at) => even * (0.5 + at / (hosts - 1)));
  const rounded = wanted.map((count) => Math.max(1, Math.floor(count)));
  for (let at = 0; rounded.reduce((sum, count) => sum + count, 0) < pages; at += 1)
    rounded[at % hosts] = (rounded[at % hosts] ?? 0) + 1;
  return rounded;
}

async function audited(pagesOfHosts: number[]) {
  const server = fork(fileURLToPath(new URL('serve-polite.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const [port] = await once(server, 'message');
  const inventory = inventoryOf(pagesOfHosts);
  const names = new Set(inventory.pages.map((page) => new URL(page.url).hostname));
  const data = mkdtempSync(path.join(os.tmpdir(), 'presence-bench-'));
  const storage = await openStorage(data, 'bench');
  const resolve = Object.fromEntries(
    [...names].map((name) => [name, { address: '127.0.0.1', port }]),
  );
  const visitors = await openVisitors(
    { browser: false, lanes, hostDelay: hostDelayMs, resolve },
    'http://bench.example/',
  );
  const started = performance.now();
  const run = await runAudit(auditPorts(storage, visitors), {
    inventory,
    inventoryName: 'bench',
    policy: DEFAULT_POLICY,
    readerVersion: versions.reader,
    settings: { lanes, hostDelayMs },
  });
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 'finished') throw new Error('the audit did not finish');
  server.send('report');
  const [report] = await once(server, 'message');
  server.kill();
  await visitors.close();
  await storage.close();
  rmSync(data, { recursive: true });
  const { expected, unreadable } = run.run.counts;
  const hosts: Record<string, Seen> = report.hosts;
  const robots: number = report.robots;
  return { seconds, hosts, robots, read: expected - unreadable };
}

function inventoryOf(pagesOfHosts: number[]): Inventory {
  const agency = {
    id: 'bench',
    name: 'Bench',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
    timeZone: 'UTC',
    recipients: [],
  };
  const pages = pagesOfHosts.flatMap((count, host) =>
    Array.from({ length: count }, (_, page): Page => pageOf(host, page)),
  );
  return { agencies: [agency], pages };
}

function pageOf(host: number, page: number): Page {
  return {
    id: `page-${host}-${page}`,
    agencyId: 'bench',
    platform: 'website',
    kind: 'home',
    url: `http://host-${host}.bench.example/${page}`,
    waivers: [],
  };
}

function inWords(found: typeof result): string {
  return `${found.pages} pages on ${found.hosts} hosts, ${found.delayMs} ms between two visits, ${found.lanes} lanes; ${found.compliantOrFailing} pages read
seen by the servers   at most ${found.mostAtOnceAtOneHost} visit at once, never closer than ${found.shortestGapMs.toFixed(1)} ms, robots.txt ${found.robotsPerHost.toFixed(2)} times a host
all hosts             ${found.secondsInAll.toFixed(1)} s
the busiest alone     ${found.secondsOfBusiestHostAlone.toFixed(1)} s (${found.pagesOfBusiestHost} pages)   ratio ${found.ratio.toFixed(3)}
the slowest host, as its server saw it among the others: ${found.secondsOfSlowestHostSeen.toFixed(1)} s
`;
}
