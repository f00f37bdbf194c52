// The files that a person wrote, read and checked: inventory, policy; every problem is told at once.
import { clock } from '../adapters/system-clock.ts';
import { command } from '../core/command.ts';
import { readInventory, type ReadOptions } from '../core/inventory/yaml.ts';
import type { Inventory } from '../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import type { Policy } from '../core/policy/schema.ts';
import { readPolicy } from '../core/policy/yaml.ts';
import { byLine, formatProblems, type Parsed, type Problem } from '../core/problem.ts';
import { readTextFile } from './files.ts';
import { asWritten, nearest } from './near.ts';
import { aboutFile, UsageError } from './usage-error.ts';

/** The policy of a file, or the default one. */
export async function policyOf(file: string | undefined): Promise<Policy> {
  return orRefuse(await parsePolicy(file));
}

async function parsePolicy(file: string | undefined): Promise<Parsed<Policy>> {
  if (file === undefined) return { ok: true, value: DEFAULT_POLICY, warnings: [] };
  return readPolicy(await readTextFile(file), file);
}

/** An inventory and the policy that lets it be read. */
type Both = { inventory: Inventory; policy: Policy };

/** Both files; what is wrong with either of them is told at once. */
export async function parseBoth(
  file: string,
  policyFile: string | undefined,
): Promise<Parsed<Both>> {
  const policy = await parsePolicy(policyFile);
  const inventory = await parseInventory(file, policy.ok ? policy.value : DEFAULT_POLICY);
  if (policy.ok && inventory.ok)
    return { ...inventory, value: { inventory: inventory.value, policy: policy.value } };
  const [ofPolicy, ofInventory] = [policy, inventory].map((one) => (one.ok ? [] : one.problems));
  const sure = policy.ok ? ofInventory : ofInventory?.filter(({ field }) => !WAIVED.test(field ?? '')); // prettier-ignore
  return { ok: false, problems: [...byLine(ofPolicy ?? []), ...byLine(sure ?? [])] };
}

/** The same, or all problems as one error; with only the agencies asked for. */
export async function bothOf(
  file: string,
  policyFile: string | undefined,
  agencies?: string[],
): Promise<Both> {
  const { inventory, policy } = orRefuse(await parseBoth(file, policyFile));
  return { inventory: onlyOf(inventory, file, agencies), policy };
}

/** Whether there is such an item, only the policy could tell. */
const WAIVED = /waivers\[\d+\]\.item$/;

/** The inventory of a file, with only the agencies asked for. */
export async function inventoryOf(
  file: string,
  policy: Policy,
  agencies?: string[],
): Promise<Inventory> {
  return onlyOf(orRefuse(await parseInventory(file, policy)), file, agencies);
}

function onlyOf(whole: Inventory, file: string, agencies: string[] | undefined): Inventory {
  if (!agencies) return whole;
  const unknown = agencies.filter((id) => !whole.agencies.some((agency) => agency.id === id));
  if (unknown.length > 0) {
    const known = whole.agencies.map((agency) => agency.id);
    const says = unknown.map((id) => `${file} has no agency "${asWritten(id)}". ${nearest(id, known, 'It has')}`); // prettier-ignore
    throw new UsageError(
      says.join('\n'),
      says.map((one) => ({ file, says: one })),
    );
  }
  return {
    agencies: whole.agencies.filter((agency) => agencies.includes(agency.id)),
    pages: whole.pages.filter((page) => agencies.includes(page.agencyId)),
  };
}

async function parseInventory(file: string, policy: Policy): Promise<Parsed<Inventory>> {
  const text = await readTextFile(file);
  if (/\.(?:csv|tsv)$/i.test(file))
    throw aboutFile(file, `This is a table, and no inventory. Make one of it: ${command('inventory', 'import', file, '--out', 'my-agency.yaml')}`); // prettier-ignore
  return readInventory(text, file, readOptions(policy));
}

/** What an inventory is read by besides its own text. */
export function readOptions(policy: Policy): Required<ReadOptions> {
  const latest = new Date(clock.now().getTime() + FURTHEST_AHEAD_MS);
  return {
    policyItems: policy.ownItems.map((item) => item.id),
    today: latest.toISOString().slice(0, 10),
  };
}

/** Somewhere it is that day already. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;

/** The value, its warnings printed; or all problems as one error. */
export function orRefuse<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new UsageError(problemText(parsed.problems), byLine(parsed.problems));
  if (parsed.warnings.length > 0) {
    process.stderr.write(`${formatProblems(byLine(parsed.warnings))}\n\n`);
  }
  return parsed.value;
}

/** All problems, with how many there are; those of the command line itself first. */
export function problemText(
  problems: readonly Problem[],
  ofCommandLine: readonly string[] = [],
): string {
  const texts = [...ofCommandLine, formatProblems(byLine(problems))].filter((text) => text !== '');
  const all = problems.length + ofCommandLine.length;
  const count = all === 1 ? '1 problem' : `${all} problems`;
  return `${texts.join('\n\n')}\n\n${count}. Nothing was changed.`;
}

/** Problems of what was given with options, under the options' names. */
export function underOptions<T>(
  parsed: Parsed<T>,
  options: Readonly<Record<string, string>>,
): Parsed<T> {
  if (parsed.ok) return parsed;
  const problems = parsed.problems.map((problem): Problem => {
    const option = options[problem.field ?? ''];
    return option === undefined ? problem : { ...problem, field: option };
  });
  return { ok: false, problems };
}
