// `presence audit`: an inventory from left to right, with progress, a stored result, a report and a summary.
import path from 'node:path';
import versions from '../../checks/versions.json' with { type: 'json' };
import type { Inventory } from '../../core/inventory/schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { AuditPorts } from '../../core/run/audit-ports.ts';
import { userAgentOf } from '../../core/capture/limits.ts';
import { runAudit } from '../../core/run-audit.ts';
import { unfinishedRun } from '../../core/steps.ts';
import type { Mailer } from '../../core/ports.ts';
import type { Run, Visitor } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { bothOf } from '../inputs.ts';
import { mailerOf, mailRun } from '../mailing.ts';
import type { MailOptions } from '../program/mail.ts';
import type { NetworkOptions } from '../program/options.ts';
import { showProgress } from '../progress.ts';
import { printResult, writeHtmlReport } from '../reporting.ts';
import { runNamed } from '../run-name.ts';
import { stopOnInterrupt } from '../interrupt.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { auditPorts, openStorage, openVisitors, type Storage } from '../wire.ts';

export type AuditOptions = NetworkOptions &
  Partial<MailOptions> & {
    /** Send the messages of the run when it is closed. */
    mail?: boolean;
    inventory: string;
    policy?: string;
    agency?: string[];
    resume?: true | string;
    /** Seconds; the demo visits nothing twice and need not say. */
    confirmAfter?: number;
    fromAddress?: string;
    data: string;
    json?: boolean;
    /** The words of the command itself, to be told for going on. */
    again: readonly string[];
  };

export async function audit(options: AuditOptions): Promise<number> {
  const { inventory, policy } = await bothOf(options.inventory, options.policy, options.agency);
  return await auditInventory(inventory, policy, options);
}

/** Audits an inventory that was read; gives the exit code. */
export async function auditInventory(
  inventory: Inventory,
  policy: Policy,
  options: AuditOptions,
): Promise<number> {
  // Whether the messages can be sent is known before any page is visited.
  const mailer = options.mail === true ? await mailerOf(options) : undefined;
  const storage = await openStorage(options.data, 'presence audit');
  try {
    const resumeRunId = await runToResume(storage, options);
    const visitors = await openVisitors(
      options,
      contactOf(inventory, options),
      inventory.pages.length,
    );
    try {
      const ports = auditPorts(storage, visitors);
      return await auditAndReport(ports, storage, options, {
        inventory,
        policy,
        resumeRunId,
        mailer,
      });
    } finally {
      await visitors.close();
    }
  } finally {
    await storage.close();
  }
}

type Work = {
  inventory: Inventory;
  policy: Policy;
  resumeRunId: string | undefined;
  mailer: Mailer | undefined;
};

async function auditAndReport(
  ports: AuditPorts,
  storage: Storage,
  options: AuditOptions,
  { inventory, policy, resumeRunId, mailer }: Work,
): Promise<number> {
  const progress = showProgress(process.stderr);
  const interrupt = stopOnInterrupt();
  try {
    const result = await runAudit(ports, {
      inventory,
      inventoryName: path.basename(options.inventory),
      policy,
      readerVersion: versions.reader,
      settings: {
        lanes: options.lanes,
        hostDelayMs: options.hostDelay,
        confirmAfterMs: (options.confirmAfter ?? 0) * 1_000,
      },
      visitor: visitorOf(options, contactOf(inventory, options)),
      onEvent: progress.onEvent,
      signal: interrupt.signal,
      ...(resumeRunId === undefined ? {} : { resumeRunId }),
    });
    progress.done();
    if (result.status === 'stopped') return stopped(result, options, storage);
    const file = await writeHtmlReport(storage, result.run);
    await printResult(storage, result.run, { file, json: options.json === true });
    const isTold = mailer === undefined || (await mailed(storage, result.run, options, mailer));
    return isTold ? result.exitCode : EXIT.toolError;
  } finally {
    interrupt.release();
  }
}

/** Whether every message of the run is on its way. */
async function mailed(
  storage: Storage,
  run: Run,
  { everyDays = 7, ...options }: AuditOptions,
  mailer: Mailer,
): Promise<boolean> {
  const { later, failed } = await mailRun(storage, run, { ...options, everyDays }, mailer);
  return later + failed === 0;
}

function stopped(
  result: { done: number; expected: number },
  { again }: AuditOptions,
  { command }: Storage,
): number {
  const isResuming = again.some((word) => /^--resume(?:=|$)/.test(word));
  process.stderr.write(
    `Stopped with ${result.done} of ${result.expected} pages checked; they are kept. ` +
      `Go on with: ${command(...again, ...(isResuming || again[0] === 'demo' ? [] : ['--resume']))}\n`,
  );
  return EXIT.toolError;
}

/** The run that `--resume` means. */
async function runToResume(
  storage: Storage,
  { resume }: AuditOptions,
): Promise<string | undefined> {
  if (resume === undefined) return undefined;
  if (resume === true) {
    const left = await unfinishedRun(storage.records);
    if (left) return left.runId;
    throw new UsageError(
      'No run was interrupted: there is nothing to resume. Start one without --resume.',
    );
  }
  return (await runNamed(storage, resume)).runId;
}

/** What a web vendor whose wall keeps us out is asked to let through. */
function visitorOf({ fromAddress }: AuditOptions, contactUrl: string): Visitor {
  const userAgent = userAgentOf({ version: VERSION, contactUrl });
  return fromAddress === undefined ? { userAgent } : { userAgent, address: fromAddress };
}

/** Whom a webmaster can ask about our visits: as told, else the first agency's own site. */
function contactOf(inventory: Inventory, options: NetworkOptions): string {
  if (options.contact) return options.contact;
  const host = inventory.agencies.flatMap((agency) => agency.officialHosts)[0];
  if (host) return `https://${host}/`;
  throw new UsageError(
    'Say who visits: --contact https://your-site.gov/ (it stands in our user agent).',
  );
}
