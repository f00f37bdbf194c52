// What a person who names a page meant by it.
import { describe, expect, it } from 'vitest';
import { pageProblem, pagesMeant } from '../../../core/inventory/near-pages.ts';

const page = (agencyId: string, id: string, url: string) => ({ agencyId, id, url });
const PAGES = [
  page('riverton-pd', 'facebook-rivertonpd', 'https://www.facebook.com/rivertonpd'),
  page('riverton-pd', 'x-rivertonpd', 'https://x.com/rivertonpd'),
  page('riverton-pd', 'website-police', 'https://www.riverton.gov/police'),
  page('riverton-fd', 'x-rivertonfd', 'https://x.com/rivertonfd'),
  page('riverton-fd', 'website-police', 'https://www.riverton.gov/fire'),
];

describe('a page', () => {
  it.each([
    ['x-rivertonpd', ['x-rivertonpd']],
    ['riverton-pd/x-rivertonpd', ['x-rivertonpd']],
    ['https://twitter.com/RivertonPD', ['x-rivertonpd']],
    ['facebook.com/RivertonPD', ['facebook-rivertonpd']],
    ['http://www.riverton.gov/police/', ['website-police']],
    ['website-police', ['website-police', 'website-police']],
    ['riverton-fd/x-rivertonpd', []],
    ['', []],
  ])('is meant by “%s”', (name, ids) => {
    expect(pagesMeant(PAGES, name).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['riverton-pd/x-rivertnpd', 'Did you mean riverton-pd/x-rivertonpd?'],
    ['rivertonpd/x-rivertonpd', 'Did you mean riverton-pd/x-rivertonpd?'],
    ['riverton-fd/x-rivertonpd', 'Did you mean riverton-pd/x-rivertonpd?'],
    ['riverton-fd/website-plice', 'Did you mean riverton-fd/website-police?'],
    ['X-RivertonPD', 'Did you mean riverton-pd/x-rivertonpd?'],
    ['facebook', 'Did you mean riverton-pd/facebook-rivertonpd?'],
    ['RivertonPD', 'Did you mean riverton-pd/facebook-rivertonpd, or riverton-pd/x-rivertonpd?'],
    ['website-police', 'Name the agency too.'],
    ['nonsense', 'Pages are named agency/page: riverton-pd/facebook-rivertonpd, riverton-pd/x-rivertonpd, riverton-pd/website-police, riverton-fd/x-rivertonfd, riverton-fd/website-police.'],
    ['https://x.com/nobody', /^Pages are named agency\/page: /],
    ['a/b/c', /^Pages are named/],
    ['', /^Pages are named/],
    ['a'.repeat(100_000), /^Pages are named/],
  ])('named “%s” is not there, and the nearest is told', (name, remedy) => {
    const problem = pageProblem(PAGES, name, ' here');
    if (typeof remedy === 'string') expect(problem.remedy).toBe(remedy);
    else expect(problem.remedy).toMatch(remedy);
    expect(problem.says.length).toBeLessThan(250);
  }); // prettier-ignore

  it('is named among a dozen at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => page('a', `page-${at}`, `https://a.gov/${at}`)); // prettier-ignore
    expect(pageProblem(many, 'nonsense').remedy).toMatch(/a\/page-11, and 28 more\.$/);
    expect(pageProblem([], 'nonsense').remedy).toBe('Pages are named agency/page.');
  });
});
