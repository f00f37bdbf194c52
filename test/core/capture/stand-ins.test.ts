// What stands in a web page's place and says so only in its own words: error pages, notices, screens to pass, lost domains.
import { describe, expect, test } from 'vitest';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import { wallOf } from '../../../core/capture/walls.ts';
import { readCapture } from '../../../core/read/read.ts';

type Shown = { url?: string; from?: string; title?: string; body: string };

const URL_OF_PAGE = 'https://www.riverton.example/police';
const LONG = `<p>${'The Riverton Police Department serves the people of Riverton and keeps its streets safe. '.repeat(12)}</p>`;
const MENU = `<ul>${['Council', 'Permits', 'Parks', 'Agendas and minutes', 'Pay a bill'].map((item) => `<li>${item}</li>`).join('')}</ul>`;

function capture({ url = URL_OF_PAGE, from, title = 'Riverton', body }: Shown): CaptureWithBody {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  return {
    html,
    capture: {
      schema: 1,
      mode: 'static',
      because: '',
      requestedUrl: from ?? url,
      finalUrl: url,
      redirects: [],
      status: 200,
      headers: {},
      contentType: 'text/html',
      charset: { label: 'utf-8', from: 'header' },
      capturedAt: '2026-03-02T10:00:00Z',
      durationMs: 1,
      sha256: '',
      bytes: html.length,
    },
  };
}

function wall(shown: Shown): string {
  const body = capture(shown);
  const read = readCapture(body, 'website');
  if (!read.ok) throw new Error(read.failure.detail);
  return wallOf(body, read.content, 'website')?.reason ?? 'the page';
}

describe('an error page with status 200', () => {
  test.each<[string, Shown]>([
    [
      'whose form is that of the error page',
      { body: `<form method="post" action="./PageNotFound.aspx?x=1">${MENU}${LONG}</form>` },
    ],
    [
      'whose address is that of an error page',
      { url: 'https://www.riverton.example/errors/404.html', from: URL_OF_PAGE, body: LONG },
    ],
    [
      'that excuses itself in the title and offers help',
      {
        title: 'Uh Oh - City of Riverton',
        body: `${LONG}${LONG}${LONG}<p>You landed on our 404 page.</p>`,
      },
    ],
    [
      'that excuses itself and helps to find something',
      { title: 'Error', body: `${LONG}${LONG}${LONG}<h1>Oops, here it is!</h1>${MENU}` },
    ],
    [
      'that speaks of the page asked for and of broken links',
      {
        body: `<p>The site is new, and the page you are requesting may no longer be there.</p><p>Tell the webmaster about a link that is broken.</p>${LONG}${LONG}${LONG}`,
      },
    ],
    [
      'that shows the number in a picture',
      {
        body: `<img src="/images/404error.png" alt=""><p>Contact us if you can't find what you're looking for.</p>${LONG}${LONG}${LONG}`,
      },
    ],
    [
      'in Spanish',
      {
        title: 'Error',
        body: `<p>La página que busca ya no existe.</p>${LONG}${LONG}${LONG}`,
      },
    ],
    [
      'in French',
      {
        title: 'Oups',
        body: `<h1>Oops</h1><p>La page que vous recherchez n’existe plus.</p>${LONG}${LONG}${LONG}`,
      },
    ],
  ])('%s', (_name, shown) => expect(wall(shown)).toBe('soft-404'));

  test.each<[string, Shown]>([
    [
      'that offers help and takes hints',
      {
        body: `${LONG}<p>Contact us if you can't find what you're looking for.</p><p>Report a broken link.</p>`,
      },
    ],
    [
      'that has moved in parts',
      {
        body: `${LONG}<p>We have a new site! If the page you are looking for is not here, call us.</p>`,
      },
    ],
    ['with an area code', { body: `${LONG}<p>Call 404-555-0100. Room 404.</p>` }],
    ['whose form goes elsewhere', { body: `<form action="/search.aspx">${LONG}</form>` }],
    [
      'about its own errors',
      {
        url: 'https://www.riverton.example/404',
        from: 'https://www.riverton.example/404',
        body: LONG,
      },
    ],
    ['with a picture of that number', { body: `<img src="/img/room-404.png">${LONG}` }],
    ['that is sorry for something', { title: 'Sorry we missed you, Riverton Police', body: LONG }],
  ])('is not a good page %s', (_name, shown) => expect(wall(shown)).toBe('the page'));
});

