// What letters have in common: how pages and people are named, and how much stands in one section.
import type { Agency, MailLanguage } from '../../inventory/schema.ts';
import { shortAddress } from '../../report/addresses.ts';
import { clip } from '../../report/safe-text.ts';
import { grouped } from '../grouped.ts';
import { itemState } from '../item-state.ts';
import type { LetterRow, LetterSection } from '../letter.ts';
import { EN } from '../words/en.ts';
import { ES } from '../words/es.ts';
import type { Words } from '../words/words.ts';
import type { ItemWeek, PageWeek } from '../week/page-week.ts';

const WORDS: Record<MailLanguage, Words> = { en: EN, es: ES };

export const wordsOf = (language: MailLanguage): Words => WORDS[language];

/** Rows of a section before the rest is left to the attached report: a message is for one screen. */
const MOST_ROWS = 5;
/** Lines of a row. */
const MOST_TEXTS = 4;

/** The page as people know it: `Facebook – facebook.com/RivertonPD`, or the address of a web page. */
export function pageLabel(
  { platform, url }: Pick<PageWeek, 'platform' | 'url'>,
  words: Words,
): string {
  const address = clip(shortAddress(url), 60);
  return platform === 'website' ? address : `${words.platform(platform)} – ${address}`;
}

/** The shortest name that still names somebody: what a subject has room for. */
export function shortName({ name, alsoKnownAs }: Agency): string {
  const usable = alsoKnownAs.filter((other) => /\p{L}{2}/u.test(other));
  return usable.reduce((best, other) => (other.length < best.length ? other : best), name);
}

/** A section, or nothing where it has no rows; long ones are cut, with a word of what is left out. */
export function section(
  words: Words,
  part: Omit<LetterSection, 'more'>,
  most = MOST_ROWS,
): LetterSection[] {
  const { rows } = part;
  if (rows.length === 0) return [];
  const over = rows.length - most;
  if (over <= 0) return [part];
  return [{ ...part, rows: rows.slice(0, most), more: words.more(over) }];
}

/** At most a few lines of a row. */
export function fewTexts(words: Words, texts: readonly string[]): string[] {
  const over = texts.length - MOST_TEXTS;
  if (over <= 1) return [...texts];
  return [...texts.slice(0, MOST_TEXTS), words.more(over)];
}

/** A page with some of its items: what is wrong with each, whose it is, by when. */
export function itemsRow(
  words: Words,
  page: PageWeek,
  { items, today, isNew }: { items: readonly ItemWeek[]; today: string; isNew: boolean },
): LetterRow {
  const texts = items.map((one) => {
    const state = itemState(one, words, isNew);
    return isNew || one.since === today ? state : `${state}, ${words.sinceDay(one.since)}`;
  });
  const due = items.map((one) => one.due).reduce((a, b) => (a < b ? a : b));
  return {
    title: pageLabel(page, words),
    texts: fewTexts(words, texts),
    about: words.whoBy(page.owner?.name, due, due < today),
  };
}

/** Waivers and submissions of pages that have run out or will soon. */
export function runsOutRows(words: Words, pages: readonly PageWeek[]): LetterRow[] {
  return pages.flatMap((page) => {
    const { submission, waivers, owner } = page;
    const waived = waivers.map(({ item, title, until, approvedBy: by, isOver }) =>
      words.waiver({ title: words.item(item, title), until, by, isOver }),
    );
    // A page that nobody brought is named among the pages that could not be read.
    const brought = submission?.state === 'due' ? [words.bringAgain(submission.expiresOn)] : [];
    if (waived.length + brought.length === 0) return [];
    const about = brought.length === 0 ? {} : { about: words.whoBrings(owner?.name) };
    return [
      { title: pageLabel(page, words), texts: fewTexts(words, [...brought, ...waived]), ...about },
    ];
  });
}

/** Pages that could not be read, together by reason: what it means, what was done, what somebody can do. */
export function unreadRows(words: Words, pages: readonly PageWeek[], today: string): LetterRow[] {
  const byKind = grouped(
    pages.flatMap((page) => (page.unread === undefined ? [] : [{ ...page, unread: page.unread }])),
    ({ unread }) => unread.kind,
  );
  return [...byKind].map(([kind, group]) => {
    const { means, done } = words.unread[kind];
    const texts = group.map((page) => {
      const { since } = page.unread;
      return since === today
        ? pageLabel(page, words)
        : `${pageLabel(page, words)}, ${words.sinceDay(since)}`;
    });
    const owners = new Set(group.map(({ owner }) => owner?.name));
    const [only] = owners.size === 1 ? [...owners] : [];
    const wasTriedAgain = group.some(({ unread }) => unread.wasTriedAgain);
    const about = `${done(wasTriedAgain)} ${words.unreadDo(kind, only)}`;
    return { title: means, texts: fewTexts(words, texts), about };
  });
}
