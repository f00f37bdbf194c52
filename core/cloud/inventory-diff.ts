// What a push would change: agencies and pages added, removed and changed, and the policy.
import type { Agency, Inventory, Page } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import { shortLine } from '../report/safe-text.ts';
import { keyOf } from '../run/audit-ports.ts';

export type Pushable = { inventory: Inventory; policy: Policy };

export type Difference = {
  kind: 'added' | 'removed' | 'changed';
  what: 'agency' | 'page' | 'policy';
  name: string;
  /** For `changed`: what of it. */
  fields: string[];
};

/** All differences, agencies before pages, removals before what is new. Nothing was pushed before: all is new. */
export function inventoryDifferences(before: Pushable | undefined, after: Pushable): Difference[] {
  const was = before?.inventory ?? { agencies: [], pages: [] };
  return [
    ...compared('agency', byAgency(was.agencies), byAgency(after.inventory.agencies)),
    ...compared('page', byPage(was.pages), byPage(after.inventory.pages)),
    ...compared('policy', byPolicy(before?.policy), byPolicy(after.policy)),
  ];
}

const MOST_SHOWN = 60;

/** The differences for a person to look at, one a line; long lists end with how many more there are. */
export function differenceText(differences: readonly Difference[]): string {
  const lines = differences.slice(0, MOST_SHOWN).map(lineOf);
  const more = differences.length - lines.length;
  if (more > 0) lines.push(`  … and ${more.toLocaleString('en-US')} more`);
  return lines.map((line) => `${line}\n`).join('');
}

const SIGN = { added: '+', removed: '-', changed: '~' } as const;

function lineOf({ kind, what, name, fields }: Difference): string {
  const about = fields.length === 0 ? '' : ` (${shortLine(fields.join(', '), 120)})`;
  return `  ${SIGN[kind]} ${what} ${shortLine(name, 120)}${about}`;
}

type Named = Map<string, object>;

const byAgency = (agencies: readonly Agency[]): Named =>
  new Map(agencies.map((agency) => [agency.id, agency]));
const byPage = (pages: readonly Page[]): Named => new Map(pages.map((page) => [keyOf(page), page]));
const byPolicy = (policy: Policy | undefined): Named =>
  new Map(policy === undefined ? [] : [[policy.id, policy]]);

function compared(what: Difference['what'], was: Named, is: Named): Difference[] {
  const removed = [...was.keys()].filter((name) => !is.has(name));
  const added = [...is.keys()].filter((name) => !was.has(name));
  const changed = [...is].flatMap(([name, now]) => {
    const before = was.get(name);
    const fields = before === undefined ? [] : fieldsThatDiffer(before, now);
    return fields.length === 0 ? [] : [{ kind: 'changed' as const, what, name, fields }];
  });
  return [
    ...removed.map((name) => ({ kind: 'removed' as const, what, name, fields: [] })),
    ...added.map((name) => ({ kind: 'added' as const, what, name, fields: [] })),
    ...changed,
  ];
}

function fieldsThatDiffer(before: object, now: object): string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(now));
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.filter((name) => text(was.get(name)) !== text(is.get(name)));
}

/** Fields in any order: what comes back from the store need not keep it. */
function text(value: unknown): string {
  const sorted = JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return sorted ?? '';
}
