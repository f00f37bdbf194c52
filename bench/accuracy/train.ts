// Learns the weights by which the checks weigh sentences: npm run train -- FILE.jsonl… [--half 0|1] [--out weights.json]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldText } from '../../checks/language/normalise.ts';
import { KnownWords, namesOf } from '../../checks/language/weighing/known-words.ts';
import { FIRST_WORD, LENGTHS, signsOf, tokensOf } from '../../checks/language/weighing/signs.ts';
import { learn, type Example, type Learned } from './learn.ts';
import { offeredTexts } from './offered.ts';
import { readRecords } from './records.ts';
import { halfOf } from './score.ts';
import { type LabelledText, tableTexts, textsOf } from './train-texts.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, out: { type: 'string' } },
});

/** What is learned: the items by their names among the phrases, their labels, and the letters they have in the list of sentences. */
const LEARNED = [
  { name: 'purpose', label: 'purpose-statement', letter: 'P' },
  { name: 'maintained', label: 'maintained-by-agency', letter: 'R' },
  { name: 'monitoring', label: 'not-monitored-disclaimer', letter: 'N' },
  { name: 'emergency', label: 'emergency-note', letter: 'E' },
  { name: 'opinions', label: 'visitor-opinions-note', letter: 'O' },
  { name: 'records', label: 'public-disclosure-notice', letter: 'D' },
  { name: 'comments', label: 'comment-policy', letter: 'C' },
  { name: 'removal', label: 'removal-policy', letter: 'T' },
];
/** In the list: a whole text of somebody else, and one of an agency. */
const OTHERS = 'X';
const OWN = 'A';

/** How many single statements make up a plain text. */
const TOGETHER = 3;

/** Texts in which a name has to stand; pairs of words are many, and what is learned has to fit into the functions' bundles (1.5 MB). */
const FEWEST = { word: 2, pair: 6 };
const PAIR = /._+./;

const OUT = fileURLToPath(new URL('../../checks/language/weighing/weights.json', import.meta.url));
const SENTENCES = new URL('sentences.txt', import.meta.url);

await main();

async function main(): Promise<void> {
  const records = positionals
    .flatMap(readRecords)
    .filter((record) => options.half === undefined || halfOf(record) === options.half);
  const single = [...listed(), ...offeredTexts()];
  const texts = [...textsOf(records), ...(await tableTexts()), ...single];
  const words = vocabularyOf(texts);
  const known = new KnownWords(words);
  const size = FIRST_WORD + words.length;
  const models: Record<string, Learned> = {};
  for (const { name, label } of LEARNED) {
    models[name] = learn(sentencesFor(texts, label, known), size);
  }
  models['others'] = learn(wholeTexts([...texts, ...plainTexts(single)], known), size);
  const written = JSON.stringify({ words: words.join(' '), models }, null, 2);
  writeFileSync(options.out ?? OUT, `${written}\n`);
  console.log(`${texts.length} texts, ${words.length} words`);
}

/** Single sentences, each after the letters of the items that it states. */
function listed(): LabelledText[] {
  return readFileSync(SENTENCES, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.indexOf(' ');
      return textFor(line.slice(0, space), foldText(line.slice(space + 1)).text);
    });
}

function textFor(letters: string, norm: string): LabelledText {
  if (letters === OTHERS || letters === OWN) {
    const norms = norm.split(/(?<=[.!?]) /);
    return { units: [], others: { norms, states: Number(letters === OTHERS) } };
  }
  const stated = new Set(
    LEARNED.filter(({ letter }) => letters.includes(letter)).map(({ label }) => label),
  );
  return { units: [{ norm, label: (item: string) => Number(stated.has(item)) }] };
}

/**
 * Plain texts of agencies: statements of the list in threes, taken from its beginning, middle and end. Without them a short official notice is
 * taken for somebody else's.
 */
function plainTexts(single: readonly LabelledText[]): LabelledText[] {
  const stating = single.flatMap(({ units: [unit] }) =>
    unit !== undefined && LEARNED.some(({ label }) => unit.label(label) === 1) ? [unit.norm] : [],
  );
  const apart = Math.floor(stating.length / TOGETHER);
  return Array.from({ length: apart }, (_, at) => ({
    units: [],
    others: { norms: stating.filter((_norm, place) => place % apart === at), states: 0 },
  }));
}

/** The names that the words of enough texts go by. */
function vocabularyOf(texts: readonly LabelledText[]): string[] {
  const counts = new Map<string, number>();
  for (const { units, others } of texts) {
    const norms = others?.norms ?? units.map(({ norm }) => norm);
    const here = new Set(norms.flatMap((norm) => namesOf(tokensOf(norm))));
    for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = [...counts]
    .filter(([name, count]) => count >= (PAIR.test(name) ? FEWEST.pair : FEWEST.word))
    .map(([name]) => name);
  return [...known, ...LENGTHS].sort();
}

/** In somebody else's text the agency's own words state nothing, which says nothing about these words: whose a text is, is learned apart. */
function sentencesFor(texts: readonly LabelledText[], item: string, known: KnownWords): Example[] {
  return texts
    .filter(({ others }) => others?.states !== 1)
    .flatMap(({ units }) =>
      units.flatMap(({ norm, label }) => {
        const states = label(item);
        return states === undefined ? [] : [{ signs: signsOf(norm, known), states }];
      }),
    );
}

/** Whose a text is, is told by whole texts: single sentences, all of agencies, would teach that what is short is an agency's. */
function wholeTexts(texts: readonly LabelledText[], known: KnownWords): Example[] {
  return texts.flatMap(({ others }) => {
    if (others === undefined) return [];
    const signs = new Set(others.norms.flatMap((norm) => signsOf(norm, known)));
    return [{ signs: [...signs], states: others.states }];
  });
}
