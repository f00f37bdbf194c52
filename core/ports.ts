// The few doors to the outside. The core calls them; `adapters/` implements them; the two `wire.ts` files join them.
import type { About } from './check.ts';
import type { CaptureWithBody } from './capture/capture.ts';
import type { Failure } from './capture/failures.ts';
import type { CounselNote } from './counsel/note.ts';
import type { RobotsAnswer } from './capture/robots-answer.ts';
import type { Agency, Page } from './inventory/schema.ts';
import type { MailMessage } from './mail/message.ts';
import type { MailEvent, OutboxEntry } from './mail/outbox/entry.ts';
import type { Policy } from './policy/schema.ts';
import type { Content } from './read/content.ts';
import type { Ruling } from './rulings/ruling.ts';
import type { Submission } from './submissions/submission.ts';
import type { AgencyReport, Finding, PageReport, Run } from './verdict/schema.ts';

/** A capture, or the reason why there is none. */
export type Visit = { ok: true; value: CaptureWithBody } | { ok: false; failure: Failure };

/** How a visit behaves between its requests, and what it may build on. */
export type VisitHow = {
  /** Called before every further request, with its address: waits for that host's turn. A failure ends the visit. */
  hop?: (url: string) => Promise<Failure | undefined>;
  /** The page's last capture: the server is asked whether it still holds. */
  known?: KnownPage;
  /** The platform that the page is said to stand on; otherwise the host tells. Statuses mean different things on different platforms. */
  platform?: Page['platform'];
};

/** What an earlier capture says by which a server can tell whether the page has changed (RFC 9110 section 8.8). */
export type KnownPage = {
  /** The address that answered. */
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** The capture itself; undefined when it is no longer kept. */
  load: () => Promise<CaptureWithBody | undefined>;
};

/** One HTTP GET of a public page, within limits. Never throws for trouble with the page. */
export type StaticFetch = (url: string, signal?: AbortSignal, how?: VisitHow) => Promise<Visit>;

/** A host's robots.txt, asked for through the same guard and within the same limits. Never throws for trouble with it. */
export type RobotsFetch = (
  url: string,
  signal?: AbortSignal,
  how?: Pick<VisitHow, 'hop'>,
) => Promise<RobotsAnswer>;

/** One visit with a real browser, within limits. `hop` is asked wherever the page leads it on. Never throws for trouble with the page. */
export type BrowserVisit = (
  url: string,
  because: string,
  signal?: AbortSignal,
  how?: Pick<VisitHow, 'hop'>,
) => Promise<Visit>;

/** Whose profile is asked for. */
export type ProfileOf = Pick<Page, 'platform' | 'url' | 'agencyId'>;

/** Profiles through their platforms' own interfaces. Tokens stay behind this door: no answer, error or address holds one. */
export type Connect = {
  /** What stands in the way of asking at all: no interface, no token. Undefined when it can be asked. */
  lacks: (profile: ProfileOf) => Promise<Failure | undefined>;
  /** Address of the interface, for politeness towards its host. */
  host: (profile: ProfileOf) => string;
  /** One call; its answer is the capture, in `api` mode. Never throws for trouble with the platform. */
  visit: (profile: ProfileOf, signal?: AbortSignal) => Promise<Visit>;
};

/** Keys and tokens by name: the environment and a file on the laptop, a secrets service elsewhere. Values are never shown or stored. */
export type Secrets = {
  get: (name: string) => Promise<string | undefined>;
  /** Where a secret of this name would be looked for, in words, for whoever has to put it there. */
  places: (name: string) => string[];
};

/** Pages that people brought. */
export type Submissions = {
  /** Saving the same one again changes nothing. */
  save: (submission: Submission) => Promise<void>;
  /** Newest first. */
  ofPage: (agencyId: string, pageId: string, limit: number) => Promise<Submission[]>;
};

/** What people ruled of items on pages. */
export type Rulings = {
  /** Saving the same one again changes nothing; a later one of the same item stands beside it. */
  save: (ruling: Ruling) => Promise<void>;
  /** All of an agency's pages, in no order. */
  ofAgency: (agencyId: string) => Promise<Ruling[]>;
  /** Of all agencies, newest first. */
  newest: (limit: number) => Promise<Ruling[]>;
};

/** What reading and judging one capture gives; made where it can be ended (a worker) or in place. */
export type Judged = {
  findings: Finding[];
  title: string;
  language: string;
  textSha256: string;
  script: Content['script'];
  /** Addresses that the page links as its policy, terms or about page on an official host, most likely first. */
  policyLinks: string[];
  /** The system that a web site is made with, where its page shows it. */
  madeWith?: string;
  /** The whole description that a profile gives of itself; absent where it was not read, or is none. */
  profileText?: string;
  /** Notes for counsel on its comment policy; advice, and no outcome. */
  counsel?: CounselNote[];
  /** Failure seen in what was read (a login wall, a soft 404): then nothing is told but the title, the text's hash and what scripts do. */
  failure?: Failure;
};

/** Reads a capture and runs the checks of the policy over it. A crash or an overrun is a failure in the answer. */
export type Judge = (request: {
  capture: CaptureWithBody;
  about: About;
  policy: Policy;
  page: Pick<Page, 'kind' | 'waivers' | 'language'>;
  /** Judge only these items (for a linked page). */
  items?: string[];
  /** Day on which waivers are looked at, `YYYY-MM-DD` in the agency's time zone. */
  today: string;
}) => Promise<Judged>;

