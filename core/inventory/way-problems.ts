// Ways in that cannot be, and those that want a second look.
import type { PlatformFacts } from '../platforms/facts.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from './form-problems.ts';
import { problemAt, type Where } from './repeats.ts';
import type { Agency, Page, Platform, WayIn } from './schema.ts';
import type { Path } from './yaml-source.ts';

/** The problem of a way that a platform does not have; undefined for one that it has. */
export function wayProblem(
  platform: Platform,
  way: WayIn | undefined,
  path: Path,
  where: Where,
): Problem | undefined {
  const facts = PLATFORM_FACTS[platform];
  const possible = waysOf(facts);
  if (way === undefined || possible.includes(way)) return undefined;
  const says = `“${way}” is no way in to pages on ${facts.name}.`;
  return problemAt([...path, 'way'], where, says, `It can be: ${possible.join(', ')}.`);
}

/** Visiting a platform whose terms forbid it is allowed only to who has its permission, which this program cannot see. */
export function wayWarnings(
  { agency, pages }: { agency: Agency; pages: readonly Page[] },
  path: Path,
  where: Where,
): Problem[] {
  const ofAgency = Object.entries(agency.waysIn ?? {}).map(([name, chosen]) => ({
    platform: pages.find(({ platform }) => platform === name)?.platform,
    way: chosen?.way,
    at: [...path, 'waysIn', name],
  }));
  const ofPages = pages.map(({ platform, wayIn }, index) => ({
    platform,
    way: wayIn?.way,
    at: [...path, 'pages', index, 'wayIn'],
  }));
  return [...ofAgency, ...ofPages].flatMap(({ platform, way, at }) =>
    platform !== undefined && way === 'crawl' && isForbidden(PLATFORM_FACTS[platform])
      ? [warning(PLATFORM_FACTS[platform], [...at, 'way'], where)]
      : [],
  );
}

/** The platform's own way first. A person may bring any page, and whoever has permission may visit any. */
function waysOf({ access, fallback }: PlatformFacts): WayIn[] {
  return [...new Set<WayIn>([access, fallback, 'submitted', 'crawl'])];
}

const isForbidden = ({ access, fallback }: PlatformFacts): boolean =>
  access !== 'crawl' && fallback !== 'crawl';

function warning(facts: PlatformFacts, path: Path, { file, source }: Where): Problem {
  return {
    file,
    line: source.lineOf(path),
    field: fieldPath(path),
    says: `Pages on ${facts.name} would be visited by this program. ${facts.accessReason}`,
    remedy: `Keep “crawl” only if ${facts.name} has permitted it in writing; otherwise write “way: submitted”.`,
  };
}
