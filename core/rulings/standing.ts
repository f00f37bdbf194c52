// How each ruling stands beside the newest report of its page.
import { UNSEEN } from '../verdict/cause.ts';
import type { PageReport } from '../verdict/schema.ts';
import { newestByItem } from './apply.ts';
import type { Ruling } from './ruling.ts';
import { isSameWording } from './wording.ts';

export const STANDINGS = {
  stands: 'applies: its wording is still there',
  outdated: 'needs a new look: the wording has changed',
  replaced: 'replaced by a later ruling',
  unread: 'not known: the page could not be looked at last time',
  'not-asked': 'idle: the item is not asked of this page any more',
} as const;
export type Standing = keyof typeof STANDINGS;

/** How the rulings on one page stand, in their order. `report`: the page's newest; undefined when there is none. */
export function standingsOf(
  rulings: readonly Ruling[],
  report: PageReport | undefined,
): { ruling: Ruling; standing: Standing }[] {
  const newest = newestByItem(rulings);
  return rulings.map((ruling) => ({
    ruling,
    standing: newest.get(ruling.item) === ruling ? standingOf(ruling, report) : 'replaced',
  }));
}

function standingOf(ruling: Ruling, report: PageReport | undefined): Standing {
  if (report?.verdict === 'skipped') return 'not-asked';
  if (report?.capture === undefined || report.verdict === 'unreadable') return 'unread';
  const finding = report.findings.find(({ item }) => item === ruling.item);
  if (finding === undefined) return 'not-asked';
  const { linked, capture } = report;
  if (isSameWording(ruling, finding, { textSha256: capture.textSha256, linked })) return 'stands';
  return UNSEEN.has(finding.message) ? 'unread' : 'outdated';
}
