// Links to an agency's own rules: which count, and which comes first.
import { describe, expect, it } from 'vitest';
import { policyLinks, readDraft } from '../../../core/read/read.ts';
import { contentOf, PAGE_URL } from './page-of.ts';

const OFFICIAL = ['riverton.gov'];

function found(
  html: string,
  url = 'https://www.facebook.com/rivertonpd',
  hosts = OFFICIAL,
): string[] {
  return policyLinks(contentOf(html, { url }), hosts, url);
}

function link(path: string, words: string): string {
  return `<a href="https://riverton.gov/${path}">${words}</a>`;
}

describe('policy links', () => {
  it.each([
    ['Comment Policy'],
    ['Social media comment policy'],
    ['Facebook Terms and Moderation Rules'],
    ['Terms of Use'],
    ['Terms & Conditions'],
    ['Disclaimer'],
    ['Official notice'],
    ['Website Policies'],
    ['Privacy Policy'],
    ['About'],
    ['Política de redes sociales'],
    ['Normas para comentarios'],
    ['Aviso legal'],
    ['Términos de uso'],
    ['Acerca de'],
    ['Politique de modération des commentaires'],
    ['Conditions d’utilisation'],
    ['Mentions légales'],
    ['À propos'],
  ])('by the words %s', (words) => {
    expect(found(`<a href="https://www.riverton.gov/p/17">${words}</a>`)).toEqual(['https://www.riverton.gov/p/17']); // prettier-ignore
  });

  it.each([
    ['https://riverton.gov/police/social-media-policy'],
    ['https://police.riverton.gov/comment_policy.aspx'],
    ['https://riverton.gov/terms%20of%20use/'],
  ])('by the address %s', (url) => {
    expect(found(`<a href="${url}">Read this</a>`)).toEqual([url]);
  });

  it.each([
    ['another host', '<a href="https://riverton.gov.example/policy">Comment policy</a>'],
    ['a host that only ends alike', '<a href="https://notriverton.gov/policy">Comment policy</a>'],
    ['a document that is no page', '<a href="https://riverton.gov/policy.PDF">Comment policy</a>'],
    ['a mail address', '<a href="mailto:policy@riverton.gov">Comment policy</a>'],
    ['a script', '<a href="javascript:policy()">Comment policy</a>'],
    ['something else', '<a href="https://riverton.gov/parks">Parks</a>'],
    ['a manual of the department', '<a href="https://riverton.gov/gm/12">Use of force policy manual</a>'],
    ['what a visitor posted', '<div class="comment"><a href="https://riverton.gov/policy">Comment policy</a></div>'],
  ])('not %s', (_, html) => {
    expect(found(html)).toEqual([]);
  }); // prettier-ignore

  it('the surest first, each once, three at most', () => {
    const html = [
      link('a', 'About us'),
      link('p', 'Privacy policy'),
      link('d', 'Disclaimer'),
      link('t#x', 'Read'),
      link('t', 'Terms of service'),
      link('c', 'Comment policy'),
      link('c#rules', 'Social media policy'),
    ].join('');
    expect(found(html)).toEqual(['c', 't', 'd'].map((path) => `https://riverton.gov/${path}`));
  });

  it('on a web site, its own host is official; a platform’s is not', () => {
    const html = '<a href="/terms">Terms of use</a><a href="#x">Disclaimer</a>';
    expect(found(html, PAGE_URL, [])).toEqual(['https://www.rivertonpd.example/terms']);
    expect(found(html, 'https://www.facebook.com/rivertonpd', [])).toEqual([]);
    expect(found(html, '', ['riverton.gov'])).toEqual([]);
  });

  it('addresses written out in a bio count', () => {
    const draft = readDraft('Riverton PD.\nComment policy: www.riverton.gov/rules1', 'x');
    expect(policyLinks(draft, ['WWW.Riverton.gov'], '')).toEqual([
      'https://www.riverton.gov/rules1',
    ]);
  });
});
