import { expect, it } from 'vitest';
import { readDraft } from '../../../core/read/draft.ts';
import { readCapture } from '../../../core/read/read.ts';
import { textsOfStrings } from '../../../core/read/strings-file.ts';
import { draftOf } from '../../../bench/accuracy/judge.ts';

const FILE = `{
  "note.title": "Stay in touch",
  "note.legal": "Official site of the \\"Port\\" Authority \\u2013 see <0>our rules</0>",
  "note.danger": "If you are in danger, call ",
  "note.danger.end": ".",
  "note.danger.phone": "911",
  "note.hours": "This page is not watched at night.",
  "note.late": "We ans`;
const TEXTS = [
  'Stay in touch',
  'Official site of the "Port" Authority – see our rules',
  'If you are in danger, call 911.',
  'This page is not watched at night.',
  'We ans',
];

it('takes the texts of a file for translators, and puts together what is kept in parts', () => {
  expect(textsOfStrings(FILE)).toEqual(TEXTS);
});

it('reads such a draft as what visitors get to see', () => {
  expect(readDraft(FILE, 'website').blocks.map(({ text }) => text)).toEqual(TEXTS);
});

it('reads it by its markup where it is brought as HTML, and a page’s own data as it stands', () => {
  const html = FILE.replace('Stay in touch', 'Stay <b>in</b> touch');
  const draft = draftOf({ id: 'a', kind: '', html: true, text: html } as never);
  const texts = (mode: 'draft' | 'static') => {
    const read = readCapture({ ...draft, capture: { ...draft.capture, mode } }, 'website');
    return read.ok ? read.content.blocks.map(({ text }) => text) : [];
  };
  expect(texts('draft').slice(0, 3)).toEqual(TEXTS.slice(0, 3));
  expect(texts('static')[0]).toContain('"note.title"');
});

it.each([
  ['prose', 'We answer by day.\nCall 911 in an emergency.\nIt is not watched at night.'],
  ['two pairs', '"a": "Call 911",\n"b": "This page is not watched."'],
  ['pairs in prose', `He wrote:\n${FILE.split('\n').slice(1, 5).join('\n')}\nand so on\nand on`],
  ['other data', '{\n"a": 1,\n"b": [2],\n"c": true\n}'],
  ['nothing', ''],
])('leaves %s as it is', (_what, text) => {
  expect(textsOfStrings(text)).toBeUndefined();
});

it('keeps a text whose escapes are broken', () => {
  expect(textsOfStrings('"a": "x \\q",\n"b": "y",\n"c": "z"')).toEqual(['x \\q', 'y', 'z']);
});
