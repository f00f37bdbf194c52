// Who gets messages, as the inventory names them.
import { expect, it } from 'vitest';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { agencySchema } from '../../../core/inventory/schema.ts';

const inventory = (recipients: string, more = ''): string => `
agencies:
  - id: riverton-pd
    name: Riverton PD
    officialHosts: riverton.gov
    timeZone: America/Chicago
    recipients: ${recipients}
    pages:
      - url: https://riverton.gov/
        owner: { name: Dana, email: dana@riverton.gov, language: Spanish }
${more}`;

const read = (text: string) => {
  const parsed = readInventory(text, 'my.yaml');
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ says, remedy }) => `${says} ${remedy}`).join('\n'));
  return parsed.value;
};

it.each([
  ['chief@riverton.gov', ['chief@riverton.gov']],
  ['[chief@riverton.gov, it@riverton.gov]', ['chief@riverton.gov', 'it@riverton.gov']],
  [
    '[chief@riverton.gov, { email: jefe@riverton.gov, language: Español }]',
    ['chief@riverton.gov', { email: 'jefe@riverton.gov', language: 'es' }],
  ],
])('recipients: %s', (written, expected) => {
  expect(read(inventory(written)).agencies[0]?.recipients).toEqual(expected);
});

it('names operators once for all agencies, and the language of an owner', () => {
  const { agencies, pages } = read(inventory('[]', 'operators: it@riverton.gov'));
  expect(agencies[0]?.operators).toEqual(['it@riverton.gov']);
  expect(agencySchema.parse(agencies[0])).toEqual(agencies[0]);
  expect(pages[0]?.owner).toEqual({ name: 'Dana', email: 'dana@riverton.gov', language: 'es' });
});

it.each([
  [
    '[{ email: a@riverton.gov, language: fr }]',
    'Messages are not written in “fr”. Write en (English) or es (Spanish).',
  ],
  ['[chief]', '“chief” is not an e-mail address.'],
  ['[{ language: es }]', '“email” is missing.'],
])('refuses %s', (written, says) => {
  expect(() => read(inventory(written))).toThrow(says);
});
