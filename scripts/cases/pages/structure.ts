// Sections B and C of hostile pages: size, structure and parser; character sets.
import { absent, all, browsed, first, present, served, unread } from './expect.ts';
import { html, SENTENCE, type Case, type Seen } from './stage.ts';

const P = `<p>${SENTENCE}</p>`;

/** Read whole, or refused for what it is. */
const deep = (seen: Seen) =>
  seen.reason === undefined
    ? present(seen)
    : unread(seen, 'too-deep', 'reading-timeout', 'too-large');
const shown = (seen: Seen) => present(seen);
const tooLarge = (seen: Seen) => unread(seen, 'too-large');

function nested(open: string, times: number, inside = ''): Case {
  return served(html(`${P}${open.repeat(times)}${inside}`), deep);
}

/** What stands after an element that is not closed is part of it. */
function unclosed(tag: string): Case {
  return served(html(`<p>Before.</p><${tag}>${P}`), (seen) => absent(seen));
}

/** By the id of the row. */
export const STRUCTURE: Record<string, Case> = {
  B1: (stage) => served(html('<p>words and more words</p>'.repeat(2_000_000)), tooLarge)(stage),
  B2: nested('<div>', 10_000),
  B3: nested('<div>', 100_000),
  B4: nested('<b id=i>', 20_000, '<p>'.repeat(50)),
  B5: nested('<ul><li>', 20_000),
  B6: nested('<font>', 20_000, '</p>'.repeat(20_000)),
  B7: nested('<template>', 5_000),
  B8: served(html(`${P}<table>${'x<b>'.repeat(20_000)}`), deep),
  B9: served(
    html(`${P}<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>x</div>`),
    deep,
  ),
  B10: served(html(`${P}<div title="${'y'.repeat(4_900_000)}">x</div>`), deep),
  B11: (stage) => served(html('<!--x-->'.repeat(5_000_000)), tooLarge)(stage),
  B12: served(html(`${P}<p>After.</p><!--${'x'.repeat(4_000_000)}<p>SECRET</p>`), (seen) =>
    first(present(seen), absent(seen, 'SECRET')),
  ),
  B13: all(
    ...['script', 'style', 'title', 'textarea style="display:none"', 'plaintext hidden'].map(
      unclosed,
    ),
  ),
  B14: all(
    served(
      html(`<noscript>${P}</noscript><div id="app"></div><script src="/app.js"></script>`),
      (seen) =>
        seen.reason === 'needs-browser' || seen.partial || !seen.shown.includes(SENTENCE)
          ? undefined
          : 'present without a sign of scripts',
    ),
    browsed(html(`<noscript>${P}</noscript><p>Built.</p>`), (seen) => absent(seen)),
  ),
  B15: served(`${html('<p>Text.</p>')}</body></html>${P}`, shown),
  B16: served(html('<p>This page is not mon\0itored 24/7.</p>'), shown),
  B17: all(
    ...['a', ' ', 'aaaa!', 'not '].map((bait) =>
      served(html(`${P}<p>${bait.repeat(1_000_000 / bait.length)}</p>`), (seen) =>
        seen.reason === undefined ? present(seen) : unread(seen, 'reading-timeout', 'too-large'),
      ),
    ),
  ),
  B18: all(
    (stage) => served(html('&amp;'.repeat(5_000_000)), tooLarge)(stage),
    served(html(`${P}<p>${'&amp;'.repeat(300_000)}</p>`), deep),
  ),
  B19: served(
    '<!doctype html><html><head><title>Riverton Police Department</title></head><frameset cols="*"><frame src="/in"></frameset></html>',
    (seen) => (seen.reason === undefined && !seen.partial ? 'read as if it were whole' : undefined),
  ),
  B20: served(
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${html(`${P}<p>&b;</p>`)}`,
    (seen) => first(present(seen), absent(seen, 'aaaaaaaaaa')),
  ),
};

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const latin = (text: string) => Buffer.from(text, 'latin1');

/** A page in bytes around `inside`, with what its head and its header say of its characters. */
function coded(inside: Buffer, expected: string, head: string, type = 'text/html'): Case {
  const before = `<!doctype html><html><head>${head}<title>Riverton Police Department</title></head><body><h1>Riverton Police Department</h1><p>We post news for the people of Riverton.</p><p>x `;
  const page = Buffer.concat([latin(before), inside, latin(' y</p></body></html>')]);
  return served(page, (seen) => present(seen, `x ${expected} y`), { 'content-type': type });
}

/** A page that is all of one charset, with a mark at its beginning. */
function wide(encode: (text: string) => Buffer, type: string): Case {
  return served(
    encode(html('<p>Ärzte – €5</p>').replace('<meta charset="utf-8">', '')),
    (seen) => present(seen, 'Ärzte – €5'),
    { 'content-type': type },
  );
}

const QUOTES = Buffer.from('Ärzte – “Quote” €5');
const WINDOWS = bytes('809394');
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
const meta = (charset: string) => `<meta charset="${charset}">`;
const header = (charset: string) => `text/html; charset=${charset}`;
const unknown = (charset: string): Case =>
  served(html(P), (seen) => unread(seen, 'charset'), { 'content-type': header(charset) });

/** By the id of the row. */
export const CHARSETS: Record<string, Case> = {
  C1: coded(QUOTES, 'Ärzte – “Quote” €5', ''),
  C2: coded(WINDOWS, '€“”', meta('windows-1252')),
  C3: coded(WINDOWS, '€“”', '', header('iso-8859-1')),
  C4: coded(QUOTES, 'Ärzte – “Quote” €5', meta('windows-1252'), header('utf-8')),
  C5: served(
    Buffer.concat([bytes('efbbbf'), Buffer.from(html('<p>Ärzte</p>'))]),
    (seen) => present(seen, 'Ärzte'),
    { 'content-type': header('windows-1252') },
  ),
  C6: all(
    wide((text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/html'),
    wide((text) => big(`\ufeff${text}`), 'text/html'),
  ),
  C7: wide((text) => Buffer.from(text, 'utf16le'), header('utf-16le')),
  C8: coded(QUOTES, 'Ärzte – “Quote” €5', meta('utf-16')),
  C9: coded(QUOTES, 'Ärzte – “Quote” €5', `<!--${'x'.repeat(1_100)}-->${meta('utf-8')}`),
  C10: coded(QUOTES, 'Ärzte – “Quote” €5', `<!--${meta('koi8-r')}-->`),
  C11: coded(
    bytes('93fa967b'),
    '日本',
    '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
  ),
  C12: all(
    coded(bytes('c6fccbdc'), '日本', '', header('euc-jp')),
    coded(bytes('d6d0cec4'), '中文', '', header('gb2312')),
    coded(bytes('a4a4a4e5'), '中文', '', header('big5')),
    coded(bytes('c7d1b1b9'), '한국', '', header('euc-kr')),
    coded(bytes('f0d2c9d7c5d4'), 'Привет', '', header('koi8-r')),
  ),
  C13: all(unknown('iso-2022-kr'), unknown('hz-gb-2312'), unknown('utf-7'), unknown('utf-32')),
  C14: all(
    ...['utf8mb4', 'none', '', '"none"'].map((charset) =>
      coded(QUOTES, 'Ärzte – “Quote” €5', meta('utf-8'), header(charset)),
    ),
  ),
  C15: coded(
    Buffer.concat([Buffer.from('Ä '), bytes('c328'), Buffer.from(' ö')]),
    'Ä \ufffd( ö',
    meta('utf-8'),
  ),
};
