// What stands in a language without phrases is left to a person: nothing is made of its words, and nothing follows from what is missing.
import type { Judgement } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import type { Reading } from './readings.ts';
import { quoteOf, sentencesOf } from './sentences.ts';
import type { Unit } from './statement.ts';
import { BETWEEN_LANGUAGES, isReadAnywhere, isUnread, unreadIn, unreadLanguage } from './unread.ts';
import { isMostlyKnown } from './weighing/weigh.ts';

type Readable = Pick<Content, 'blocks' | 'language'>;
/** The page around a sentence, and the languages that there are phrases for. */
type Around = { content: Readable; languages: readonly string[] };

/** A reading of words that stand in a language without phrases is none: a person must look. */
export function leftUnread<Message extends string>(
  reading: Reading<Message> | undefined,
  { norm }: Unit,
  around: Around,
): Reading<Message | 'language'> | undefined {
  if (reading === undefined || reading.stance === 'near') return reading;
  const parts = norm.split(BETWEEN_LANGUAGES).filter((part) => part.includes(' '));
  if ((parts.length > 1 ? parts : [norm]).some((part) => isReadable(part, reading, around))) return reading; // prettier-ignore
  return { stance: 'partly', message: 'language', values: { language: unreadLanguage(norm) } };
}

function isReadable(norm: string, reading: Reading<string>, around: Around): boolean {
  return !isUnread(norm) && (isMostlyKnown(norm) || !isDoubtful(reading, around));
}

/** Words that nobody knows say something only on a page that can be read. */
function isDoubtful({ message }: Reading<string>, { content, languages }: Around): boolean {
  if (isTold(content, languages) || unreadIn(content.blocks) !== undefined) return true;
  return message === 'in-other-words' && !isReadAnywhere(content.blocks);
}

/** Nothing may be concluded from what is missing in a language that there are no phrases for. */
export function notRead(
  content: Readable,
  languages: readonly string[],
): Judgement<'language'> | undefined {
  const told = isTold(content, languages);
  const { language, blocks } = content;
  const sentence = unreadIn(blocks) ?? (told ? sentencesOf(blocks)[0] : undefined);
  if (sentence === undefined) return undefined;
  const values = { language: told ? language : unreadLanguage(sentence.norm) };
  return { outcome: 'review', message: 'language', evidence: [quoteOf(sentence)], values };
}

/** Whether the page as a whole is known to be in a language without phrases. */
function isTold({ language }: Readable, languages: readonly string[]): boolean {
  return language !== 'und' && !languages.includes(language);
}
