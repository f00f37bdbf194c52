// Mutation testing runs on demand only: what its runner does not offer to a test file is found here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEFT_OUT } from '../../bench/mutation/left-out.ts';

const FOLDER = new URL('../checks/', import.meta.url);
/** What `bench/mutation/declare.ts` gives a test file for `vitest`. */
const OFFERED = new Set(['describe', 'expect', 'it', 'test']);
const FROM_VITEST = /import \{([^}]*)\} from 'vitest'/;
/** A table beside it can be loaded late, by its name; anything else is not known there. */
const LOADED_LATE = /(?<!typeof )(?<![\w.])import\((?!`\.)/;

function asksForMore(name: string): boolean {
  const source = readFileSync(new URL(name, FOLDER), 'utf8');
  const names = (FROM_VITEST.exec(source)?.[1] ?? '').split(',').map((one) => one.trim());
  const wanted = names.filter((one) => one !== '' && !one.startsWith('type '));
  return wanted.some((one) => !OFFERED.has(one)) || LOADED_LATE.test(source);
}

it('leaves out each test of the checks that its runner cannot run', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const asking = files.filter((name) => name.endsWith('.test.ts') && asksForMore(name));
  expect(asking.filter((name) => !LEFT_OUT.has(name))).toEqual([]);
  expect(asking).toContain('language/prepared.test.ts');
});

it('leaves out no test that is not there', () => {
  const files = new Set(readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }));
  expect([...LEFT_OUT].filter((name) => !files.has(name))).toEqual([]);
});
