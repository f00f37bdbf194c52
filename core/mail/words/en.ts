// Messages in English.
import { platformName } from '../../report/words.ts';
import { dayWords, weekdayWords } from './days.ts';
import { EN_OPERATOR } from './en-operator.ts';
import { EN_OWNER } from './en-owner.ts';
import { EN_UNREAD } from './en-unread.ts';
import type { StateCounts, Words } from './words.ts';

const day = (text: string): string => dayWords(text, 'en');
const number = (count: number): string => count.toLocaleString('en-US');
const pages = (count: number): string => `${number(count)} ${count === 1 ? 'page' : 'pages'}`;
const list = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');

const ACTION = (count: number): string => (count === 1 ? 'needs action' : 'need action');
const BY_RULE = {
  met: 'counts as met now',
  missing: 'counts as missing now',
  look: 'needs a look now',
};
const LOOK = (count: number): string => (count === 1 ? 'needs a look' : 'need a look');

function rest(counts: StateCounts): string[] {
  const { action, look, recheck, unread, skipped } = counts;
  return [
    ...(action > 0 ? [`${number(action)} ${ACTION(action)}`] : []),
    ...(look > 0 ? [`${number(look)} ${LOOK(look)}`] : []),
    ...(recheck > 0 ? [`${number(recheck)} being checked again`] : []),
    ...(unread > 0 ? [`${number(unread)} could not be read`] : []),
    ...(skipped > 0 ? [`${number(skipped)} left out on purpose`] : []),
  ];
}

function result(expected: number, counts: StateCounts): string {
  const { compliant, unread, skipped } = counts;
  if (unread > 0 && unread + skipped === expected)
    return [
      `${unread === 1 ? 'the page could not' : `none of the ${pages(unread)} could`} be read`,
      ...rest({ ...counts, unread: 0 }),
    ].join(', ');
  const all = compliant === expected && expected > 1;
  const first = all
    ? `all ${pages(expected)} compliant`
    : `${number(compliant)} of ${pages(expected)} compliant`;
  return [first, ...rest(counts)].join(', ');
}

