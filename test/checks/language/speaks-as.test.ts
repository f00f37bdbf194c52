// A text that says whose it is, by the agency's name, and a club that is only mentioned there.
import { expect, it } from 'vitest';
import { isSpeaker, speaksAsAgency } from '../../../checks/language/speaks-as.ts';
import { sentencesOf } from '../../../checks/language/sentences.ts';
import { blocksOf, pageOf } from '../../support/content.ts';

const { agency } = pageOf({ text: '' }).about;

it.each([
  ['The official page of the Riverton Police Department.', true],
  ['This account is maintained by the Riverton Police.', true],
  ['Welcome to Riverton.', true],
  ['Perfil oficial de la Policía de Riverton.', true],
  ['Compte officiel de la police de Riverton.', true],
  ['Riverton Police Department', false],
  ['The official page of the Dormer Police Department.', false],
  ['This is not the official page of the Riverton Police Department.', false],
  ['The official page of the Riverton Garden Club.', false],
  ['See the official page of the Riverton Police Department.', false],
])('%j is said by the agency: %s', (text, wanted) => {
  expect(speaksAsAgency(blocksOf(text), agency)).toBe(wanted);
  expect(speaksAsAgency(blocksOf(text), undefined)).toBe(false);
});

it('is not told by what somebody else says there', () => {
  const text = 'The official page of the Riverton Police Department.';
  for (const place of ['quotation', 'visitor-comment'] as const) {
    expect(speaksAsAgency(blocksOf({ text, place }), agency)).toBe(false);
  }
});

it.each([
  ['The garden club plants roses by the bridge.', false, false],
  ['The garden club plants roses by the bridge.', true, false],
  ['Riverton Garden Club.', true, true],
  ['Riverton Garden Club.', false, false],
  ['Our garden club plants roses by the bridge.', false, true],
  ['The page of the garden club in our town.', false, true],
  ['Nuestro club planta rosas junto al puente.', false, true],
])('in %j (first: %s) the club speaks: %s', (text, isFirst, wanted) => {
  const [sentence] = sentencesOf(blocksOf(text));
  expect(sentence !== undefined && isSpeaker(sentence, isFirst)).toBe(wanted);
});
