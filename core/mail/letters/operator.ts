// The letter to the auditor's operators: gaps, probable faults of platforms or of the auditor, changed rules, what could not be read, mail that did not arrive.
import type { MailLanguage } from '../../inventory/schema.ts';
import type { Letter, LetterRow, LetterSection } from '../letter.ts';
import type { OutboxEntry } from '../outbox/entry.ts';
import type { RunHealth } from '../week/run-health.ts';
import type { Words } from '../words/words.ts';
import { section, wordsOf } from './parts.ts';
import { subjectLine } from './subject.ts';

/** From this share of pages on, something general is probably wrong (reliability: an alarm at 30 %). */
const MUCH_UNREAD = 0.3;

export function operatorLetter(health: RunHealth, language: MailLanguage): Letter {
  const words = wordsOf(language);
  const { run, found, expected, unread, agencies, today } = health;
  const sections = sectionsOf(health, words);
  const isFine = sections.length === 0 && health.isWhole;
  const sentence = words.operator.sentence({ read: found - unread, expected, agencies });
  return {
    language,
    subject: subjectLine('', words.subject.operator(partsOf(health, words))),
    kicker: words.operatorKicker(run.inventoryName, words.day(today)),
    tone: isFine ? 'good' : 'look',
    verdict: isFine ? words.verdict.auditorGood : words.verdict.auditorTrouble,
    notices: noticesOf(health, words),
    sentence: isFine ? `${sentence} ${words.operator.allGood}` : sentence,
    tiles: [],
    sections,
    closing: [],
    small: [words.why.operator],
  };
}

function noticesOf({ isWhole, found, expected }: RunHealth, words: Words): string[] {
  if (!isWhole) return [words.notice.unfinished(found, expected), words.operator.unfinished];
  return [];
}

const isMuch = ({ unread, expected }: RunHealth): boolean =>
  expected > 0 && unread / expected > MUCH_UNREAD;

/** What there is to do, in the order of its weight; at most three, so that a subject stays short. */
function partsOf(health: RunHealth, words: Words): string[] {
  const { part } = words.operator;
  const { gaps, causes, crashed, rules, unread, mail, nobody, recheck, expected, found } = health;
  const numbers = [
    ['gaps', sumOf(gaps, (one) => one.expected - one.found)],
    ['surplus', sumOf(gaps, (one) => one.found - one.expected)],
    ['causes', causes.length],
    ['crashed', crashed.size],
    ['mail', mail.length],
    ['nobody', nobody.length],
    ['rules', rules.size],
    ['unread', unread],
    ['recheck', recheck],
  ] as const;
  const parts = numbers.filter(([, count]) => count > 0).map(([name, count]) => part[name](count));
  if (parts.length > 0) return parts.slice(0, 3);
  return health.isWhole ? [part.nothing(found)] : [words.subject.unfinished(found, expected)];
}

type Gap = RunHealth['gaps'][number];

/** What is missing in one agency is not made up for by what is too much in another. */
const sumOf = (gaps: readonly Gap[], of: (gap: Gap) => number): number =>
  gaps.reduce((sum, gap) => sum + Math.max(0, of(gap)), 0);

const MOST = 20;

function sectionsOf(health: RunHealth, words: Words): LetterSection[] {
  return [
    ...gapsSection(health, words),
    ...causesSection(health, words),
    ...crashedSection(health, words),
    ...mailSection(health, words),
    ...rulesSection(health, words),
    ...unreadSection(health, words),
    ...recheckSection(health, words),
  ];
}

function gapsSection({ gaps }: RunHealth, words: Words): LetterSection[] {
  const { title, lead, row } = words.operator.gaps;
  const rows = gaps.map((one) => ({ title: one.name, texts: [row(one.found, one.expected)] }));
  return section(words, { title, tone: 'bad', lead, rows }, MOST);
}

function crashedSection({ crashed }: RunHealth, words: Words): LetterSection[] {
  const say = words.operator.crashed;
  const rows = [...crashed].map(([item, { title, count }]) => ({
    title: words.item(item, title),
    texts: [say.row(count)],
  }));
  return section(words, { title: say.title, tone: 'bad', lead: say.lead, rows }, MOST);
}

function mailSection(health: RunHealth, words: Words): LetterSection[] {
  const { title, lead } = words.operator.mail;
  return section(words, { title, tone: 'bad', lead, rows: mailRows(health, words) }, MOST);
}

function rulesSection({ rules }: RunHealth, words: Words): LetterSection[] {
  const say = words.operator.rules;
  const rows = [...rules].map(([item, { title, failing, met, looks }]) => ({
    title: words.item(item, title),
    texts: [say.row(failing, met, looks)],
  }));
  return section(words, { title: say.title, tone: 'look', lead: say.lead, rows }, MOST);
}

function recheckSection({ recheck }: RunHealth, words: Words): LetterSection[] {
  const { title, row } = words.operator.recheck;
  const rows = recheck > 0 ? [{ title: row(recheck) }] : [];
  return section(words, { title, tone: 'idle', rows });
}

function causesSection({ causes }: RunHealth, words: Words): LetterSection[] {
  const say = words.operator.causes;
  const rows = causes.map(({ name, item, title, lost, had, since, examples }): LetterRow => {
    const [example] = examples;
    return {
      title: `${name}: ${words.item(item, title)}`,
      texts: [
        say.row(lost, had, since.slice(0, 10)),
        ...(example === undefined ? [] : [say.look(example.url)]),
      ],
    };
  });
  return section(words, { title: say.title, tone: 'bad', lead: say.lead, rows }, MOST);
}

function unreadSection(health: RunHealth, words: Words): LetterSection[] {
  const { unreadBy, unread, expected } = health;
  const say = words.operator.unread;
  const rows = [...unreadBy].map(([kind, platforms]): LetterRow => {
    const counts = [...platforms].toSorted((a, b) => b[1] - a[1]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const names = counts.map(([platform, count]) => `${words.platform(platform)} ${count}`);
    return { title: say.kind[kind], texts: [say.row(total, names.join(', '))] };
  });
  const share = expected === 0 ? 0 : Math.round((unread / expected) * 100);
  const lead = say.lead(share, isMuch(health));
  return section(
    words,
    { title: say.title, tone: isMuch(health) ? 'bad' : 'unread', lead, rows },
    MOST,
  );
}

function mailRows({ mail, nobody }: RunHealth, words: Words): LetterRow[] {
  const say = words.operator.mail;
  return [
    ...mail.map((entry) => ({ title: entry.to.join(', '), texts: [troubleOf(entry, words)] })),
    ...nobody.map((name) => ({ title: name, texts: [say.nobody] })),
  ];
}

function troubleOf({ state, event, trouble }: OutboxEntry, words: Words): string {
  const say = words.operator.mail;
  if (state === 'bounced' || state === 'complained') return say.came(state, event?.detail ?? '');
  return state === 'failed' ? say.failed(trouble?.detail ?? '') : say.slow;
}