export const EN: Words = {
  day,
  dayOfWeek: (text) => weekdayWords(text, 'en'),
  item: (_item, title) => title,
  platform: (platform) => platformName(platform),
  pages,
  ofAll: (count, all) => `${number(count)} of ${number(all)}`,
  subject: {
    result,
    unfinished: (read, expected) =>
      `audit not finished, ${number(read)} of ${pages(expected)} read`,
    noPages: 'no pages to audit',
    owner: (own, counts) => {
      const parts = rest({ ...counts, recheck: 0, skipped: 0 });
      if (parts.length === 0) return `news of your ${own === 1 ? 'page' : pages(own)}`;
      if (own > 1 && counts.unread === own) return `none of your ${pages(own)} could be read`;
      return own === 1
        ? `your page ${parts.join(', ').slice(2)}`
        : `of your ${pages(own)}, ${parts.join(', ')}`;
    },
    operator: (parts) => `Auditor: ${parts.join(', ')}`,
  },
  kicker: (name, on) => `${name} – public pages, ${on}`,
  ownerKicker: (name, on) => `Your pages for ${name}, ${on}`,
  operatorKicker: (name, on) => `How the auditor is doing – ${name}, ${on}`,
  verdict: {
    good: 'All in order',
    action: 'Needs action',
    look: 'Needs a look',
    recheck: 'Being checked again',
    incomplete: 'Incomplete',
    unfinished: 'Not finished',
    auditorGood: 'Working as it should',
    auditorTrouble: 'Needs your attention',
  },
  state: {
    compliant: () => 'compliant',
    action: ACTION,
    look: LOOK,
    recheck: () => 'checked again',
    unread: () => 'not read',
    skipped: () => 'left out',
  },
  notice: {
    unread: (unread, expected) =>
      `Incomplete: ${number(unread)} of ${pages(expected)} could not be read. ${unread === 1 ? 'It counts' : 'They count'} neither as good nor as bad.`,
    unfinished: (read, expected) =>
      `Incomplete: the audit stopped before its end, with ${number(read)} of ${pages(expected)} read.`,
  },
  sentence: {
    allClear: (count) =>
      count === 1
        ? 'The page carries what it must. Nobody needs to do anything.'
        : `All ${pages(count)} carry what they must. Nobody needs to do anything.`,
    action: ({ action, audited, worse }) =>
      `${number(action)} of ${pages(audited)} ${ACTION(action)}${worse > 0 ? `; ${number(worse)} got worse since the last audit` : ''}.`,
    look: (count) =>
      `Nothing is known to be wrong. On ${pages(count)} somebody should take a look.`,
    recheck: (count) =>
      `Nothing is known to be wrong. We are looking at ${pages(count)} again before we say anything.`,
    restGood: (count) =>
      count === 1
        ? 'The one that was read is in order.'
        : `The ${pages(count)} that were read are in order.`,
    noneRead: (count) =>
      `${count === 1 ? 'The page' : `None of the ${pages(count)}`} could ${count === 1 ? 'not ' : ''}be read, so we cannot say how ${count === 1 ? 'it stands' : 'they stand'}.`,
    unfinished: (last) =>
      `We say nothing about single pages before an audit is complete.${last === undefined ? '' : ` At the last complete audit, on ${day(last.day)}, ${number(last.compliant)} of ${pages(last.expected)} were compliant.`}`,
    noPages: 'The inventory has no page to check, so nothing was audited.',
    first: 'This is the first audit, so there is nothing to compare with.',
  },
  section: {
    worse: 'Got worse',
    fixed: 'Fixed',
    rules: 'A rule of ours changed',
    open: 'Still open',
    firstOpen: 'Needs action',
    lookNow: 'Needs a look now',
    look: 'Needs a look',
    recheck: 'Being checked again',
    unread: 'Could not be read',
    runsOut: 'Has run out, or will soon',
    advice: 'Advice',
  },
  lead: {
    rules: 'The pages did not change here; what we ask of them did.',
    recheck: 'What we saw is not certain. Nobody needs to do anything yet.',
    look: 'Only a person can decide this.',
    advice: 'Not required. It makes the page better.',
  },
  more: (count) => `and ${number(count)} more, in the attached report`,
  readableAgain: 'Can be read again.',
  errorPage: 'Shows “page not found” in place of the page',
  itemState: (title, outcome, now) => {
    if (outcome === 'contradicted')
      return `${title}: the page ${now ? 'now ' : ''}says the opposite`;
    return outcome === 'fail'
      ? `${title}: ${now ? 'now missing' : 'missing'}`
      : `${title}: ${now ? 'now unclear' : 'unclear'}`;
  },
  says: ({ says }) => says,
  itemFixed: (title) => `${title}: is there now`,
  lookSettled: (title) => `${title}: no longer needs a look`,
  rulingLapsed: 'the ruling on it no longer counts',
  byRule: (title, as) => `${title}: ${BY_RULE[as]}`,
  openSince: (since) => `open since ${day(since)}`,
  sinceDay: (since) => `since ${day(since)}`,
  byDay: (due, isOverdue) => `${isOverdue ? 'Overdue since ' : 'By '}${day(due)}`,
  whoBy: (who, due, isOverdue) =>
    `${who ?? 'No owner named: please name one'} – ${isOverdue ? `overdue since ${day(due)}` : `by ${day(due)}`}`,
  ...EN_UNREAD,
  waiver: ({ title, until, by, isOver }) =>
    `${title}: exception by ${by} ${isOver ? `ran out on ${day(until)}` : `ends on ${day(until)}`}`,
  bringAgain: (on) =>
    on === undefined ? 'Bring it again soon.' : `What was brought counts until ${day(on)}.`,
  whoBrings: (who) => (who === undefined ? 'No owner named: please name one' : `${who} brings it`),
  trend: {
    title: 'The last 12 weeks',
    first: 'The trend begins with the next audit.',
    none: 'none read',
    noneRead: (audits) => `In ${number(audits)} audits no page could be read.`,
    words: ({ audits, from, to, best, worst }) =>
      `Compliant, of the pages that could be read, over ${number(audits)} audits: ${from} at first, ${to} now; best ${best}, lowest ${worst}.`,
  },
  nextAudit: (on) => `The next audit is due on ${weekdayWords(on, 'en')}.`,
  attachments: {
    print: 'a page to print, then every page in detail (PDF)',
    table: 'a table for a spreadsheet (CSV)',
  },
  attached: (names) => `Attached: ${list(names)}.`,
  tableLeftOut: 'The table with every page is too large for an e-mail and was left out.',
  why: {
    leadership:
      'You get this every week because the list of pages names you as a recipient of the report.',
    owner: 'You get this because the list of pages names you as the owner.',
    operator: 'You get this because the list of pages names you as an operator of the auditor.',
  },
  basis: (count) =>
    `This rests on what the public could see on ${pages(count)} that day. It is not legal advice.`,
  pageList: (added, removed) =>
    `The list of pages changed: ${list([...(added > 0 ? [`${number(added)} added`] : []), ...(removed > 0 ? [`${number(removed)} removed`] : [])])}.`,
  ...EN_OWNER,
  operator: EN_OPERATOR,
};
