// What differs between two runs, for a terminal.
import type { Change, Run } from '../verdict/schema.ts';
import { type ChangeGroup, changeGroups, changeSentence } from './changes.ts';
import { terminalLine } from './escape-terminal.ts';
import { wrapped } from './text/layout.ts';
import { NO_PAINT, type Paint } from './text/paint.ts';
import { moment } from './times.ts';
import { counted } from './words.ts';

/** Two runs, the earlier first, and what changed between them. */
export type Differences = { from: Run; to: Run; changes: readonly Change[] };

/** Times are shown in `zone`, UTC unless it is given. */
export function diffText(
  { from, to, changes }: Differences,
  { paint = NO_PAINT, zone = 'UTC' }: { paint?: Paint; zone?: string } = {},
): string {
  const lines = [
    `From ${runWords(from, zone)}`,
    `to   ${runWords(to, zone)}`,
    '',
    ...changeGroups(changes).flatMap((group) => groupLines(group, paint, zone)),
    changes.length === 0 ? 'Nothing changed.' : `${counted(changes.length, 'change')}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines(group: ChangeGroup, paint: Paint, zone: string): string[] {
  const lines = group.changes.flatMap((change) =>
    wrapped(`${change.agencyId}/${change.pageId}: ${changeSentence(change, zone)}`, '  '),
  );
  return [paint.bold(`${group.title} (${group.changes.length})`), ...lines, ''];
}

function runWords(run: Run, zone: string): string {
  const kind = run.kind === 'replay' ? ' (replay)' : '';
  return `${terminalLine(run.runId, 80)}${kind}, ${moment(run.startedAt, zone)}, policy ${terminalLine(run.versions.policy, 80)}, reader ${terminalLine(run.versions.reader, 80)}`;
}
