// A page's addresses by what they are to the agency, with and without official hosts on record.
import { describe, expect, it } from 'vitest';
import { isOwnSite, websiteAddresses } from '../../../checks/language/website.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

/** "official rivertonpd.gov": each sort with its host. */
function sorts(page: RowPage): string[] {
  const { content, about } = pageOf(page);
  return Object.entries(websiteAddresses(content, about)).map(
    ([sort, address]) => `${sort} ${address.host}`,
  );
}

const NO_RECORD = { officialHosts: [] };

const isOwn = (page: RowPage) => isOwnSite(pageOf(page).about);

describe('the official site itself', () => {
  it.each<[string, RowPage, boolean]>([
    ['a page on record', { url: 'https://www.rivertonpd.gov/news' }, true],
    ['a page of another', { url: 'https://hilltown.gov/news', platform: 'website' }, false],
    ['a draft', { url: false }, false],
    ['no web address', { url: 'ftp://rivertonpd.gov/' }, false],
    [
      'a government’s web page',
      { url: 'https://hilltown.gov/', platform: 'website', agency: NO_RECORD },
      true,
    ],
    ['any web page', { url: 'https://hill.org/', platform: 'website', agency: NO_RECORD }, false],
    [
      'a government’s page of a network',
      { url: 'https://hilltown.gov/', agency: NO_RECORD },
      false,
    ],
  ])('%s', (_name, page, wanted) => {
    expect(isOwn(page)).toBe(wanted);
  });
});

describe('with a site on record', () => {
  it.each<[RowPage, string[]]>([
    [{ links: ['https://rivertonpd.gov/'] }, ['official rivertonpd.gov']],
    [{ links: ['https://bit.ly/x', 'https://news.rivertonpd.gov/'] }, ['official news.rivertonpd.gov']], // prettier-ignore
    [{ links: ['https://bit.ly/x'] }, ['hidden bit.ly']],
    [{ links: ['https://hilltown.gov/'] }, []],
    [{ links: ['https://rivertonpd.com/'] }, ['lookalike rivertonpd.com']],
    [
      { links: [{ url: 'https://rivertonpd.gov/', visibility: 'screen-reader' }] },
      ['screen-reader rivertonpd.gov', 'others rivertonpd.gov'],
    ],
    [
      { links: [{ url: 'https://rivertonpd.gov/', place: 'visitor-comment' }] },
      ['others rivertonpd.gov'],
    ],
    [
      { links: [{ url: 'https://hilltown.gov/', text: 'rivertonpd.gov' }] },
      ['promised hilltown.gov'],
    ],
    [{ profile: { links: ['https://rivertonpd.gov/'] } }, ['official rivertonpd.gov']],
  ])('%j: %j', (page, wanted) => {
    expect(sorts(page)).toEqual(wanted);
  });
});

it('is official in the text as well as behind a link', () => {
  const [first] = sorts({ text: 'See rivertonpd.gov for more.', links: ['https://bit.ly/x'] });
  expect(first).toBe('official rivertonpd.gov');
});

describe('without a site on record', () => {
  it.each<[RowPage, string[]]>([
    [
      { links: ['https://anything.org/', 'https://rivertonpd.org/'] },
      ['named rivertonpd.org', 'unknown rivertonpd.org', 'strange anything.org'],
    ],
    [{ links: ['https://riverton.gov/'] }, ['named riverton.gov', 'unknown riverton.gov', 'strange riverton.gov']], // prettier-ignore
    // Of several the one with the name, else a government's, else the first.
    [
      { links: ['https://anything.org/', 'https://hilltown.gov/', 'https://riverton-news.com/'] },
      ['unknown riverton-news.com', 'strange anything.org'],
    ],
    [
      { links: ['https://anything.org/', 'https://hilltown.gov/'] },
      ['unknown hilltown.gov', 'strange anything.org'],
    ],
    [{ links: ['https://anything.org/', 'https://other.org/'] }, ['unknown anything.org', 'strange anything.org']], // prettier-ignore
    // Another page mentions others.
    [{ links: ['https://anything.org/'], kind: 'web-page', platform: 'website' }, ['strange anything.org']], // prettier-ignore
    [{ links: ['https://anything.org/'], kind: 'home', platform: 'website' }, ['unknown anything.org', 'strange anything.org']], // prettier-ignore
    [{ links: ['https://bit.ly/x'] }, ['hidden bit.ly']],
    [{ links: ['https://www.instagram.com/rivertonpd'] }, []],
    [{ links: ['https://anything.org/'], url: 'https://anything.org/page' }, []],
    [{ links: [{ url: 'https://anything.org/', visibility: 'screen-reader' }] }, []],
    [{ links: [{ url: 'https://anything.org/', place: 'quotation' }] }, []],
    // What a text warns of is left out where a network has made a link of it.
    [{ text: 'Beware: riverton-pd.com is not ours.', links: ['https://riverton-pd.com/'] }, []],
  ])('%j: %j', (page, wanted) => {
    expect(sorts({ ...page, agency: NO_RECORD })).toEqual(wanted);
  });
});
