// Whose page a sentence says it is, by name: when a name is another's, and when it may be a part or another spelling of the agency's own.
import { describe, expect, it } from 'vitest';
import { isAboutAnother, isOwnedByAnother } from '../../../checks/language/other-owners.ts';

type Agency = Parameters<typeof isOwnedByAnother>[1];
const agencyOf = (name: string, alsoKnownAs: string[] = [], officialHosts: string[] = []): Agency => ({ name, alsoKnownAs, officialHosts }); // prettier-ignore
const OAKMERE = agencyOf('Oakmere Police Department', ['Oakmere PD']);

describe('a page that another owns', () => {
  it.each<[string, boolean]>([
    ['maintained by hilltown police', true],
    ['maintained by oakmere police', false],
    ['maintained by the police of hilltown', true],
    ['maintained by the police of oakmere', false],
    ['hilltown police: official page', true],
    ['oakmere police: official page', false],
    ['hilltown is a town', false],
    ['run by the neighboring county', true],
    ['the neighboring county has a fair', false],
    ['run by the county', false],
    ['run by acme marketing inc', true],
    ['acme marketing inc has a fair', false],
    ['this is the hpd page', true],
    ['this is the opd page', false],
    ['hpd and oakmere', false],
  ])('is told in %j: %s', (norm, wanted) => {
    expect(isOwnedByAnother(norm, OAKMERE)).toBe(wanted);
  });
});

describe('a name in "maintained by … police"', () => {
  const CREEK = agencyOf('Gold Rush Creek Dispatch');
  it.each<[string, string, Agency, boolean]>([
    ['of nobody known', 'hilltown', OAKMERE, true],
    ['that describes', 'dedicated', OAKMERE, false],
    ['where the agency’s own name tells nothing', 'hilltown', agencyOf('Police Department'), false],
    ['of its initials', 'grc', CREEK, false],
    ['of other initials', 'gxc', CREEK, true],
    ['in its name', 'mere', OAKMERE, false],
    ['in one of its names', 'hilltown', agencyOf('Oakmere Police', ['Hilltown Police']), false],
    ['in one of its names, within a word', 'mere', agencyOf('Oakmere Police', ['Hilltown Police']), false], // prettier-ignore
    ['that a host begins like', 'hilltown', agencyOf('Oakmere Police', [], ['pd.gov', 'hillpd.gov']), false], // prettier-ignore
    ['that no host begins like', 'hilltown', agencyOf('Oakmere Police', [], ['hil-pd.gov']), true],
    ['spelled in another way', 'oakmear', OAKMERE, false],
    ['that begins with its name', 'hillside', agencyOf('Hill Police'), false],
    ['that begins with less than its name', 'oakley', OAKMERE, true],
    ['that begins with three of its letters', 'hilltown', agencyOf('Hil Police'), true],
  ])('%s', (_what, name, agency, wanted) => {
    expect(isOwnedByAnother(`maintained by ${name} police`, agency)).toBe(wanted);
  });

  it.each<[string, Agency, boolean]>([
    ['lake hills', OAKMERE, true],
    ['valley county', OAKMERE, true],
    ['lake county', agencyOf('Lake County Police'), false],
    ['lake hills', agencyOf('Lake Police'), false],
    ['lake hills', agencyOf('Hills Police'), false],
    ['lake hills', agencyOf('Oakmere Police', ['Hills Police']), false],
    ['valley county', agencyOf('Police of the Valley', ['Hills Police']), false],
    ['city', OAKMERE, false],
    ['lake city', OAKMERE, false],
  ])('of a place, %j, beside %j: %s', (name, agency, wanted) => {
    expect(isOwnedByAnother(`maintained by ${name} police`, agency)).toBe(wanted);
  });
});

describe('a sentence about another’s page', () => {
  it.each<[string, boolean]>([
    ["nixle's page is there", true],
    ["the hilltown police department's page is old", true],
    ["the oakmere police department's page is old", false],
    ['hilltown police department will remove threats', true],
    ['oakmere police department will remove threats', false],
    ['oakmere pd will help. hilltown pd will remove threats', true],
    ['the city of hilltown will remove threats', true],
    ['rt @hilltownpd: hello', true],
    ['rt @oakmerepd: hello', false],
    ['threats are removed', false],
  ])('%j: %s', (norm, wanted) => {
    expect(isAboutAnother(norm, OAKMERE)).toBe(wanted);
    expect(isAboutAnother(norm, OAKMERE)).toBe(wanted);
  });

  it('is told without an agency of nobody but the platforms', () => {
    expect(isAboutAnother("nixle's page is there", undefined)).toBe(true);
    expect(isAboutAnother("the hilltown police department's page is old", undefined)).toBe(false);
    expect(isAboutAnother('hilltown police department will remove threats', undefined)).toBe(false);
  });
});
