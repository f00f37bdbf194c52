// The language guesser as it is bundled says exactly what the library says.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { eld } from 'eld/extrasmall';
import { build } from 'esbuild';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eldData } from '../../scripts/eld-data.js';
import { packNgrams, PackedNgrams } from '../../scripts/eld-ngrams.js';

type Guesser = Pick<typeof eld, 'detect'>;

const folder = mkdtempSync(path.join(tmpdir(), 'presence-eld-'));
let bundled: Guesser;

beforeAll(async () => {
  const outfile = path.join(folder, 'eld.mjs');
  await build({
    stdin: {
      contents: "export { eld } from 'eld/extrasmall';",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [eldData],
  });
  const module: { eld: Guesser } = await import(pathToFileURL(outfile).href);
  bundled = module.eld;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundled language guesser', () => {
  const TEXTS = [
    'The police department does not watch this page around the clock.',
    'Esta página no se supervisa las veinticuatro horas del día.',
    'Cette page n’est pas surveillée en permanence, composez le 911.',
    'Ця сторінка не контролюється цілодобово.',
    'このページは二十四時間監視されていません。',
    'هذه الصفحة لا تتم مراقبتها على مدار الساعة',
    '🚒 911',
    '',
  ];

  it.each(TEXTS)('says what the library says of %j', (text) => {
    expect(said(bundled, text)).toStrictEqual(said(eld, text));
  });

  it('says the same of any text', () => {
    const word = oneof(
      string({ unit: 'binary', maxLength: 12 }),
      constantFrom('the', 'que', 'les', 'und', 'и', 'не', '的'),
    );
    assert(
      property(array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(said(bundled, text)).toStrictEqual(said(eld, text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the packed table', () => {
  const table = new PackedNgrams(packNgrams({ ' the': { 1: 7, 0: 2 }, ething: { 1: 255 } }));
  const added = (ngram: string): number[] => {
    const scores = [0, 0, 0];
    table.addTo(scores, ngram, 10);
    return scores;
  };

  it('adds the row of an n-gram, and nothing for one that it does not know', () => {
    expect(added(' the')).toStrictEqual([12, 17, 0]);
    expect(added('ething')).toStrictEqual([0, 265, 0]);
    for (const unknown of ['', 'the', ' the ', 'ethings', '\u{174}he', ' thé', ' th\u{165}'])
      expect(added(unknown)).toStrictEqual([0, 0, 0]);
  });

  it.each([
    ['too long', { seventh: { 1: 2 } }],
    ['not of one byte', { ж: { 1: 2 } }],
    ['a score too high', { a: { 1: 256 } }],
    ['a score that is no whole number', { a: { 1: 1.5 } }],
  ])('refuses a row that has no room: %s', (_what, ngrams) => {
    expect(() => packNgrams(ngrams)).toThrow('no room');
  });
});

function said({ detect }: Guesser, text: string) {
  const found = detect(text);
  return { language: found.language, scores: found.getScores(), reliable: found.isReliable() };
}
