// How an agency is reached when it is no emergency: short numbers, numbers as a country writes them, addresses without a number.
import { describe } from 'vitest';
import { testCombinations } from '../../support/combinations.ts';
import { ALL } from '../../support/combinations/contacts.ts';

describe.each(ALL.map((one) => [one.page?.agency?.country, one] as const))(
  '%s',
  (_country, one) => {
    testCombinations('contact-information', one);
  },
);
