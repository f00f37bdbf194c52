// The letter to somebody who looks after pages: only their own, each with what to change, the words to paste, and by when.
import type { ItemFix, PageFix } from '../../fix/fix.ts';
import type { MailLanguage } from '../../inventory/schema.ts';
import type { Letter, LetterRow, LetterSection } from '../letter.ts';
import type { AgencyWeek } from '../week/agency-week.ts';
import type { ItemWeek, PageWeek } from '../week/page-week.ts';
import type { Words } from '../words/words.ts';
import {
  fewTexts,
  pageLabel,
  runsOutRows,
  section,
  shortName,
  unreadRows,
  wordsOf,
} from './parts.ts';
import { pasteOf } from './paste.ts';
import { subjectLine } from './subject.ts';

export type OwnerWith = {
  email: string;
  language: MailLanguage;
  /** What to paste on a page, by its id; where there is none, each finding's own words. */
  fixes: ReadonlyMap<string, PageFix>;
};

/** An owner's pages, by address of the owner, whatever its capitals. */
export function pagesOf(week: AgencyWeek, email: string): PageWeek[] {
  return week.pages.filter(({ owner }) => owner?.email?.toLowerCase() === email.toLowerCase());
}

/** Whether an owner has anything to hear: something to see to, or something that was mended. A quiet week needs no letter. */
export function hasNews(week: AgencyWeek, email: string): boolean {
  const own = pagesOf(week, email);
  const fixed = new Set(week.fixed.map(({ pageId }) => pageId));
  return week.isWhole && own.some((page) => needsOwner(page) || fixed.has(page.pageId));
}

/** What only operators can settle is no news for an owner. */
function needsOwner(page: PageWeek): boolean {
  const { failing, looks, waivers, submission, unread } = page;
  const isTheirs = unread !== undefined && unread.kind !== 'ours' && unread.kind !== 'key';
  return failing.length + looks.length + waivers.length > 0 || submission !== undefined || isTheirs;
}

export function ownerLetter(week: AgencyWeek, given: OwnerWith): Letter {
  const words = wordsOf(given.language);
  const own = pagesOf(week, given.email);
  const counts = countsOf(own);
  const read = own.length - counts.unread - counts.skipped;
  const quiet = own.filter((page) => !needsOwner(page) && page.state === 'compliant').length;
  const others = quiet > 0 && quiet < own.length ? [words.owner.goodRest(quiet)] : [];
  return {
    language: given.language,
    subject: subjectLine(shortName(week.agency), words.subject.owner(own.length, counts)),
    kicker: words.ownerKicker(week.agency.name, words.day(week.today)),
    ...verdictOf(counts, words),
    notices: [],
    sentence: sentenceOf(week, own, words),
    tiles: [],
    sections: sectionsOf(week, own, given, words),
    closing: [...others, words.nextAudit(week.nextAudit)],
    small: [...(read > 0 ? [words.basis(read)] : []), words.why.owner],
  };
}

function countsOf(own: readonly PageWeek[]): AgencyWeek['counts'] {
  const counts = { compliant: 0, action: 0, look: 0, recheck: 0, unread: 0, skipped: 0 };
  for (const { state } of own) counts[state] += 1;
  return counts;
}

function verdictOf(
  counts: AgencyWeek['counts'],
  { verdict }: Words,
): Pick<Letter, 'tone' | 'verdict'> {
  if (counts.action > 0) return { tone: 'bad', verdict: verdict.action };
  if (counts.look > 0) return { tone: 'look', verdict: verdict.look };
  if (counts.unread > 0) return { tone: 'unread', verdict: verdict.incomplete };
  return { tone: 'good', verdict: verdict.good };
}

function sentenceOf(week: AgencyWeek, own: readonly PageWeek[], words: Words): string {
  const toMend = own.filter(({ failing }) => failing.length > 0);
  const items = toMend.flatMap(({ failing }) => failing);
  const [due] = items.map((one) => one.due).toSorted();
  if (due !== undefined)
    return words.owner.sentence({
      own: own.length,
      action: toMend.length,
      items: items.length,
      due,
      isOverdue: due < week.today,
    });
  const { unread, skipped } = countsOf(own);
  if (unread > 0 && unread + skipped === own.length) return words.owner.unread(unread);
  return own.some(needsOwner) ? words.owner.quiet(own.length) : words.owner.fixedOnly;
}

function sectionsOf(
  week: AgencyWeek,
  own: readonly PageWeek[],
  given: OwnerWith,
  words: Words,
): LetterSection[] {
  const ids = new Set(own.map(({ pageId }) => pageId));
  const fixed = week.fixed.filter(({ pageId }) => ids.has(pageId));
  const byId = new Map(own.map((page) => [page.pageId, page]));
  return [
    ...own.flatMap((page) => pageSection(page, given, words, week.today)),
    ...section(words, {
      title: words.section.unread,
      tone: 'unread',
      rows: unreadRows(words, own, week.today),
    }),
    ...section(words, {
      title: words.section.runsOut,
      tone: 'look',
      rows: runsOutRows(words, own),
    }),
    ...section(words, {
      title: words.section.fixed,
      tone: 'good',
      rows: fixed.flatMap(({ pageId, item = '', title = item }) => {
        const page = byId.get(pageId);
        return page === undefined
          ? []
          : [{ title: pageLabel(page, words), texts: [words.itemFixed(words.item(item, title))] }];
      }),
    }),
  ];
}

const MOST_ITEMS = 12;

/** What is wrong on one page, item by item, and what to paste: the whole text of its field, or the words for each item. */
function pageSection(
  page: PageWeek,
  { fixes }: OwnerWith,
  words: Words,
  today: string,
): LetterSection[] {
  const items = [...page.failing, ...page.looks];
  if (items.length === 0) return [];
  const fix = fixes.get(page.pageId);
  const whole = pasteOf(fix, words);
  const fitted = new Map(fix?.items.map((one) => [one.item, one]));
  const rows = items.map((item) =>
    itemRow(item, { words, today, isWhole: whole !== undefined, fitted: fitted.get(item.item) }),
  );
  const advice = page.advice.map(({ item, title }) => words.item(item, title));
  const tone = page.failing.length > 0 ? 'bad' : 'look';
  return section(
    words,
    {
      title: pageLabel(page, words),
      tone,
      rows: [
        ...rows,
        ...(whole === undefined ? [] : [{ title: whole.title, paste: whole }]),
        ...(advice.length === 0
          ? []
          : [
              {
                title: words.section.advice,
                texts: fewTexts(words, advice),
                about: words.lead.advice,
              },
            ]),
      ],
    },
    MOST_ITEMS,
  );
}

type With = { words: Words; today: string; isWhole: boolean; fitted: ItemFix | undefined };

function itemRow(item: ItemWeek, { words, today, isWhole, fitted }: With): LetterRow {
  const { owner: say } = words;
  const since = item.since < today ? ` (${words.openSince(item.since)})` : '';
  const text = isWhole ? '' : (fitted?.text ?? item.fix ?? '');
  const paste = text === '' ? {} : { paste: { label: say.paste.item, text } };
  return {
    title: words.item(item.item, item.title),
    texts: [words.says(item), ...noteOf(fitted)],
    about: `${words.byDay(item.due, item.due < today)}${since}`,
    ...(item.quote === undefined ? {} : { quote: item.quote }),
    ...paste,
  };
}

/** Why an item is not in the text to paste: it would be looked for there. */
function noteOf(fitted: ItemFix | undefined): string[] {
  return fitted?.note === undefined || fitted.carriedBy === 'text' ? [] : [fitted.note];
}
