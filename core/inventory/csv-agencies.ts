// Gathers a table's rows by agency: which agencies the inventory knows, and what is needed for those it does not.
import type { Problem } from '../problem.ts';
import { slug } from './fields.ts';
import { hostOfPage } from './host-field.ts';
import { agencyForm, type AgencyText } from './form.ts';
import { formProblems } from './form-problems.ts';
import {
  cellOf,
  factCells,
  listedCells,
  rowWith,
  unlikeCells,
  unlikeSettings,
} from './csv-agency-cells.ts';
import { inColumn, type RowPage } from './csv-rows.ts';
import { COLUMNS } from './csv-columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import type { Agency, Inventory } from './schema.ts';
import type { Path } from './yaml-source.ts';

/** What holds for agencies of the table that say nothing themselves. */
export type AgencyDefaults = {
  agency?: string;
  timeZone?: string;
  country?: string;
};

/** An agency of the table with its pages; `known` when the inventory has it. */
export type AgencyGroup = {
  name: string;
  known?: Agency;
  rows: CsvRow[];
  pages: RowPage[];
};

/** Gathers rows by agency: `groupOf` finds a row's group or begins it, and gives undefined when the row names no agency and none can be meant. */
export function agencyGroups(inventory: Inventory | undefined, defaults: AgencyDefaults) {
  const groups = new Map<string, AgencyGroup>();
  const known = knownAgencies(inventory);
  const [only, second] = inventory?.agencies ?? [];
  const otherwise = defaults.agency ?? (second === undefined ? only?.name : undefined);
  const groupOf = ({ cells }: CsvRow): AgencyGroup | undefined => {
    const name = cells.agency ?? otherwise;
    if (name === undefined) return undefined;
    const agency = known.get(agencyKey(cells.agencyId ?? name));
    const key = agency?.id ?? agencyKey(name);
    const group = groups.get(key) ?? begun(name, agency);
    groups.set(key, group);
    return group;
  };
  return { groupOf, all: () => [...groups.values()] };
}

function begun(name: string, known: Agency | undefined): AgencyGroup {
  return { name, rows: [], pages: [], ...(known === undefined ? {} : { known }) };
}

function knownAgencies(inventory: Inventory | undefined): Map<string, Agency> {
  const known = new Map<string, Agency>();
  for (const agency of inventory?.agencies ?? []) {
    for (const name of [agency.id, agency.name, ...agency.alsoKnownAs]) {
      known.set(agencyKey(name), agency);
    }
  }
  return known;
}

/** Equal for the ways to write one agency's name. */
function agencyKey(name: string): string {
  return slug(name).replaceAll('-', '') || name.toLowerCase();
}

type NewAgency = { text: AgencyText; problems: Problem[]; warnings: Problem[] };

/** The inventory's entry for an agency that it does not have. */
export function newAgency(
  group: AgencyGroup,
  { file, headers }: { file: string; headers: CsvTable['headers'] },
  defaults: AgencyDefaults,
): NewAgency {
  const place = { file, line: group.rows[0]?.line ?? 1 };
  const { name, pages } = group;
  const written = listedCells(group, 'officialHosts');
  const whole = written.map((entry) => hostOfPage(entry) ?? entry);
  const officialHosts = written.length > 0 ? [...new Set(whole)] : hostsOf(pages);
  const text: AgencyText = {
    id: cellOf(group, 'agencyId') ?? (slug(name) || `agency-${place.line}`),
    name,
    ...settingsOf(group, defaults),
    officialHosts,
    ...factCells(group),
    pages: pages.map(({ page }) => page),
  };
  const problems = [
    ...missingFields(text, place),
    ...wrongFields(text, group, { ...place, headers }),
    ...unlikeSettings(group, { file, headers }),
  ];
  const guessed = written.length === 0 ? officialHosts : whole.filter((host) => !written.includes(host)); // prettier-ignore
  const warnings = guessed.length > 0 ? [hostsTaken(name, guessed, place)] : [];
  return { text, problems, warnings: [...warnings, ...unlikeCells(group, { file, headers })] };
}

function settingsOf(group: AgencyGroup, defaults: AgencyDefaults) {
  const recipients = listedCells(group, 'recipients');
  return {
    country: cellOf(group, 'country') ?? defaults.country,
    emergencyNumber: cellOf(group, 'emergencyNumber'),
    timeZone: cellOf(group, 'timeZone') ?? defaults.timeZone ?? '',
    recipients: recipients.length === 0 ? undefined : recipients,
  };
}

function missingFields({ name, timeZone, officialHosts }: AgencyText, place: Place): Problem[] {
  return [
    ...(timeZone === '' ? [noTimeZone(name, place)] : []),
    ...(officialHosts.length === 0 ? [noHosts(name, place)] : []),
  ];
}

/** By the row and column that say it; what is missing has been said in words that fit a table. */
function wrongFields(
  text: AgencyText,
  group: AgencyGroup,
  { file, line, headers }: Place & { headers: CsvTable['headers'] },
): Problem[] {
  const told = new Set<unknown>(text.timeZone === '' ? ['timeZone'] : []);
  if (text.officialHosts.length === 0) told.add('officialHosts');
  const issues = agencyForm.safeParse(text).error?.issues ?? [];
  const lineOf = ([field]: Path): number => {
    const column = COLUMNS.find((one) => one === field);
    return (column === undefined ? undefined : rowWith(group, column)?.line) ?? line;
  };
  const source = { data: text, lineOf };
  return formProblems(
    issues.filter(({ path }) => !told.has(path[0])),
    { schema: agencyForm, file, source },
  ).map((problem) => inColumn(problem, headers));
}

/** Hosts of the agency's pages that are no profile on a platform. */
function hostsOf(pages: readonly RowPage[]): string[] {
  const own = pages.filter(({ platform }) => platform === 'website');
  return [...new Set(own.map(({ page }) => new URL(page.url).hostname))];
}

type Place = { file: string; line: number };

function noTimeZone(name: string, place: Place): Problem {
  return {
    ...place,
    says: `The table does not say the time zone of ${name}.`,
    remedy:
      'Add a column “Time zone” with area and city, for example America/Chicago, or give the time zone with the command.',
  };
}

function noHosts(name: string, place: Place): Problem {
  return {
    ...place,
    says: `The table does not say which web site is the official one of ${name}.`,
    remedy:
      'Add a column “Official website”, for example www.riverton.gov, or a row with the site’s address.',
  };
}

function hostsTaken(name: string, hosts: readonly string[], place: Place): Problem {
  return {
    ...place,
    says: `The official web sites of ${name} were taken from its rows: ${hosts.join(', ')}.`,
    remedy:
      'Check “officialHosts” in the inventory: only sites that the agency itself runs may stand there.',
  };
}
