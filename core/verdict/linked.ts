// One click away: items that the policy lets a page meet on a page it links are looked for there.
import type { Failure } from '../capture/failures.ts';
import type { PageKind } from '../inventory/schema.ts';
import { requirementFor } from '../policy/requirements.ts';
import type { Policy } from '../policy/schema.ts';
import type { CaptureRef, Finding } from './schema.ts';

/** Linked pages that are visited for one page, at most: the reader names the most likely first. */
const LINKED_AT_MOST = 3;

/** What a linked page gave: its own findings, or why it could not be read. */
export type LinkedSight =
  | { ok: true; findings: Finding[]; capture: CaptureRef }
  | { ok: false; failure: Failure; capture?: CaptureRef };

/** The items that may be met one click away from a page of this kind. */
export function linkedItems(policy: Policy, kind: PageKind): string[] {
  return Object.keys(policy.requirements).filter((item) => {
    const { level, where } = requirementFor(policy, item, kind);
    return level !== 'off' && where === 'linked';
  });
}

/**
 * The findings after a look at the pages that `links` names. Only an item in `items` that failed or was unclear is looked for, and
 * what a linked page says in its favour counts; a contradiction on the page itself is never healed. When such a page could not be
 * read, an item that is still not found is a question and no failure. Stops as soon as nothing is left to look for.
 */
export async function settleLinked(
  findings: Finding[],
  items: readonly string[],
  links: readonly string[],
  visit: (url: string) => Promise<LinkedSight>,
): Promise<{ findings: Finding[]; linked: CaptureRef[] }> {
  let settled = findings;
  const linked: CaptureRef[] = [];
  const unread: { url: string; failure: Failure }[] = [];
  for (const url of links.slice(0, LINKED_AT_MOST)) {
    if (!settled.some((finding) => isOpen(finding, items))) break;
    const sight = await visit(url);
    if (sight.capture !== undefined) linked.push(sight.capture);
    if (sight.ok) settled = settled.map((one) => credited(one, items, sight.findings, url));
    else unread.push({ url, failure: sight.failure });
  }
  const [first] = unread;
  if (first === undefined) return { findings: settled, linked };
  return { findings: settled.map((one) => questioned(one, items, first)), linked };
}

function isOpen(finding: Finding, items: readonly string[]): boolean {
  return items.includes(finding.item) && ['fail', 'review'].includes(finding.outcome);
}

/** The better of the two; a waiver that was looked at on the page stays named. */
function credited(
  finding: Finding,
  items: readonly string[],
  found: readonly Finding[],
  url: string,
): Finding {
  if (!isOpen(finding, items)) return finding;
  const there = found.find((one) => one.item === finding.item);
  if (there === undefined || !improves(finding, there)) return finding;
  const { waiver, waiverExpired } = finding;
  return {
    ...there,
    metOn: 'linked',
    linkedUrl: url,
    ...(waiver === undefined ? {} : { waiver }),
    ...(waiverExpired === undefined ? {} : { waiverExpired }),
  };
}

/** A pass always; where the page itself has nothing, also what is near it or against it there: it says more than "not found". */
function improves(here: Finding, there: Finding): boolean {
  if (there.outcome === 'pass') return true;
  return here.outcome === 'fail' && ['review', 'contradicted'].includes(there.outcome);
}

function questioned(
  finding: Finding,
  items: readonly string[],
  unread: { url: string; failure: Failure },
): Finding {
  if (finding.outcome !== 'fail' || !items.includes(finding.item)) return finding;
  const says = `The linked policy could not be read: ${unread.failure.detail}. On the page itself: ${finding.says}`;
  return {
    ...finding,
    outcome: 'review',
    message: 'linked-unreadable',
    says,
    metOn: 'linked',
    linkedUrl: unread.url,
  };
}
