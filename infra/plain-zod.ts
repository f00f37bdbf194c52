// Leaves the schema library's words in fifty languages out of the bundles: the functions write theirs in English.
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** A plugin for esbuild: of zod's locales only the English one is bundled. */
export const plainZod: Plugin = {
  name: 'plain-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: path.dirname(file),
    }));
  },
};
