// What stands before and after a text report: what is not whole about it, all agencies together, where to look next.
import { command as plain } from '../../command.ts';
import { shortAddress } from '../addresses.ts';
import { countSentence } from '../counts.ts';
import { terminalLine } from '../escape-terminal.ts';
import type { ReportInput } from '../input.ts';
import { type AgencyOverview, linesWith, type Overview, type PageLine } from '../overview.ts';
import { moment } from '../times.ts';
import { wrapped } from './layout.ts';
import type { Paint } from './paint.ts';

export function headLines(input: ReportInput, overview: Overview, paint: Paint): string[] {
  const { run, policy, agencies } = input;
  const zone = agencies[0]?.timeZone ?? 'UTC';
  const kind = run.kind === 'replay' ? `Replay of ${run.replayOf ?? 'an audit'}` : 'Audit';
  const about = `${kind} ${run.runId} of ${run.inventoryName}, ${moment(run.startedAt, zone)}, policy ${policy.id} version ${policy.version}`;
  return [
    ...wrapped(about, '').map((line) => paint.dim(line)),
    ...overview.notices.flatMap((notice) =>
      wrapped(`! ${notice}`, '').map((line) => paint.yellow(line)),
    ),
    ...(agencies.length > 1
      ? [paint.bold(`All ${agencies.length} agencies: ${countSentence(overview.counts)}.`)]
      : []),
    '',
  ];
}

/** The first thing to do, and how to see more. */
export function nextLines(input: ReportInput, overview: Overview, paint: Paint): string[] {
  const first = overview.agencies.map(gravest).find((line) => line !== undefined);
  const { runId } = input.run;
  const command = input.command ?? plain;
  return [
    paint.bold('Where to look next'),
    ...(first ? wrapped(firstStep(first), '  ') : []),
    `  The whole report: ${command('report', '--run', terminalLine(runId, 80), '--format', 'html')}`,
    ...(first
      ? [
          `  One page over time: ${command('history', terminalLine(`${first.agencyId}/${first.pageId}`, 160))}`,
        ]
      : []),
  ];
}

function gravest(agency: AgencyOverview): PageLine | undefined {
  const verdicts = ['not-compliant', 'needs-review', 'unreadable'] as const;
  return verdicts.flatMap((verdict) => linesWith(agency, verdict).slice(0, 1))[0];
}

function firstStep(line: PageLine): string {
  const who = line.owner ? ` (owner: ${line.owner.name})` : '';
  const [problem] = line.problems;
  const what = problem ? `“${problem.title}” on ` : '';
  return `Start with ${what}${shortAddress(line.url)}${who}.`;
}
