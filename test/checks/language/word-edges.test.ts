// Which words are a language's own: not the parts of addresses, nor the ends of English words.
import { expect, it } from 'vitest';
import { isPlainWord } from '../../../checks/language/word-edges.ts';

/** Whether the word that stands between the marks is one; before the text and after it, nothing. */
function isPlain(marked: string): boolean {
  const start = marked.indexOf('<') + 1;
  const end = marked.indexOf('>') - 1;
  const text = ` ${marked.replaceAll(/[<>]/g, '')} `;
  return isPlainWord(
    Uint16Array.from(text, (char) => char.charCodeAt(0)),
    start,
    end + 1,
  );
}

it.each([
  ['the <city> hall', true],
  ['<city>', true],
  ['(<city>)', true],
  ["the city'<s> hall", false],
  ["a'<s>", false],
  ["z'<s>", false],
  ["we'<d> go", false],
  ["7'<s> end", true],
  ["{'<s>", true],
  ["`'<s>", true],
  ["we'<re> in", true],
  ["c'<t>", true],
  ['t.<co>/1y2', false],
  ['<t>.co', false],
  ['the <end>.', true],
  ['the <end>. and', true],
  ['t.co/<1y2>', false],
  ['<t>/co', false],
  ['@<name>', false],
  ['<name>@host', false],
  ['<name>@ host', false],
  ['<snake>_case', false],
  ['snake_<case>', false],
  ['<well>-known', false],
  ['well-<known>', false],
  ['<well>- known', true],
  ['<well>-_', false],
  ['<a>,b', true],
])('%j: %s', (marked, plain) => {
  expect(isPlain(marked)).toBe(plain);
});

it.each([
  ["we'<da> go", true],
  ["o'<so> on", true],
  ["it'<s>", false],
  ["n'<t>", true],
  ["é'<s>", true],
  ['<a>-1', false],
  ['<a>/1', false],
  ['<a>.1', false],
  ['<a>._', false],
  ['<a>.)', true],
  ['<a>/ b', true],
  ['<a>.é', true],
  ['.<a> b', false],
  ['/<a> b', false],
  ['-<a> b', false],
  ['_<a> b', false],
  ['(<a> b', true],
  ['<a>:b', true],
  ['<a>_ b', false],
  ["'<a>'", true],
])('%j at an edge: %s', (marked, plain) => {
  expect(isPlain(marked)).toBe(plain);
});
