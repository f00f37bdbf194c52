// Sorts a table's rows: pages to add, by agency; pages that are there already; rows that say the same twice; rows that are wrong.
import { samePageKey } from '../platforms/address.ts';
import type { Problem } from '../problem.ts';
import { type AgencyDefaults, type AgencyGroup, agencyGroups } from './csv-agencies.ts';
import { cellOf } from './csv-agency-cells.ts';
import { dayNotes } from './csv-days.ts';
import { countryCode } from './countries.ts';
import { pageOfRow, type RowPage } from './csv-rows.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import type { Inventory } from './schema.ts';

export type Gathered = {
  groups: AgencyGroup[];
  problems: Problem[];
  warnings: Problem[];
};
type Context = { file: string; inventory: Inventory | undefined; defaults: AgencyDefaults };
type Seen = { line: number; group: AgencyGroup };

/** All rows, in their order: of two that name the same page, the first is taken. */
export function gather(
  { rows, headers }: CsvTable,
  { file, inventory, defaults }: Context,
): Gathered {
  const { groupOf, all } = agencyGroups(inventory, defaults);
  const there = new Map(inventory?.pages.map(({ url, id }) => [samePageKey(url), id] as const));
  const seen = new Map<string, Seen>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const place = (page: RowPage, group: AgencyGroup) => {
    const first = seen.get(page.key);
    seen.set(page.key, first ?? { line: page.line, group });
    if (first !== undefined && first.group !== group) {
      problems.push(twoAgencies(file, page, first));
      return;
    }
    const passedOver = passOver(page, file, first, there.get(page.key));
    if (passedOver === undefined) group.pages.push(page);
    else warnings.push(passedOver);
  };
  // An agency's country may stand in a later row, so every row finds its agency first.
  const grouped = rows.map((row) => ({ row, group: groupOf(row) }));
  for (const { row, group } of grouped) group?.rows.push(row);
  for (const { row, group } of grouped) {
    const result = pageOfRow(row, { file, headers, country: countryOf(group, defaults) });
    problems.push(...(group === undefined ? [noAgency(file, row)] : []), ...result.problems);
    warnings.push(...result.warnings);
    if (result.page !== undefined && group !== undefined) place(result.page, group);
  }
  const notes = all().flatMap((group) => dayNotes(group.rows, countryOf(group, defaults), file));
  return { groups: all(), problems, warnings: [...warnings, ...notes] };
}

/** The country that an agency is in, or will be when it is written. */
function countryOf(group: AgencyGroup | undefined, defaults: AgencyDefaults): string {
  if (group?.known !== undefined) return group.known.country;
  const written = (group && cellOf(group, 'country')) ?? defaults.country ?? 'US';
  return countryCode(written) ?? 'US';
}

/** Why the page is not added, or undefined when it is. */
function passOver(
  page: RowPage,
  file: string,
  first: Seen | undefined,
  pageId: string | undefined,
): Problem | undefined {
  if (first !== undefined) return repeated(file, page, first.line);
  return pageId === undefined ? undefined : alreadyThere(file, page, pageId);
}

function noAgency(file: string, { line }: CsvRow): Problem {
  return {
    file,
    line,
    says: 'The row names no agency.',
    remedy: 'Write the agency’s name in every row.',
  };
}

function alreadyThere(file: string, { line, page }: RowPage, pageId: string): Problem {
  return {
    file,
    line,
    says: `${page.url} is in the inventory already, as page “${pageId}”; it was left as it is.`,
    remedy: 'Change that entry by hand if the table knows better.',
  };
}

function repeated(file: string, { line, page }: RowPage, first: number): Problem {
  return {
    file,
    line,
    says: `The row repeats the page of line ${first} (${page.url}); it was taken once, as line ${first} has it.`,
    remedy: 'Nothing needs to be done if both lines say the same.',
  };
}

function twoAgencies(file: string, { line, page }: RowPage, { line: first, group }: Seen): Problem {
  return {
    file,
    line,
    says: `${page.url} stands on line ${first} already, as a page of ${group.name}.`,
    remedy: 'Decide which agency the page belongs to and take the other row out.',
  };
}
