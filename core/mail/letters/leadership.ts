// The weekly letter to an agency's leadership: how things stand, what changed, what stays open, what could not be read.
import type { MailLanguage } from '../../inventory/schema.ts';
import type { Tone } from '../../report/words.ts';
import type { Letter } from '../letter.ts';
import type { AgencyWeek } from '../week/agency-week.ts';
import type { PageState } from '../week/page-week.ts';
import type { Words } from '../words/words.ts';
import { sectionsOf } from './leadership-sections.ts';
import { shortName, wordsOf } from './parts.ts';
import { subjectLine } from './subject.ts';
import { trendPart } from './trend.ts';

/** `attached`: names of what comes with it, and whether the table was too large to come. */
export type LetterWith = {
  language: MailLanguage;
  attached: readonly ('print' | 'table')[];
  tableLeftOut?: boolean;
};

export function leadershipLetter(week: AgencyWeek, given: LetterWith): Letter {
  const words = wordsOf(given.language);
  const { agency, today } = week;
  const read = week.isWhole ? auditedOf(week) - week.counts.unread : 0;
  const trend = trendPart(week.trend, words);
  return {
    language: given.language,
    subject: subjectLine(shortName(agency), resultOf(week, words)),
    kicker: words.kicker(agency.name, words.day(today)),
    ...verdictOf(week, words),
    notices: noticesOf(week, words),
    sentence: sentenceOf(week, words),
    tiles: week.isWhole ? tilesOf(week.counts, words) : [],
    sections: week.isWhole ? sectionsOf(week, words) : [],
    ...(week.isWhole ? { trend } : {}),
    closing: closingOf(week, words, given),
    small: [...(read > 0 ? [words.basis(read)] : []), words.why.leadership],
  };
}

const auditedOf = ({ expected, counts }: AgencyWeek): number => expected - counts.skipped;

function resultOf(week: AgencyWeek, words: Words): string {
  if (!week.isWhole) return words.subject.unfinished(week.pages.length, week.expected);
  if (auditedOf(week) === 0) return words.subject.noPages;
  return words.subject.result(week.expected, week.counts);
}

/** The worst that is known, in a word and a tone. */
function verdictOf(week: AgencyWeek, words: Words): Pick<Letter, 'tone' | 'verdict'> {
  const { action, look, unread, recheck } = week.counts;
  const { verdict } = words;
  if (!week.isWhole) return { tone: 'unread', verdict: verdict.unfinished };
  if (action > 0) return { tone: 'bad', verdict: verdict.action };
  if (look > 0) return { tone: 'look', verdict: verdict.look };
  if (unread > 0 || auditedOf(week) === 0) return { tone: 'unread', verdict: verdict.incomplete };
  if (recheck > 0) return { tone: 'look', verdict: verdict.recheck };
  return { tone: 'good', verdict: verdict.good };
}

function noticesOf(week: AgencyWeek, words: Words): string[] {
  if (!week.isWhole) return [words.notice.unfinished(week.pages.length, week.expected)];
  const { unread } = week.counts;
  return unread > 0 ? [words.notice.unread(unread, week.expected)] : [];
}

function sentenceOf(week: AgencyWeek, words: Words): string {
  const last = week.trend.findLast(({ day }) => day < week.today);
  if (!week.isWhole) return words.sentence.unfinished(last);
  const first = week.isFirst ? ` ${words.sentence.first}` : '';
  return `${standing(week, words)}${first}`;
}

function standing(week: AgencyWeek, { sentence }: Words): string {
  const { action, look, recheck, unread } = week.counts;
  const audited = auditedOf(week);
  if (audited === 0) return sentence.noPages;
  if (unread === audited) return sentence.noneRead(audited);
  if (action > 0) {
    const worse = new Set(week.worse.map(({ pageId }) => pageId)).size;
    return sentence.action({ action, audited: week.expected, worse });
  }
  if (look > 0) return sentence.look(look);
  if (recheck > 0) return sentence.recheck(recheck);
  return unread > 0 ? sentence.restGood(audited - unread) : sentence.allClear(audited);
}

const TONES: Record<PageState, Tone> = {
  compliant: 'good',
  action: 'bad',
  look: 'look',
  recheck: 'look',
  unread: 'unread',
  skipped: 'idle',
};

function tilesOf(counts: AgencyWeek['counts'], words: Words): Letter['tiles'] {
  const states: PageState[] = ['compliant', 'action', 'look', 'recheck', 'unread', 'skipped'];
  return states
    .filter((state) => counts[state] > 0)
    .map((state) => ({
      count: counts[state],
      word: words.state[state](counts[state]),
      tone: TONES[state],
    }));
}

function closingOf(week: AgencyWeek, words: Words, given: LetterWith): string[] {
  const { added, removed, changesOmitted } = week;
  const attached = given.attached.map((name) => words.attachments[name]);
  return [
    ...(added + removed > 0 ? [words.pageList(added, removed)] : []),
    ...(changesOmitted > 0 ? [words.more(changesOmitted)] : []),
    words.nextAudit(week.nextAudit),
    ...(attached.length > 0 ? [words.attached(attached)] : []),
    ...(given.tableLeftOut === true ? [words.tableLeftOut] : []),
  ];
}
