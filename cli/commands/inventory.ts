// `presence init` and `presence inventory …`: the list of pages, as people keep it in a file.
import { existsSync } from 'node:fs';
import { command } from '../../core/command.ts';
import { importCsv } from '../../core/inventory/csv.ts';
import { addPage } from '../../core/inventory/edit.ts';
import { listingTable, listInventory } from '../../core/inventory/listing.ts';
import { starterInventory } from '../../core/inventory/starter.ts';
import { readInventory } from '../../core/inventory/yaml.ts';
import { PLATFORMS } from '../../core/inventory/schema.ts';
import { counted } from '../../core/report/words.ts';
import { isDay } from '../../core/submissions/days.ts';
import { oneOf } from '../choice.ts';
import { EXIT } from '../exit-codes.ts';
import { editTextFile } from '../edit-file.ts';
import { decodeUtf8, readFileOrInput } from '../files.ts';
import { writeTextFile } from '../write-file.ts';
import {
  bothOf,
  orRefuse,
  parseBoth,
  policyOf,
  problemText,
  readOptions,
  underOptions,
} from '../inputs.ts';
import { tableText } from '../table.ts';
import { UsageError } from '../usage-error.ts';

type InitOptions = {
  out: string;
  name?: string;
  site?: string;
  country?: string;
  timeZone?: string;
  emergencyNumber?: string;
};

export async function init(options: InitOptions): Promise<number> {
  refuseToReplace(options.out);
  const { country, emergencyNumber } = options;
  const said = { ...(country === undefined ? {} : { country }), ...(emergencyNumber === undefined ? {} : { emergencyNumber }) }; // prettier-ignore
  const text = starterInventory({
    agency: options.name ?? 'Riverton Police Department',
    website: options.site ?? 'https://www.riverton.gov/',
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...said,
  });
  orRefuseOptions(readInventory(text, options.out));
  await writeNew(options.out, text);
  const made = options.name === undefined ? ' (with a made-up agency to replace)' : '';
  process.stdout.write(
    `Wrote ${options.out}${made}. Put your pages in, then:\n` +
      `  ${command('inventory', 'validate', options.out)}\n  ${command('audit', '--inventory', options.out)}\n`,
  );
  return EXIT.compliant;
}

/** A first inventory that would not pass is not written; what is wrong with it, an option said. */
function orRefuseOptions(read: ReturnType<typeof readInventory>): void {
  if (read.ok) return;
  const told = new Map<string, string>();
  for (const { field = '', says, remedy } of read.problems) {
    const option = OPTION_OF.find(([part]) => field.includes(part))?.[1] ?? '';
    // The site is the official host and the first page; one thing is said of it.
    if (!told.has(option)) told.set(option, `${option === '' ? '' : `${option}: `}${says}\n  → ${remedyFor(says, remedy)}`); // prettier-ignore
  }
  throw new UsageError(`${[...told.values()].join('\n')}\n\nNothing was written.`);
}

const OPTION_OF = [
  ['timeZone', '--time-zone'],
  ['emergencyNumber', '--emergency-number'],
  ['country', '--country'],
  ['officialHosts', '--site'],
  ['pages', '--site'],
  ['name', '--name'],
] as const;

function remedyFor(says: string, remedy: string): string {
  return says.startsWith('The emergency number of') ? 'Say the number to call, for example: --emergency-number 112' : remedy; // prettier-ignore
}

export async function validate(
  file: string,
  options: { policy?: string; json?: boolean },
): Promise<number> {
  const parsed = await parseBoth(file, options.policy);
  const problems = parsed.ok ? [] : parsed.problems;
  if (options.json) {
    const warnings = parsed.ok ? parsed.warnings : [];
    process.stdout.write(`${JSON.stringify({ ok: parsed.ok, problems, warnings }, null, 2)}\n`);
    return parsed.ok ? EXIT.compliant : EXIT.toolError;
  }
  if (!parsed.ok) throw new UsageError(problemText(problems));
  const { agencies, pages } = orRefuse(parsed).inventory;
  const agencyCount = agencies.length === 1 ? '1 agency' : `${agencies.length} agencies`;
  process.stdout.write(`${file} is in order: ${agencyCount}, ${counted(pages.length, 'page')}.\n`);
  return EXIT.compliant;
}

