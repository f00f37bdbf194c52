// `presence waive`: an approved exception, written into the inventory where everybody sees it.
import { clock } from '../../adapters/system-clock.ts';
import { addWaiver } from '../../core/inventory/edit.ts';
import type { Parsed } from '../../core/problem.ts';
import { pagesMeant } from '../../core/inventory/near-pages.ts';
import type { Inventory, Page } from '../../core/inventory/schema.ts';
import { readInventory } from '../../core/inventory/yaml.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { isDay } from '../../core/submissions/days.ts';
import { EXIT } from '../exit-codes.ts';
import { editTextFile } from '../edit-file.ts';
import { policyOf, problemText, readOptions, underOptions } from '../inputs.ts';
import { personNamed } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

type Waiver = Page['waivers'][number];

type WaiveOptions = {
  inventory: string;
  reason: string;
  approvedBy: string;
  until: string;
  policy?: string;
};

/** Writes the waiver; says all that is wrong with it at once, and then writes nothing. */
export async function waive(page: string, item: string, options: WaiveOptions): Promise<number> {
  const { inventory: file, reason, until } = options;
  const policy = await policyOf(options.policy);
  const named = personNamed(options.approvedBy, '--approved-by');
  // Who is asked for otherwise is no reason to keep silent about the rest.
  const approvedBy = named.ok ? named.name : 'nobody yet';
  const wrong = [...(named.ok ? [] : [named.says]), ...reasonless(reason), ...passed(until)];
  let before: Waiver | undefined;
  const known = readOptions(policy);
  const change = (text: string): Parsed<string> => {
    const waiver = { item, reason, approvedBy, until };
    const added = underOptions(addWaiver(text, { ...known, file, page, waiver }), OPTIONS);
    before = waiverThere(readInventory(text, file, known), page, item);
    if (wrong.length > 0) throw new UsageError(problemText(added.ok ? [] : added.problems, wrong));
    return added;
  };
  await editTextFile(file, change, (text) => text);
  process.stdout.write(
    `${item} on ${page} is waived until ${until}, approved by ${approvedBy}. It stands in ${file} and counts from the next audit on.\n${replaced(before)}`,
  );
  return EXIT.compliant;
}

const OPTIONS = { reason: '--reason', until: '--until' };

/** The waiver that stands there already. */
function waiverThere(inventory: Parsed<Inventory>, name: string, item: string): Waiver | undefined {
  const [page] = inventory.ok ? pagesMeant(inventory.value.pages, name) : [];
  return page?.waivers.find((one) => one.item === item);
}

/** Somebody approved it: that it counts no more must not go unsaid. */
function replaced(before: Waiver | undefined): string {
  if (before === undefined) return '';
  const { until, approvedBy, reason } = before;
  return `It takes the place of the one until ${until}, approved by ${shortLine(approvedBy, 120)}: ${shortLine(reason, 300)}\n`;
}

/** A letter or a number tells nobody later why; without either the inventory says so itself. */
function reasonless(reason: string): string[] {
  if (/\p{L}{2}/u.test(reason) || !/[\p{L}\p{N}]/u.test(reason)) return [];
  return [`--reason “${shortLine(reason, 40)}”: that tells nobody later why. Say it in a sentence that others will understand.`]; // prettier-ignore
}

/** Somewhere it may still be that day. */
function passed(until: string): string[] {
  const today = new Date(clock.now().getTime() - HALF_A_DAY_MS).toISOString().slice(0, 10);
  if (!isDay(until) || until >= today) return [];
  return [`--until ${until}: that day has passed. Name the last day on which the waiver is to count.`]; // prettier-ignore
}