describe('nobody’s page', () => {
  test.each<[string, Shown, string]>([
    ['a domain for sale', { title: 'riverton.example domain is for sale', body: LONG }, 'parked'],
    [
      'a parked domain',
      { title: 'riverton.example', body: '<p>This domain is parked. Buy this domain.</p>' },
      'parked',
    ],
    [
      'advertisements of a parking service',
      {
        title: 'riverton.example',
        body: '<script src="https://www.sedoparking.com/x.js"></script><p>Related searches</p>',
      },
      'parked',
    ],
    [
      'an account that the host switched off',
      { title: 'Account Suspended', body: '<p>Contact your hosting provider.</p>' },
      'suspended',
    ],
    ['a server without a site', { title: 'Welcome to nginx!', body: LONG }, 'not-the-page'],
    ['a list of files', { title: 'Index of /', body: '<pre>readme.txt</pre>' }, 'not-the-page'],
    [
      'a town that sells land',
      { title: 'Property for sale', body: `${LONG}<p>This domain is for sale.</p>` },
      'the page',
    ],
  ])('%s', (_name, shown, expected) => expect(wall(shown)).toBe(expected));
});

describe('a notice in the page’s place', () => {
  test.each<[string, Shown, string]>([
    [
      'repairs',
      { body: '<h1>Our website is undergoing scheduled maintenance.</h1>' },
      'maintenance',
    ],
    [
      'repairs in Spanish',
      { title: 'Sitio en mantenimiento', body: '<p>Vuelva pronto.</p>' },
      'maintenance',
    ],
    [
      'a place from which it is not shown',
      { body: '<p>This website is not available in your country.</p>' },
      'geo-blocked',
    ],
    ['a question of age', { body: '<p>Please verify your age to go on.</p>' }, 'age-wall'],
    [
      'a question about cookies and nothing else',
      {
        body: '<p>We use cookies to make this site better. Accept all or reject all cookies.</p><button>Accept all</button>',
      },
      'consent-wall',
    ],
    [
      'a consent page of its own',
      {
        url: 'https://www.riverton.example/cookie-consent?to=/police',
        from: URL_OF_PAGE,
        body: LONG,
      },
      'consent-wall',
    ],
    [
      'a banner over a short page',
      {
        body: '<p>We use cookies. Accept all.</p><p>Riverton Police, 12 Main Street. In an emergency call 911.</p>',
      },
      'the page',
    ],
    [
      'a short statement in one paragraph that mentions cookies',
      {
        body: '<p>About this site. The Town does not endorse the places that it links. Cookies are set. Ask the Clerk for records, 12 Main Street.</p>',
      },
      'the page',
    ],
    [
      'a page that links to a privacy policy and says little else',
      {
        body: '<p>The county’s privacy policy says what becomes of the messages that you send us.</p>',
      },
      'the page',
    ],
    [
      'an office whose first words are about maintenance',
      {
        body: '<h2>Resident portal</h2><p>Maintenance requests are answered by our call center.</p>',
      },
      'the page',
    ],
    [
      'an office that builds a new site',
      { body: '<p>Our new website is under construction. Inmate search is back!</p>' },
      'the page',
    ],
    [
      'a short page whose footer links what it says of cookies',
      {
        body: '<p>Riverton Borough Council Council tax, Bins and recycling, Planning, Housing Terms and disclaimer · Privacy · Cookies · Freedom of information</p>',
      },
      'the page',
    ],
    [
      'works on the road',
      {
        body: '<p>Main Street is under maintenance until May. Riverton Police direct the traffic.</p>',
      },
      'the page',
    ],
    [
      'a notice on a page with much else',
      { body: `<p>This site is under construction.</p>${LONG}` },
      'the page',
    ],
  ])('%s', (_name, shown, expected) => expect(wall(shown)).toBe(expected));
});
