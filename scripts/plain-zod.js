// For bundles: of the schema library only what our sources name of it, and of its messages in fifty languages only the English ones.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * An esbuild plugin. By `import { z }` esbuild keeps the whole library, by `import * as z` what is asked of it: half. The sources keep the way in
 * that the library's own pages show.
 */
export const plainZod = {
  name: 'plain-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: `export { default as en } from './en.js';`,
      loader: 'js',
      resolveDir: path.dirname(file),
    }));
    build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return { contents: text.replace(WHOLE, `import * as z from 'zod';`), loader: 'ts' };
    });
  },
};

const WHOLE = /^import \{ z \} from 'zod';$/m;
