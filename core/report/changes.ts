// What changed since the run before, sorted for a reader and put into sentences with the cause.
import type { AgencyReport, Change } from '../verdict/schema.ts';
import { shortLine } from './safe-text.ts';
import { dayOf } from './times.ts';
import { CAUSE_WORDS, CHANGE_WORDS, sentence, stateWord } from './words.ts';

/** What still fails as before (`still`) is shown with the changes, and is none. */
export type ChangeGroupId = 'worse' | 'look' | 'better' | 'still' | 'listed';

export type ChangeGroup = { id: ChangeGroupId; title: string; changes: Change[] };

const GROUPS: { id: ChangeGroupId; kinds: Change['kind'][] }[] = [
  { id: 'worse', kinds: ['newly-failing', 'newly-unreadable'] },
  { id: 'look', kinds: ['needs-look'] },
  { id: 'better', kinds: ['fixed', 'readable-again', 'look-settled'] },
  { id: 'still', kinds: ['still-failing'] },
  { id: 'listed', kinds: ['new-page', 'removed-page'] },
];

export const GROUP_TITLES: Record<ChangeGroupId, string> = {
  worse: 'Got worse',
  look: 'Needs a look now',
  better: 'Got better',
  still: 'Still failing',
  listed: 'Added or removed',
};

/** The changes in groups, worst first; empty groups are left out. */
export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  return GROUPS.map(({ id, kinds }) => ({
    id,
    title: GROUP_TITLES[id],
    changes: changes.filter((change) => kinds.includes(change.kind)),
  })).filter((group) => group.changes.length > 0);
}

/** Whether there is a run before, and nothing differs from it. */
export function isUnchanged({ changes, changesOmitted, previousRunId }: AgencyReport): boolean {
  if (previousRunId === undefined || changesOmitted > 0) return false;
  return changeGroups(changes).every(({ id }) => id === 'still');
}

/** That nothing changed, or that there is nothing to compare with; undefined when there are changes to show. */
export function noChangeWords(report: AgencyReport): string | undefined {
  if (report.previousRunId === undefined)
    return 'This is the first audit of these pages, so there is nothing to compare with.';
  return isUnchanged(report) ? 'Nothing changed.' : undefined;
}

/** What happened, without the page's name: `Emergency note: met before, now not met. The page changed.` */
export function changeSentence(change: Change, zone: string): string {
  const title = change.title ?? change.item;
  const about = title === undefined ? undefined : shortLine(title, 120);
  const since = change.since === undefined ? '' : ` since ${dayOf(change.since, zone)}`;
  const head = about === undefined ? '' : `${about}: `;
  const body = sentence(`${head}${bodyOf(change)}${since}`);
  const cause = change.cause ? ` ${sentence(CAUSE_WORDS[change.cause])}.` : '';
  return `${body}.${cause}`;
}

/** `2 got worse, 1 got better, 3 still failing`, for an agency; undefined when there is no run before. */
export function changeCounts(report: AgencyReport): string | undefined {
  if (report.previousRunId === undefined) return undefined;
  const parts = changeGroups(report.changes).map(
    (group) => `${group.changes.length} ${group.title.toLowerCase()}`,
  );
  const none = noChangeWords(report) === undefined ? [] : ['nothing changed'];
  const more = report.changesOmitted > 0 ? [`${report.changesOmitted} more changes`] : [];
  return [...none, ...parts, ...more].join(', ');
}

/** Since when an item of a page has failed, from the changes that say so. */
export function failingSince(changes: readonly Change[]): Map<string, string> {
  const since = new Map<string, string>();
  for (const change of changes)
    if (change.kind === 'still-failing' && change.since !== undefined)
      since.set(sinceKey(change.pageId, change.item), change.since);
  return since;
}

/** Since when pages could not be read, by page id. */
export function unreadableSince(changes: readonly Change[]): Map<string, string> {
  const since = new Map<string, string>();
  for (const { kind, pageId, since: at } of changes)
    if (at !== undefined && (kind === 'newly-unreadable' || kind === 'still-unreadable'))
      since.set(pageId, at);
  return since;
}

/** `since Monday…`, for a page that stays unreadable; nothing where that is not known. */
export function sinceWords(since: string | undefined, zone: string): string {
  return since === undefined ? '' : ` It could not be read since ${dayOf(since, zone)}.`;
}

export const sinceKey = (pageId: string, item: string | undefined): string =>
  JSON.stringify([pageId, item ?? '']);

function bodyOf(change: Change): string {
  if (change.kind === 'still-failing') return 'still not met';
  const { from, to } = change;
  if (from !== undefined && to !== undefined)
    return `${stateWord(from)} before, now ${stateWord(to)}`;
  return CHANGE_WORDS[change.kind].toLowerCase();
}
