// Adds pages and waivers to an inventory's text. What people wrote, comments included, stays; the result is read again before it is given out.
import { isMap, isScalar, isSeq } from 'yaml';
import { canonicalUrl, platformOf, samePageKey } from '../platforms/address.ts';
import type { Parsed, Problem } from '../problem.ts';
import type { AgencyText, PageText, WaiverText } from './form.ts';
import { pageProblem, pagesMeant } from './near-pages.ts';
import type { Inventory } from './schema.ts';
import { appendTo, applySplices, openEntry, replaceEntry, type Splice } from './splice.ts';
import { openInventory, readInventory, type ReadOptions } from './yaml.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** `agencyId` may be left out when the inventory has one agency. The rest is for waivers that are there. */
export type PageAddition = ReadOptions & {
  file: string;
  agencyId?: string;
  pages: readonly PageText[];
};

export type AgencyAddition = ReadOptions & {
  file: string;
  agencies: readonly AgencyText[];
};

/** `page`: as people name it (near-pages.ts). */
export type WaiverAddition = ReadOptions & {
  file: string;
  page: string;
  waiver: WaiverText;
};

/** The text with the pages at the end of the agency's list; ids of the pages that were there stay. */
export function addPages(text: string, addition: PageAddition): Parsed<string> {
  const { file, pages } = addition;
  const opened = openInventory(text, file, addition);
  if (!opened.ok) return opened;
  const { inventory } = opened.value;
  const agency = agencyIndex(inventory, addition);
  if (typeof agency !== 'number') return { ok: false, problems: [agency] };
  const known = alreadyThere(opened.value, addition);
  if (known.length > 0) return { ok: false, problems: known };
  const write = (written: readonly PageText[]) => {
    const changed = withPages(text, opened.value.source, agency, written);
    return changed === undefined ? undefined : readBack(changed, addition);
  };
  const added = write(pages);
  if (added === undefined) return { ok: false, problems: [reference(file)] };
  if (!added.ok) return added;
  const steady = withSteadyIds(inventory, added.value.inventory, pages);
  return textOf((steady && write(steady)) ?? added);
}

type ReadBack = ReturnType<typeof readBack>;

function textOf(result: ReadBack): Parsed<string> {
  return result.ok ? { ...result, value: result.value.text } : result;
}

/** The text with the page. */
export function addPage(
  text: string,
  { page, ...rest }: Omit<PageAddition, 'pages'> & { page: PageText },
): Parsed<string> {
  return addPages(text, { ...rest, pages: [page] });
}

/** The text with the agencies, which it does not have, at its end. */
export function addAgencies(text: string, addition: AgencyAddition): Parsed<string> {
  const { file, agencies } = addition;
  const opened = openInventory(text, file, addition);
  if (!opened.ok) return opened;
  const root: unknown = opened.value.source.document.contents;
  const splices = isMap(root) ? appendTo(text, root, 'agencies', agencies) : undefined;
  if (splices === undefined) return { ok: false, problems: [reference(file)] };
  return textOf(readBack(applySplices(text, splices), addition));
}

/** The text with the waiver on the page; a waiver for the same item is replaced. */
export function addWaiver(text: string, addition: WaiverAddition): Parsed<string> {
  const opened = openInventory(text, addition.file, addition);
  if (!opened.ok) return opened;
  const write = (path: Path): ReadBack | undefined => {
    const splices = waiverSplices(text, opened.value.source, path, addition.waiver);
    return splices && readBack(applySplices(text, splices), addition);
  };
  const path = pagePath(opened.value.inventory, addition);
  if ('length' in path)
    return textOf(write(path) ?? { ok: false, problems: [reference(addition.file)] });
  // On any page the waiver itself would be wrong in the same way: all is told at once.
  const [any] = opened.value.inventory.pages;
  const tried = any === undefined ? undefined : write(pathOf(opened.value.inventory, any));
  return { ok: false, problems: [path, ...(tried?.ok === false ? tried.problems : [])] };
}

type Opened = { inventory: Inventory; source: YamlSource };

/** Reads a changed text. Its problems come from what was added, so they carry no line: there is none in the file yet; the field is that of the entry. */
function readBack(text: string, addition: ReadOptions & { file: string }) {
  const { file } = addition;
  const read = readInventory(text, file, addition);
  if (read.ok) {
    return { ok: true as const, value: { text, inventory: read.value }, warnings: read.warnings };
  }
  const problems = read.problems.map(({ field, says, remedy }): Problem => {
    const own = field?.replace(/^.*(?:pages|waivers)\[\d+\]\.?/, '') ?? '';
    if (own === '' || own.includes('[')) return { file, says, remedy };
    return { file, field: own, says, remedy };
  });
  return { ok: false as const, problems };
}

