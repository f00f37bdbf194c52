// `presence waive`: an approved exception, written into the inventory where everybody sees it.
import { clock } from '../../adapters/system-clock.ts';
import { addWaiver } from '../../core/inventory/edit.ts';
import { isDay } from '../../core/submissions/days.ts';
import { EXIT } from '../exit-codes.ts';
import { readTextFile } from '../files.ts';
import { writeTextFile } from '../write-file.ts';
import { orRefuse, policyOf } from '../inputs.ts';
import { personOf } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

type WaiveOptions = {
  inventory: string;
  reason: string;
  approvedBy: string;
  until: string;
  policy?: string;
};

export async function waive(page: string, item: string, options: WaiveOptions): Promise<number> {
  const { inventory: file, reason, until } = options;
  const approvedBy = personOf(options.approvedBy, '--approved-by');
  const policy = await policyOf(options.policy);
  // Somewhere it may still be that day.
  const today = new Date(clock.now().getTime() - HALF_A_DAY_MS).toISOString().slice(0, 10);
  if (isDay(until) && until < today)
    throw new UsageError(`--until ${until}: that day has passed. Name the last day on which the waiver is to count.`); // prettier-ignore
  const at = page.indexOf('/');
  const text = orRefuse(
    addWaiver(await readTextFile(file), {
      file,
      pageId: page.slice(at + 1),
      ...(at === -1 ? {} : { agencyId: page.slice(0, at) }),
      waiver: { item, reason, approvedBy, until },
      policyItems: policy.ownItems.map((own) => own.id),
    }),
  );
  await writeTextFile(file, text);
  process.stdout.write(
    `${item} on ${page} is waived until ${until}, approved by ${approvedBy}. It stands in ${file} and counts from the next audit on.\n`,
  );
  return EXIT.compliant;
}
