// Every command that the program tells people to give next works when it is pasted: on their data folder, with names as a shell takes them.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../cli/program/defaults.ts';
import { buildProgram } from '../../cli/program/index.ts';
import { runsText } from '../../cli/runs-text.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { commandsFor } from '../../cli/printed-command.ts';
import {
  GOOD_PAGE,
  inventoryText,
  POOR_PAGE,
  presenceHere,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';
import { png } from '../support/pictures.ts';

const folder = workFolder();
const DATA = "Dana's data & more";
const INVENTORY = 'my "agency".yaml';
const here = async (...args: string[]) => await presenceHere(args, folder);
const file = (name: string) => path.join(folder.cwd, name);
let server: Site;
let runId = '';
let poor = '';

const OPEN = ['--allow-loopback', '--host-delay', '0', '--no-browser', '--confirm-after', '0'];
const AUDIT = ['audit', '--inventory', INVENTORY, ...OPEN, '--data', DATA];

beforeAll(async () => {
  server = await site((where) => (where === '/poor' ? POOR_PAGE : GOOD_PAGE));
  const pages = inventoryText([`${server.url}/poor`, `${server.url}/good`]);
  const brought = '      - url: https://www.linkedin.com/company/riverton-pd\n';
  const failing = '      - url: https://riverton.invalid/\n        kind: home\n';
  writeFileSync(file(INVENTORY), `${pages}${brought}${failing}`);
  writeFileSync(file('screenshot.png'), png(2, 2));
  writeFileSync(file('text.txt'), 'In an emergency, call 911.');
  await here(...AUDIT);
  await here(...AUDIT);
  const runs = JSON.parse((await here('runs', '--json', '--data', DATA)).out);
  runId = runs[0].runId;
  const report = JSON.parse((await here('report', '--format', 'json', '--data', DATA)).out);
  poor = `riverton-pd/${report.pages.find(({ url }: { url: string }) => url.endsWith('/poor')).pageId}`; // prettier-ignore
}, 240_000);
afterAll(async () => {
  await server.close();
  folder.clear();
});

/** What looks like a command, to its end as a person would mark it: words, quoted ones too. A name of a command in quotation marks is only a mention. */
const COMMAND = /(?<!["“«\w])presence(?: (?:[\w@%+=:,./-]|"[^"]*"|'[^']*'|\\')+)+/g;

const printed = (text: string): string[] => [...new Set(text.match(COMMAND) ?? [])];

/** The words as a shell gives them, with what the reader has to fill in. */
function wordsOf(line: string): string[] {
  const shell = `presence() { printf '%s\\0' "$@"; }; ${line}`;
  const words = execFileSync('bash', ['-c', shell]).toString('utf8').split('\0').slice(0, -1);
  const named = words[0] === 'submit' ? 'text.txt' : INVENTORY;
  const filled: Record<string, string> = {
    FILE: named,
    PAGE: poor,
    ITEM: 'emergency-note',
    RUN: runId,
    WHY: 'We looked at it',
    'YOUR NAME': 'Dana Ortiz',
  };
  return words.map((word) => filled[word] ?? word);
}

/** Runs it, an audit with what lets it visit this machine. */
async function paste(line: string) {
  const words = wordsOf(line);
  return await here(...words, ...(words[0] === 'audit' && !words.includes(OPEN[0]!) ? OPEN : []));
}

const page = () => poor;
const run = () => runId;
type Said = string | (() => string);

/** A command, and how many it tells at least. */
const TELLING: [number, ...Said[]][] = [
  [2, 'report', '--format', 'text'],
  [2, 'audit', '--inventory', INVENTORY, ...OPEN],
  [2, 'replay', run],
  [1, 'rulings'],
  [1, 'rule', page, 'emergency-note', 'not-satisfied', '--by', 'Dana Ortiz', '--reason', 'None'],
  [1, 'rule', 'riverton-pd/other', 'emergency-note', 'satisfied', '--by', 'Dana Ortiz', '--reason', 'It is so'], // prettier-ignore
  [1, 'evidence', page, '--out', "Dana's $5 page.zip"],
  [1, 'evidence', 'riverton-pd/other'],
  [1, 'evidence', 'riverton-pd/linkedin-riverton-pd'],
  [1, 'history', 'riverton-pd/other'],
  [1, 'history', 'other'],
  [1, 'report', '--run', 'nonsense'],
  [1, 'replay', 'nonsense'],
  [1, 'diff', run, 'nonsense'],
  [1, 'mail', '--to-folder', 'out box', '--run', 'nonsense'],
  [1, 'mail', '--list'],
  [1, 'explain', 'riverton-pd/other', 'emergency-note'],
  [1, 'explain', page, 'emergency-note', '--run', 'nonsense'],
  [1, 'audit', '--inventory', INVENTORY, '--resume', 'nonsense', ...OPEN],
  [1, 'fix', 'riverton-pd/other'],
  [1, 'fix', 'riverton-pd/riverton.invalid'],
  [1, 'report', '--from', '2020-01-01', '--to', '2020-02-01'],
  [1, 'retention'],
  [1, 'submit', 'riverton-pd/linkedin-riverton-pd', '--screenshot', 'screenshot.png', '--by', "Dana O'Neil"], // prettier-ignore
  [1, 'doctor', '--platform', 'tiktok'],
];

describe('a command that is told', { timeout: 240_000 }, () => {
  it.each(TELLING)('works when it is pasted: %d of %s %s %s %s', async (least, ...said) => {
    const args = said.map((word) => (typeof word === 'string' ? word : word()));
    const ran = await here(...args, '--data', DATA);
    const told = printed(ran.out + ran.err);
    expect(told.length, ran.out + ran.err).toBeGreaterThanOrEqual(least);
    for (const line of told) {
      const again = await paste(line);
      const says = `${line}\n${again.err}`;
      expect(again.err, says).not.toMatch(/^error:|There is no|No audit has been stored|fault of/m);
      expect(existsSync(file(DATA_FOLDER.value)), says).toBe(false);
    }
  });

  it('goes on with a run that was left', async () => {
    const [finished]: Run[] = JSON.parse((await here('runs', '--json', '--data', DATA)).out);
    const command = commandsFor({ data: DATA });
    const left: Run[] = [
      { ...finished!, status: 'running', kind: 'audit' },
      { ...finished!, status: 'running', kind: 'replay', replayOf: runId },
      { ...finished!, status: 'abandoned' },
    ];
    const told = printed(runsText(left, command)).map(wordsOf);
    expect(told).toEqual([
      ['audit', '--inventory', INVENTORY, '--resume', finished!.runId, '--data', DATA],
      ['replay', runId, '--data', DATA],
    ]);
    expect(printed(runsText([], command)).map(wordsOf)).toEqual([
      ['audit', '--inventory', INVENTORY, '--data', DATA],
    ]);
  });

  it('names no folder where the usual one is used', async () => {
    renameSync(file(DATA), file(DATA_FOLDER.value));
    try {
      const ran = await here('report', '--format', 'text');
      expect(ran.out).toMatch(/presence report --run \S+ --format html\n/);
      expect(ran.out).not.toContain('--data');
    } finally {
      renameSync(file(DATA_FOLDER.value), file(DATA));
    }
  });
});

it('each command takes what is added to it', () => {
  const command = commandsFor({ data: 'some dir', stack: 'ours' });
  for (const one of buildProgram(() => undefined).commands) {
    const all = [one, ...one.commands].flatMap(({ options }) => options.map(({ long }) => long));
    const added = /(--data|--stack)/.exec(command(one.name()))?.[1];
    if (added !== undefined) expect(all, one.name()).toContain(added);
    else expect(all, one.name()).not.toContain('--data');
  }
  expect(command('cloud', 'status')).toBe('presence cloud status --stack ours');
  expect(commandsFor({ stack: 'presence-prod' })('cloud', 'status')).toBe('presence cloud status');
  expect(commandsFor({ data: 'sub' })('audit', '-dsub')).toBe('presence audit -dsub');
  expect(command('audit', '-d', 'x')).toBe('presence audit -d x');
});
