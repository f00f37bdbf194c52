// Sentences that speak of somebody else's page or doings, and those that only look so.
import { expect, it } from 'vitest';
import type { About } from '../../../core/check.ts';
import { isOfAnother } from '../../../checks/language/others-pages.ts';

const MUSEUM: About['agency'] = {
  name: 'Harbour Collection',
  alsoKnownAs: ['Riverton City Museum'],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
};
const POLICE = { ...MUSEUM, name: 'Riverton Police Department', alsoKnownAs: [] };

it.each([
  ["the newspaper's site is not monitored around the clock", POLICE, true],
  ["the newspaper's site is not monitored around the clock", undefined, true],
  ["the museum's facebook page is not monitored at night", POLICE, true],
  ["the museum's facebook page is not monitored at night", undefined, true],
  ["the museum's facebook page is not monitored at night", MUSEUM, false],
  ['la cuenta del museo no se revisa por la noche', POLICE, true],
  ['le site du journal est modere', POLICE, true],
  ["unlike the newspaper's site, this page is not monitored at night", POLICE, false],
  ['the suspect removed comments from his wall', POLICE, true],
  ['a reporter who posts here must follow these rules', POLICE, false],
  ["the department's page is not monitored at night", POLICE, false],
])('%s', (norm, agency, wanted) => {
  expect(isOfAnother(norm, agency)).toBe(wanted);
});
