// `presence waive`: an approved exception, written into the inventory where everybody sees it.
import { addWaiver } from '../../core/inventory/edit.ts';
import { EXIT } from '../exit-codes.ts';
import { readTextFile, writeTextFile } from '../files.ts';
import { orRefuse, policyOf } from '../inputs.ts';

type WaiveOptions = {
  inventory: string;
  reason: string;
  approvedBy: string;
  until: string;
  policy?: string;
};

export async function waive(page: string, item: string, options: WaiveOptions): Promise<number> {
  const { inventory: file, reason, approvedBy, until } = options;
  const policy = await policyOf(options.policy);
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
