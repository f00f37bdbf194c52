// Character sets: which one a page's bytes are read by, and which are never guessed.
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../adapters/charset.ts';
import { CaptureError } from '../../core/capture/capture-error.ts';
import { processorMs } from '../support/processor-time.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const meta = (charset: string) => `<meta charset="${charset}">`;
const bytes = (...numbers: number[]) => Buffer.from(numbers);

describe('which set is used', () => {
  test.each<[string, Buffer, string, { text: string; label: string; from: string }]>([
    [
      'UTF-8 without a word about it',
      Buffer.from('Ärzte – “911” €5'),
      '',
      { text: 'Ärzte – “911” €5', label: 'utf-8', from: 'trial' },
    ],
    [
      'plain ASCII',
      Buffer.from('Call 911'),
      '',
      { text: 'Call 911', label: 'utf-8', from: 'trial' },
    ],
    [
      'windows-1252 by the page',
      latin(`${meta('windows-1252')}\x80 \x93911\x94 \x85`),
      '',
      { text: `${meta('windows-1252')}€ “911” …`, label: 'windows-1252', from: 'page' },
    ],
    [
      'iso-8859-1 in the header is windows-1252',
      latin('\x80 \x93a\x94'),
      'iso-8859-1',
      { text: '€ “a”', label: 'windows-1252', from: 'header' },
    ],
    [
      'us-ascii in the header is windows-1252',
      latin('\x92'),
      'us-ascii',
      { text: '’', label: 'windows-1252', from: 'header' },
    ],
    [
      'bytes without a letter in windows-1252',
      latin('\x81\x8d\x9d'),
      'windows-1252',
      { text: '\u0081\u008d\u009d', label: 'windows-1252', from: 'header' },
    ],
    [
      'the header before the page',
      Buffer.from(`${meta('windows-1252')}é`),
      'utf-8',
      { text: `${meta('windows-1252')}é`, label: 'utf-8', from: 'header' },
    ],
    [
      'the mark before the header',
      Buffer.from('\ufeffé'),
      'windows-1252',
      { text: 'é', label: 'utf-8', from: 'byte order mark' },
    ],
    [
      'UTF-16 with a mark',
      Buffer.from('\ufeffCall 911', 'utf16le'),
      '',
      { text: 'Call 911', label: 'utf-16le', from: 'byte order mark' },
    ],
    [
      'UTF-16 the other way round, with a mark',
      Buffer.from('\ufeffCall 911', 'utf16le').swap16(),
      '',
      { text: 'Call 911', label: 'utf-16be', from: 'byte order mark' },
    ],
    [
      'UTF-16 by the header',
      Buffer.from('Call 911', 'utf16le'),
      'utf-16le',
      { text: 'Call 911', label: 'utf-16le', from: 'header' },
    ],
    [
      'a page that says UTF-16 byte by byte',
      Buffer.from(`${meta('utf-16')}é`),
      '',
      { text: `${meta('utf-16')}é`, label: 'utf-8', from: 'page' },
    ],
    [
      'a page that says x-user-defined',
      latin(`${meta('x-user-defined')}\x80`),
      '',
      { text: `${meta('x-user-defined')}€`, label: 'windows-1252', from: 'fallback' },
    ],
    [
      'windows-1252 without a word about it',
      latin('Police \x96 d\xe9partement'),
      '',
      { text: 'Police – département', label: 'windows-1252', from: 'fallback' },
    ],
    [
      'a label of nonsense',
      Buffer.from('é'),
      'utf8mb4',
      { text: 'é', label: 'utf-8', from: 'trial' },
    ],
    [
      'a label of nonsense, and a page that knows',
      latin(`${meta('latin1')}\xe9`),
      'none',
      { text: `${meta('latin1')}é`, label: 'windows-1252', from: 'page' },
    ],
    ['an empty page', Buffer.alloc(0), '', { text: '', label: 'utf-8', from: 'trial' }],
  ])('%s', (_name, page, header, expected) => {
    const { text, label, from } = decodePage(page, header);
    expect({ text, label, from }).toEqual(expected);
  });

  test.each<[string, string, Buffer, string]>([
    ['Shift_JIS', 'shift_jis', bytes(0x8c, 0x78, 0x8e, 0x40), '警察'],
    ['EUC-JP', 'euc-jp', bytes(0xb7, 0xd9, 0xbb, 0xa1), '警察'],
    ['GB 2312', 'gb2312', bytes(0xbe, 0xaf, 0xb2, 0xec), '警察'],
    ['Big5', 'big5', bytes(0xc4, 0xb5, 0xb9, 0xee), '警察'],
    ['EUC-KR', 'euc-kr', bytes(0xb0, 0xe6, 0xc2, 0xfb), '경찰'],
    ['KOI8-R', 'koi8-r', bytes(0xf0, 0xcf), 'По'],
    ['windows-1251', 'windows-1251', bytes(0xcf, 0xee), 'По'],
  ])('%s by the header', (_name, label, page, text) => {
    expect(decodePage(page, label).text).toBe(text);
  });

  test('bytes that are valid UTF-8 are given as they stand, without a mark', () => {
    const text = Buffer.from('é 911');
    expect(decodePage(text, '').utf8).toEqual(text);
    expect(decodePage(Buffer.concat([bytes(0xef, 0xbb, 0xbf), text]), '').utf8).toEqual(text);
    expect(decodePage(latin('é 911'), 'utf-8').utf8).toBeUndefined();
    expect(decodePage(latin('é 911'), 'latin1').utf8).toBeUndefined();
  });

  test('a damaged page in UTF-8 stays UTF-8, with marks where it is damaged', () => {
    const page = Buffer.concat([Buffer.from('é“”–—é '), bytes(0xc3, 0x28), Buffer.from(' ñ')]);
    const decoded = decodePage(page, '');
    expect(decoded).toEqual({
      text: 'é“”–—é \ufffd( ñ',
      label: 'utf-8',
      from: 'trial, some bytes invalid',
    });
    expect(decodePage(page, 'utf-8').text).toBe('é“”–—é \ufffd( ñ');
  });
});

