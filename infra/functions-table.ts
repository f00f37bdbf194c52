// The functions, one row each: how large, how long, how many at once, and what it may do.

import { FIXES_TOGETHER, type FunctionName } from '../core/cloud/names.ts';

/** What a function may do beyond writing its own log and traces. Nothing else is granted anywhere. */
type Permissions = {
  /** DynamoDB operations on the table and its indexes. */
  table?: readonly string[];
  /** S3 operations on captures. */
  captures?: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[];
  /** Functions that it may call, by their live alias. */
  invokes?: readonly FunctionName[];
  /** Sends e-mail from the sender's identity with the configuration set. */
  sendsMail?: true;
  /** Reads the secret with keys and tokens of the platforms. */
  readsSecrets?: true;
  /** Takes messages off the queue of mail events. */
  takesMailEvents?: true;
};

export type FunctionRow = {
  /** What it is for, as the console shows it. */
  says: string;
  architecture: 'arm64' | 'x86_64';
  memoryMiB: number;
  timeoutSeconds: number;
  /** Reserved concurrency; a word is the setting that holds it. */
  concurrency: number | 'lanes' | 'renders';
  /** As many more beside what an audit asks for. */
  spare?: number;
  /** A durable function: hours until an execution is given up. */
  durableHours?: number;
  /** Started by schedules, which wait for no answer: what it could not take goes to the dead letters. */
  startedByEvents?: true;
  /** Space for the unpacked browser. */
  temporaryMiB?: number;
  may: Permissions;
};

const READ = ['GetItem', 'Query'] as const;
const WRITE = ['PutItem', 'BatchWriteItem'] as const;

export const FUNCTIONS: Record<FunctionName, FunctionRow> = {
  'weekly-audit': {
    says: 'Plans an audit, has the lanes visited, confirms what newly fails, closes the run, has it told.',
    architecture: 'arm64',
    memoryMiB: 1769,
    timeoutSeconds: 900,
    concurrency: 4,
    durableHours: 72,
    startedByEvents: true,
    may: {
      table: [...READ, ...WRITE],
      captures: ['GetObject', 'PutObject'],
      invokes: ['audit-lane', 'render-page', 'notify'],
    },
  },
  'audit-lane': {
    says: 'Visits the pages of one host, one after another, reads and judges them.',
    architecture: 'arm64',
    memoryMiB: 1769,
    timeoutSeconds: 900,
    concurrency: 'lanes',
    durableHours: 24,
    may: {
      table: [...READ, ...WRITE],
      captures: ['GetObject', 'PutObject'],
      readsSecrets: true,
    },
  },
  'render-page': {
    says: 'Visits pages with a browser, reads and judges them; shows one page to a check on demand.',
    architecture: 'x86_64',
    memoryMiB: 3008,
    timeoutSeconds: 180,
    concurrency: 'renders',
    // An audit leaves a browser or two to checks on demand.
    spare: 2,
    temporaryMiB: 2048,
    may: {
      table: [...READ, ...WRITE],
      captures: ['GetObject', 'PutObject'],
      readsSecrets: true,
    },
  },
  notify: {
    says: 'Works the outbox off: sends what is due, under a lease.',
    architecture: 'arm64',
    memoryMiB: 512,
    // Two thirds of the quarter of an hour after which it is started again.
    timeoutSeconds: 600,
    concurrency: 1,
    startedByEvents: true,
    may: {
      table: [...READ, ...WRITE],
      captures: ['GetObject'],
      invokes: ['fix-pages'],
      sendsMail: true,
    },
  },
  'fix-pages': {
    says: 'Puts together the texts to paste on pages, each tried with the checks, for the messages.',
    architecture: 'arm64',
    memoryMiB: 1769,
    timeoutSeconds: 60,
    concurrency: FIXES_TOGETHER,
    may: { table: READ },
  },
  'check-page': {
    says: 'Checks one address, text or page on demand, for callers with AWS credentials.',
    architecture: 'arm64',
    memoryMiB: 1769,
    // A plain visit, one with a browser, and the pages one click away.
    timeoutSeconds: 150,
    concurrency: 5,
    may: {
      table: [...READ, 'PutItem'],
      captures: ['PutObject'],
      invokes: ['render-page'],
      readsSecrets: true,
    },
  },
  watchdog: {
    says: 'Looks every day whether the newest complete report is recent, and says how old it is.',
    architecture: 'arm64',
    memoryMiB: 256,
    timeoutSeconds: 60,
    concurrency: 1,
    startedByEvents: true,
    may: { table: READ },
  },
  'mail-events': {
    says: 'Takes what became of sent e-mails: delivered, bounced, complained of.',
    architecture: 'arm64',
    memoryMiB: 256,
    timeoutSeconds: 30,
    concurrency: 2,
    may: { table: [...READ, 'PutItem'], takesMailEvents: true },
  },
};
