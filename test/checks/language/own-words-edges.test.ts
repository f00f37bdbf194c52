// The agency's own name: what it goes without, what it becomes in a sentence, which of its words tell anything.
import { describe, expect, it } from 'vitest';
import {
  isTelling,
  namesAgency,
  startsWithTitle,
  surelyNamesAgency,
} from '../../../checks/language/names.ts';
import { isOtherOffices } from '../../../checks/language/other-office.ts';
import { inFirstPerson } from '../../../checks/language/own-name.ts';
import { shortNamesOf } from '../../../checks/language/short-names.ts';

const NORTH_PARK = { name: 'North Park Fire Department', alsoKnownAs: ['Oakmere Rescue'] };

describe('a sentence in the first person', () => {
  it.each([
    ['north park fire is not on duty', 'we is not on duty'],
    ['the north park fire page', 'we page'],
    ["north park fire's page", 'our page'],
    ['north park fire department sees it', 'we department sees it'],
    // A name of one word may be any thing's.
    ['oakmere is not on duty', 'oakmere is not on duty'],
    ["oakmere's page", "oakmere's page"],
    ['like our lobby, this page is closed', 'this page is closed'],
    ['just like the old lobby, this page is closed', 'this page is closed'],
    ['unlike your bank, this page is closed', 'this page is closed'],
    ['we like our lobby, this page', 'we like our lobby, this page'],
  ])('%s: %s', (norm, wanted) => {
    expect(inFirstPerson(norm, NORTH_PARK)).toBe(wanted);
  });

  it('knows the names beside the first', () => {
    const known = { name: 'Zephyrfield', alsoKnownAs: ['Oak Mere Rescue'] };
    expect(inFirstPerson('zephyrfield and oak mere are here', known)).toBe(
      'zephyrfield and we are here',
    );
  });
});

describe('a word of a name', () => {
  it.each([
    ['riverton', true],
    ['oak', true],
    ['st', false],
    ['x', false],
    ['police', false],
    ['city', false],
    ['library', false],
    ['north', false],
    ['ok', false],
  ])('%s tells whose it is: %s', (word, wanted) => {
    expect(isTelling(word)).toBe(wanted);
  });
});

describe('an agency is named', () => {
  const agency = { name: "St. Olaf's Police (town)", alsoKnownAs: ['North Library Desk'] };

  it.each([
    ["welcome to st. olaf's police", true, true],
    ['news of olaf', true, true],
    ['news of st', false, false],
    ['news of the town', false, false],
    ['police news', false, false],
    // Words that any text may have.
    ['the north gate', true, false],
    ['a library', true, false],
    ['nld', true, true],
    // "s" is no word of its own.
    ['sop', true, true],
    ['sosp', false, false],
  ])('%s: %s, surely %s', (norm, named, surely) => {
    expect(namesAgency(norm, agency)).toBe(named);
    expect(surelyNamesAgency(norm, agency)).toBe(surely);
  });
});

describe('a page’s title', () => {
  it.each([
    ['riverton alerts is run by the city', 'riverton alerts | facebook', true],
    ['the riverton alerts is run by the city', 'riverton alerts', true],
    ['la pagina es del ayuntamiento', 'otra pagina', true],
    ['hello is run by the city', 'hello', false],
    ['hello! is run by the city', 'hello!', true],
    ['oakmere alerts is run by the city', 'riverton alerts', false],
    ['', 'riverton alerts', false],
  ])('%s (%s): %s', (norm, title, wanted) => {
    expect(startsWithTitle(norm, title)).toBe(wanted);
  });
});

describe('a number of another office', () => {
  it.each([
    ['call the county at ', 'Riverton Police', true],
    ['call the county at ', 'Marden County Sheriff', false],
    ['animal control (county) at ', 'Riverton Police', true],
    ['call the state police: ', 'Riverton Police', true],
    ['our desk at ', 'Riverton Police', false],
    // Only the words right before it.
    [`call the county at ${'-'.repeat(80)}`, 'Riverton Police', false],
  ])('%s (%s): %s', (before, name, wanted) => {
    expect(isOtherOffices(before, { name, alsoKnownAs: [], country: 'US', emergencyNumber: '911', officialHosts: [] })).toBe(wanted); // prettier-ignore
  });
});

describe('short names', () => {
  it.each([
    ['Oak Police', ['oakpd', 'oakpolice', 'oakpolicedept', 'oakpolicia', 'opolice', 'opolicedept', 'opolicia']], // prettier-ignore
    ['Oakmere Gardens', ['oakmeregardens']],
    ['Police Department', []],
    ['Oak', []],
  ])('%s: %j', (name, wanted) => {
    expect([...new Set(shortNamesOf(name))].toSorted()).toEqual(wanted.toSorted());
  });
});
