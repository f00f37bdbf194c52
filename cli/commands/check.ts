// `presence check`: one page or one draft, judged now; nothing is stored.
import path from 'node:path';
import versions from '../../checks/versions.json' with { type: 'json' };
import { checkNow } from '../../core/check-now.ts';
import type { Draft } from '../../core/draft.ts';
import type { Agency, Page } from '../../core/inventory/schema.ts';
import { pageReportText } from '../../core/report/page-text.ts';
import type { PageReport } from '../../core/verdict/schema.ts';
import { emptyTally, addPage, exitCodeOf } from '../../core/verdict/agency-verdict.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { type CheckTarget, type Subject, subjectOf } from '../check-subject.ts';
import { isPageAddress } from '../check-target.ts';
import { assumedPlace, placeOf } from '../draft-place.ts';
import { isMarkup } from '../draft-type.ts';
import { decodeUtf8, readFileOrInput, readTextFile } from '../files.ts';
import { command } from '../../core/command.ts';
import { policyOf } from '../inputs.ts';
import { paintFor } from '../terminal.ts';
import { aboutFile } from '../usage-error.ts';
import { clock, wait } from '../../adapters/system-clock.ts';
import { openVisitors } from '../wire.ts';

export type CheckOptions = CheckTarget & {
  policy?: string;
  json?: boolean;
  cloud?: boolean;
  stack: string;
};

export async function check(target: string, options: CheckOptions): Promise<number> {
  const policy = await policyOf(options.policy);
  const draft = await draftOf(target);
  const { page, agency } = await subjectOf(
    draft ? undefined : target,
    placeOf(draft, options),
    policy,
  );
  const subject = { page, agency };
  const report =
    options.cloud === true
      ? await (
          await import('./cloud-check.ts')
        ).checkInCloud(options.stack, subject, {
          policy,
          draft,
        })
      : await checkHere(subject, { policy, draft, options });
  print(report, agency, options.json === true);
  const assumed = draft && assumedPlace(target, draft, options, policy);
  if (assumed !== undefined)
    process[options.json === true ? 'stderr' : 'stdout'].write(`\n${assumed}\n`);
  const tally = emptyTally();
  addPage(tally, report);
  return exitCodeOf(tally);
}

type Here = { policy: Policy; draft: Draft | undefined; options: CheckOptions };

async function checkHere(
  { page, agency }: Subject,
  { policy, draft, options }: Here,
): Promise<PageReport> {
  const visitors = await openVisitors(options, contactOf(page, agency, options), 1);
  try {
    return await checkNow(
      { ...visitors, clock, wait },
      {
        page,
        agency,
        policy,
        readerVersion: versions.reader,
        hostDelayMs: options.hostDelay,
        ...(draft ? { draft } : {}),
      },
    );
  } finally {
    await visitors.close();
  }
}

/** The file or the standard input that was named; undefined for an address. */
export async function draftOf(target: string): Promise<Draft | undefined> {
  if (isPageAddress(target)) return undefined;
  if (target === '-')
    return {
      name: 'standard input',
      ...sorted(decodeUtf8(await readFileOrInput('-'), 'standard input'), 'standard input'),
    };
  return { name: path.basename(target), ...sorted(await readTextFile(target), target) };
}

function sorted(body: string, file: string): Pick<Draft, 'body' | 'type'> {
  if (body.trim() === '') throw aboutFile(file, 'The draft is empty: there is nothing to check.');
  if (isInventory(body))
    throw aboutFile(file, `This is an inventory, and no draft of a page. Audit its pages with: ${command('audit', '--inventory', file)}`); // prettier-ignore
  return { body, type: isMarkup(body) ? 'text/html' : 'text/plain' };
}

/** Its words would be judged as if an agency had written them for its visitors. */
function isInventory(body: string): boolean {
  return (
    /^agencies:\s*(?:#.*)?$/m.test(body) && /^ +(?:- )?(?:officialHosts|timeZone):/m.test(body)
  );
}

/** Whom a webmaster can ask about the visit: as told, else the agency's site, else the site of the page itself. */
function contactOf(page: Page, agency: Agency, options: CheckOptions): string {
  const host = agency.officialHosts[0] ?? (new URL(page.url).hostname || 'localhost');
  return options.contact ?? `https://${host}/`;
}

function print(report: PageReport, agency: Agency, json: boolean): void {
  process.stdout.write(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : pageReportText(report, { zone: agency.timeZone, paint: paintFor(process.stdout) }),
  );
}
