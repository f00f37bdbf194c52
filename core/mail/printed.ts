// What is printed: the letter on the first page, and every page of the agency in detail behind it. Typeset by an adapter.
import { itemState } from './item-state.ts';
import type { PageFix } from '../fix/fix.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import type { Tone } from '../report/words.ts';
import type { Letter } from './letter.ts';
import { pageLabel, wordsOf } from './letters/parts.ts';
import { type Paste, pasteOf } from './letters/paste.ts';
import type { AgencyWeek } from './week/agency-week.ts';
import type { ItemWeek, PageState, PageWeek } from './week/page-week.ts';
import type { Words } from './words/words.ts';

type PrintedItem = { title: string; state: string; quote?: string; fix?: string };

export type PrintedPage = {
  title: string;
  address: string;
  state: string;
  tone: Tone;
  facts: string[];
  items: PrintedItem[];
  /** The page's whole text to paste, in place of words for each item. */
  paste?: Paste;
};

export type Printed = {
  letter: Letter;
  title: string;
  language: MailLanguage;
  /** Heading of the detail. */
  detail: string;
  pages: PrintedPage[];
  /** Pages left out of the detail, in words. */
  leftOut?: string;
  /** What the first page has no room for; `shown`: how many rows of the same section it has. */
  more: (count: number, shown: number) => string;
  /** `Page 1 of 3`. */
  footer: (page: number, total: number) => string;
  quote: string;
  paste: string;
  made: Date;
};

/** Sets a printed report in pages; gives a PDF. Never fails over a sign that it has no letter for. */
export type Printer = { print: (printed: Printed) => Promise<Uint8Array> };

/** More pages than anybody reads on paper; the table has them all. */
const MOST_PAGES = 150;

/** The printed form of a letter about these pages of an agency. */
/** `fixes`: what to paste on a page, by its id; where there is none, each finding's own words. */
export function printedOf(
  week: AgencyWeek,
  given: Letter,
  pages: readonly PageWeek[],
  fixes: ReadonlyMap<string, PageFix> = new Map(),
): Printed {
  const words = wordsOf(given.language);
  // Why a message came is of no use on paper.
  const why = new Set(Object.values(words.why));
  const letter = { ...given, small: given.small.filter((line) => !why.has(line)) };
  const shown = week.isWhole ? pages.slice(0, MOST_PAGES) : [];
  const over = week.isWhole ? pages.length - shown.length : 0;
  return {
    letter,
    title: letter.subject,
    language: letter.language,
    detail: words.print.detail,
    pages: shown.map((page) =>
      printedPage(page, { words, today: week.today, fix: fixes.get(page.pageId) }),
    ),
    ...(over > 0 ? { leftOut: words.print.pagesLeftOut(over) } : {}),
    more: words.print.more,
    footer: words.print.page,
    quote: words.owner.quote,
    paste: words.owner.paste.item,
    made: new Date(week.run.finishedAt ?? week.run.startedAt),
  };
}

const TONES: Record<PageState, Tone> = {
  compliant: 'good',
  action: 'bad',
  look: 'look',
  recheck: 'look',
  unread: 'unread',
  skipped: 'idle',
};

type With = { words: Words; today: string; fix: PageFix | undefined };

function printedPage(page: PageWeek, { words, today, fix }: With): PrintedPage {
  const { state, met, unread, skipReason, owner, url, waivers } = page;
  const titles = met.map(({ item, title }) => words.item(item, title)).join(', ');
  const items = [...page.failing, ...page.looks, ...page.advice];
  const paste = pasteOf(fix, words);
  const fitted = sentencesIn(fix);
  return {
    title: pageLabel(page, words),
    address: url,
    state: words.state[state](1),
    tone: TONES[state],
    facts: [
      words.print.owner(owner?.name),
      ...(unread === undefined
        ? []
        : [`${words.unread[unread.kind].means} ${words.unreadDo(unread.kind, owner?.name)}`]),
      ...(state === 'recheck' ? [words.lead.recheck] : []),
      ...(skipReason === undefined ? [] : [skipReason]),
      ...(state === 'compliant' && met.length === 0 ? [words.print.none] : []),
      ...waivers.map(({ item, title, until, approvedBy: by, isOver }) =>
        words.waiver({ title: words.item(item, title), until, by, isOver }),
      ),
      ...(titles === '' ? [] : [words.print.met(titles)]),
    ],
    ...(paste === undefined ? {} : { paste }),
    items: items.map((item) =>
      printedItem(item, {
        words,
        today,
        isWhole: paste !== undefined,
        fitted: fitted.get(item.item),
      }),
    ),
  };
}

/** Each item's own sentence to paste, where it has one. */
const sentencesIn = (fix: PageFix | undefined): ReadonlyMap<string, string> =>
  new Map(fix?.items.map(({ item, text }) => [item, text]));

type PrintWith = { words: Words; today: string; isWhole: boolean; fitted: string | undefined };

function printedItem(
  item: ItemWeek,
  { words, today, isWhole, fitted = item.fix }: PrintWith,
): PrintedItem {
  const { level, quote } = item;
  const state = itemState(item, words);
  const when = level === 'required' ? words.byDay(item.due, item.due < today) : words.lead.advice;
  return {
    title: state,
    state: when,
    ...(quote === undefined ? {} : { quote }),
    ...(fitted === undefined || fitted === '' || isWhole ? {} : { fix: fitted }),
  };
}
