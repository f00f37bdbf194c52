// What made an item's outcome differ: the page's words, our rules (check, policy, reader, waiver, way of visiting), or a person's ruling.
import type { ItemChange } from './changes.ts';
import { isOfErrorPage } from './page-itself.ts';
import { FAILING } from './page-verdict.ts';
import type { CaptureRef, Change, Outcome, PageReport } from './schema.ts';
import { UNCONFIRMED } from './second-look.ts';

type Cause = NonNullable<Change['cause']>;

/**
 * `settled`: what the reports alone show. Otherwise only judging last time's capture by today's rules can tell; `guess` is what
 * to say when that capture is gone, absent when nothing honest can be said.
 */
export type CauseFound = { settled: Cause } | { settled?: undefined; guess?: Cause };

/** Messages that say a part could not be looked at, or that nothing was settled: what was not seen cannot be compared. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'linked-unreadable',
  'part-not-seen',
  ...UNCONFIRMED,
  'common-cause',
]);

/** The cause of a change between two readable reports of a page, as far as their hashes and versions show it. */
export function causeOf(before: PageReport, now: PageReport, change: ItemChange): CauseFound {
  if (isRuled(change)) return { settled: 'ruling' };
  if (isLapsed(change)) return { settled: 'ruling-lapsed' };
  if ((isOurs(change) && !isOfErrorPage(before)) || sameCaptures(before, now, change))
    return { settled: 'rules' };
  return pageOrRules(before, now, change);
}

function pageOrRules(before: PageReport, now: PageReport, change: ItemChange): CauseFound {
  const rules = sameRules(before, now, change);
  if (!sameWords(before, now, change)) return rules ? { settled: 'page' } : {};
  if (rules && before.capture?.mode !== now.capture?.mode) return { settled: 'rules' };
  // The same words under the same rules: a link's target changed, or what the inventory says of the agency.
  return rules ? {} : { guess: 'rules' };
}

/** A ruling decides now that did not decide before. */
function isRuled({ before, now }: ItemChange): boolean {
  if (now.ruling?.state !== 'stands') return false;
  return before?.ruling?.state !== 'stands' || before.ruling.at !== now.ruling.at;
}

/** A ruling decided before and does not now, or its wording has changed so that the item is a question again. */
function isLapsed({ before, now }: ItemChange): boolean {
  if (now.ruling?.state === 'stands' || UNSEEN.has(now.message)) return false;
  if (before?.ruling?.state === 'stands') return true;
  return now.message === 'ruling-outdated' && before?.message !== 'ruling-outdated';
}

/** A waiver ended, advice became a rule, or the item was not asked for: nobody touched the page for that. */
function isOurs({ before, now }: ItemChange): boolean {
  if (before === undefined || before.outcome === 'waived') return true;
  return before.level !== now.level && standing(before.outcome) === standing(now.outcome);
}

function standing(outcome: Outcome): Outcome {
  return FAILING.has(outcome) ? 'fail' : outcome;
}

function sameRules(before: PageReport, now: PageReport, change: ItemChange): boolean {
  const { policy, reader } = before.versions;
  const sameCheck = change.before?.checkVersion === change.now.checkVersion;
  return sameCheck && policy === now.versions.policy && reader === now.versions.reader;
}

type Same = (a: CaptureRef | undefined, b: CaptureRef | undefined) => boolean;

/** What a person ticked on a screenshot is part of what was brought. */
const sameBytes: Same = (a, b) =>
  a !== undefined &&
  a.mode === b?.mode &&
  a.sha256 === b.sha256 &&
  JSON.stringify(a.submission?.ticks) === JSON.stringify(b.submission?.ticks);
const sameText: Same = (a, b) => a !== undefined && a.textSha256 === b?.textSha256;

function sameCaptures(before: PageReport, now: PageReport, change: ItemChange): boolean {
  const steady = isSteady(before, sameBytes) && isSteady(now, sameBytes);
  return steady && sameBytes(before.capture, now.capture) && linkedMatch(before, now, change, sameBytes); // prettier-ignore
}

function sameWords(before: PageReport, now: PageReport, change: ItemChange): boolean {
  const steady = isSteady(before, sameText) && isSteady(now, sameText);
  return steady && sameText(before.capture, now.capture) && linkedMatch(before, now, change, sameText); // prettier-ignore
}

/** Two visits of one run that saw different pages leave nothing to compare by. */
function isSteady({ capture, secondLook }: PageReport, same: Same): boolean {
  return secondLook?.capture === undefined || same(capture, secondLook.capture);
}

/** The linked page that the item rested on is still looked at and the same, and so is every linked page that both runs looked at. */
function linkedMatch(before: PageReport, now: PageReport, change: ItemChange, same: Same): boolean {
  const today = new Map(now.linked.map((one) => [one.url, one]));
  return before.linked
    .filter(({ url }) => url === change.before?.linkedUrl || today.has(url))
    .every((one) => same(one, today.get(one.url)));
}
