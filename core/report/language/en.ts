// The HTML report in English.
import { FAILURE_TEXT } from '../../capture/failure-text.ts';
import { changeCounts, changeSentence, GROUP_TITLES, noChangeWords } from '../changes.ts';
import { additionSentence, countSentence } from '../counts.ts';
import { rulingLine } from '../ruling-words.ts';
import { standsWords } from '../submissions.ts';
import { calendarDay, dayOf, moment, zoneWords } from '../times.ts';
import { vendorLetter } from '../vendor-letter.ts';
import {
  counted,
  KIND_WORDS,
  LEVEL_WORDS,
  MODE_WORDS,
  OUTCOME_WORDS,
  placeWords,
  VERDICT_WORDS,
} from '../words.ts';
import { EN_NOTICE, EN_OVERVIEW } from './en-overview.ts';
import { EN_PAGE, EN_READING } from './en-page.ts';
import type { ReportWords } from './report-words.ts';

export const EN_REPORT: ReportWords = {
  language: 'en',
  frame: {
    skip: 'Skip to the report',
    title: 'Public pages compliance report',
    contents: 'Contents',
    pageByPage: 'Page by page',
    of: 'of',
    together: (agencies, sentence) =>
      `${counted(agencies, 'agency', 'agencies')} together: ${sentence}.`,
    allAgencies: 'All agencies',
    noAgency: 'This report shows no agency.',
    firstAudit: 'This is the first audit.',
    sinceLast: (words) => `Since the last audit: ${words}.`,
    inventory: 'Inventory',
    policy: 'Policy',
    version: 'version',
    audited: 'Audited',
    judgedAgain: 'Judged again',
    fromCaptures: 'from the captures of audit',
    noVisit: 'no page was visited',
    unknown: 'unknown',
    times: (zone, isOwn) =>
      `Times are in ${zone}${isOwn ? ', in each agency’s part in its own zone' : ''}.`,
    written: (when, version) => `Written ${when} by agency presence auditor ${version}.`,
    audit: 'Audit',
    reader: 'reader',
    rests:
      'Every verdict rests on the quoted words. A page that could not be read counts neither as failing nor as passing. Invisible characters in quotations are shown as marks like [U+200B].',
  },
  overview: EN_OVERVIEW,
  page: EN_PAGE,
  reading: EN_READING,
  verdict: (verdict) => VERDICT_WORDS[verdict],
  outcome: (outcome) => OUTCOME_WORDS[outcome],
  level: (level) => LEVEL_WORDS[level],
  kind: (kind) => KIND_WORDS[kind],
  mode: (mode) => MODE_WORDS[mode],
  place: placeWords,
  item: (_item, title) => title,
  says: ({ says }) => says,
  failure: (reason) => FAILURE_TEXT[reason],
  counts: countSentence,
  addition: additionSentence,
  pages: (count) => counted(count, 'page'),
  agencies: (count) => counted(count, 'agency', 'agencies'),
  moment: (time, zone) => moment(time, zone),
  day: (time, zone) => dayOf(time, zone),
  calendarDay: (day) => calendarDay(day),
  zone: (zone, at) => zoneWords(zone, at),
  noChange: noChangeWords,
  changeGroup: GROUP_TITLES,
  change: changeSentence,
  changeCounts,
  ruling: rulingLine,
  stands: standsWords,
  vendorLetter,
  notice: EN_NOTICE,
};
