// Which number to call in an emergency, said in every way that its slots allow, in three languages.
import { describe } from 'vitest';
import { testCombinations } from '../../support/combinations.ts';
import { EN } from '../../support/combinations/emergency-en.ts';
import { ES } from '../../support/combinations/emergency-es.ts';
import { FR } from '../../support/combinations/emergency-fr.ts';

describe.each(Object.entries({ EN, ES, FR }))('%s', (_language, combinations) => {
  testCombinations('emergency-note', combinations);
});
