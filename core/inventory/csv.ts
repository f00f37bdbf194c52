// Imports pages from a table (CSV) into an inventory: a new one, or one that exists.
import { stringify } from 'yaml';
import { byLine, type Parsed, type Problem } from '../problem.ts';
import { type AgencyDefaults, type AgencyGroup, newAgency } from './csv-agencies.ts';
import { leftCells } from './csv-agency-cells.ts';
import { gather } from './csv-gather.ts';
import { readTable } from './csv-table.ts';
import { addAgencies, addPages } from './edit.ts';
import type { AgencyText } from './form.ts';
import type { Inventory } from './schema.ts';
import { readInventory, type ReadOptions } from './yaml.ts';

export type ImportOptions = AgencyDefaults &
  ReadOptions & {
    /** The inventory to add to; without it a new one is made. */
    into?: { text: string; file: string };
  };

/** The inventory's text with the table's pages in it, and what changed. */
export type Imported = {
  yaml: string;
  inventory: Inventory;
  added: { agencies: number; pages: number };
};

/**
 * Reads a table as spreadsheets write it: UTF-8 with or without byte order mark, separated by `,`, `;` or tab. Each row is a page. Rows
 * and columns that are passed over are warnings; anything that would leave a page out is a problem, and then nothing is imported.
 */
export function importCsv(
  text: string,
  file: string,
  options: ImportOptions = {},
): Parsed<Imported> {
  const { into } = options;
  if (into === undefined) return importRows(text, { file, options, inventory: undefined });
  const existing = readInventory(into.text, into.file, options);
  return existing.ok ? importRows(text, { file, options, inventory: existing.value }) : existing;
}

function importRows(text: string, context: Context): Parsed<Imported> {
  const { file, options, inventory } = context;
  const oneAgency = options.agency !== undefined || inventory?.agencies.length === 1;
  const table = readTable(text, file, oneAgency ? ['url'] : ['agency', 'url']);
  if (!table.ok) return table;
  const { headers } = table.value;
  const { groups, ...gathered } = gather(table.value, { file, inventory, defaults: options });
  const fresh = groups
    .filter(({ known }) => known === undefined)
    .map((group) => newAgency(group, { file, headers }, options));
  const problems = [...gathered.problems, ...fresh.flatMap((agency) => agency.problems)];
  if (problems.length > 0) return { ok: false, problems: byLine(problems) };
  const left = groups.flatMap((group) => leftCells(group, { file, headers }));
  const guesses = [...fresh.flatMap((agency) => agency.warnings), ...left];
  const warnings = byLine([...table.warnings, ...gathered.warnings, ...guesses]);
  const added = { agencies: fresh.length, pages: groups.flatMap(({ pages }) => pages).length };
  const written = write(
    options,
    groups,
    fresh.map((agency) => agency.text),
  );
  return written.ok ? finish(written.value, context, { warnings, added }) : written;
}

type Context = { file: string; options: ImportOptions; inventory: Inventory | undefined };
function write(
  options: ImportOptions,
  groups: readonly AgencyGroup[],
  agencies: readonly AgencyText[],
): Parsed<string> {
  const { into } = options;
  if (into === undefined) {
    const value = HEAD + stringify({ agencies }, { lineWidth: 0 });
    return { ok: true, value, warnings: [] };
  }
  const { file } = into;
  let text = into.text;
  for (const { known, pages } of groups) {
    if (known === undefined || pages.length === 0) continue;
    const texts = pages.map(({ page }) => page);
    const added = addPages(text, { ...options, file, agencyId: known.id, pages: texts });
    if (!added.ok) return added;
    text = added.value;
  }
  if (agencies.length > 0) return addAgencies(text, { ...options, file, agencies });
  return { ok: true, value: text, warnings: [] };
}

const HEAD =
  '# The public pages of your agencies. Check this file with:  presence inventory validate\n';

/** What is wrong with the whole comes from the table, whose lines are others than the new text's. */
function finish(yaml: string, { file, options }: Context, rest: Rest): Parsed<Imported> {
  const read = readInventory(yaml, file, options);
  if (!read.ok) {
    const problems = read.problems.map(({ says, remedy }): Problem => ({ file, says, remedy }));
    return { ok: false, problems };
  }
  const { warnings, added } = rest;
  return { ok: true, value: { yaml, inventory: read.value, added }, warnings };
}

type Rest = { warnings: Problem[]; added: Imported['added'] };
