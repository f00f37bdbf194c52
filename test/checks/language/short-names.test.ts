// What agencies go by for short, and that none goes by another's.
import { describe, expect, it } from 'vitest';
import { maintainedByAgency } from '../../../checks/maintained-by-agency.ts';
import { shortNamesOf } from '../../../checks/language/short-names.ts';
import { pageOf } from '../../support/content.ts';

const SHORT: Readonly<Record<string, readonly string[]>> = {
  'Pikeville Junction Police': ['PJPD', '@PikevilleJunctionPD', '#PJPolice'],
  'Pikeville Junction Fire Rescue': ['PJFD', '@PikevilleJunctionFire'],
  'Stonewall Bluff EMS': ['SBEMS', '@StonewallBluffEMS'],
  'Fox Prairie Village Police': ['FPPD', 'FPVPD', '@FoxPrairiePD'],
  'Bayhead Borough OEM': ['#BayheadOEM', '@BayheadBoroughOEM', 'BBOEM'],
  "Kern Hollow County Sheriff's Office": ['KHCSO', '@KernHollowSheriff', 'KHSO'],
  'Cobblewick Town Council': ['@CobblewickCouncil', '@CobblewickTC'],
};
const FORMS = [
  'Official page of %.',
  '% official.',
  'Verified account of %',
  'This account is run by %.',
];
const everyOther = Object.entries(SHORT).flatMap(([name]) =>
  Object.entries(SHORT)
    .filter(([other]) => other !== name)
    .map(([other, short]) => ({ name, other, short })),
);

function outcomes(name: string, shorts: readonly string[]): string[] {
  return shorts
    .flatMap((short) => FORMS.map((form) => form.replace('%', short)))
    .map((text) => {
      const { content, about } = pageOf({ text, platform: 'x', kind: 'profile', agency: { name, alsoKnownAs: [] } }); // prettier-ignore
      const { outcome } = maintainedByAgency.judge(content, about);
      return `${text} ${outcome}`;
    });
}

describe('short names', () => {
  it.each(Object.entries(SHORT))('%s is named by its own', (name, shorts) => {
    expect(outcomes(name, shorts).filter((one) => !one.endsWith('pass'))).toEqual([]);
  });

  it.each(everyOther)('$name is not named by those of $other', ({ name, short }) => {
    expect(outcomes(name, short).filter((one) => one.endsWith('pass'))).toEqual([]);
  });

  it('has none for a name that says no place', () => {
    expect(shortNamesOf('Police Department')).toEqual([]);
  });
});
