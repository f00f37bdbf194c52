// The list of stored runs as a table for the terminal.
import type { Run } from '../core/verdict/schema.ts';
import { countSentence } from '../core/report/counts.ts';
import { moment } from '../core/report/times.ts';

export function runsText(runs: readonly Run[]): string {
  if (runs.length === 0) {
    return 'No runs yet. Start with: presence audit --inventory <file>\n';
  }
  return runs.map((run) => `${lineOf(run)}\n`).join('');
}

function lineOf(run: Run): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const what = run.kind === 'replay' ? `replay of ${run.replayOf ?? 'a run'}` : run.inventoryName;
  const state = run.status === 'finished' ? countSentence(run.counts) : STATE_WORDS[run.status];
  return `${run.runId}  ${moment(run.startedAt, zone)}  ${what}\n    ${state}`;
}

const STATE_WORDS: Record<Exclude<Run['status'], 'finished'>, string> = {
  running: 'interrupted, or still at work (presence audit --resume goes on with it)',
  abandoned: 'left unfinished; a later audit took its place',
};
