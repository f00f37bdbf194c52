// Has the PDF writer's standard fonts bundled, which it asks for by names that only its own package knows; leaves out what unpacks web fonts.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A plugin for esbuild: what pdfkit requires by a function of its own making becomes a plain `require`, which is bundled. */
export const pdfFonts: Plugin = {
  name: 'pdf-fonts',
  setup(build) {
    build.onLoad({ filter: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replaceAll('require$1(', 'require(');
      if (contents === text) throw new Error('pdfkit loads its standard fonts in another way now');
      return { contents };
    });
    // Half a megabyte of dictionary for WOFF2, a packing that no font of ours has.
    build.onLoad({ filter: /[\\/]brotli[\\/]decompress\.js$/ }, () => ({
      contents: "module.exports = () => { throw new Error('WOFF2 fonts cannot be read here'); };",
    }));
  },
};
