// Table "platform-samples": answers of platforms and sites, each served under the address that its first comment names, visited, read and
// judged as in an audit. A file's first comment: `platform= expect= status= final_url= [headers=a: b; c: d]`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import { createGuard } from '../../adapters/http-guard.ts';
import { judgeInPlace } from '../../adapters/judge-in-place.ts';
import { RULES } from '../../checks/index.ts';
import type { CaptureFailure } from '../../core/capture/failures.ts';
import { PLATFORMS, type Platform } from '../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { StaticFetch } from '../../core/ports.ts';
import { startStandIn, type StandIn } from './stand-in.ts';
import type { RowResult } from './table.ts';

/** Every sample of a folder, in the order of names. */
export async function* platformSamples(folder: string): AsyncIterable<RowResult> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const samples = await Promise.all(
    names.map(async (name) => sampleOf(name, await readFile(join(folder, name), 'utf8'))),
  );
  const standIn = await startStandIn([...new Set(samples.map(({ url }) => new URL(url).hostname))]);
  standIn.answer = () => [PUBLIC_ADDRESS];
  const settings = {
    version: '0',
    contactUrl: 'https://www.riverton.gov/auditor',
    extraCa: standIn.certificate,
  };
  const visit = createHttpFetch(settings, createGuard(settings, standIn.network));
  try {
    for (const sample of samples) yield await resultOf(sample, standIn, visit);
  } finally {
    standIn.close();
  }
}

/** Any address that belongs to nobody's own network will do: every connection ends at the stand-in. */
const PUBLIC_ADDRESS = '93.184.215.14';

type Sample = {
  id: string;
  platform: Platform;
  expect: string;
  status: number;
  url: string;
  headers: Record<string, string>;
  body: string;
};

/** What each expectation is called here. A shell is told as such before a browser has run it. */
const REASONS: Readonly<Record<string, readonly (CaptureFailure | 'the page')[]>> = {
  ok: ['the page'],
  ok_partial: ['the page'],
  login_wall: ['login-wall'],
  // An empty frame is both until scripts have run; in a browser it is the third.
  login_wall_or_not_found: ['login-or-gone', 'needs-browser'],
  bot_challenge: ['bot-challenge'],
  rate_limited: ['rate-limited'],
  not_found: ['not-found', 'soft-404'],
  suspended: ['suspended'],
  unavailable: ['unavailable'],
  consent_page: ['consent-wall'],
  age_gate: ['age-wall'],
  js_shell: ['needs-browser'],
  unreadable_shell: ['needs-browser', 'login-or-gone', 'empty'],
};

function sampleOf(id: string, text: string): Sample {
  const end = text.indexOf('-->');
  const comment = text.slice(0, Math.max(0, end));
  const field = (name: string): string =>
    new RegExp(`\\b${name}=(\\S+)`).exec(comment)?.[1] ?? missing(id, name);
  const named = field('platform').replaceAll('_', '-');
  const platform = PLATFORMS.find((one) => one === named) ?? missing(id, `platform ${named}`);
  return {
    id,
    platform,
    expect: field('expect'),
    status: Number(field('status')),
    url: field('final_url'),
    headers: headersIn(/\bheaders=(.*)$/.exec(comment.trim())?.[1] ?? ''),
    body: text.slice(end + 3).trimStart(),
  };
}

function missing(id: string, what: string): never {
  throw new Error(`The first comment of ${id} does not tell its ${what}.`);
}

function headersIn(text: string): Record<string, string> {
  const pairs = text.split(/;\s+(?=[\w-]+:)/).map((pair) => /^([\w-]+):\s*(.*)$/.exec(pair.trim()));
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : [])),
  );
}

async function resultOf(sample: Sample, standIn: StandIn, visit: StaticFetch): Promise<RowResult> {
  const { id, expect, status, headers, body } = sample;
  standIn.respond = (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
  const allowed = REASONS[expect];
  if (allowed === undefined) return { id, ok: false, says: `nothing is known of “${expect}”` };
  const got = await reasonOf(sample, visit);
  if (allowed.some((reason) => reason === got)) return { id, ok: true };
  return { id, ok: false, says: `${got}, should be ${allowed.join(' or ')}` };
}

/** The reason why the sample is not the page, or that it is. */
async function reasonOf({ url, platform }: Sample, visit: StaticFetch): Promise<string> {
  const visited = await visit(url, undefined, platform === 'website' ? {} : { platform });
  if (!visited.ok) return visited.failure.reason;
  const kind = platform === 'website' ? 'web-page' : 'profile';
  const judged = await judgeInPlace(RULES)({
    capture: visited.value,
    about: { agency: AGENCY, platform, kind, url },
    policy: DEFAULT_POLICY,
    page: { kind, waivers: [] },
    today: new Date().toISOString().slice(0, 10),
  });
  return judged.failure?.reason ?? 'the page';
}

/** The samples are of made-up agencies; each is at the address that is asked for. */
const AGENCY = {
  name: 'Exampleville',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
};
