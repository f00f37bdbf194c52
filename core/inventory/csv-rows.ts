// Turns a table's rows into pages of the inventory's form, and says what is wrong with a row by its line.
import { canonicalUrl, platformOf, samePageKey } from '../platforms/address.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import type { Problem } from '../problem.ts';
import { dayOfCell } from './csv-days.ts';
import { pageForm, type PageText } from './form.ts';
import { formProblems } from './form-problems.ts';
import { PLATFORMS, type Platform } from './schema.ts';
import { COLUMNS } from './csv-columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';

export type RowPage = {
  line: number;
  platform: Platform;
  page: PageText;
  key: string;
};
/** The page, or the row's problems. */
type Result = { page?: RowPage; problems: Problem[]; warnings: Problem[] };

type Table = { file: string; headers: CsvTable['headers']; country: string };

/** The page of one row; `country` is its agency's and tells how days are written. */
export function pageOfRow(row: CsvRow, { file, headers, country }: Table): Result {
  const { line, cells } = row;
  const url = cells.url;
  if (url === undefined) return { problems: [noAddress(file, line)], warnings: [] };
  const named = platformNamed(cells.platform);
  const platform = named ?? platformOf(url);
  const canonical = canonicalUrl(platform, url);
  const data = draftOf(cells, { url, platform, country });
  const shape = pageForm.safeParse(data);
  const where = { schema: pageForm, file, source: { data, lineOf: () => line } };
  const problems = formProblems(shape.error?.issues ?? [], where);
  if (!canonical.ok) {
    problems.push({ file, line, field: 'url', says: canonical.says, remedy: canonical.remedy });
  }
  const warnings =
    cells.platform !== undefined && named === undefined
      ? [unknownPlatform(cells.platform, file, line)]
      : [];
  if (!canonical.ok || !shape.success) {
    return { problems: problems.map((problem) => inColumn(problem, headers)), warnings };
  }
  const page = { ...shape.data, url: canonical.url };
  return { page: { line, platform, page, key: samePageKey(canonical.url) }, problems, warnings };
}

/** Fields in the order in which they are written into the file; what is not known stays undefined and is not written. */
function draftOf(
  cells: CsvRow['cells'],
  { url, platform, country }: { url: string; platform: Platform; country: string },
): Record<string, unknown> {
  const { owner, email, kind } = cells;
  return {
    url,
    platform: platform === platformOf(url) ? undefined : platform,
    kind: kind?.toLowerCase().replaceAll(' ', '-'),
    id: cells.id,
    owner: owner === undefined && email === undefined ? undefined : { name: owner ?? email, email },
    purpose: cells.purpose,
    openedOn: dayOfCell(cells.openedOn, country),
    reviewOn: dayOfCell(cells.reviewOn, country),
    language: cells.language,
    skip: cells.skip,
    wayIn: wayOf(cells),
  };
}

function wayOf({ way, wayReason }: CsvRow['cells']): Record<string, unknown> | undefined {
  if (way === undefined && wayReason === undefined) return undefined;
  return { way: way?.toLowerCase(), reason: wayReason };
}

const OTHER_NAMES: Readonly<Record<string, Platform>> = {
  twitter: 'x',
  xtwitter: 'x',
  xformerlytwitter: 'x',
  twitterx: 'x',
  fb: 'facebook',
  meta: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  yt: 'youtube',
  web: 'website',
  webpage: 'website',
  site: 'website',
  linktree: 'link-in-bio',
  bsky: 'bluesky',
};

function platformNamed(written: string | undefined): Platform | undefined {
  const folded = written?.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (folded === undefined) return undefined;
  return (
    OTHER_NAMES[folded] ??
    PLATFORMS.find((platform) =>
      [platform, PLATFORM_FACTS[platform].name].some(
        (name) => name.toLowerCase().replaceAll(/[^a-z]/g, '') === folded,
      ),
    )
  );
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  'owner.name': 'owner',
  'wayIn.way': 'way',
  'wayIn.reason': 'wayReason',
};

/** A table has columns, not fields: the problem names the column by its own header. */
export function inColumn(problem: Problem, headers: CsvTable['headers']): Problem {
  const field = problem.field ?? '';
  const name = COLUMN_OF[field] ?? field.replace(/^owner\./, '').replace(/\[\d+\]$/, '');
  const column = COLUMNS.find((one) => one === name);
  const header = column && headers[column];
  return header === undefined ? problem : { ...problem, field: `column “${header}”` };
}

function noAddress(file: string, line: number): Problem {
  return {
    file,
    line,
    says: 'The row names no page.',
    remedy: 'Write the page’s address, or take the row out.',
  };
}

function unknownPlatform(name: string, file: string, line: number): Problem {
  return {
    file,
    line,
    says: `“${name}” is not a platform that is known here, so the platform was taken from the address.`,
    remedy: `Nothing needs to be done. Known are: ${PLATFORMS.join(', ')}.`,
  };
}
