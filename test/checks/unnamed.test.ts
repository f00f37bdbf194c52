// An agency that nobody named: a plain official text must not be told to read like a firm's.
import { expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { UNNAMED } from '../../core/check.ts';
import { pageOf, type RowPage } from '../support/content.ts';

const PLAIN = [
  'This page is not monitored 24/7. In an emergency, call 911.',
  'Comments express the views of visitors. Comments are public records.',
];

function messageOf(item: string, blocks: readonly string[]): string | undefined {
  const agency = { name: UNNAMED, alsoKnownAs: [], officialHosts: [] };
  const row: RowPage = { blocks: [...blocks], agency, platform: 'website', kind: 'web-page' };
  const { content, about } = pageOf({ ...row, url: false });
  return RULES.checks.find(({ check }) => check.meta.id === item)?.check.judge(content, about).message; // prettier-ignore
}

it.each([
  'This is the official page of the Riverton Police Department.',
  'Page officielle du Service de police de Riverton.',
  'Página oficial del Ayuntamiento de Riverton.',
])('is taken for a public body where the text says so: %s', (claim) => {
  expect(messageOf('emergency-note', [claim, ...PLAIN])).toBe('says-so');
  expect(messageOf('not-monitored-disclaimer', [claim, ...PLAIN])).toBe('says-so');
});

it.each(['This is the official page of the Riverton Chess Club.', 'Fans of the Riverton police.'])(
  'and not where it says something else: %s',
  (claim) => {
    const members = 'Members meet on Mondays. Dues are $10. We are a private group.';
    expect(messageOf('emergency-note', [claim, members, ...PLAIN])).not.toBe('says-so');
  },
);
