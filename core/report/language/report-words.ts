// What a language has to give so that the HTML report can be written in it. A sentence that is missing in one does not compile.
import type { CaptureFailure } from '../../capture/failures.ts';
import type { CaptureMode } from '../../capture/capture.ts';
import type { FixPlace, Counter, PageFix } from '../../fix/fix.ts';
import type { MailLanguage, PageKind, RobotsPermission } from '../../inventory/schema.ts';
import type { Place, Visibility } from '../../read/content.ts';
import type {
  AgencyReport,
  Change,
  CommonCause,
  Counts,
  Finding,
  Outcome,
  PageReport,
  Verdict,
  Visitor,
} from '../../verdict/schema.ts';
import type { ChangeGroupId } from '../changes.ts';
import type { SubmissionStands } from '../submissions.ts';
import type { State } from '../words.ts';

export type ReportWords = {
  language: MailLanguage;
  frame: FrameWords;
  overview: OverviewWords;
  page: PageWords;
  reading: ReadingWords;

  verdict: (verdict: Verdict) => State;
  outcome: (outcome: Outcome) => State;
  level: (level: Finding['level']) => string;
  kind: (kind: PageKind) => string;
  mode: (mode: CaptureMode) => string;
  /** Where a quotation stood. */
  place: (quote: { place: Place; visibility: Visibility }) => string;
  item: (item: string, title: string) => string;
  /** What was found, in one or two sentences. */
  says: (finding: Said) => string;
  failure: (reason: CaptureFailure) => { means: string; remedy: string };

  /** `7 of 10 pages compliant, 2 need action`. */
  counts: (counts: Counts) => string;
  addition: (counts: Counts) => string;
  pages: (count: number) => string;
  agencies: (count: number) => string;
  /** A time in a zone, a day in a zone, a calendar day, the zone itself. */
  moment: (time: string | Date, zone: string) => string;
  day: (time: string | Date, zone: string) => string;
  calendarDay: (day: string) => string;
  zone: (zone: string, at: string | Date) => string;

  noChange: (report: AgencyReport) => string | undefined;
  changeGroup: Record<ChangeGroupId, string>;
  change: (change: Change, zone: string) => string;
  /** `2 got worse, 1 got better`; undefined for a first audit. */
  changeCounts: (report: AgencyReport) => string | undefined;
  /** A person's ruling as a line; undefined where there is none. */
  ruling: (finding: Finding) => string | undefined;
  stands: (stands: SubmissionStands) => string;
  vendorLetter: (
    page: Pick<PageReport, 'url' | 'platform' | 'failure'>,
    visitor: Visitor | undefined,
  ) => string | undefined;
  notice: {
    running: string;
    abandoned: string;
    someAgencies: (shown: number, all: number) => string;
    commonCause: (cause: CommonCause) => string;
    sum: (name: string, expected: number, accounted: number) => string;
    differs: (name: string, counted: number, found: number) => string;
  };
};

/** What the sentence on an item is made from; a whole finding will do. */
export type Said = Pick<Finding, 'item' | 'title' | 'outcome' | 'message' | 'says'> &
  Partial<Pick<Finding, 'waiver' | 'confirmation'>>;

export type FrameWords = {
  skip: string;
  title: string;
  contents: string;
  pageByPage: string;
  /** Before a name: `page by page of Riverton PD`, for who hears the report. */
  of: string;
  together: (agencies: number, sentence: string) => string;
  allAgencies: string;
  noAgency: string;
  firstAudit: string;
  sinceLast: (words: string) => string;
  inventory: string;
  policy: string;
  version: string;
  audited: string;
  judgedAgain: string;
  fromCaptures: string;
  noVisit: string;
  unknown: string;
  times: (zone: string, isOwn: boolean) => string;
  written: (when: string, version: string) => string;
  audit: string;
  reader: string;
  rests: string;
};

export type OverviewWords = {
  changed: string;
  notListed: (count: number) => string;
  action: { none: string; first: string; caption: (pages: number) => string };
  nothing: { met: string; known: string };
  since: (day: string) => string;
  look: { title: string; caption: (pages: number) => string; head: string };
  wrong: string;
  advice: (count: number) => string;
  unread: { title: string; caption: (pages: number) => string; why: string; todo: string };
  noReason: string;
  unreadSince: (day: string) => string;
  auditAgain: string;
  expired: { title: string; caption: string; ranOut: string; why: string };
  now: (outcome: string) => string;
  approvedBy: string;
  bring: { title: string; caption: (pages: number) => string; stands: string; how: string };
  items: {
    title: string;
    fold: (pages: number) => string;
    caption: string;
    heads: Record<'item' | 'met' | 'notMet' | 'look' | 'waived' | 'none', string>;
  };
  index: { title: string; fold: (pages: number) => string; caption: string; verdict: string };
  page: string;
  owner: string;
  noOwner: string;
};

export type PageWords = {
  address: string;
  title: string;
  up: string;
  skipped: string;
  noSkipReason: string;
  nothingAsked: string;
  whyUnread: string;
  todo: string;
  toVendor: string;
  quiet: (met: number, quiet: number) => string;
  says: string;
  nearest: string;
  oneClick: string;
  /** Before the address of the page one click away. */
  oneClickOn: string;
  waiverOver: (day: string) => string;
  write: string;
  toCopy: string;
  fix: {
    title: string;
    how: Record<PageFix['how'], string>;
    where: string;
    field: (place: FixPlace) => string;
    counter: (counter: Counter) => string;
    onNotice: string;
    leftOut: string;
  };
  counsel: { fold: (notes: number) => string; oneClickOn: string };
  picture: {
    title: string;
    alt: (when: string) => string;
    taken: string;
    kept: string;
    tooLarge: string;
    gone: string;
    kind: string;
    broken: string;
  };
};

export type ReadingWords = {
  title: string;
  checked: string;
  language: string;
  policy: string;
  reader: string;
  brought: string;
  visited: string;
  how: string;
  permission: string;
  permitted: (permission: RobotsPermission) => string;
  arrived: string;
  answer: string;
  size: (bytes: number) => string;
  notAsked: (size: string) => string;
  pageHash: string;
  textHash: string;
  kept: string;
  also: string;
  checks: string;
};
