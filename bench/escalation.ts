// What rendering is good for on stored pages: npm run bench:escalation -- --pages DIR. Audits each page twice, without a browser and with one, by
// the shipped policy; prints the share that was rendered, why, and the items that only rendering found or lost.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import versions from '../checks/versions.json' with { type: 'json' };
import { auditPorts, openStorage, openVisitors } from '../cli/wire.ts';
import type { Agency, Page } from '../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { runAudit } from '../core/run-audit.ts';
import type { PageReport } from '../core/verdict/schema.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
if (values.pages === undefined) throw new Error('say which folder of .html files: --pages DIR');
const folder = path.resolve(values.pages);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const server = fork(new URL('serve-pages.ts', import.meta.url), [folder], {
  execArgv: ['--import', 'tsx'],
});
const [port] = await once(server, 'message');
const sent = await reportsOf(false);
const rendered = await reportsOf(true);
server.disconnect();
print();

function inventory(): { agencies: Agency[]; pages: Page[] } {
  const agency: Agency = {
    id: 'bench',
    name: 'Bench',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
    timeZone: 'UTC',
    recipients: [],
  };
  const pages = names.map((name, at): Page => ({
    id: name,
    agencyId: 'bench',
    platform: 'website',
    kind: 'home',
    url: `http://site-${at}.bench.example/${encodeURIComponent(name)}`,
    waivers: [],
  }));
  return { agencies: [agency], pages };
}

async function reportsOf(browser: boolean): Promise<Map<string, PageReport>> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'presence-bench-'));
  const storage = await openStorage(data, 'bench');
  const at = { address: '127.0.0.1', port: Number(port) };
  const hosts = names.map((_name, index) => [`site-${index}.bench.example`, at]);
  const options = { browser, lanes: 4, hostDelay: 0, resolve: Object.fromEntries(hosts) };
  const visitors = await openVisitors(options, 'http://bench.example/');
  const result = await runAudit(auditPorts(storage, visitors), {
    inventory: inventory(),
    inventoryName: 'bench',
    policy: DEFAULT_POLICY,
    readerVersion: versions.reader,
    settings: { lanes: 4, hostDelayMs: 0 },
  });
  if (result.status !== 'finished') throw new Error('the audit did not finish');
  const reports = new Map<string, PageReport>();
  for await (const report of storage.records.pageReports(result.run.runId))
    reports.set(report.pageId, report);
  await visitors.close();
  await storage.close();
  rmSync(data, { recursive: true });
  return reports;
}

function print(): void {
  const all = [...rendered.values()];
  const byBrowser = all.filter(({ capture }) => capture?.mode === 'browser');
  const items = names.flatMap((name) => differences(sent.get(name), rendered.get(name)));
  const share = ((byBrowser.length / all.length) * 100).toFixed(1);
  console.log(`${byBrowser.length} of ${all.length} pages rendered (${share} %)`);
  for (const [why, count] of counted(
    byBrowser.map(({ capture }) => signOf(capture?.because ?? '')),
  ))
    console.log(`  ${count}  ${why}`);
  const found = items.filter(({ to }) => to === 'pass');
  console.log(`${found.length} items that only rendering found, on ${pagesIn(found)} pages`);
  for (const { page, item, from } of found) console.log(`  ${page}  ${item}  (${from} without)`);
  const lost = items.filter(({ from }) => from === 'pass');
  console.log(`${lost.length} items that the page as sent has and the browser does not show`);
  for (const { page, item, to } of lost) console.log(`  ${page}  ${item}  (${to} in the browser)`);
  console.log('unreadable without a browser:', Object.fromEntries(unread(sent.values())));
  console.log('unreadable with one:', Object.fromEntries(unread(all)));
}

type Difference = { page: string; item: string; from: string; to: string };

function differences(without?: PageReport, with_?: PageReport): Difference[] {
  const before = new Map(without?.findings.map(({ item, outcome }) => [item, outcome]));
  const after = new Map(with_?.findings.map(({ item, outcome }) => [item, outcome]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((item) => {
    const from = state(without, before.get(item));
    const to = state(with_, after.get(item));
    const page = with_?.pageId ?? '';
    return from !== to && (from === 'pass' || to === 'pass') ? [{ page, item, from, to }] : [];
  });
}

function pagesIn(items: Difference[]): number {
  return new Set(items.map(({ page }) => page)).size;
}

/** Why a browser was used, without what differs from page to page. */
function signOf(because: string): string {
  return because
    .replace(/^(?:a required item was|\d+ required items were)/, 'required items were')
    .replace(/\d+ characters/, 'few characters');
}

function counted(texts: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function unread(reports: Iterable<PageReport>): [string, number][] {
  return counted([...reports].flatMap(({ failure }) => failure?.reason ?? []));
}

function state(report: PageReport | undefined, outcome: string | undefined): string {
  return outcome ?? report?.failure?.reason ?? 'not asked';
}
