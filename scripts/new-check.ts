// Scaffolds a check: `npx tsx scripts/new-check.ts my-item` writes the check and its test table, and says what is left to do.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes both files below `root`; gives their paths and the index's lines. Throws for a bad name and when either file is there already. */
export async function scaffold(
  root: string,
  id: string,
): Promise<{ files: string[]; importLine: string; listLine: string }> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    throw new Error(`"${id}" is no name for a check. Use small letters and hyphens, two words or more: parking-notice`); // prettier-ignore
  }
  const files = {
    [`checks/${id}.ts`]: checkSource(id),
    [`test/checks/${id}.table.ts`]: tableSource(id),
  };
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`There already: ${taken.join(', ')}. Nothing was written.`);
  for (const [file, source] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), source);
  }
  const name = camel(id);
  return {
    files: Object.keys(files),
    importLine: `import { ${name} } from './${id}.ts';`,
    listLine: `  ${name},`,
  };
}

function camel(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());
}

function title(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A check that works as it stands: it looks for its own title, so that its table passes before the rule is written. */
function checkSource(id: string): string {
  const words = title(id).toLowerCase();
  return `// ${title(id)}: the page should name it.
import { defineCheck } from '../core/check.ts';
import { quoteOf, sentencesOf } from './language/sentences.ts';

export const ${camel(id)} = defineCheck({
  meta: {
    id: '${id}',
    title: '${title(id)}',
    strength: 'should',
    asks: 'The page should name its ${words}.',
    why: 'Say here in one or two sentences why it matters to a visitor.',
    references: [{ title: 'Name the guidance or the law', section: 'and its section' }],
    messages: {
      named: { outcome: 'pass', says: 'The page names its ${words}.' },
      missing: {
        outcome: 'fail',
        says: 'The page should name its ${words}. Nothing like it was found.',
      },
    },
  },
  needs: ['blocks'],
  judge: ({ blocks }) => {
    const sentence = sentencesOf(blocks).find(
      ({ norm, place }) => place !== 'visitor-comment' && norm.includes('${words}'),
    );
    return sentence === undefined
      ? { outcome: 'fail', message: 'missing', evidence: [] }
      : { outcome: 'pass', message: 'named', evidence: [quoteOf(sentence)] };
  },
  suggest: ({ agency }) => \`\${agency.name}, ${words}.\`,
});
`;
}

function tableSource(id: string): string {
  const words = title(id).toLowerCase();
  return `// Example pages for ${words}.
import type { Table, TesterOptions } from '../support/check-tester.ts';

/** Raise it to 25 with the rows of the real rule. */
export const options: TesterOptions = { atLeast: 3 };

export const table: Table = {
  pass: [{ text: 'Here is our ${words}.', message: 'named', quote: '${words}' }],
  fail: [
    { text: 'Follow us for news.', message: 'missing' },
    { text: 'What about a ${words}?', place: 'visitor-comment', message: 'missing' },
  ],
};
`;
}

async function main(id: string | undefined): Promise<void> {
  if (id === undefined) throw new Error('Say its name: npx tsx scripts/new-check.ts my-item');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { files, importLine, listLine } = await scaffold(root, id);
  for (const file of files) console.log(`written: ${file}`);
  console.log(`\nNow put these two lines into checks/index.ts, the second where reports show the item:\n\n${importLine}\n${listLine}\n`); // prettier-ignore
  console.log('Then: npm run generate && npx vitest run test/checks');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  });
}
