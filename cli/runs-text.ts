// The list of stored runs as a table for the terminal.
import type { Commands } from '../core/command.ts';
import type { Run } from '../core/verdict/schema.ts';
import { countSentence } from '../core/report/counts.ts';
import { moment } from '../core/report/times.ts';

export function runsText(runs: readonly Run[], command: Commands): string {
  if (runs.length === 0) {
    return `No runs yet. Start with: ${command('audit', '--inventory', 'FILE')}\n`;
  }
  return runs.map((run) => `${lineOf(run, command)}\n`).join('');
}

function lineOf(run: Run, command: Commands): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const what = run.kind === 'replay' ? `replay of ${run.replayOf ?? 'a run'}` : run.inventoryName;
  const state = run.status === 'finished' ? countSentence(run.counts) : unfinished(run, command);
  return `${run.runId}  ${moment(run.startedAt, zone)}  ${what}\n    ${state}`;
}

function unfinished({ runId, status, kind, replayOf }: Run, command: Commands): string {
  if (status === 'abandoned') return 'left unfinished; a later audit took its place';
  const again =
    kind === 'replay'
      ? `begin it again with: ${command('replay', replayOf ?? 'RUN')}`
      : `go on with: ${command('audit', '--inventory', 'FILE', '--resume', runId)}`;
  return `interrupted, or still at work; ${again}`;
}
