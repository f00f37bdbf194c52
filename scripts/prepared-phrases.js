// Has the phrases bundled with what is known of them before any text is met (checks/language/prepared.ts).
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const preparer = fileURLToPath(new URL('../checks/language/prepare.ts', import.meta.url));

/** A plugin for esbuild: puts the digests of all phrases into the bundle. */
export const preparedPhrases = {
  name: 'prepared-phrases',
  setup(build) {
    build.onLoad({ filter: /[\\/]checks[\\/]language[\\/]prepared\.ts$/ }, async () => ({
      contents: `export const PREPARED = ${JSON.stringify(await prepare())};`,
    }));
  },
};

/** What the sources say of themselves, asked of the sources. */
async function prepare() {
  const made = await bundle({
    entryPoints: [preparer],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const { text } = made.outputFiles[0];
  const source = Buffer.from(text).toString('base64');
  const { preparedPhrases: all } = await import(`data:text/javascript;base64,${source}`);
  return all();
}