function withPages(text: string, source: YamlSource, agency: number, pages: readonly PageText[]) {
  const map: unknown = source.document.getIn(['agencies', agency], true);
  const splices = isMap(map) ? appendTo(text, map, 'pages', pages) : undefined;
  return splices === undefined ? undefined : applySplices(text, splices);
}

/** YAML's references let one text stand in two places; changing one place would change the other. */
function reference(file: string): Problem {
  return {
    file,
    says: 'This part of the inventory is a reference (“*name”), which cannot be changed from here.',
    remedy: 'Change the file by hand, or write the values out instead of referring to them.',
  };
}

/** Pages with ids of their own, where an addition would otherwise rename pages that have a history. */
function withSteadyIds(
  before: Inventory,
  after: Inventory,
  pages: readonly PageText[],
): PageText[] | undefined {
  const old = new Map(before.pages.map((page) => [samePageKey(page.url), page.id]));
  const now = new Map(after.pages.map((page) => [samePageKey(page.url), page.id]));
  if ([...old].every(([key, id]) => now.get(key) === id)) return undefined;
  return pages.map((page) => Object.assign({}, page, { id: now.get(keyOf(page)) }));
}

function keyOf({ url, platform }: PageText): string {
  const canonical = canonicalUrl(platform ?? platformOf(url), url);
  return canonical.ok ? samePageKey(canonical.url) : url;
}

function alreadyThere({ inventory, source }: Opened, { file, pages }: PageAddition): Problem[] {
  const known = new Map(inventory.pages.map((page) => [samePageKey(page.url), page]));
  return pages.flatMap((page) => {
    const there = known.get(keyOf(page));
    if (there === undefined) return [];
    const line = source.lineOf([...pathOf(inventory, there), 'url']);
    const says = `${page.url} is in the inventory already, as page “${there.id}” of “${there.agencyId}”.`;
    return [
      {
        file,
        line,
        says,
        remedy: 'Nothing needs to be added. Change that entry if it is out of date.',
      },
    ];
  });
}

function agencyIndex({ agencies }: Inventory, { file, agencyId }: PageAddition): number | Problem {
  if (agencyId === undefined && agencies.length === 1) return 0;
  const index = agencies.findIndex(({ id }) => id === agencyId);
  if (index !== -1) return index;
  const ids = agencies.map(({ id }) => id).join(', ');
  const says =
    agencyId === undefined
      ? 'The inventory has several agencies.'
      : `There is no agency “${agencyId}” in the inventory.`;
  return { file, says, remedy: `Say which agency: ${ids}.` };
}

function pathOf({ agencies, pages }: Inventory, page: Inventory['pages'][number]): Path {
  const own = pages.filter(({ agencyId }) => agencyId === page.agencyId);
  const agency = agencies.findIndex(({ id }) => id === page.agencyId);
  return ['agencies', agency, 'pages', own.indexOf(page)];
}

function pagePath(inventory: Inventory, { file, page: name }: WaiverAddition): Path | Problem {
  const [page, other] = pagesMeant(inventory.pages, name);
  if (page !== undefined && other === undefined) return pathOf(inventory, page);
  const { says, remedy } = pageProblem(inventory.pages, name, ' in the inventory');
  return { file, says, remedy };
}

function waiverSplices(
  text: string,
  { document }: YamlSource,
  path: Path,
  waiver: WaiverText,
): Splice[] | undefined {
  const list: unknown = document.getIn(path.slice(0, -1), true);
  const page: unknown = document.getIn(path, true);
  if (isSeq(list) && isScalar(page)) {
    return openEntry(text, list, page, { name: 'url', fields: { waivers: [waiver] } });
  }
  if (!isMap(page)) return undefined;
  const waivers: unknown = page.get('waivers', true);
  const same = isSeq(waivers)
    ? waivers.items.find((entry) => isMap(entry) && entry.get('item') === waiver.item)
    : undefined;
  return isSeq(waivers) && same !== undefined
    ? replaceEntry(text, waivers, same, waiver)
    : appendTo(text, page, 'waivers', [waiver]);
}
