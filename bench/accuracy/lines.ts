// Labelled lines, `LETTERS text` as in sentences.txt, as records: what a line states when an agency says it on its own page.

/** The item of each letter; X stands for a text that is not an agency's, A for one that is, whatever else it states. */
const ITEMS: Readonly<Record<string, string>> = {
  P: 'purpose-statement',
  R: 'maintained-by-agency',
  N: 'not-monitored-disclaimer',
  E: 'emergency-note',
  O: 'visitor-opinions-note',
  D: 'public-disclosure-notice',
  C: 'comment-policy',
  T: 'removal-policy',
};

/** A line as a record in JSON's form, named after its file and number; undefined where nothing is labelled. Addresses and contacts are not labelled. */
export function lineRecord(line: string, name: string): Record<string, unknown> | undefined {
  const [, letters, text] = /^([A-Z]+|-) (.+)$/.exec(line) ?? [];
  if (letters === undefined || text === undefined) return undefined;
  const labels = Object.entries(ITEMS).map(([letter, item]) => [
    item,
    letters.includes(letter) ? 'present' : 'absent',
  ]);
  return {
    id: name,
    kind: letters === 'X' ? 'hard_negative' : 'bio',
    country: countryOf(text),
    text,
    labels: Object.fromEntries(labels),
  };
}

/** Lines do not say where they are from; the number for emergencies does, where there is one. */
function countryOf(text: string): string {
  return COUNTRIES.find(([sign]) => sign.test(text))?.[1] ?? 'US';
}

const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\b9-?1-?1\b/, 'US'],
  [/\b999\b.*\b112\b|\b112\b.*\b999\b/, 'IE'],
  [/\b999\b/, 'GB'],
  [/\b000\b|\btriple[ -]zero\b/i, 'AU'],
  [/\b111\b/, 'NZ'],
  [/\b13[123]\b/, 'CL'],
  [/\b09[0-9]\b|\b08[05]\b/, 'ES'],
  [/\b1[578]\b|\b114\b/, 'FR'],
  [/\b112\b/, 'IE'],
];
