// The laptop's wiring: the only place where the command line's adapters are built.
import { openDataFolder } from '../adapters/data-folder.ts';
import { diskArchive } from '../adapters/disk-archive.ts';
import { diskCaptures } from '../adapters/disk-captures.ts';
import { dynamoDeletions } from '../adapters/dynamo-deletions.ts';
import { dynamoHistory } from '../adapters/dynamo-history.ts';
import { dynamoOutbox } from '../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../adapters/dynamo-records.ts';
import { dynamoRulings } from '../adapters/dynamo-rulings.ts';
import { dynamoSubmissions } from '../adapters/dynamo-submissions.ts';
import { createJudgePool } from '../adapters/judge-pool.ts';
import type { Commands } from '../core/command.ts';
import type { CaptureSettings } from '../core/capture/limits.ts';
import type { Deletions } from '../core/evidence/deletion.ts';
import type { CaptureArchive } from '../core/evidence/retention.ts';
import type {
  BrowserVisit,
  CaptureStore,
  Connect,
  History,
  Judge,
  Outbox,
  Records,
  RobotsFetch,
  Rulings,
  Secrets,
  StaticFetch,
  Submissions,
} from '../core/ports.ts';
import type { AuditPorts } from '../core/run/audit-ports.ts';
import { clock, wait } from '../adapters/system-clock.ts';
import { refuseHaste } from './haste.ts';
import { commandsFor } from './printed-command.ts';
import type { NetworkOptions } from './program/options.ts';
import { VERSION } from './version.ts';
import { openSecrets } from './wire-secrets.ts';

/** What is kept: records and captures of one data folder, for this process alone. */
export type Storage = {
  records: Records;
  captures: CaptureStore;
  /** The same captures as what grows and is cleared. */
  archive: CaptureArchive;
  /** The log of deleted captures. */
  deletions: Deletions;
  submissions: Submissions;
  rulings: Rulings;
  /** What audits saw, by time. */
  history: History;
  /** Messages on their way. */
  outbox: Outbox;
  /** Folder for reports. */
  reports: string;
  /** Writes the commands that people are told to give next, for this folder. */
  command: Commands;
  close: () => Promise<void>;
};

/** What a command does with a data folder: `make` it where there is none, `change` what is stored, or only `read` it. */
type Use = 'make' | 'change' | 'read';

/** Opens a data folder. Throws a `StoreError`. */
export async function openStorage(
  dir: string,
  command: string,
  use: Use = 'make',
): Promise<Storage> {
  const folder = await openDataFolder(dir, {
    command,
    product: VERSION,
    mustExist: use !== 'make',
    readOnly: use === 'read',
  });
  return {
    records: dynamoRecords(folder.store.client, folder.store.tableName),
    captures: diskCaptures(folder.captures),
    archive: diskArchive(folder.captures),
    deletions: dynamoDeletions(folder.store.client, folder.store.tableName),
    submissions: dynamoSubmissions(folder.store.client, folder.store.tableName),
    rulings: dynamoRulings(folder.store.client, folder.store.tableName),
    history: dynamoHistory(folder.store.client, folder.store.tableName),
    outbox: dynamoOutbox(folder.store.client, folder.store.tableName),
    reports: folder.reports,
    command: commandsFor({ data: dir }),
    close: folder.close,
  };
}

/** What visits and judges pages. */
export type Visitors = {
  fetchStatic: StaticFetch;
  fetchRobots: RobotsFetch;
  browser?: BrowserVisit;
  connect: Connect;
  judge: Judge;
  close: () => Promise<void>;
};

/** Starts the judges, no more than there are pages; network and browser are made ready for when they are needed. */
export async function openVisitors(
  options: NetworkOptions,
  contactUrl: string,
  pages?: number,
): Promise<Visitors> {
  refuseHaste(options);
  const settings = captureSettings(options, contactUrl);
  // The HTTP client is loaded here and not above: a replay, a report and a list never visit anything.
  const { createHttp } = await import('../adapters/http-fetch.ts');
  const { connect } = await openConnect(options, contactUrl);
  const pool = openJudges(pages);
  const browser = options.browser ? await browserOf(settings) : undefined;
  return {
    ...createHttp(settings),
    connect,
    judge: pool.judge,
    ...(browser ? { browser: browser.visit } : {}),
    close: async () => {
      await Promise.all([pool.close(), browser?.close()]);
    },
  };
}

/** The platforms' interfaces, with the keys and tokens of this machine. Throws `SecretsError` before anything is asked. */
export async function openConnect(
  options: NetworkOptions,
  contactUrl: string,
): Promise<{ connect: Connect; secrets: Secrets }> {
  const { createConnect } = await import('../adapters/connect-platforms.ts');
  const secrets = await openSecrets(options.secrets);
  const capture = captureSettings(options, contactUrl);
  return { connect: createConnect({ capture, secrets, bases: options.interface ?? {} }), secrets };
}

/** The judges alone, for what visits nothing. */
export const openJudges = (pages?: number): ReturnType<typeof createJudgePool> =>
  createJudgePool(pages === undefined ? {} : { pages });

/** All doors of an audit together. */
export function auditPorts(storage: Storage, visitors: Visitors): AuditPorts {
  const { fetchStatic, fetchRobots, browser, connect, judge } = visitors;
  return {
    records: storage.records,
    captures: storage.captures,
    fetchStatic,
    fetchRobots,
    connect,
    submissions: storage.submissions,
    rulings: storage.rulings,
    judge,
    clock,
    wait,
    ...(browser ? { browser } : {}),
  };
}

async function browserOf(
  settings: CaptureSettings,
): Promise<{ visit: BrowserVisit; close: () => Promise<void> }> {
  const { createBrowser } = await import('../adapters/browser.ts');
  return createBrowser(settings);
}

function captureSettings(options: NetworkOptions, contactUrl: string): CaptureSettings {
  return {
    version: VERSION,
    contactUrl,
    resolve: options.resolve,
    ...(options.allowLoopback ? { allowLoopback: true } : {}),
  };
}

/** What writes and reads evidence records; loaded only for them. */
export async function openEvidence() {
  const { writeWarc } = await import('../adapters/warc.ts');
  const { readRecord, writeRecord } = await import('../adapters/evidence-files.ts');
  return { writeWarc, read: readRecord, write: writeRecord };
}
