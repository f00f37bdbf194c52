// The sections of the letter to leadership, worst first.
import { grouped } from '../grouped.ts';
import type { LetterRow, LetterSection } from '../letter.ts';
import type { AgencyWeek, ChangeWeek } from '../week/agency-week.ts';
import type { PageWeek } from '../week/page-week.ts';
import type { Words } from '../words/words.ts';
import { fewTexts, itemsRow, pageLabel, runsOutRows, section, unreadRows } from './parts.ts';

export function sectionsOf(week: AgencyWeek, words: Words): LetterSection[] {
  const { section: title, lead } = words;
  const unread = unreadRows(words, week.pages, week.today);
  const ruled = ruleRows(week, words);
  // On a first audit nothing is open still.
  const openTitle = week.isFirst ? title.firstOpen : title.open;
  return [
    ...section(words, { title: title.worse, tone: 'bad', rows: worseRows(week, words) }),
    ...section(words, { title: title.fixed, tone: 'good', rows: fixedRows(week, words) }, 3),
    ...section(words, { title: openTitle, tone: 'bad', rows: openRows(week, words) }),
    ...section(words, { title: title.rules, tone: 'look', lead: lead.rules, rows: ruled }),
    ...lookSections(week, words),
    ...section(words, { title: title.unread, tone: 'unread', rows: unread }),
    ...section(words, {
      title: title.runsOut,
      tone: 'look',
      rows: runsOutRows(words, week.pages),
    }),
  ];
}

/** What a person should look at, what is new first; and what we look at again ourselves, by page and never by item. */
function lookSections(week: AgencyWeek, words: Words): LetterSection[] {
  const { section: title, lead } = words;
  const recheck = week.pages.filter(({ state }) => state === 'recheck');
  const looks = { tone: 'look', lead: lead.look } as const;
  return [
    ...section(words, { ...looks, title: title.lookNow, rows: newLookRows(week, words) }),
    ...section(words, { ...looks, title: title.look, rows: openLookRows(week, words) }, 3),
    ...section(
      words,
      {
        title: title.recheck,
        tone: 'idle',
        lead: lead.recheck,
        rows: recheck.map((page) => ({ title: pageLabel(page, words) })),
      },
      3,
    ),
  ];
}

function newLookRows({ pages, looks, today }: AgencyWeek, words: Words): LetterRow[] {
  const wanted = keysOf(looks);
  const lapsed = keysOf(looks.filter(({ cause }) => cause === 'ruling-lapsed'));
  return pages.flatMap((page) => {
    const of = (keys: Set<string>) =>
      page.looks.filter(({ item }) => keys.has(itemKey(page.pageId, item)));
    const items = of(wanted);
    if (items.length === 0) return [];
    const row = itemsRow(words, page, { items, today, isNew: true });
    return [of(lapsed).length === 0 ? row : withText(row, words.rulingLapsed)];
  });
}

function withText(row: LetterRow, text: string): LetterRow {
  return { ...row, texts: [...(row.texts ?? []), text] };
}

/** What nobody has looked at yet and is neither new nor our rules' doing. */
function openLookRows({ pages, looks, byRules, today }: AgencyWeek, words: Words): LetterRow[] {
  const told = keysOf([...looks, ...byRules.looks]);
  return pages.flatMap((page) => {
    const items = page.looks.filter(({ item }) => !told.has(itemKey(page.pageId, item)));
    return items.length === 0 ? [] : [itemsRow(words, page, { items, today, isNew: false })];
  });
}

const itemKey = (pageId: string, item: string | undefined): string =>
  JSON.stringify([pageId, item]);
const keysOf = (changes: readonly ChangeWeek[]): Set<string> =>
  new Set(changes.map(({ pageId, item }) => itemKey(pageId, item)));

function failingRows(
  week: AgencyWeek,
  words: Words,
  { wanted, isNew }: { wanted: (page: PageWeek, item: string) => boolean; isNew: boolean },
): LetterRow[] {
  return week.pages.flatMap((page) => {
    const items = page.failing.filter(({ item }) => wanted(page, item));
    return items.length === 0 ? [] : [itemsRow(words, page, { items, today: week.today, isNew })];
  });
}

function worseRows(week: AgencyWeek, words: Words): LetterRow[] {
  const worse = keysOf(week.worse);
  const wanted = (page: PageWeek, item: string) => worse.has(itemKey(page.pageId, item));
  return failingRows(week, words, { wanted, isNew: true });
}

/** What fails and is neither new nor our rules' doing. */
function openRows(week: AgencyWeek, words: Words): LetterRow[] {
  const told = keysOf([...week.worse, ...week.byRules.failing]);
  const wanted = (page: PageWeek, item: string) => !told.has(itemKey(page.pageId, item));
  return failingRows(week, words, { wanted, isNew: false });
}

function fixedRows(week: AgencyWeek, words: Words): LetterRow[] {
  const fixed = grouped(week.fixed, ({ pageId }) => pageId);
  const settled = grouped(week.settled, ({ pageId }) => pageId);
  const again = new Set(week.readableAgain.map(({ pageId }) => pageId));
  return week.pages.flatMap((page) => {
    const texts = [
      ...(again.has(page.pageId) ? [words.readableAgain] : []),
      ...(fixed.get(page.pageId) ?? []).map(({ item = '', title = item }) =>
        words.itemFixed(words.item(item, title)),
      ),
      ...(settled.get(page.pageId) ?? []).map(({ item = '', title = item }) =>
        words.lookSettled(words.item(item, title)),
      ),
    ];
    return texts.length === 0
      ? []
      : [{ title: pageLabel(page, words), texts: fewTexts(words, texts) }];
  });
}

function ruleRows(week: AgencyWeek, words: Words): LetterRow[] {
  const { failing, looks, met } = week.byRules;
  return week.pages.flatMap((page) => {
    const of = (changes: readonly ChangeWeek[], as: 'met' | 'missing' | 'look') =>
      changes
        .filter(({ pageId }) => pageId === page.pageId)
        .map(({ item = '', title = item }) => words.byRule(words.item(item, title), as));
    const texts = [...of(failing, 'missing'), ...of(looks, 'look'), ...of(met, 'met')];
    if (texts.length === 0) return [];
    const lost = new Set(
      failing.filter(({ pageId }) => pageId === page.pageId).map(({ item }) => item),
    );
    const [due] = page.failing
      .filter(({ item }) => lost.has(item))
      .map((one) => one.due)
      .toSorted();
    const about = due === undefined ? {} : { about: words.whoBy(page.owner?.name, due, false) };
    return [{ title: pageLabel(page, words), texts: fewTexts(words, texts), ...about }];
  });
}
