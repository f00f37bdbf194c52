// `presence notice`: one page with all notices, for the agency's own web site.
import { missingFacts, noticePage, type NoticeLanguage } from '../../core/notice/notice-page.ts';
import { dayIn } from '../../core/run/day.ts';
import { EXIT } from '../exit-codes.ts';
import { writeTextFile } from '../files.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../wire.ts';

export type NoticeOptions = {
  inventory: string;
  agency?: string;
  language: NoticeLanguage;
  out?: string;
};

/** Writes the page to a file or to standard output; says what the inventory lacks, and how to go on. */
export async function notice(options: NoticeOptions): Promise<number> {
  const only = options.agency === undefined ? undefined : [options.agency];
  const inventory = await inventoryOf(options.inventory, await policyOf(undefined), only);
  const [agency, second] = inventory.agencies;
  if (agency === undefined || second !== undefined) {
    const ids = inventory.agencies.map(({ id }) => id).join(', ');
    throw new UsageError(`${options.inventory} has several agencies. Say which one: --agency <id>, one of ${ids}.`); // prettier-ignore
  }
  const { language, out } = options;
  const today = dayIn(agency.timeZone, clock.now());
  const page = noticePage({ agency, pages: inventory.pages, language, today });
  if (out === undefined) process.stdout.write(page);
  else await writeTextFile(out, page);
  process.stderr.write(nextSteps(missingFacts(agency), agency.noticePage, out));
  return EXIT.compliant;
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
