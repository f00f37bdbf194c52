// Has the PDF writer's standard fonts bundled: it asks for them by names that only its own package knows.
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
  },
};
