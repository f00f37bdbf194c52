// Problems of an inventory that only show between fields: doubled pages and ids, addresses off their platform, unknown items.
import { z } from 'zod';
import { canonicalUrl, platformOf, samePageKey } from '../platforms/address.ts';
import type { Problem } from '../problem.ts';
import { countryCode, emergencyNumberOf } from './countries.ts';
import { didYouMean } from './did-you-mean.ts';
import { fieldPath } from './form-problems.ts';
import { PLATFORMS } from './schema.ts';
import type { Path, YamlSource } from './yaml-source.ts';

const text = z.string().optional().catch(undefined);
const loosePage = z.object({
  url: text,
  id: text,
  platform: z.enum(PLATFORMS).optional().catch(undefined),
  waivers: z.array(z.object({ item: text }).catch({})).catch([]),
});
const loosePages = z.array(
  z
    .preprocess((page) => (typeof page === 'string' ? { url: page } : page), loosePage)
    .catch({ waivers: [] }),
);
const looseAgency = z.object({
  id: text,
  country: text,
  emergencyNumber: text,
  pages: loosePages.catch([]),
});

/** The same data as the form, with everything wrong left out, so that one wrong field hides no other problem. */
const looseInventory = z.object({
  agencies: z.array(looseAgency.catch({ pages: [] })).catch([]),
});

type LooseAgency = z.infer<typeof looseAgency>;
type Placed = { page: z.infer<typeof loosePage>; path: Path };
type Where = { file: string; source: YamlSource };

/** `items` are the ids that a waiver may name. */
export function crossChecks(where: Where, items: readonly string[]): Problem[] {
  const { agencies } = looseInventory.parse(where.source.data);
  const byAgency = agencies.map((agency, i) =>
    agency.pages.map((page, j): Placed => ({ page, path: ['agencies', i, 'pages', j] })),
  );
  const pages = byAgency.flat();
  return [
    ...agencies.flatMap((agency, i) => emergencyProblems(agency, ['agencies', i], where)),
    ...repeatedAgencies(agencies, where),
    ...byAgency.flatMap((own) => repeatedPageIds(own, where)),
    ...pages.flatMap((placed) => addressProblems(placed, where)),
    ...repeatedPages(pages, where),
    ...pages.flatMap((placed) => waiverProblems(placed, where, items)),
  ];
}

function emergencyProblems(agency: LooseAgency, path: Path, where: Where): Problem[] {
  const country = countryCode(agency.country ?? 'US');
  if (country === undefined || agency.emergencyNumber !== undefined) return [];
  if (emergencyNumberOf(country) !== undefined) return [];
  const says = `The emergency number of ${country} is not known here, or it has more than one.`;
  return [
    at(
      [...path, 'country'],
      where,
      says,
      'Add the number to call, for example:  emergencyNumber: 112',
    ),
  ];
}

function addressProblems({ page, path }: Placed, where: Where): Problem[] {
  if (page.url === undefined) return [];
  const canonical = canonicalUrl(page.platform ?? platformOf(page.url), page.url);
  return canonical.ok ? [] : [at([...path, 'url'], where, canonical.says, canonical.remedy)];
}

function repeatedAgencies(agencies: LooseAgency[], where: Where): Problem[] {
  const ids = agencies.map(({ id }, i) => ({ key: id, path: ['agencies', i, 'id'] }));
  return repeats(ids).map(({ key, paths, lines }) =>
    at(
      paths[1] ?? [],
      where,
      `${paths.length} agencies have the id “${key}” (${lines(where)}).`,
      'Give each agency an id of its own, or put the pages together under one agency.',
    ),
  );
}

function repeatedPageIds(pages: Placed[], where: Where): Problem[] {
  const ids = pages.map(({ page, path }) => ({ key: page.id, path: [...path, 'id'] }));
  return repeats(ids).map(({ key, paths, lines }) =>
    at(
      paths[1] ?? [],
      where,
      `${paths.length} pages of the agency have the id “${key}” (${lines(where)}).`,
      'Give each page an id of its own, or leave “id” out: it is made from the address.',
    ),
  );
}

function repeatedPages(pages: Placed[], where: Where): Problem[] {
  const addresses = new Map<string, string>();
  const keys = pages.map(({ page, path }) => ({
    key: pageKey(page, addresses),
    path: [...path, 'url'],
  }));
  return repeats(keys).map(({ key, paths, lines }) =>
    at(
      paths[1] ?? [],
      where,
      `The same page is written ${times(paths.length)} (${lines(where)}): ${addresses.get(key)}`,
      'Keep one of them and take the others out.',
    ),
  );
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

/** Notes the address in its proper form by its key, for the message. */
function pageKey({ url, platform }: Placed['page'], addresses: Map<string, string>) {
  if (url === undefined) return undefined;
  const canonical = canonicalUrl(platform ?? platformOf(url), url);
  if (!canonical.ok) return undefined;
  const key = samePageKey(canonical.url);
  addresses.set(key, addresses.get(key) ?? canonical.url);
  return key;
}

function waiverProblems({ page, path }: Placed, where: Where, items: readonly string[]): Problem[] {
  const named = page.waivers.map(({ item }, k) => ({
    key: item,
    path: [...path, 'waivers', k, 'item'],
  }));
  const unknown = named.flatMap(({ key, path: own }) =>
    key === undefined || items.includes(key) ? [] : [unknownItem(key, own, where, items)],
  );
  const twice = repeats(named).map(({ key, paths, lines }) =>
    at(
      paths[1] ?? [],
      where,
      `The page has ${paths.length} waivers for “${key}” (${lines(where)}).`,
      'Keep the one that holds and take the others out.',
    ),
  );
  return [...unknown, ...twice];
}

function unknownItem(item: string, path: Path, where: Where, items: readonly string[]): Problem {
  const meant = didYouMean(item, items);
  const remedy =
    meant === undefined ? `The items are: ${items.join(', ')}.` : `Did you mean “${meant}”?`;
  return at(path, where, `There is no item “${item}” to waive.`, remedy);
}

type Repeat = { key: string; paths: Path[]; lines: (where: Where) => string };

/** Keys that stand at more than one place, with all the places. */
function repeats(all: readonly { key: string | undefined; path: Path }[]): Repeat[] {
  const places = new Map<string, Path[]>();
  for (const { key, path } of all) {
    if (key === undefined) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [path]);
    else known.push(path);
  }
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([key, paths]) => ({ key, paths, lines: (where) => linesOf(paths, where) }));
}

const MOST_LINES = 20;

function linesOf(paths: Path[], { source }: Where): string {
  const lines = paths.slice(0, MOST_LINES).map((path) => source.lineOf(path));
  const more = paths.length > MOST_LINES ? ` and ${paths.length - MOST_LINES} more` : '';
  return more === ''
    ? `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
    : `lines ${lines.join(', ')}${more}`;
}

function at(path: Path, { file, source }: Where, says: string, remedy: string): Problem {
  return { file, line: source.lineOf(path), field: fieldPath(path), says, remedy };
}
