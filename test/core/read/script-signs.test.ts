// Signs that scripts build a page: what is a shell, what is only partly built, and what is neither.
import { describe, expect, it } from 'vitest';
import { contentOf } from './page-of.ts';

const SENTENCES = 'The police department serves the residents of Riverton. '.repeat(8);
const LONG = `<p>${SENTENCES}</p>`;
const SCRIPT = '<script src="app.js"></script>';

describe('a shell', () => {
  it.each([
    [
      'an empty mount point',
      `<div id="root"> <!-- x --></div>`,
      'the place for its content is empty (#root)',
    ],
    [
      'a request for scripts',
      '<noscript>Please enable JavaScript to run this app.</noscript>',
      'it asks to turn JavaScript on',
    ],
    [
      'a request for scripts in view',
      '<p>This site requires JavaScript.</p>',
      'it asks to turn JavaScript on',
    ],
    ['in Spanish', '<noscript>Habilite JavaScript</noscript>', 'it asks to turn JavaScript on'],
    [
      'scripts and hardly any text',
      `<p>Hi</p>${SCRIPT}`,
      'it has scripts and 2 characters of text',
    ],
    ['frames', '<frameset><frame src="a.html"></frameset>', 'the page is made of frames'],
  ])('%s', (_, html, because) => {
    const { script } = contentOf(html);
    expect(script).toMatchObject({ shell: true });
    expect(script.because).toContain(because);
  });

  it.each([
    ['text enough', `<div id="root"></div>${LONG}<noscript>Enable JavaScript</noscript>`],
    ['a short page without scripts', '<p>Call 911.</p>'],
    [
      'scripts that hold data only',
      '<p>Call 911.</p><script type="application/ld+json">{}</script><script type="text/template">x</script>',
    ],
    ['a mount point that is filled', '<div id="root"><p>Call 911.</p></div>'],
  ])('not %s', (_, html) => {
    expect(contentOf(html).script.shell).toBe(false);
  });
});

describe('partly built', () => {
  it.each([
    ['an empty mount point', `${LONG}<div id="app"></div>`, 'boxes that a script fills are empty'],
    [
      'empty custom elements',
      `${LONG}<news-list></news-list>`,
      'boxes that a script fills are empty',
    ],
    ['something is loading', `${LONG}<p>Loading…</p>`, 'it says that something is loading'],
    ['algo se carga', `${LONG}<p>Cargando...</p>`, 'it says that something is loading'],
    [
      'a template that is not filled in',
      `${LONG}<p>Hello {{ name }}</p>`,
      'text of a template is not filled in',
    ],
    [
      'a part that needs scripts',
      `${LONG}<p>You need JavaScript enabled to view this address.</p>`,
      'part of it asks to turn JavaScript on',
    ],
    [
      'much hidden text',
      `${LONG}<div style="display:none">${LONG}</div>`,
      'text is hidden that a script may show',
    ],
  ])('%s', (_, html, because) => {
    const { script } = contentOf(html + SCRIPT);
    expect(script).toMatchObject({ shell: false, partial: true, because: [because] });
    expect(contentOf(html).script.partial).toBe(false);
  });

  it('not an ordinary page with scripts', () => {
    const { script } = contentOf(`${LONG}<x-box>Text</x-box><script>var a = 1;</script>`);
    expect(script).toEqual({
      visibleText: SENTENCES.trim().length + 'Text'.length,
      shell: false,
      partial: false,
      because: [],
    });
  });
});

it('a browser has given scripts their turn', () => {
  const { script } = contentOf(`<div id="root"></div>${SCRIPT}<p>Hi</p>`, { mode: 'browser' });
  expect(script).toEqual({ visibleText: 2, shell: false, partial: false, because: [] });
});

it('what only screen readers get is no visible text', () => {
  expect(contentOf('<p>Hi</p><p class="sr-only">Long label</p>').script.visibleText).toBe(2);
});

describe('text that a style sheet may hide', () => {
  const SHEET = '<link rel="stylesheet" href="site.css">';
  const unsure = (name: string, before = SHEET) => {
    const { script, blocks } = contentOf(
      `${before}<p>Before.</p><div class="${name}"><p>Within.</p></div><p>After.</p>`,
    );
    const within = blocks.find(({ text }) => text === 'Within.');
    if (script.unsure === undefined || within === undefined) return false;
    expect(script.unsure).toEqual([[within.offset, within.offset + 'Within.'.length]]);
    return true;
  };

  it.each(['js-hidden', 'notice_hide', 'c-notice--hidden', 'no-display', 'box offscreen-box'])(
    'is told of: %s',
    (name) => expect(unsure(name)).toBe(true),
  );

  it.each([
    'notice',
    'overflow-hidden',
    'hidden-xs',
    'hide-for-small',
    'md:hidden',
    'hide-title',
    'no-hide',
    'hideaway-park',
    'hidden md:block',
  ])('is not seen in a name that says nothing of the kind: %s', (name) =>
    expect(unsure(name)).toBe(false),
  );

  it('is sure where every sheet is in the page, or the element says so itself', () => {
    expect(unsure('js-hidden', '')).toBe(false);
    expect(unsure('js-hidden" style="display:block', SHEET)).toBe(false);
  });

  it('is told of in as many pieces as a page has, not without end', () => {
    const many = '<div class="js-hidden"><p>Text.</p></div>'.repeat(2_000);
    expect(contentOf(SHEET + many).script.unsure).toHaveLength(500);
  });

  it.each([
    ['a rule about what is inside', '<style>p:has(b){display:none}</style><p>Within.</p>'],
    [
      'a rule in a box of unknown size',
      '<style>@container (width > 9px){p{opacity:0}}</style><p>Within.</p>',
    ],
    [
      'a rule that waits for a script',
      '<style>html:not(.js) p{display:none}</style><p>Within.</p>',
    ],
    ['what moves in', '<style>p{opacity:0;animation:k 1s}</style><p>Within.</p>'],
    ['an overridden attribute', `${SHEET}<p hidden style="display:block">Within.</p>`],
  ])('tells that %s may hide it', (_, html) => {
    const { blocks, script } = contentOf(html);
    const at = blocks[0]?.offset ?? -1;
    expect(script.unsure).toEqual([[at, at + 'Within.'.length]]);
  });
});
