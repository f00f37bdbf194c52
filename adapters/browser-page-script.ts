// The script that is put into a page's isolated world: all its parts as one object.
import { COVER } from './browser-page-cover.js';
import { INK } from './browser-page-ink.js';
import { INSIDE } from './browser-page-inside.js';
import { SIGHT } from './browser-page-sight.js';
import { WAITING } from './browser-page-wait.js';
import { WRITING } from './browser-page-write.js';

// Methods give their own text with the name that they have in the source, whatever a build does to other names. Builds may add
// a helper called `__name` inside; in the page there is none.
const METHODS = [WAITING, WRITING, INSIDE, SIGHT, INK, COVER].flatMap((part) =>
  Object.values(part),
);

const SCRIPT = `
const __name = (named) => named;
const page = {
${METHODS.map(String).join(',\n')}
};
page.colors = new Map();`;

/** Makes an object of this name in the world in which it is run; what is written after it gives its value. */
export function pageScript(name: string): string {
  return `{${SCRIPT}\nglobalThis.${name} = page;\n}\n`;
}
