// In which language a report is written that nobody asked a language for.
import { expect, it } from 'vitest';
import { languageOfReaders } from '../../cli/reporting.ts';
import type { Recipient } from '../../core/inventory/schema.ts';
import { agencyOf, pageOf } from '../support/stored-records.ts';

const es = (email: string): Recipient => ({ email, language: 'es' });
const stored = (...recipients: Recipient[][]) => ({
  records: {
    expectedPages: async function* () {
      for (const [at, some] of recipients.entries())
        yield {
          page: pageOf(`a-${at}`, `p-${at}`),
          agency: { ...agencyOf(`a-${at}`), recipients: some },
        };
    },
  },
});

it.each([
  ['es', [[es('jefa@riverton.example')], [es('jefe@riverton.example')]]],
  ['en', [[es('jefa@riverton.example')], ['chief@riverton.example']]],
  ['en', [['chief@riverton.example']]],
  ['en', [[]]],
] as const)('is %s for readers %#', async (language, recipients) => {
  const storage = stored(...recipients.map((some) => [...some]));
  expect(await languageOfReaders(storage, { runId: 'r1' })).toBe(language);
});
