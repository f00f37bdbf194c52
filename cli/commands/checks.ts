// `presence checks list|explain`: what pages are checked for, from the checks' own words.
import { RULES } from '../../checks/index.ts';
import type { AnyCheck } from '../../core/check.ts';
import { EXIT } from '../exit-codes.ts';
import { asWritten, nearest } from '../near.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

async function list(options: { json?: boolean }): Promise<number> {
  const rows = RULES.checks.map(({ check: { meta }, version }) => ({
    id: meta.id,
    title: meta.title,
    strength: meta.strength,
    asks: meta.asks,
    version,
  }));
  if (options.json) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.compliant;
  }
  const paint = paintFor(process.stdout);
  for (const row of rows) {
    const strength = row.strength === 'must' ? 'must be there' : 'should be there';
    process.stdout.write(`${paint.bold(row.id)} (${strength})\n  ${row.asks}\n`);
  }
  process.stdout.write('\nMore about one: presence checks explain <item>\n');
  return EXIT.compliant;
}

/** `presence checks emergency-note` means its explanation. */
export async function listOrExplain(
  item: string | undefined,
  options: { json?: boolean },
): Promise<number> {
  return item === undefined ? await list(options) : await explain(item, options);
}

export async function explain(item: string, options: { json?: boolean }): Promise<number> {
  const found = RULES.checks.find(({ check }) => check.meta.id === item);
  if (!found) {
    const known = RULES.checks.map(({ check }) => check.meta.id);
    throw new UsageError(`There is no item "${asWritten(item)}". ${nearest(item, known, 'The items are')}`); // prettier-ignore
  }
  const { check, version } = found;
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ ...check.meta, version }, null, 2)}\n`
      : explained(check, version),
  );
  return EXIT.compliant;
}

function explained({ meta, suggest }: AnyCheck, version: string): string {
  const paint = paintFor(process.stdout);
  const example = suggest({
    agency: {
      name: 'Riverton Police Department',
      alsoKnownAs: [],
      country: 'US',
      emergencyNumber: '911',
      officialHosts: ['www.riverton.example'],
    },
    platform: 'facebook',
    kind: 'profile',
  });
  const answers = Object.entries(meta.messages).map(
    ([key, { outcome, says }]) => `  ${outcome.padEnd(14)} ${says}  (${key})`,
  );
  return [
    paint.bold(`${meta.title} (${meta.id})`),
    meta.asks,
    meta.why,
    '',
    paint.bold('Source'),
    ...meta.references.map(
      ({ title, section, url }) => `  ${title}, ${section}${url ? ` <${url}>` : ''}`,
    ),
    '',
    paint.bold('For example'),
    `  ${example}`,
    '',
    paint.bold('Answers it can give'),
    ...answers,
    '',
    `version ${version}`,
    '',
  ].join('\n');
}
