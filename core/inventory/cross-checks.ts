// Problems of an inventory that only show between fields: doubled pages and ids, addresses off their platform, unknown items.
import { z } from 'zod';
import { type CanonicalUrl, canonicalUrl, platformOf, samePageKey } from '../platforms/address.ts';
import type { Problem } from '../problem.ts';
import { countryCode, emergencyNumberOf } from './countries.ts';
import { problemAt, repeatProblems, type Where } from './repeats.ts';
import { PLATFORMS, WAYS_IN } from './schema.ts';
import { type Waivable, waiverProblems } from './waiver-problems.ts';
import { wayProblem } from './way-problems.ts';
import type { Path, YamlReading } from './yaml-source.ts';

const text = z.string().optional().catch(undefined);
const looseWay = z.object({ way: z.enum(WAYS_IN).optional().catch(undefined) }).catch({});
const loosePage = z.object({
  url: text,
  id: text,
  platform: z.enum(PLATFORMS).optional().catch(undefined),
  wayIn: looseWay.optional(),
  waivers: z.array(z.object({ item: text, until: text }).catch({})).catch([]),
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
  waysIn: z.partialRecord(z.enum(PLATFORMS), looseWay).optional().catch(undefined),
  pages: loosePages.catch([]),
});

/** The same data as the form, with everything wrong left out, so that one wrong field hides no other problem. */
const looseInventory = z.object({
  agencies: z.array(looseAgency.catch({ pages: [] })).catch([]),
});

type LooseAgency = z.infer<typeof looseAgency>;
type Placed = { page: z.infer<typeof loosePage>; path: Path; canonical: CanonicalUrl | undefined };

/** Everything that is wrong between fields, in the order of the file's parts. */
export function crossChecks(where: Where & { source: YamlReading }, waivable: Waivable): Problem[] {
  const { agencies } = looseInventory.parse(where.source.data);
  const byAgency = agencies.map((agency, i) =>
    agency.pages.map((page, j): Placed => ({
      page,
      path: ['agencies', i, 'pages', j],
      canonical: canonicalOf(page),
    })),
  );
  const pages = byAgency.flat();
  return [
    ...agencies.flatMap((agency, i) => emergencyProblems(agency, ['agencies', i], where)),
    ...repeatedAgencies(agencies, where),
    ...byAgency.flatMap((own) => repeatedPageIds(own, where)),
    ...pages.flatMap((placed) => addressProblems(placed, where)),
    ...repeatedPages(pages, where),
    ...agencies.flatMap((agency, i) => agencyWays(agency, ['agencies', i, 'waysIn'], where)),
    ...pages.flatMap((placed) => pageWay(placed, where)),
    ...pages.flatMap(({ page, path }) => waiverProblems(page.waivers, path, where, waivable)),
  ];
}

function emergencyProblems(agency: LooseAgency, path: Path, where: Where): Problem[] {
  const country = countryCode(agency.country ?? 'US');
  if (country === undefined || agency.emergencyNumber !== undefined) return [];
  if (emergencyNumberOf(country) !== undefined) return [];
  const says = `The emergency number of ${country} is not known here, or it has more than one.`;
  return [
    problemAt(
      [...path, 'country'],
      where,
      says,
      'Add the number to call, for example:  emergencyNumber: 112',
    ),
  ];
}

function canonicalOf({ url, platform }: z.infer<typeof loosePage>): CanonicalUrl | undefined {
  return url === undefined ? undefined : canonicalUrl(platform ?? platformOf(url), url);
}

function addressProblems({ path, canonical }: Placed, where: Where): Problem[] {
  if (canonical === undefined || canonical.ok) return [];
  return [problemAt([...path, 'url'], where, canonical.says, canonical.remedy)];
}

function agencyWays({ waysIn = {} }: LooseAgency, path: Path, where: Where): Problem[] {
  return PLATFORMS.flatMap(
    (platform) => wayProblem(platform, waysIn[platform]?.way, [...path, platform], where) ?? [],
  );
}

function pageWay({ page, path }: Placed, where: Where): Problem[] {
  if (page.url === undefined) return [];
  const platform = page.platform ?? platformOf(page.url);
  return [wayProblem(platform, page.wayIn?.way, [...path, 'wayIn'], where) ?? []].flat();
}

function repeatedAgencies(agencies: LooseAgency[], where: Where): Problem[] {
  const ids = agencies.map(({ id }, i) => ({ key: id, path: ['agencies', i, 'id'] }));
  return repeatProblems(ids, where, (id, count, lines) => ({
    says: `${count} agencies have the id “${id}” (${lines}).`,
    remedy: 'Give each agency an id of its own, or put the pages together under one agency.',
  }));
}

function repeatedPageIds(pages: Placed[], where: Where): Problem[] {
  const ids = pages.map(({ page, path }) => ({ key: page.id, path: [...path, 'id'] }));
  return repeatProblems(ids, where, (id, count, lines) => ({
    says: `${count} pages of the agency have the id “${id}” (${lines}).`,
    remedy: 'Give each page an id of its own, or leave “id” out: it is made from the address.',
  }));
}

function repeatedPages(pages: Placed[], where: Where): Problem[] {
  const addresses = new Map<string, string>();
  const keys = pages.map(({ path, canonical }) => {
    if (canonical?.ok !== true) return { key: undefined, path };
    const key = samePageKey(canonical.url);
    addresses.set(key, addresses.get(key) ?? canonical.url);
    return { key, path: [...path, 'url'] };
  });
  return repeatProblems(keys, where, (key, count, lines) => ({
    says: `The same page is written ${times(count)} (${lines}): ${addresses.get(key)}`,
    remedy: 'Keep one of them and take the others out.',
  }));
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}
