// Table "ssrf": addresses that no visit may reach, through names, redirects and names that change their minds; by the static way, and
// by a real browser on a page that asks for all of them.
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import { createGuard } from '../../adapters/http-guard.ts';
import type { Visit } from '../../core/ports.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import { browse } from './ssrf-browser.ts';
import { astray, hostOf, rowSchema, stage, type SsrfRow } from './ssrf-row.ts';
import { startStandIn, type StandIn } from './stand-in.ts';
import { jsonLines, type RowResult } from './table.ts';

/** Rows `{id, kind, url, expect, resolved?, resolved_at_connect?, status?, redirect_to?, redirect_chain?, redirect_resolved?}`. */
export async function* ssrf(path: string): AsyncIterable<RowResult> {
  const rows = (await jsonLines(path)).map((line) => rowSchema.parse(line));
  const standIn = await startStandIn(secureHosts(rows));
  try {
    const settings: CaptureSettings = {
      version: '0',
      contactUrl: 'https://www.riverton.gov/auditor',
      extraCa: standIn.certificate,
      limits: { connectMs: 2_000, totalMs: 5_000, headersMs: 3_000 },
    };
    const byId = new Map<string, string | undefined>();
    for (const row of rows) byId.set(row.id, await statically(row, standIn, settings));
    const inBrowser = await browse(rows, standIn, settings);
    for (const { id } of rows) {
      const says = byId.get(id) ?? inBrowser.get(id);
      yield says === undefined ? { id, ok: true } : { id, ok: false, says };
    }
  } finally {
    standIn.close();
  }
}

async function statically(
  row: SsrfRow,
  standIn: StandIn,
  settings: CaptureSettings,
): Promise<string | undefined> {
  stage(row, standIn);
  const visit = await createHttpFetch(settings, createGuard(settings, standIn.network))(row.url);
  const wrong = astray(standIn) ?? (await rebound(row, standIn, settings));
  if (wrong !== undefined) return wrong;
  if (row.expect === 'allow') return missed(visit, standIn);
  // A name that changes its mind may be visited where the connection really goes to the address that was judged.
  return row.kind === 'rebind' ? undefined : unrefused(row, visit, standIn);
}

function missed(visit: Visit, standIn: StandIn): string | undefined {
  if (!visit.ok) return `not reached: ${visit.failure.reason}, ${visit.failure.detail}`;
  return standIn.dialled.length > 0 ? undefined : 'nothing was dialled';
}

function unrefused(row: SsrfRow, visit: Visit, standIn: StandIn): string | undefined {
  if (visit.ok) return 'reached';
  const hops = row.redirect_chain?.length ?? (row.redirect_to === undefined ? 0 : 1);
  if (standIn.dialled.length > hops) return `dialled ${standIn.dialled.length} times`;
  return REFUSALS.has(visit.failure.reason) ? undefined : `ended as ${visit.failure.reason}`;
}

const REFUSALS = new Set(['address-refused', 'bad-redirect', 'name-not-found']);

/** A name that has changed its mind before the connection is made is refused. */
async function rebound(
  row: SsrfRow,
  standIn: StandIn,
  settings: CaptureSettings,
): Promise<string | undefined> {
  const answers = row.resolved_at_connect;
  if (answers === undefined) return undefined;
  standIn.answer = () => answers;
  standIn.dialled.length = 0;
  const visit = await createHttpFetch(settings, createGuard(settings, standIn.network))(row.url);
  if (visit.ok || standIn.dialled.length > 0) return 'reached by its second answer';
  return visit.failure.reason === 'address-refused'
    ? undefined
    : `by its second answer ended as ${visit.failure.reason}`;
}

function secureHosts(rows: SsrfRow[]): string[] {
  const urls = rows.flatMap((row) => [
    row.url,
    row.redirect_to ?? '',
    ...(row.redirect_chain ?? []),
  ]);
  const hosts = urls.filter((url) => /^https:/i.test(url)).map(hostOf);
  return [...new Set(hosts.filter((host) => /^[a-z0-9._-]+$/.test(host)))];
}
