// Runs every table in this folder over its check.
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { type Table, testCheck, type TesterOptions } from '../support/check-tester.ts';

const folder = new URL('.', import.meta.url);
const ids = RULES.checks.map(({ check }) => check.meta.id);

it('finds a table for every check, and a check for every table', () => {
  const tables = readdirSync(folder).flatMap((name) => /^(.+)\.table\.ts$/.exec(name)?.[1] ?? []);
  expect(new Set(tables)).toEqual(new Set(ids));
});

for (const { check } of RULES.checks) {
  const loaded: { table: Table; options?: TesterOptions } = await import(
    new URL(`${check.meta.id}.table.ts`, folder).href
  );
  testCheck(check, loaded.table, loaded.options);
}
