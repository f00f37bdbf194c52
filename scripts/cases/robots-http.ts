// Table "robots-http": what a host's answer to the question for its robots.txt leads to.
import type { Failure } from '../../core/capture/failures.ts';
import { PRODUCT_TOKEN } from '../../core/capture/limits.ts';
import { robotsRules } from '../../core/capture/robots.ts';
import { openScene, RULES, sceneRow, type Scene, type SceneRow } from './robots-scene.ts';
import { asked, followed, onDemand, polite, type Outcome } from './robots-visits.ts';
import { jsonLines, type RowResult } from './table.ts';

/** Rows `{id, expect, ...}` as `robots-scene.ts` knows them; a row in another form fails rather than passes. */
export async function* robotsHttp(path: string): AsyncIterable<RowResult> {
  for (const line of await jsonLines(path)) {
    const row = sceneRow.safeParse(line);
    if (!row.success) yield { id: String(line['id']), ok: false, says: 'the row has another form' };
    else yield await outcomeOf(row.data);
  }
}

async function outcomeOf(row: SceneRow): Promise<RowResult> {
  const scene = await openScene(row);
  try {
    const { says, note } = await play(row, scene);
    const noted = note === undefined ? {} : { note };
    return says === undefined
      ? { id: row.id, ok: true, ...noted }
      : { id: row.id, ok: false, says };
  } finally {
    await scene.close();
  }
}

async function play(row: SceneRow, scene: Scene): Promise<Outcome> {
  const never = new AbortController().signal;
  if (row.age_hours !== undefined || row.headers?.['cache-control'] !== undefined)
    return kept(row, scene);
  if (row.page_redirect !== undefined) return followed(row.page_redirect, scene);
  if (row.url !== undefined) return asked(row.url);
  if (row.user_triggered === true) return onDemand(scene);
  const { robots } = polite(scene);
  const stopped = await robots.refusal(scene.page('/x'), never);
  const open = await robots.refusal(scene.page('/y'), never);
  return judged(row, { stopped, open, beyond: await robots.refusal(scene.page('/beyond'), never) });
}

type Seen = Record<'stopped' | 'open' | 'beyond', Failure | undefined>;

type Meaning = (row: SceneRow, seen: Seen, got: string) => Outcome;

const CANNOT_TELL: Meaning = (_row, seen, got) =>
  refusedAsCannotTell(seen) ? {} : { says: `${got}, should be that it cannot be told` };

/** What the words of a row mean; the first that fit count. */
const MEANINGS: readonly [RegExp, Meaning][] = [
  [/could-not-check|disallow/, CANNOT_TELL],
  [/allow all/, (_row, seen, got) => allowsAll(seen, got)],
  [
    /unreachable if/,
    (row, seen, got) => (refusedAsCannotTell(seen) ? {} : rulesHold(row, seen, got)),
  ],
  [/use|rules|follow|parse|decode|skip|ignore/, (row, seen, got) => rulesHold(row, seen, got)],
];

/** Held against what the row wants: this project's policy where the row names one, else the rest of it. */
function judged(row: SceneRow, seen: Seen): Outcome {
  const wanted = /policy: ?(.*)/.exec(row.expect)?.[1] ?? row.expect;
  const meaning = MEANINGS.find(([words]) => words.test(wanted))?.[1];
  const got = `${wordOf(seen.stopped)} for /x, ${wordOf(seen.open)} for /y`;
  return meaning?.(row, seen, got) ?? { says: `nobody knows what "${wanted}" means` };
}

function wordOf(failure: Failure | undefined): string {
  return failure?.reason ?? 'allowed';
}

function refusedAsCannotTell({ stopped, open }: Seen): boolean {
  return [stopped, open].every((one) => one !== undefined && one.reason !== 'robots');
}

function allowsAll({ stopped, open }: Seen, got: string): Outcome {
  if (stopped === undefined && open === undefined) return {};
  const isPage = [stopped, open].every((one) => /web page stands/.test(one?.detail ?? ''));
  if (!isPage) return { says: `${got}, should be allowed` };
  return {
    note: 'stricter than the row: a web page in the place of robots.txt means "do not fetch"',
  };
}

function rulesHold(row: SceneRow, { stopped, open, beyond }: Seen, got: string): Outcome {
  const rules = robotsRules(row.body ?? RULES, PRODUCT_TOKEN);
  const right = (path: string, refusal: Failure | undefined) =>
    rules.allows(`http://site.example${path}`)
      ? refusal === undefined
      : refusal?.reason === 'robots';
  const ok = right('/x', stopped) && right('/y', open) && beyond === undefined;
  return ok ? {} : { says: `${got}, ${wordOf(beyond)} beyond the part that is read` };
}

const HOUR_MS = 3_600_000;

/** Asked again when the row's time, or the answer's own, is over, and not before. */
async function kept(row: SceneRow, scene: Scene): Promise<Outcome> {
  const age = /max-age=(\d+)/.exec(row.headers?.['cache-control'] ?? '')?.[1];
  if (age !== undefined) return keptFor(Math.min(24 * HOUR_MS, Number(age) * 1000), scene);
  const { age_hours: hours = 0, expect } = row;
  const [, times] = await timesAsked(scene, [0, hours * HOUR_MS]);
  const again = /again/.test(expect) && !/not /.test(expect);
  return times === (again ? 2 : 1) ? {} : { says: `asked ${times} times` };
}

async function keptFor(ms: number, scene: Scene): Promise<Outcome> {
  const [, fresh, old] = await timesAsked(scene, [0, ms - 1_000, ms + 2_000]);
  return fresh === 1 && old === 2 ? {} : { says: `asked ${fresh} times while fresh, then ${old}` };
}

/** How often robots.txt had been asked for after each of these times. */
async function timesAsked(scene: Scene, times: number[]): Promise<number[]> {
  const clock = { at: 0 };
  const { robots } = polite(scene, clock);
  const counts: number[] = [];
  for (const time of times) {
    clock.at = time;
    await robots.refusal(scene.page('/y'), new AbortController().signal);
    counts.push(scene.hits.length);
  }
  return counts;
}
