// Commands over what is stored: report, runs, history, diff, replay.
import { type Command, Option } from 'commander';
import { MAIL_LANGUAGES } from '../../core/inventory/schema.ts';
import { dataOption, type Ended, examples, wholeNumber } from './options.ts';
import { refuseUnused } from './said.ts';

export const REPORT_FORMATS = [
  'html',
  'json',
  'jsonl',
  'csv',
  'junit',
  'markdown',
  'text',
] as const;

const load = async () => await import('../commands/records.ts');

export function addRecordCommands(program: Command, ended: Ended): void {
  addReport(program, ended);
  addRuns(program, ended);
  addHistory(program, ended);
  addDiff(program, ended);
  addReplay(program, ended);
}

function addReport(program: Command, ended: Ended): void {
  const command = program
    .command('report')
    .description('write the report of a run')
    .option('--run <id>', 'which run (default: the latest finished one)')
    .option('--agency <id>', 'only this agency')
    .addOption(
      new Option('-f, --format <format>', 'how to write it')
        .choices([...REPORT_FORMATS, 'open-data'])
        .default('html'),
    )
    .addOption(languageOption())
    .option(
      '-o, --out <file>',
      'write to this file (default: standard output; html: the data folder)',
    );
  addOverTime(command)
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence report',
        'presence report --email --open',
        'presence report --agency riverton-pd --from 2026-01-01 --to 2026-12-31 --out 2026.html',
        'presence report --agency riverton-pd --trend',
        'presence report --language es',
        'presence report --agency riverton-pd --from 2026-01-01 --language es',
        'presence report --format csv --out pages.csv',
        'presence report --run 20261121T093000Z-ab12 --format junit --out junit.xml',
      ),
    )
    .action(async (options, ran: Command) => {
      const what = kindOf(options);
      refuseUnused(ran, new Set(COUNTING[what].options), COUNTING[what].beside);
      const over = await import('../commands/history-report.ts');
      if (over.isOverTime(options)) return ended(await over.overTime(options));
      ended(await (await import('../commands/report.ts')).report(options));
    });
}

const OF_RUN = ['run', 'agency', 'data'];

/** What counts for what is asked for. */
const COUNTING = {
  trend: { beside: 'With --trend', options: ['trend', 'agency', 'data'] },
  emails: { beside: 'With --email', options: ['email', 'open', 'toFolder', 'everyDays', ...OF_RUN] }, // prettier-ignore
  period: { beside: 'For a period of time', options: ['from', 'to', 'agency', 'format', 'language', 'out', 'data'] }, // prettier-ignore
  run: { beside: 'Without --email', options: ['format', 'language', 'out', ...OF_RUN] },
};

type Asked = { trend?: boolean; email?: boolean; from?: string; to?: string; format: string };

function kindOf({ trend, email, from, to, format }: Asked): keyof typeof COUNTING {
  if (trend === true) return 'trend';
  if (email === true) return 'emails';
  return from !== undefined || to !== undefined || format === 'open-data' ? 'period' : 'run';
}

const languageOption = () =>
  new Option(
    '--language <language>',
    'html and csv: in this language (default: html in that of its recipients)',
  ).choices(MAIL_LANGUAGES);

/** What is asked of an agency over time, and of its messages. */
function addOverTime<C extends Command>(command: C): C {
  return command
    .option('--from <date>', 'the agency’s records from this day on, with --agency (YYYY-MM-DD)')
    .option('--to <date>', 'up to this day (default: today)')
    .option('--trend', 'the agency week by week')
    .option('--email', 'write the e-mails of the run to look at; nothing is sent')
    .option('--open', 'with --email: open the first one')
    .option('--to-folder <folder>', 'with --email: as .eml files in this folder')
    .option(
      '--every-days <n>',
      'with --email: days from one audit to the next',
      wholeNumber(1, 92),
      7,
    );
}

function addRuns(program: Command, ended: Ended): void {
  program
    .command('runs')
    .description('list the stored runs, newest first')
    .option('--last <n>', 'how many', wholeNumber(1, 1000), 10)
    .option('--json', 'print them as JSON')
    .addOption(dataOption())
    .addHelpText('after', examples('presence runs', 'presence runs --last 52'))
    .action(async (options) => ended(await (await load()).runs(options)));
}

function addHistory(program: Command, ended: Ended): void {
  program
    .command('history')
    .description('what one page said and how it was judged, run by run')
    .argument('<page>', 'the page, as in riverton-pd/facebook-rivertonpd')
    .option('--last <n>', 'how many runs', wholeNumber(1, 1000), 12)
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .addHelpText('after', examples('presence history riverton-pd/x-rivertonpd --last 4'))
    .action(async (page, options) => ended(await (await load()).history(page, options)));
}

function addDiff(program: Command, ended: Ended): void {
  program
    .command('diff')
    .description('what changed from one run to another, and whether the page or our rules changed')
    .argument('<from>', 'the earlier run')
    .argument('<to>', 'the later run')
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .addHelpText('after', examples('presence diff 20261114T093000Z-77aa 20261121T093000Z-ab12'))
    .action(async (from, to, options) => ended(await (await load()).diff(from, to, options)));
}

function addReplay(program: Command, ended: Ended): void {
  program
    .command('replay')
    .description("judge a run's stored captures again with today's checks; nothing is visited")
    .argument('<run>', 'the run')
    .option('-p, --policy <file>', 'judge by this policy (default: the one of the run)')
    .option('--json', 'print the result as JSON')
    .addOption(dataOption())
    .addHelpText('after', examples('presence replay 20261121T093000Z-ab12'))
    .action(async (run, options) => ended(await (await load()).replay(run, options)));
}
