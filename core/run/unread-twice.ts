// A page that could be read last time and cannot be read now: it is visited once more in the run before it is called unreadable.
import { SEEN_ONCE } from '../capture/retry.ts';
import { isRuled } from '../rulings/apply.ts';
import { isFailing, isReadable } from '../verdict/changes.ts';
import { pageVerdict } from '../verdict/page-verdict.ts';
import type { Finding, PageReport } from '../verdict/schema.ts';
import { confirmedBefore, notConfirmed } from '../verdict/second-look.ts';

/** What the run before knows of such a page: items that failed then, and those that only one of its visits saw failing. */
export type Unread = { failed: ReadonlySet<string>; doubted: ReadonlySet<string> };

/** Whether one visit alone says that the page cannot be read, and another may say otherwise. */
export function isUnreadOnce({ verdict, failure, secondLook }: PageReport): boolean {
  if (verdict !== 'unreadable' || failure === undefined || secondLook !== undefined) return false;
  return SEEN_ONCE.has(failure.reason);
}

/** Undefined where the page could not be read the last time either: that is no news. */
export function unreadSince(before: PageReport | undefined): Unread | undefined {
  if (before === undefined || !isReadable(before)) return undefined;
  const named = (of: (finding: Finding) => boolean) =>
    new Set(before.findings.filter(of).map(({ item }) => item));
  return {
    failed: named(isFailing),
    doubted: named(({ confirmation }) => confirmation?.state === 'not-confirmed'),
  };
}

/**
 * The report of both visits. Neither could read the page: it is unreadable, for the reason that the first met. The second could: the page is as
 * the second saw it, but what newly fails there is a question, since only one visit saw it. Both are named, the other one as `secondLook`.
 */
export function afterBothVisits(first: PageReport, second: PageReport, unread: Unread): PageReport {
  const { failure } = first;
  if (failure === undefined) return first;
  if (!isReadable(second)) {
    const again = second.failure?.reason === failure.reason ? 'the same' : second.failure?.detail;
    const detail = `${failure.detail}; on a second visit ${again ?? 'nothing was read'}`;
    return { ...first, failure: { ...failure, detail }, secondLook: lookOf(second) };
  }
  const findings = second.findings.map((finding) => {
    const isNews = isFailing(finding) && !isRuled(finding) && !unread.failed.has(finding.item);
    if (!isNews) return finding;
    return unread.doubted.has(finding.item)
      ? confirmedBefore(finding)
      : notConfirmed(finding, failure);
  });
  return { ...second, findings, verdict: pageVerdict(findings), secondLook: lookOf(first) };
}

/** What a report names of a visit beside its own. */
export function lookOf(report: PageReport): NonNullable<PageReport['secondLook']> {
  const { checkedAt, linked, failure, capture } = report;
  return {
    checkedAt,
    linked,
    ...(failure === undefined ? {} : { failure }),
    ...(capture === undefined ? {} : { capture }),
  };
}
