// What a language has to give so that messages can be written in it. A sentence that is missing in one does not compile.
import type { Counter } from '../../fix/fix.ts';
import type { Platform } from '../../inventory/schema.ts';
import type { Said } from '../../report/language/report-words.ts';
import type { PageState } from '../week/page-week.ts';
import type { UnreadKind } from '../week/unread.ts';

/** Pages by state, without those that are none. */
export type StateCounts = Record<PageState, number>;

export type Words = {
  /** A day `YYYY-MM-DD`: short, and with its weekday. */
  day: (day: string) => string;
  dayOfWeek: (day: string) => string;
  /** Title of an item; `title` is the check's own, for items that are nobody's standard. */
  item: (item: string, title: string) => string;
  /** The platform as people know it. */
  platform: (platform: Platform) => string;
  pages: (count: number) => string;
  /** `3 of 4`. */
  ofAll: (count: number, all: number) => string;

  subject: {
    result: (expected: number, counts: StateCounts) => string;
    unfinished: (read: number, expected: number) => string;
    noPages: string;
    owner: (own: number, counts: StateCounts) => string;
    operator: (parts: readonly string[]) => string;
  };
  kicker: (name: string, day: string) => string;
  ownerKicker: (name: string, day: string) => string;
  operatorKicker: (name: string, day: string) => string;
  verdict: {
    good: string;
    action: string;
    look: string;
    recheck: string;
    incomplete: string;
    unfinished: string;
    auditorGood: string;
    auditorTrouble: string;
  };
  state: Record<PageState, (count: number) => string>;

  notice: {
    unread: (unread: number, expected: number) => string;
    unfinished: (read: number, expected: number) => string;
  };
  sentence: {
    allClear: (count: number) => string;
    action: (given: { action: number; audited: number; worse: number }) => string;
    look: (count: number) => string;
    recheck: (count: number) => string;
    restGood: (count: number) => string;
    noneRead: (count: number) => string;
    unfinished: (last: { day: string; compliant: number; expected: number } | undefined) => string;
    noPages: string;
    first: string;
  };
  section: Record<
    | 'worse'
    | 'fixed'
    | 'rules'
    | 'open'
    | 'firstOpen'
    | 'lookNow'
    | 'look'
    | 'recheck'
    | 'unread'
    | 'runsOut'
    | 'advice',
    string
  >;
  lead: Record<'rules' | 'recheck' | 'look' | 'advice', string>;
  more: (count: number) => string;
  readableAgain: string;
  /** In place of an item's state, where the address shows the site's own error page. */
  errorPage: string;
  /** `Emergency note: is missing`, by outcome; `now` where it has just become so. */
  itemState: (title: string, outcome: 'fail' | 'contradicted' | 'review', now: boolean) => string;
  /** What was found, in a sentence. */
  says: (found: Said) => string;
  itemFixed: (title: string) => string;
  /** Of what nobody need look at any more. */
  lookSettled: (title: string) => string;
  /** Why somebody is asked who has ruled already. */
  rulingLapsed: string;
  byRule: (title: string, as: 'met' | 'missing' | 'look') => string;
  sinceDay: (day: string) => string;
  openSince: (day: string) => string;
  byDay: (due: string, isOverdue: boolean) => string;
  /** Who, by when. */
  whoBy: (who: string | undefined, due: string, isOverdue: boolean) => string;
  unread: Record<UnreadKind, { means: string; done: (wasTriedAgain: boolean) => string }>;
  unreadDo: (kind: UnreadKind, who: string | undefined) => string;
  waiver: (given: { title: string; until: string; by: string; isOver: boolean }) => string;
  /** A page that a person brings, and has to bring again by a day. */
  bringAgain: (on: string | undefined) => string;
  whoBrings: (who: string | undefined) => string;

  trend: {
    title: string;
    first: string;
    /** In place of numbers, for an audit that could read no page; and for all of them. */
    none: string;
    noneRead: (audits: number) => string;
    words: (given: {
      audits: number;
      from: string;
      to: string;
      best: string;
      worst: string;
    }) => string;
  };
  nextAudit: (day: string) => string;
  attached: (names: readonly string[]) => string;
  attachments: Record<'print' | 'table', string>;
  tableLeftOut: string;
  why: Record<'leadership' | 'owner' | 'operator', string>;
  basis: (pages: number) => string;
  pageList: (added: number, removed: number) => string;

  owner: {
    sentence: (given: {
      own: number;
      action: number;
      items: number;
      due: string;
      isOverdue: boolean;
    }) => string;
    quiet: (own: number) => string;
    /** Where none of them could be read. */
    unread: (own: number) => string;
    fixedOnly: string;
    quote: string;
    paste: Record<'item' | 'replace' | 'add', string>;
    place: (steps: readonly string[]) => string;
    /** Where to look when a platform has moved its buttons. */
    menus: (field: string) => string;
    /** How long a text is, of how much, and how sure the platform's limit is. */
    counter: (counter: Counter) => string;
    leftOut: (what: string, why: string) => string;
    goodRest: (count: number) => string;
  };
  print: {
    detail: string;
    page: (number: number, total: number) => string;
    met: (titles: string) => string;
    none: string;
    pagesLeftOut: (count: number) => string;
    /** Rows of a section that the first page has no room for. */
    /** What has no room; `shown`: how many rows beside it have. */
    more: (count: number, shown: number) => string;
    owner: (name: string | undefined) => string;
  };
  operator: OperatorWords;
};

export type OperatorWords = {
  sentence: (given: { read: number; expected: number; agencies: number }) => string;
  allGood: string;
  gaps: { title: string; lead: string; row: (found: number, expected: number) => string };
  unfinished: string;
  causes: {
    title: string;
    lead: string;
    row: (lost: number, had: number, since: string) => string;
    look: (url: string) => string;
  };
  crashed: { title: string; lead: string; row: (count: number) => string };
  rules: {
    title: string;
    lead: string;
    row: (failing: number, met: number, looks: number) => string;
  };
  unread: {
    title: string;
    lead: (share: number, isMuch: boolean) => string;
    row: (count: number, platforms: string) => string;
    kind: Record<UnreadKind, string>;
  };
  mail: {
    title: string;
    lead: string;
    failed: (detail: string) => string;
    came: (state: 'bounced' | 'complained', detail: string) => string;
    slow: string;
    nobody: string;
  };
  recheck: { title: string; row: (count: number) => string };
  part: Record<
    | 'gaps'
    | 'surplus'
    | 'causes'
    | 'crashed'
    | 'rules'
    | 'unread'
    | 'mail'
    | 'nobody'
    | 'recheck'
    | 'nothing',
    (count: number) => string
  >;
};