describe('what a page declares', () => {
  test.each([
    ['in quotes', '<meta charset="iso-8859-2">'],
    ['without quotes', '<META CHARSET=iso-8859-2>'],
    ['in apostrophes, with spaces', "<meta charset = 'iso-8859-2' />"],
    ['the old way', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'],
    [
      'the old way, the other way round',
      "<meta content='text/html;charset=iso-8859-2' http-equiv=content-type>",
    ],
    [
      'after other tags',
      '<title>a > b</title><meta name="x" content="charset=utf-8"><meta charset="iso-8859-2">',
    ],
    [
      'after a tag with a bracket in quotes',
      '<meta name="a>b" content="x"><meta charset="iso-8859-2">',
    ],
  ])('%s', (_name, tag) => {
    expect(decodePage(latin(`<html><head>${tag}\xb1`), '').label).toBe('iso-8859-2');
  });

  test.each([
    ['in a comment', `<!-- ${meta('iso-8859-2')} -->`],
    ['in a comment that does not end', `<!-- ${meta('iso-8859-2')}`],
    ['as a name only', '<meta http-equiv="refresh" content="0; charset=iso-8859-2">'],
  ])('not %s', (_name, tag) => {
    expect(decodePage(Buffer.from(`${tag}é`), '')).toMatchObject({ label: 'utf-8', from: 'trial' });
  });

  test('too late, and so it says', () => {
    const page = Buffer.from(`${' '.repeat(1_100)}${meta('utf-8')}é`);
    expect(decodePage(page, '')).toMatchObject({
      label: 'utf-8',
      from: 'trial, declared too late in the page to count',
    });
  });

  test('a page made of beginnings of declarations takes no time', () => {
    const start = processorMs();
    decodePage(Buffer.from('<meta '.repeat(200_000)), '');
    expect(processorMs() - start).toBeLessThan(1_000);
  });
});

describe('what is never guessed', () => {
  test.each(['iso-2022-kr', 'ISO-2022-CN', 'hz-gb-2312', 'utf-7', 'UTF-32', 'utf-32le', 'ucs-4'])(
    '%s',
    (label) => {
      expect(() => decodePage(Buffer.from('a'), label)).toThrow(CaptureError);
      expect(() => decodePage(Buffer.from(meta(label)), '')).toThrow(/^charset:/);
    },
  );

  test.each([[bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)], [bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41)]])(
    'UTF-32 by its mark',
    (page) => {
      expect(() => decodePage(page, '')).toThrow(/UTF-32/);
    },
  );
});
