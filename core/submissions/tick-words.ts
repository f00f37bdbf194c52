// Ticks as people write them: `emergency-note=met`, with the words that they read behind a colon.
import type { Tick } from '../capture/capture.ts';
import { didYouMean } from '../inventory/did-you-mean.ts';

/** What was written, or what is wrong with it and what to do. */
export type TickRead =
  | { ok: true; tick: Pick<Tick, 'item' | 'tick' | 'words'> }
  | { ok: false; says: string };

const ANSWERS: Readonly<Record<string, Tick['tick']>> = {
  met: 'met',
  satisfied: 'met',
  yes: 'met',
  'not-met': 'not-met',
  missing: 'not-met',
  no: 'not-met',
};

const MOST_WORDS = 500;

/** `items` are those that the page is judged by. */
export function readTick(text: string, items: readonly string[]): TickRead {
  const [, item = '', answer = '', words] =
    /^\s*([\w-]+)\s*=\s*([\w-]+)\s*(?::\s*([^]*?)\s*)?$/.exec(text.slice(0, 2_000)) ?? [];
  if (item === '')
    return refused(
      `“${text.slice(0, 80)}” is no tick. Write it as  emergency-note=met  or  emergency-note=not-met`,
    );
  if (!items.includes(item)) return refused(noItem(item, items));
  const tick = Object.hasOwn(ANSWERS, answer) ? ANSWERS[answer] : undefined;
  if (tick === undefined)
    return refused(`“${answer}” is no answer for ${item}. Write  ${item}=met  or  ${item}=not-met`);
  return withWords({ item, tick }, words ?? '');
}

function noItem(item: string, items: readonly string[]): string {
  const meant = didYouMean(item, items);
  const all =
    meant === undefined ? `Its items are: ${items.join(', ')}.` : `Did you mean ${meant}?`;
  return `This page is not judged by an item “${item}”. ${all}`;
}

function withWords(tick: Pick<Tick, 'item' | 'tick'>, words: string): TickRead {
  if (words === '') return { ok: true, tick };
  if (words.length <= MOST_WORDS) return { ok: true, tick: { ...tick, words } };
  return refused(
    `The words for ${tick.item} are longer than ${MOST_WORDS} characters. Write the sentence that counts.`,
  );
}

function refused(says: string): TickRead {
  return { ok: false, says };
}
