// The overview of the HTML report in English, and what makes a report less than whole.
import { commonCauseSentence } from '../../verdict/common-cause.ts';
import { counted, LEVEL_WORDS } from '../words.ts';
import type { OverviewWords, ReportWords } from './report-words.ts';

const pages = (count: number): string => counted(count, 'page');

export const EN_OVERVIEW: OverviewWords = {
  changed: 'What changed since the last audit',
  notListed: (count) => `${counted(count, 'more change')} not listed here.`,
  action: {
    none: 'What needs action',
    first: 'What needs action first',
    caption: (count) => `${pages(count)} with required items not met, the gravest first`,
  },
  nothing: {
    met: 'No required item was found to be missing on the pages that were read.',
    known: 'Nothing is known that needs action.',
  },
  since: (day) => `since ${day}`,
  look: {
    title: 'What a person must look at',
    caption: (count) => `${pages(count)} about which only a person can decide`,
    head: 'What to look at',
  },
  wrong: 'What is wrong',
  advice: (count) => `and ${counted(count, `${LEVEL_WORDS.recommended.toLowerCase()} item`)}`,
  unread: {
    title: 'What could not be read',
    caption: (count) => `${pages(count)} about which nothing is known: neither failing nor passing`,
    why: 'Why',
    todo: 'What to do',
  },
  noReason: 'The reason was not recorded.',
  unreadSince: (day) => `It could not be read since ${day}.`,
  auditAgain: 'Run the audit again.',
  expired: {
    title: 'Waivers that have run out',
    caption: 'These exceptions no longer count. Mend the page, or have the waiver renewed.',
    ranOut: 'Ran out',
    why: 'Reason and approval',
  },
  now: (outcome) => `now: ${outcome}`,
  approvedBy: 'approved by',
  bring: {
    title: 'What a person must bring',
    caption: (count) =>
      `${pages(count)} that may not be read automatically, so that a person brings what they say`,
    stands: 'How it stands',
    how: 'How to bring it',
  },
  items: {
    title: 'Item by item',
    fold: (count) => `How each item stands on the ${pages(count)} that could be read`,
    caption: 'Pages by outcome of each item, required or recommended',
    heads: {
      item: 'Item',
      met: 'Met',
      notMet: 'Not met',
      look: 'Needs a look',
      waived: 'Waived',
      none: 'Does not apply',
    },
  },
  index: {
    title: 'All pages',
    fold: (count) => `${pages(count)}, each with its verdict`,
    caption: 'All pages in the order of the details below',
    verdict: 'Verdict',
  },
  page: 'Page',
  owner: 'Who owns it',
  noOwner: 'No owner named in the inventory',
};

export const EN_NOTICE: ReportWords['notice'] = {
  running: 'This audit has not finished. What follows is what was known so far.',
  abandoned: 'This audit was stopped before its end. What follows is not the whole picture.',
  someAgencies: (shown, all) =>
    `This report shows ${shown} of the ${counted(all, 'agency', 'agencies')} of the audit.`,
  commonCause: (cause) => {
    const example = cause.examples[0];
    const look = example === undefined ? '' : ` Look at one of them, for example ${example.url}.`;
    return (
      `${commonCauseSentence(cause)} These findings are held back from the pages’ owners since ${cause.since.slice(0, 10)}.${look} ` +
      'If it is there, report this to the makers of the auditor; if it is gone, tell the owners.'
    );
  },
  sum: (name, expected, accounted) =>
    `${name}: the totals do not add up (${expected} expected, ${accounted} accounted for). Run the audit again.`,
  differs: (name, expected, found) =>
    `${name}: the audit counted ${pages(expected)}, this report found ${found}, or with other verdicts. Write the report again; if it stays so, run the audit again.`,
};
