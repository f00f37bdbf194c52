// The binder in English.
import { html } from '../../report/html.ts';
import { EN_REPORT } from '../../report/language/en.ts';
import { SUBMITTED_WORDS } from '../../report/language/submitted.ts';
import { CAUSE_WORDS, counted, OUTCOME_WORDS } from '../../report/words.ts';
import type { BinderWords, ChapterWords } from './binder-words.ts';

const CHAPTER: ChapterWords = {
  owner: 'Owner:',
  up: 'Back to the top',
  span: (first, last, audits) => `${first} to ${last} (${audits})`,
  states: {
    title: 'State over time',
    caption: 'From the first audit that saw a state to the last that did',
    heads: { when: 'When', state: 'State', why: 'Why' },
  },
  findings: {
    title: 'Findings opened and closed',
    none: 'None: every item was in order at every audit that could read the page.',
  },
  opened: (day, audit) => html`Opened ${day} (audit ${audit}).`,
  closed: (day, { as, cause }, audit) => {
    const whose = cause === undefined ? '' : `, because ${CAUSE_WORDS[cause]}`;
    return html`Closed ${day}: ${OUTCOME_WORDS[as].word.toLowerCase()}${whose} (audit ${audit}).`;
  },
  stillOpen: 'Still open at the end of the period.',
  texts: {
    title: 'What it said',
    none: 'No audit of the period could read it.',
    profile: 'The profile’s own description, whole',
    counted: 'What counted for the items, in the page’s own words',
    oneClick: 'one click away on',
  },
  kept: ({ mode, text, page, key, command }) =>
    html`${mode}. SHA-256 of its text <code>${text}</code>, of the page <code>${page}</code>. Kept
      as <code>${key}</code>. The whole page as a record: <code>${command}</code>`,
  waivers: {
    title: 'Waivers',
    caption: 'Approved exceptions, as the audits saw them',
    heads: {
      item: 'Item',
      seen: 'Seen',
      until: 'Holds until',
      by: 'Approved by',
      reason: 'Reason',
    },
    ranOut: '(ran out)',
  },
  rulings: {
    title: 'Rulings',
    caption: 'What people decided, and on which words',
    heads: { item: 'Item', day: 'Day', decision: 'Decision', by: 'By', reason: 'Reason', words: 'On the words' }, // prettier-ignore
    decision: { satisfied: 'Satisfied', 'not-satisfied': 'Not satisfied' },
  },
  brought: {
    title: 'Brought by people',
    caption: 'Pages that were not visited, because a person brought them',
    heads: { day: 'Day', by: 'By', as: 'As', seen: 'Seen on', until: 'Counts until' }, // prettier-ignore
    as: SUBMITTED_WORDS.en,
  },
};

export const EN_BINDER: BinderWords = {
  report: EN_REPORT,
  skip: 'Skip to the records',
  title: (name, from, to) => `Records of ${name}, ${from} to ${to}`,
  heading: (name) => html`Records of ${name}`,
  lead: (from, to, audits, pages) => `${from} to ${to}: ${audits} of ${pages}.`,
  atLast: (counts) => `At the last one: ${counts}.`,
  audits: (count) => counted(count, 'audit'),
  pageByPage: 'Page by page',
  written: (when, version, audits, zone) =>
    `Written ${when} by agency presence auditor ${version}, from the records of ${audits}. Times and days are of ${zone}.`,
  between:
    'Between two audits nobody looked: what a page said then is shown by the audits before and after. A page that could not be read counts neither as failing nor as passing.',
  questions: {
    title: 'Where to find what counsel asks',
    list: ({ opened, waivers, rulings, submissions }) => [
      [
        'What did this page say on a given day?',
        html`Each page’s chapter, “What it said”: one row for each wording, from the day it was
          first seen to the day it was last seen, with the SHA-256 of its text and the capture that
          holds it. The whole page of a day is made into a record with
          <code>presence evidence</code>.`,
      ],
      [
        'Since when was a notice missing, and when was it mended?',
        html`“Findings opened and closed”: ${counted(opened, 'finding')}, each with its words.`,
      ],
      [
        'Was a standard item met on all pages?',
        html`<a href="#items">By standard item</a>, how the pages stood at the last audit.`,
      ],
      [
        'Who approved an exception, and until when?',
        html`“Waivers” in each page’s chapter: ${counted(waivers, 'waiver')}.`,
      ],
      [
        'Who decided that a doubtful wording is enough?',
        html`“Rulings” in each page’s chapter: ${counted(rulings, 'ruling')}, each with its reason.`,
      ],
      [
        'Who brought a page that may not be read automatically?',
        html`“Brought by people” in each page’s chapter: ${counted(submissions, 'submission')}.`,
      ],
      [
        'Was every week looked at?',
        html`<a href="#audits">The audits</a>, each with all its pages accounted for.`,
      ],
    ],
  },
  audit: {
    title: 'The audits',
    gap: (from, to) => `From ${from} to ${to} there was no audit.`,
    caption: 'Every audit of the period, oldest first',
    heads: { day: 'Day', stood: 'How the pages stood', policy: 'Policy', audit: 'Audit' },
  },
  items: {
    title: 'By standard item',
    caption: 'How the pages stood when they were last read',
    heads: { item: 'Item', met: 'Pages in order', opened: 'Opened', closed: 'Closed', not: 'Not in order' }, // prettier-ignore
    none: 'none',
  },
  page: CHAPTER,
};
