// Links: their words, and where they lead.
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLink, plainQuery, resolveLink } from '../../../core/read/links.ts';
import { contentOf, PAGE_URL } from './page-of.ts';

describe('where links lead', () => {
  const ROWS: [string, string | undefined][] = [
    ['/contact', 'https://www.rivertonpd.example/contact'],
    ['#top', `${PAGE_URL}#top`],
    ['', PAGE_URL],
    [' news.html ', `${PAGE_URL}news.html`],
    ['//city.example/x', 'https://city.example/x'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Friverton.gov%2Fpolice%3Ffbclid%3D1', 'https://riverton.gov/police'],
    ['tel:+15555550100', 'tel:+15555550100'],
    ['MAILTO:info@riverton.gov?subject=Hi', 'mailto:info@riverton.gov?subject=Hi'],
    ['javascript:void(0)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://', undefined],
    ['/cdn-cgi/l/email-protection#422b2c242d023027362d2c6c273a232f322e27', 'mailto:info@reton.example'],
    ['/cdn-cgi/l/email-protection#00', undefined],
  ]; // prettier-ignore

  it.each(ROWS)('%j', (href, url) => {
    const [link] = contentOf(`<a href="${href}">x</a>`).links;
    expect(link?.url).toBe(url);
  });

  it('a base moves them', () => {
    const html = '<base href="/sub/"><base href="/other/"><a href="x">x</a>';
    expect(contentOf(html).links[0]?.url).toBe('https://www.rivertonpd.example/sub/x');
  });

  it.each(['javascript:alert(1)', 'http://', 'data:,x'])('a base of %s does not', (base) => {
    expect(contentOf(`<base href="${base}"><a href="x">x</a>`).links[0]?.url).toBe(`${PAGE_URL}x`);
  });
});

describe('what links say', () => {
  const ROWS: [string, string][] = [
    ['<a href="/"> Contact\n <b>us</b> </a>', 'Contact us'],
    ['<a href="/">Contact<br>us</a>', 'Contact us'],
    ['<a href="/"><div>Contact</div><div>us</div></a>', 'Contact us'],
    ['<a href="/"><img alt="City of Riverton"></a>', 'City of Riverton'],
    ['<a href="/" aria-label="Our Facebook page"><i></i></a>', 'Our Facebook page'],
    ['<a href="/" title="Our page"></a>', 'Our page'],
    ['<a href="/"><span class="sr-only">Facebook</span></a>', 'Facebook'],
    ['<a href="/">Seen<span hidden>gone</span></a>', 'Seen'],
    ['<a href="/" data-cfemail="422b2c242d023027362d2c6c273a232f322e27">x</a>', 'info@reton.example'],
    ['<map><area href="/" alt="North district"></map>', 'North district'],
  ]; // prettier-ignore

  it.each(ROWS)('%s', (html, text) => {
    expect(contentOf(html).links.map((link) => link.text)).toEqual([text]);
  });

  it('long ones are cut', () => {
    const [link] = contentOf(
      `<a href="/">${'word '.repeat(400)}<b>${'more '.repeat(900)}</b>x</a>`,
    ).links;
    expect(link?.text.length).toBeLessThan(4_100);
  });

  it('hidden ones are no links, folded ones say so', () => {
    const { links } = contentOf(
      '<p hidden><a href="/a">A</a></p><a>none</a><details><summary>M</summary><a href="/b">B</a></details><map><area alt="no"></map>',
    );
    expect(links).toEqual([
      { text: 'B', href: '/b', url: 'https://www.rivertonpd.example/b', place: 'main', visibility: 'on-click' },
    ]); // prettier-ignore
  });

  it('stand in the order in which they begin', () => {
    const html =
      '<a href="/1">One</a><table><tr><td><a href="/2">Two</a></table><a href="/3">Three</a>';
    expect(contentOf(html).links.map(({ href }) => href)).toEqual(['/1', '/2', '/3']);
  });
});

describe('a link written plainly', () => {
  const base = 'https://city.example/a/b?c=d';
  const origin = 'https://city.example';

  it.each(['/police', '/police/comment-policy.html', '/a_b/~c/', '/', 'https://city.example', 'http://www.x.gov/p/q-r.aspx'])('%s is not parsed', (href) => {
    expect(plainLink(href, origin)).toBe(resolveLink(href, base));
  }); // prettier-ignore

  it.each(['//evil.example/x', '/a/../b', '/a//b', '/a?b', '/a#b', '/a%2fb', 'page', 'https://1.2.3.4/', 'https://xn--a.example/', 'https://user@x.gov/', 'https://x.gov:80/', 'https://X.gov/', 'https://a.0x7f', 'https://urldefense.com/v3/__http', ' /a'])('%s is', (href) => {
    expect(plainLink(href, origin)).toBeUndefined();
  }); // prettier-ignore

  it('leads where parsing leads', () => {
    const piece = constantFrom('a', 'B', '-', '_', '.', '..', '/', '//', '~', '0', 'gov', 'https://', 'http://', 'x.gov', '1.2.3.4', 'xn--', ':', '@', '?'); // prettier-ignore
    assert(
      property(array(piece, { maxLength: 8 }), (pieces) => {
        const href = pieces.join('');
        const plain = plainLink(href, origin);
        if (plain !== undefined) expect(plain).toBe(resolveLink(href, base));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('an address with a query on the page’s own host', () => {
  const base = 'https://city.example/a/b?c=d';
  const origin = 'https://city.example';

  it.each(['/Directory.aspx?did=12', '/?id=1&x=a,b', '/a/b/?q=x+y=z', '/p?next=/a/b'])('%s is not parsed', (href) => {
    expect(plainQuery(href, origin)).toBe(origin + href);
    expect(resolveLink(href, base)).toBe(origin + href);
  }); // prettier-ignore

  it.each(['/a?', '/a?x&', '/a?&x', '/a?x&&y', '/a?utm_source=x', '/a?x=1&FBCLID=2', '/a?_ga', '/a?x=%20', '/a?x#y', '/a/../b?x', '//x?y', '/a', '?x', '/a?x=./y/.z', '/a?u=urldefense'])('%s is', (href) => {
    expect(plainQuery(href, origin)).toBeUndefined();
  }); // prettier-ignore

  it('leads where parsing leads', () => {
    const piece = constantFrom('a', 'B', '-', '.', '..', '/', '//', '?', '&', '=', '+', ':', '#', '%', 'utm_', 'gclid', '_hs', "'", 'x.gov', 'url=https://x.gov/'); // prettier-ignore
    assert(
      property(array(piece, { maxLength: 8 }), (pieces) => {
        const href = `/${pieces.join('')}`;
        const plain = plainQuery(href, origin);
        if (plain !== undefined) expect(plain).toBe(resolveLink(href, base));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is parsed where the host is a platform’s or a wrapper’s', () => {
    expect(linkOn('www.facebook.com', '<a href="/pd?__tn__=x&a=1">a')).toBe('https://www.facebook.com/pd?a=1');
    expect(linkOn('l.facebook.com', '<a href="/l.php?u=https://x.gov/">a')).toBe('https://x.gov/');
    expect(linkOn('x.gov', '<a href="/l.php?u=https://x.gov/">a')).toBe('https://x.gov/l.php?u=https://x.gov/');
  }); // prettier-ignore
});

/** Where the first link of a page leads. */
function linkOn(host: string, html: string): string | undefined {
  return contentOf(html, { url: `https://${host}/a` }).links[0]?.url;
}
