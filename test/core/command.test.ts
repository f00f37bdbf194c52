// A printed command comes through a shell as the words that it was made from.
import { execFileSync } from 'node:child_process';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { command, quoted } from '../../core/command.ts';

const ODD = ['some dir', "Dana O'Neil", 'a&b', '$HOME', '`id`', '"', '\\', '!!', '*', '~', '', 'a\nb', '#x', 'C:\\new dir', '(x)', 'x;y', '-d', 'ñ', '<file>']; // prettier-ignore

test('what needs no quotes has none, and double quotes stand where they do', () => {
  expect(command('history', 'riverton-pd/home')).toBe('presence history riverton-pd/home');
  expect(command('submit', 'a/b', '--text', 'FILE', '--by', 'YOUR NAME')).toBe(
    'presence submit a/b --text FILE --by "YOUR NAME"',
  );
  expect(quoted("it's $5")).toBe(String.raw`'it'\''s $5'`);
});

test('a shell gives back the words', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 12 }), (text) => {
      ODD.push(text.replaceAll('\0', ''));
    }),
    { numRuns: 300 },
  );
  const words = ODD.map((word) => word.replaceAll(/[\uD800-\uDFFF]/gu, ''));
  const back = execFileSync('bash', ['-c', `printf '%s\\0' ${words.map(quoted).join(' ')}`]);
  expect(back.toString('utf8').split('\0').slice(0, -1)).toEqual(words);
});
