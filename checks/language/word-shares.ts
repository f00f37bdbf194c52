// How much text has which words, so that patterns are tried for those that tell most.

/** About how much text has a word with this stem: by its length, and by the words that are met most. Larger means more; no share of anything. */
export function shareOf(stem: string): number {
  return 4 ** -stem.length + (FREQUENCIES.get(stem) ?? 0);
}

/** The words that stand in most sentences of public bodies' pages, by the share of sentences that have them: long or short, they tell least. */
const FREQUENT: readonly (readonly [number, string])[] = [
  [0.12, 'the and'],
  [0.08, 'of to a for de la information'],
  [0.04, 'public services service in on el en que les des los le et y'],
  [0.03, 'is s you your this by city page resources or du las del est es un una une'],
  [
    0.02,
    'county with news are be our all at from not more that tax court report emergency program state government meeting community',
  ],
  [
    0.013,
    'about us will as an can how website site new please find use see we it have what other if here do contact policy policies permits para por con pour sur se su vous nous al au aux',
  ],
  [
    0.008,
    'records documents document department office request rules notice terms updates update data view share privacy events safety order general order board health order property search agency copy link links post when who may has was any no i p u re t 1 2 3 19 2020',
  ],
];

/** The same of every stem that one of these words has. */
const FREQUENCIES = new Map<string, number>();
for (const [share, words] of FREQUENT) {
  for (const word of words.split(' ')) {
    for (let end = 1; end <= word.length; end += 1) addFrequency(word.slice(0, end), share);
    addFrequency(`${word}$`, share);
  }
}

function addFrequency(stem: string, share: number): void {
  FREQUENCIES.set(stem, (FREQUENCIES.get(stem) ?? 0) + share);
}
