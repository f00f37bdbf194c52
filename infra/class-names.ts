// Lets names be shortened in the bundles: the one package whose errors take theirs from their classes is given these as text.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A plugin for esbuild: errors of durable executions have the same names in a bundle as everywhere. */
export const classNames: Plugin = {
  name: 'class-names',
  setup(build) {
    build.onLoad({ filter: DURABLE }, async ({ path }) => ({
      contents: named(await readFile(path, 'utf8')),
    }));
  },
};

const DURABLE = /[\\/]durable-execution-sdk-js[\\/]dist[\\/]index\.mjs$/;
const BY_CLASS = 'this.name = this.constructor.name;';

function named(source: string): string {
  if (!source.includes(BY_CLASS)) throw new Error('durable errors are named in another way now');
  return source.replaceAll(/^class (\w+) extends (\w+) \{$/gm, '$&\n    static name = "$1";');
}
