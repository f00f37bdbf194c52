// The text to paste on a page as letters and the printed page tell of it: what to do with it, where it goes, how long it is, what is not in it.
import type { FixPlace, PageFix } from '../../fix/fix.ts';
import { clip } from '../../report/safe-text.ts';
import type { Words } from '../words/words.ts';

export type Paste = { title: string; label: string; text: string; notes: string[] };

/** Undefined where there is no text that could be pasted as it is. */
export function pasteOf(fix: PageFix | undefined, { owner: say }: Words): Paste | undefined {
  if (fix === undefined || fix.text === '') return undefined;
  const { text, how, place, counter, leftOut } = fix;
  return {
    title: say.paste[how],
    label: say.paste.item,
    text,
    notes: [
      say.counter(counter),
      isMenu(place)
        ? `${say.place(place.steps)} ${say.menus(place.field)}`
        : say.place(place.steps),
      ...leftOut.map(({ what, why }) =>
        what === undefined ? why : say.leftOut(clip(what, 200), why),
      ),
    ],
  };
}

/** A platform's own field, which stands by its name among the steps; the text of a web page has no name. */
const isMenu = ({ field, steps }: FixPlace): boolean => steps.some((step) => step.includes(field));
