// Has the language guesser bundled with its table packed (see eld-ngrams.js): less to load, and hardly anything in the heap.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packNgrams } from './eld-ngrams.js';

const entry = new URL('../node_modules/eld/src/entries/static.extrasmall.js', import.meta.url);
const table = JSON.stringify(fileURLToPath(new URL('eld-ngrams.js', import.meta.url)));

/** A plugin for esbuild: takes `eld/extrasmall` into the bundle. */
export const eldData = {
  name: 'eld-data',
  setup(build) {
    build.onResolve({ filter: /^eld\/extrasmall$/ }, () => ({ path: fileURLToPath(entry) }));
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const { ngrams, ...rest } = ngramsData;
      const packed = JSON.stringify(packNgrams(ngrams));
      const data = `{ ...${JSON.stringify(rest)}, ngrams: new PackedNgrams(${packed}) }`;
      return {
        contents: `import { PackedNgrams } from ${table}; export const ngramsData = ${data};`,
      };
    });
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]languageDetector\.js$/ }, async ({ path }) => ({
      contents: askingTheTable(await readFile(path, 'utf8')),
    }));
  },
};

/** The one loop over the table's rows. */
const LOOP =
  /thisByte = languageData\.ngrams\[bytes\]\s+\/\/[^\n]*\s+for \(lang in thisByte\) \{\s+langScore\[lang\] \+= thisByte\[lang\] \+ baseNgramScore;\s+\}/g;

/** The guesser with that loop left to the table; throws when another release of it is written in another way. */
function askingTheTable(source) {
  if (source.match(LOOP)?.length !== 1)
    throw new Error('eld reads its table in another way now: see scripts/eld-data.js');
  return source.replace(LOOP, 'languageData.ngrams.addTo(langScore, bytes, baseNgramScore)');
}