type ImportOptions = {
  into?: string;
  out?: string;
  agency?: string;
  timeZone?: string;
  country?: string;
  policy?: string;
};

export async function importFromCsv(csv: string, options: ImportOptions): Promise<number> {
  if (options.into !== undefined && options.out !== undefined) {
    throw new UsageError(
      'Use --into to add to an inventory, or --out to write a new one; not both.',
    );
  }
  if (options.out !== undefined) refuseToReplace(options.out);
  const { into: file, out, policy, ...defaults } = options;
  const table = decodeUtf8(await readFileOrInput(csv), csv);
  const given = { ...defaults, ...readOptions(await policyOf(policy)) };
  if (file !== undefined) {
    const change = (text: string) => importCsv(table, csv, { ...given, into: { text, file } });
    const { added } = await editTextFile(file, change, ({ yaml }) => yaml);
    return imported(added.pages, csv, file);
  }
  const { yaml, added } = orRefuse(importCsv(table, csv, given));
  if (out !== undefined) {
    await writeNew(out, yaml);
    return imported(added.pages, csv, out);
  }
  process.stdout.write(yaml);
  return EXIT.compliant;
}

function imported(pages: number, csv: string, target: string): number {
  const stand = pages === 1 ? 'now stands' : 'now stand';
  process.stdout.write(`${counted(pages, 'page')} from ${csv} ${stand} in ${target}.\n`);
  return EXIT.compliant;
}

export async function list(
  file: string,
  options: { due?: string; json?: boolean; policy?: string },
): Promise<number> {
  const { inventory } = await bothOf(file, options.policy);
  const day = options.due ?? new Date().toISOString().slice(0, 10);
  if (!isDay(day)) {
    throw new UsageError(`--due ${day}: write a day as YYYY-MM-DD, as in 2027-01-31.`);
  }
  const rows = listInventory(inventory, day).filter((row) => !options.due || row.reviewDue);
  if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) process.stdout.write('No pages to list.\n');
  else process.stdout.write(tableText(listingTable(rows)));
  return EXIT.compliant;
}

type AddOptions = {
  inventory: string;
  agency?: string;
  platform?: string;
  owner?: string;
  email?: string;
  purpose?: string;
  policy?: string;
};

export async function add(url: string, options: AddOptions): Promise<number> {
  const { inventory: file, agency, owner, email, purpose } = options;
  const platform = oneOf(PLATFORMS, options.platform, 'platform');
  if (email !== undefined && owner === undefined) {
    throw new UsageError('An e-mail address needs the name of the owner too: --owner "Sam Reyes"');
  }
  const addition = {
    file,
    ...readOptions(await policyOf(options.policy)),
    ...(agency === undefined ? {} : { agencyId: agency }),
    page: {
      url,
      ...(platform === undefined ? {} : { platform }),
      ...(owner === undefined ? {} : { owner: { name: owner, ...(email ? { email } : {}) } }),
      ...(purpose === undefined ? {} : { purpose }),
    },
  };
  const change = (text: string) => underOptions(addPage(text, addition), ADD_OPTIONS);
  await editTextFile(file, change, (text) => text);
  process.stdout.write(`Added ${url} to ${file}.\n`);
  return EXIT.compliant;
}

const ADD_OPTIONS = {
  url: 'the address',
  platform: '--platform',
  'owner.name': '--owner',
  'owner.email': '--email',
  purpose: '--purpose',
};

/** What came there since it was looked for is not replaced either. */
async function writeNew(file: string, text: string): Promise<void> {
  const isNew = async () => await Promise.resolve(!existsSync(file));
  if (!(await writeTextFile(file, text, isNew))) refuseToReplace(file);
}

function refuseToReplace(file: string): void {
  if (existsSync(file)) {
    throw new UsageError(
      `${file} is already there. Choose another name with --out, or move it away.`,
    );
  }
}
