// The signs in a sentence, one by one: its words and numbers, how long it is, and which classes stand in it, together and in their order.
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../checks/language/weighing/classes.ts';
import { KnownWords } from '../../../checks/language/weighing/known-words.ts';
import {
  FIRST_WORD,
  isOfClass,
  signsOf,
  tokensOf,
} from '../../../checks/language/weighing/signs.ts';

const kettles = (count: number): string[] => Array.from({ length: count }, () => 'kettle');

describe('the words of a sentence', () => {
  it.each([
    ['', []],
    [' ,.! ', []],
    ['read it?', ['read', 'it', '?']],
    ['24/7 24x7 24*7 24 / 7', ['24/7', '24/7', '24/7', '24/7']],
    ['24 hours 24-7', ['24', 'hours', '24', '#']],
    ['911 9-1-1 9 1 1 9-11 9-1-12', ['911', '911', '911', '911', '#', '#', '#']],
    ['999 112 000 111', ['999', '112', '000', '111']],
    ['912 5 1234', ['#', '#', '#']],
    ['5pm', ['#', 'pm']],
    ["isn't don't", ["isn't", "don't"]],
    ["city's the kettles'", ['city', 'the', 'kettles']],
    ["l'ecole d'eau qu'on", ['l', 'ecole', 'd', 'eau', 'qu', 'on']],
    ["lorsqu'il puisqu'on", ['lorsqu', 'il', 'puisqu', 'on']],
    ["o'kettle", ['o']],
    ["xl'eau", ['xl']],
    ['kettle-drum-roll', ['kettle', 'drum', 'roll']],
    ["kettle-drum's l'eau-forte", ['kettle', 'drum', 'l', 'eau', 'forte']],
    ['around-the-clock', ['around-the-clock']],
    ['kettle- -drum', ['kettle', 'drum']],
    ["we're", ["we're"]],
    ["kettlen't teacupn't", ["kettlen't", "teacupn't"]],
    ['été', ['t']],
  ])('%j: %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('are up to 160, and what is one word of several parts is read to its end', () => {
    expect(tokensOf(kettles(159).join(' '))).toHaveLength(159);
    expect(tokensOf(kettles(160).join(' '))).toHaveLength(160);
    expect(tokensOf(kettles(161).join(' '))).toHaveLength(160);
    expect(tokensOf([...kettles(159), 'tea-pot', 'cup'].join(' '))).toHaveLength(161);
  });
});

const CLASS = Object.keys(CLASSES);
const ROOM = 80;
const alone = (name: string): number => CLASS.indexOf(name);
const inOrder = (first: string, second: string): number =>
  ROOM + alone(first) * ROOM + alone(second);
const together = (first: string, second: string): number =>
  ROOM + ROOM * ROOM + alone(first) * ROOM + alone(second);

/** A word that stands for this class alone. */
function wordOf(name: string): string {
  const others = new Set(CLASS.filter((one) => one !== name).flatMap((one) => CLASSES[one]?.split(' ') ?? [])); // prettier-ignore
  const word = CLASSES[name]?.split(' ').find((one) => /^[a-z]{3,}$/.test(one) && !others.has(one));
  if (word === undefined) throw new Error(`no word of ${name}`);
  return word;
}

const signs = (text: string, known: readonly string[] = []): number[] =>
  signsOf(text, new KnownWords(known)).toSorted((a, b) => a - b);
const sorted = (...numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

describe('the classes in a sentence', () => {
  const [PAGE, NET, WATCH] = [wordOf('page'), wordOf('net'), wordOf('watch')];

  const apart = (words: number): string => [PAGE, ...kettles(words), NET].join(' ');

  it('are fewer than there is room for', () => {
    expect(CLASS.length).toBeLessThan(ROOM);
    expect(FIRST_WORD).toBe(ROOM + 2 * ROOM * ROOM);
  });

  it('are signs alone', () => {
    expect(signs(PAGE)).toEqual([alone('page')]);
    expect(signs(`${PAGE} ${PAGE}`)).toEqual([alone('page')]);
    expect(signs('kettle')).toEqual([]);
    expect(signs('')).toEqual([]);
  });

  it('are signs in pairs, in their order and in any', () => {
    const pair = together('page', 'net');
    expect(signs(`${PAGE} ${NET}`)).toEqual(sorted(alone('page'), alone('net'), pair, inOrder('page', 'net'))); // prettier-ignore
    expect(signs(`${NET} ${PAGE}`)).toEqual(sorted(alone('page'), alone('net'), pair, inOrder('net', 'page'))); // prettier-ignore
    expect(signs(`${PAGE} ${NET} ${PAGE}`)).toEqual(
      sorted(alone('page'), alone('net'), pair, inOrder('page', 'net'), inOrder('net', 'page')),
    );
  });

  it('stand in order where the second is among the next six words', () => {
    expect(signs(apart(5))).toContain(inOrder('page', 'net'));
    expect(signs(apart(6))).not.toContain(inOrder('page', 'net'));
    expect(signs(apart(6))).toContain(together('page', 'net'));
  });

  it('are three pairs of three', () => {
    const found = signs(`${PAGE} ${NET} ${WATCH}`);
    expect(found).toEqual(
      sorted(
        ...['page', 'net', 'watch'].map(alone),
        together('page', 'net'),
        together('page', 'watch'),
        together('net', 'watch'),
        inOrder('page', 'net'),
        inOrder('page', 'watch'),
        inOrder('net', 'watch'),
      ),
    );
  });

  it('are that of denial for a word that ends so', () => {
    expect(signs("shouldn't")).toEqual([alone('neg')]);
    expect(isOfClass("shouldn't")).toBe(true);
    expect(isOfClass(PAGE)).toBe(true);
    expect(isOfClass('kettle')).toBe(false);
  });
});

describe('the known words of a sentence', () => {
  it('are numbered after all classes', () => {
    expect(signs('kettle', ['tea', 'kettle'])).toEqual([FIRST_WORD + 1]);
    expect(signs('kettle tea', ['tea', 'kettle'])).toEqual([FIRST_WORD, FIRST_WORD + 1]);
    expect(signs('kettle kettle', ['tea', 'kettle'])).toEqual([FIRST_WORD + 1]);
  });

  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [24, 2],
    [25, 3],
  ])('tell how long it is: of %d words', (count, length) => {
    expect(signs('kettle '.repeat(count), ['<4', '<8', '<25', '>24'])).toEqual([
      FIRST_WORD + length,
    ]);
  });

  it('are found anew in each sentence', () => {
    expect(signs('kettle', ['kettle'])).toEqual([FIRST_WORD]);
    expect(signs('kettle', ['kettle'])).toEqual([FIRST_WORD]);
  });
});
