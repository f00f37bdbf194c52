// `presence submit`: a person brings a page that this program may not read, or says what they saw on it.
import type { Tick } from '../../core/capture/capture.ts';
import type { Commands } from '../../core/command.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { ExpectedPage, Judged } from '../../core/ports.ts';
import { requirementFor } from '../../core/policy/requirements.ts';
import { dayIn } from '../../core/run/day.ts';
import { declaredWay } from '../../core/run/way-in.ts';
import { accept, lastDay, withTicks, type Accepted } from '../../core/submissions/accept.ts';
import { isSavedFrom } from '../../core/submissions/saved-page.ts';
import { isDay } from '../../core/submissions/days.ts';
import { readTick } from '../../core/submissions/tick-words.ts';
import { EXIT } from '../exit-codes.ts';
import { broughtFiles, type BroughtFiles, type SubmitFiles } from '../submit/files.ts';
import { judgedNow, refuseUnreadable } from '../submit/judged.ts';
import { pageAsked, type PageAsked } from '../submit/page.ts';
import { submittedText } from '../submit/words.ts';
import { personOf } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage, type Storage } from '../wire.ts';

export type SubmitOptions = SubmitFiles &
  PageAsked & {
    by: string;
    tick?: string[];
    seenOn?: string;
    days?: number;
    data: string;
    json?: boolean;
  };

/** Keeps what was brought, once it is clear that it can be read and is of this page; says what was found in it. */
export async function submit(page: string, options: SubmitOptions): Promise<number> {
  const brought = await broughtFiles(options);
  const storage = await openStorage(options.data, 'presence submit');
  try {
    const { expected, policy } = await pageAsked(storage, page, options);
    refuseOtherWay(expected);
    const ticks = ticksOf(options, expected, policy);
    const accepted = await made(storage, expected, { brought, ticks, options });
    const judged = await judgedNow(expected, policy, accepted.capture, clock.now());
    refuseUnreadable(expected, judged);
    await storage.captures.save(accepted.record.captureKey, accepted.capture);
    await storage.submissions.save(accepted.record);
    const command = againWith(storage, options);
    print(expected, accepted, judged, options.json === true ? undefined : command);
    return EXIT.compliant;
  } finally {
    await storage.close();
  }
}

type Making = { brought: BroughtFiles | undefined; ticks: Tick[]; options: SubmitOptions };

async function made(
  storage: Storage,
  expected: ExpectedPage,
  { brought, ticks, options }: Making,
): Promise<Accepted> {
  if (brought === undefined) return await tickedLater(storage, expected, ticks);
  refuseOtherPage(brought, expected);
  const now = clock.now();
  const seenOn = seenDay(brought, expected, options, now);
  const days = options.days === undefined ? {} : { days: options.days };
  return await accept(expected, brought, {
    by: personOf(options.by, '--by'),
    now,
    seenOn,
    ticks,
    ...days,
  });
}

/** Ticks alone are put to what was brought before. */
async function tickedLater(
  storage: Storage,
  expected: ExpectedPage,
  ticks: Tick[],
): Promise<Accepted> {
  const { agency, page } = expected;
  if (ticks.length === 0)
    throw new UsageError(
      'Name what you bring: --text <file>, --html <file> or --screenshot <file> (- is the standard input).',
    );
  const [newest] = await storage.submissions.ofPage(agency.id, page.id, 1);
  const before = newest && (await storage.captures.load(newest.captureKey));
  if (before === undefined)
    throw new UsageError(
      'Nobody has brought this page yet, so there is nothing to tick. Bring a screenshot with it: --screenshot <file>',
    );
  return await withTicks(expected, before, ticks, clock.now());
}

function ticksOf({ tick = [], by }: SubmitOptions, expected: ExpectedPage, policy: Policy): Tick[] {
  const items = Object.keys(policy.requirements).filter(
    (item) => requirementFor(policy, item, expected.page.kind).level !== 'off',
  );
  const at = clock.now().toISOString();
  const read = tick.map((text) => readTick(text, items));
  const wrong = read.flatMap((one) => (one.ok ? [] : [one.says]));
  const ticks = read.flatMap((one) => (one.ok ? [one.tick] : []));
  const twice = items.filter((item) => ticks.filter((one) => one.item === item).length > 1);
  const says = [...wrong, ...twice.map((item) => `“${item}” is ticked several times. Answer each item once.`)]; // prettier-ignore
  if (says.length > 0) throw new UsageError(says.join('\n'), says.map((one) => ({ says: one }))); // prettier-ignore
  return ticks.map((one) => Object.assign({ by: personOf(by, '--by'), at }, one));
}

/** The day as told, else the day on which the browser saved the file, else today. */
function seenDay(
  { savedAt }: BroughtFiles,
  expected: ExpectedPage,
  options: SubmitOptions,
  now: Date,
): string {
  const { timeZone } = expected.agency;
  const today = dayIn(timeZone, now);
  const saved = savedAt === undefined ? today : dayIn(timeZone, savedAt);
  const day = options.seenOn ?? (saved < today ? saved : today);
  if (!isDay(day))
    throw new UsageError(`“${day}” is no day. Write year, month and day, as in 2026-11-21.`);
  if (day > today)
    throw new UsageError(`${day} is yet to come. Say on which day you saw the page.`);
  const last = lastDay(expected, day, options.days);
  if (last >= today) return day;
  throw new UsageError(
    `What was seen on ${day} counted until ${last}. Open the page again and bring what it says today.`,
  );
}

function refuseOtherPage({ savedUrl }: BroughtFiles, { page }: ExpectedPage): void {
  if (savedUrl === undefined || isSavedFrom(savedUrl, page.url)) return;
  throw new UsageError(
    `The saved page is of ${savedUrl.slice(0, 200)}, and not of ${page.url}. Save the page itself, or name the page that it is.`,
  );
}

/** What is read by itself needs nobody to bring it, and would not look at what was brought. */
function refuseOtherWay({ page, agency }: ExpectedPage): void {
  const { way, chosen } = declaredWay(page, agency);
  const open = page.platform === 'bluesky' || page.platform === 'mastodon';
  if (way === 'submitted' || (way !== 'crawl' && !chosen && !open)) return;
  throw new UsageError(
    `${page.agencyId}/${page.id} is read by the audit itself (“${way}”), so what you bring would not be looked at. ` +
      'If it cannot be read, write under the page in the inventory, and run an audit:\n' +
      '  wayIn: { way: submitted, reason: why a person must bring it }',
  );
}

/** A page that only an inventory names is found there the next time, too. */
function againWith({ command }: Storage, { inventory, policy }: SubmitOptions): Commands {
  const named = [
    ...(inventory === undefined ? [] : ['--inventory', inventory]),
    ...(policy === undefined ? [] : ['--policy', policy]),
  ];
  return (...words) => command(...words, ...named);
}

/** As JSON where no commands are to be told. */
function print(
  expected: ExpectedPage,
  accepted: Accepted,
  judged: Judged,
  command: Commands | undefined,
): void {
  const { record } = accepted;
  process.stdout.write(
    command === undefined
      ? `${JSON.stringify({ submission: record, findings: judged.findings }, null, 2)}\n`
      : submittedText(expected, record, judged.findings, command),
  );
}
