// `presence notice`: one page with all notices, for the agency's own web site.
import type { Agency, Page } from '../../core/inventory/schema.ts';
import { missingFacts, noticePage, type NoticeLanguage } from '../../core/notice/notice-page.ts';
import { dayIn } from '../../core/run/day.ts';
import { EXIT } from '../exit-codes.ts';
import { writeTextFile } from '../write-file.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage } from '../wire.ts';

export type NoticeOptions = {
  /** Without one, the agency as its last audit knew it. */
  inventory?: string;
  agency?: string;
  data: string;
  language: NoticeLanguage;
  out?: string;
};

/** Writes the page to a file or to standard output; says what the inventory lacks, and how to go on. */
export async function notice(options: NoticeOptions): Promise<number> {
  const { inventory, language, out } = options;
  const { agency, pages } = await (inventory === undefined ? fromStore(options) : fromFile(inventory, options)); // prettier-ignore
  const today = dayIn(agency.timeZone, clock.now());
  const page = noticePage({ agency, pages, language, today });
  if (out === undefined) process.stdout.write(page);
  else await writeTextFile(out, page);
  process.stderr.write(nextSteps(missingFacts(agency), agency.noticePage, out));
  return EXIT.compliant;
}

type Subject = { agency: Agency; pages: Page[] };

async function fromFile(file: string, { agency: id }: NoticeOptions): Promise<Subject> {
  const only = id === undefined ? undefined : [id];
  const { agencies, pages } = await inventoryOf(file, await policyOf(undefined), only);
  const [agency, second] = agencies;
  if (agency !== undefined && second === undefined) return { agency, pages };
  throw new UsageError(`${file} has several agencies. Say which one: --agency <id>, one of ${agencies.map((one) => one.id).join(', ')}.`); // prettier-ignore
}

/** As the plan of its last audit has it. */
async function fromStore({ agency: id, data }: NoticeOptions): Promise<Subject> {
  if (id === undefined) throw new UsageError('Say whose notices: --agency <id>, or --inventory <file>.'); // prettier-ignore
  const storage = await openStorage(data, 'presence notice', 'read');
  try {
    const { records } = storage;
    const [latest] = await records.agencyHistory(id, 1);
    const pages: Page[] = [];
    let known: Agency | undefined;
    if (latest !== undefined)
      for await (const { agency, page } of records.expectedPages(latest.runId, id)) {
        known = agency;
        pages.push(page);
      }
    if (known === undefined) throw new UsageError(`Nothing is stored of the agency "${id}". Audit it first, or name the inventory: --inventory <file>`); // prettier-ignore
    return { agency: known, pages };
  } finally {
    await storage.close();
  }
}

function nextSteps(
  missing: string[],
  noticed: string | undefined,
  out: string | undefined,
): string {
  const lines = out === undefined ? [] : [`Notice page: ${out}`];
  for (const field of missing) lines.push(`Not on it, because the inventory does not say it: ${WORDS[field] ?? field}`); // prettier-ignore
  if (noticed === undefined)
    lines.push(
      'Next: let counsel read it, publish it on your official web site under an address like /social-media-policy, and put that address into the inventory as “noticePage”.',
    );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

const WORDS: Readonly<Record<string, string>> = {
  nonEmergencyPhone: 'a way to reach you when it is no emergency (“nonEmergencyPhone”, “contactEmail” or “streetAddress”)', // prettier-ignore
  state: 'the public records law of your state (“state”)',
  officialHosts: 'your official web site (“officialHosts”)',
};
