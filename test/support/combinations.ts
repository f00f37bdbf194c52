// Sentences put together from slots, each with some fillers: what no list of examples shows is a filler that fails beside another.
import { expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf, RIVERTON, type RowPage } from './content.ts';

/** One filler of each slot, in order; the fillers of a slot with a bar between them. */
type Family = { slots: readonly (readonly string[])[]; page?: RowPage };

/** Sentences of a language that state an item, and such as come near it, by families of the same slots. */
export type Combinations = {
  /** What their pages have besides. */
  page?: RowPage;
  states: Readonly<Record<string, readonly string[]>>;
  misses: Readonly<Record<string, readonly string[]>>;
};

/** One sentence, and the fillers that it was made of. */
type Combined = { text: string; fillers: readonly string[] };

/** A step through all combinations that meets every filler of every slot, and no combination twice. */
const STEP = 7919;

/** At most so many of a family's sentences, always the same. */
function combined({ slots }: Family, most = 250): Combined[] {
  const all = slots.reduce((product, slot) => product * slot.length, 1);
  const step = all > most ? STEP : 1;
  return Array.from({ length: Math.min(most, all) }, (_none, at) => {
    const fillers = fillersAt(slots, (at * step) % all);
    return { text: written(fillers), fillers };
  });
}

function fillersAt(slots: Family['slots'], index: number): string[] {
  let rest = index;
  return slots.map((slot) => {
    const filler = slot[rest % slot.length] ?? '';
    rest = Math.floor(rest / slot.length);
    return filler;
  });
}

/** Sentences begin with a capital. */
function written(fillers: readonly string[]): string {
  return fillers
    .join('')
    .replaceAll(
      /(^|[.?!] )(\p{Ll})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** What a page around the sentence may be: a profile's few words, an agency's own rules. */
const PAGES: readonly ((text: string, name: string) => RowPage)[] = [
  (text, name) => ({ kind: 'profile', text: `${name}. ${text}` }),
  (text, name) => ({
    platform: 'website',
    kind: 'policy-page',
    url: 'https://www.riverton.example.gov/social',
    text: `Our Facebook page\nThis page is run by the ${name}.\n${text}\nComments are open to all.`,
  }),
];

/** What an item's check makes of a sentence in each of its surroundings. */
function outcomesOf(item: string, { text }: Combined, page: RowPage = {}): string[] {
  const check = RULES.checks.find((one) => one.check.meta.id === item)?.check;
  return PAGES.map((around) => {
    const { content, about } = pageOf({
      ...around(text, page.agency?.name ?? RIVERTON.name),
      ...page,
    });
    return String(check?.judge(content, about).outcome);
  });
}

/** Of a hundred sentences, so many may be left to a person, or be odd: what words weigh changes a little with each learning. */
const MOST_ODD = 2;

/** Tests that what states an item passes, and that what comes near it does not; a failure names the sentences. */
export function testCombinations(item: string, { page, states, misses }: Combinations): void {
  const wrongOf = (slots: readonly string[], isWrong: (outcome: string) => boolean): string[] => {
    const all = combined({ slots: slots.map((slot) => slot.split('|')) });
    const wrong = all.filter((one) => outcomesOf(item, one, page).some(isWrong));
    return wrong.length * 100 > all.length * MOST_ODD ? wrong.map(({ text }) => text) : [];
  };
  it.each(Object.entries(states))('states it: %s', (_name, slots) => {
    expect(wrongOf(slots, (outcome) => outcome !== 'pass')).toEqual([]);
  });
  it.each(Object.entries(misses))('does not state it: %s', (_name, slots) => {
    expect(wrongOf(slots, (outcome) => outcome === 'pass')).toEqual([]);
  });
}