/** Where captures are kept: a folder, or a bucket. Saving the same key again replaces it whole. */
export type CaptureStore = {
  save: (key: string, capture: CaptureWithBody) => Promise<void>;
  /** The capture with its bodies; undefined when there is none under the key. Throws when it is damaged. */
  load: (key: string) => Promise<CaptureWithBody | undefined>;
};

/** A page as a run expects it: what it was planned with, so that a resumed run judges by the same data. */
export type ExpectedPage = { page: Page; agency: Agency };

/** Whose write it is: any `Run` will do. */
export type Attempt = Pick<Run, 'runId' | 'owner' | 'takeovers' | 'kind' | 'startedAt'>;

/**
 * The records of runs, pages and agencies. Every write is idempotent; everything read is parsed by its schema. Trouble is a
 * `StoreError` (core/store/store-error.ts) and ends the run.
 */
export type Records = {
  /** Claims a new run; throws `run-taken` when the id belongs to another owner. */
  startRun: (run: Run) => Promise<void>;
  /**
   * Writes the run as its owner; throws `run-taken` when another owner holds it. To go on with a run that was left, write it with a
   * new owner and name the owner that was read: whoever comes second is refused.
   */
  updateRun: (run: Run, previousOwner?: string) => Promise<void>;
  run: (runId: string) => Promise<Run | undefined>;
  /** Newest start first; audits and replays alike (`kind`). */
  runs: (limit: number) => Promise<Run[]>;
  /** The policy is written last: while `planPolicy` is undefined, the plan is not whole. */
  savePlan: (runId: string, policy: Policy, expected: ExpectedPage[]) => Promise<void>;
  planPolicy: (runId: string) => Promise<Policy | undefined>;
  /** Of all agencies, or of one. */
  expectedPages: (runId: string, agencyId?: string) => AsyncIterable<ExpectedPage>;
  expectedPage: (
    runId: string,
    agencyId: string,
    pageId: string,
  ) => Promise<ExpectedPage | undefined>;
  /** Replaces what the same attempt wrote before, never what came after it (a second visit, an item held back); of two attempts, the page checked last stands. */
  savePageReport: (report: PageReport, by: Attempt) => Promise<void>;
  pageReport: (runId: string, agencyId: string, pageId: string) => Promise<PageReport | undefined>;
  /** Of all agencies, or of one. */
  pageReports: (runId: string, agencyId?: string) => AsyncIterable<PageReport>;
  /** A page's reports in audits (not replays), newest run first. */
  pageHistory: (agencyId: string, pageId: string, limit: number) => Promise<PageReport[]>;
  saveAgencyReport: (report: AgencyReport, by: Attempt) => Promise<void>;
  agencyReports: (runId: string) => Promise<AgencyReport[]>;
  agencyReport: (runId: string, agencyId: string) => Promise<AgencyReport | undefined>;
  /** An agency's reports in audits (not replays), newest run first. */
  agencyHistory: (agencyId: string, limit: number) => Promise<AgencyReport[]>;
  /** The report of every agency from the newest audit that it was part of. */
  latestOfAgencies: () => AsyncIterable<AgencyReport>;
};

/** Sends one message. `messageId`: as the service named it; `kept`: it became a file, and nobody got it. Throws a `MailError` (core/mail/mail-error.ts), within `SEND_TIMEOUT_MS`. */
export type Mailer = {
  send: (message: MailMessage) => Promise<{ messageId: string; kept?: true }>;
};

/** Messages on their way, in the table. Every write is conditional: of two who work the outbox off, one gets an entry. Trouble is a `StoreError`. */
export type Outbox = {
  /** Puts in what is not there yet; what is there stays as it is. Gives how many are new. */
  add: (entries: readonly OutboxEntry[]) => Promise<number>;
  /** Entries to try now: `pending` whose time has come, `sending` whose lease has run out; the longest due first. */
  due: (now: Date, limit: number) => Promise<OutboxEntry[]>;
  get: (id: string) => Promise<OutboxEntry | undefined>;
  /** Replaces `from` by `to` where the entry still stands as `from` (state, attempt, lease); false where it does not. */
  move: (from: OutboxEntry, to: OutboxEntry) => Promise<boolean>;
  /** Notes what the service told of the message with this id; false for an id that is not here. Told twice, it stands once. */
  tell: (id: string, event: MailEvent) => Promise<boolean>;
  ofRun: (runId: string) => Promise<OutboxEntry[]>;
  /** On the way first, then the newest of what is done. */
  newest: (limit: number) => Promise<OutboxEntry[]>;
};

/** The time, and fresh random tokens: the only impure things a run asks for besides the doors above. */
export type Clock = { now: () => Date; token: () => string };

/** Two moments, ISO 8601 in UTC; both count. */
export type Between = { from: string; to: string };

/** What audits (not replays) saw between two moments, oldest first: as much is read as the time holds, however long the whole history is. */
export type History = {
  agency: (agencyId: string, between: Between) => AsyncIterable<AgencyReport>;
  page: (agencyId: string, pageId: string, between: Between) => AsyncIterable<PageReport>;
};
