// Reads the inventory file: YAML that a public-information officer edits. All problems are named at once.
import { canonicalUrl, platformOf } from '../platforms/address.ts';
import { STANDARD_ITEMS } from '../policy/standard-items.ts';
import { byLine, type Parsed, type Problem } from '../problem.ts';
import { emergencyNumberOf } from './countries.ts';
import { crossChecks } from './cross-checks.ts';
import { factsOf } from './facts-form.ts';
import { type InventoryForm, inventoryForm, type PageForm } from './form.ts';
import { fieldPath, formProblems } from './form-problems.ts';
import { withIds } from './page-ids.ts';
import { pageKind } from './page-kind.ts';
import type { Agency, Inventory, Page } from './schema.ts';
import { wayWarnings } from './way-problems.ts';
import { problemsIn, readYaml, type YamlSource } from './yaml-source.ts';

export type ReadOptions = {
  /** Ids of the policy's own items, so that a waiver may name them. */
  policyItems?: string[];
  /** The day, `YYYY-MM-DD`, from which it is counted how far ahead a waiver reaches; without it none is too far. */
  today?: string;
};

/**
 * The inventory, every default filled in and every address canonical, pages in the order of the file; or all its problems with line, field and
 * remedy. `file` is the name that problems carry; nothing is read from disk.
 */
export function readInventory(
  text: string,
  file: string,
  options: ReadOptions = {},
): Parsed<Inventory> {
  const opened = openInventory(text, file, options);
  return opened.ok ? { ...opened, value: opened.value.inventory } : opened;
}

/** The inventory, and the document that it was read from, for changes of the text. */
export function openInventory(
  text: string,
  file: string,
  { policyItems = [], today }: ReadOptions = {},
): Parsed<{ inventory: Inventory; source: YamlSource }> {
  const source = readYaml(text, file, 'inventory');
  if (!source.ok) return source;
  const where = { file, source: source.value };
  const form = inventoryForm.safeParse(source.value.data);
  const items = [...STANDARD_ITEMS, ...policyItems];
  const problems = problemsIn(source.value, (reading) => {
    const place = { schema: inventoryForm, file, source: reading };
    const { error } = reading === source.value ? form : inventoryForm.safeParse(reading.data);
    return [...formProblems(error?.issues ?? [], place), ...crossChecks(place, { items, today })];
  });
  if (!form.success || problems.length > 0) return { ok: false, problems: byLine(problems) };
  const entries = form.data.agencies.map((agency) => ({
    agency: completeAgency(agency, form.data.operators),
    pages: completePages(agency),
  }));
  const warnings = entries.flatMap((entry, index) => warningsOf(entry, index, where));
  const agencies = entries.map(({ agency }) => agency);
  const inventory = { agencies, pages: entries.flatMap(({ pages }) => pages) };
  return { ok: true, value: { inventory, source: source.value }, warnings };
}

type AgencyForm = InventoryForm['agencies'][number];
type Entry = { agency: Agency; pages: Page[] };

function completeAgency(form: AgencyForm, operators: Agency['operators']): Agency {
  const country = form.country ?? 'US';
  return {
    id: form.id,
    name: form.name,
    alsoKnownAs: form.alsoKnownAs ?? [],
    country,
    emergencyNumber: form.emergencyNumber ?? emergencyNumberOf(country) ?? '',
    officialHosts: [...new Set(form.officialHosts)],
    timeZone: form.timeZone,
    recipients: form.recipients ?? [],
    ...(operators === undefined ? {} : { operators }),
    ...rulesOf(form),
  };
}

/** What only some agencies settle for themselves. */
function rulesOf(form: AgencyForm): Partial<Agency> {
  return {
    ...factsOf(form),
    ...(form.robotsPermission === undefined ? {} : { robotsPermission: form.robotsPermission }),
    ...(form.waysIn === undefined ? {} : { waysIn: form.waysIn }),
    ...(form.submissionDays === undefined ? {} : { submissionDays: form.submissionDays }),
    ...(form.keepCapturesFor === undefined ? {} : { keepCapturesFor: form.keepCapturesFor }),
    ...(form.legalHold === undefined ? {} : { legalHold: form.legalHold }),
    ...(form.auditTime === undefined ? {} : { auditTime: form.auditTime }),
  };
}

function completePages(agency: AgencyForm): Page[] {
  const pages = agency.pages.map((page) => placed(page));
  return withIds(pages, agency.officialHosts).map((page) =>
    Object.assign(page, {
      agencyId: agency.id,
      kind: page.kind ?? pageKind(page.platform, page.url),
      waivers: page.waivers ?? [],
    }),
  );
}

function placed(page: PageForm) {
  const platform = page.platform ?? platformOf(page.url);
  const canonical = canonicalUrl(platform, page.url);
  return { ...page, platform, url: canonical.ok ? canonical.url : page.url };
}

type Where = { file: string; source: YamlSource };

/** What is allowed, and probably not meant. */
function warningsOf(entry: Entry, index: number, where: Where): Problem[] {
  const { agency, pages } = entry;
  const { file, source } = where;
  const path = ['agencies', index];
  if (pages.length === 0) return [withoutPages(agency, file, source.lineOf(path))];
  const offSites = pages.flatMap((page, j) => {
    if (isOfficial(page, agency)) return [];
    const place = [...path, 'pages', j, 'url'];
    return [
      { file, line: source.lineOf(place), field: fieldPath(place), ...offSite(page, agency) },
    ];
  });
  return [...offSites, ...wayWarnings(entry, path, where)];
}

function isOfficial({ platform, url }: Page, { officialHosts }: Agency): boolean {
  if (platform !== 'website') return true;
  const { hostname } = new URL(url);
  return officialHosts.some((host) => `.${hostname}`.endsWith(`.${host.replace(/^www\./, '')}`));
}

function withoutPages(agency: Agency, file: string, line: number): Problem {
  return {
    file,
    line,
    says: `${agency.name} has no pages, so nothing of it is audited.`,
    remedy: 'Add its pages, or take the agency out.',
  };
}

function offSite({ url }: Page, agency: Agency): Pick<Problem, 'says' | 'remedy'> {
  const { hostname } = new URL(url);
  return {
    says: `${hostname} is not among the official hosts of ${agency.name} (${agency.officialHosts.join(', ')}).`,
    remedy: `Check the spelling; if the site is the agency’s own, add it:  officialHosts: [${[...agency.officialHosts, hostname].join(', ')}]`,
  };
}
