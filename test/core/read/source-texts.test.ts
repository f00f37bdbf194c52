import { expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';
import { readDraft } from '../../../core/read/draft.ts';
import { readCapture } from '../../../core/read/read.ts';
import { shownMarkup, textsOfSource, withoutTags } from '../../../core/read/source-texts.ts';
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
  expect(textsOfSource(FILE)).toEqual(TEXTS);
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
  expect(textsOfSource(text)).toBeUndefined();
});

it('keeps a text whose escapes are broken', () => {
  expect(textsOfSource('"a": "x y \\q",\n"b": "y z",\n"c": "z a"')).toEqual([
    'x y \\q',
    'y z',
    'z a',
  ]);
});

const NOTE = 'This page is not watched at night.';

it.each([
  [
    'a profile',
    `{"did":"did:plc:a","displayName":"Riverton PD","avatar":"https://a.example/b c.png","description":"Call 911.\\nNot here.","labels":[],"posts":233}`,
    ['Riverton PD', 'Call 911.\nNot here.'],
  ],
  [
    'nested data, indented',
    `{\n "station": { "street": "6 Wharf Rd", "geo": [-36.9] },\n "callout": { "text": "${NOTE}", "icon": "phone" }\n}`,
    ['6 Wharf Rd', NOTE],
  ],
  [
    'a piece of nested data',
    `  "open": true,\n  "a": "${NOTE}",\n  "b": "Call 911 now",\n  "c": { "n": 1 },\n  "d": "Dial 311 else"`,
    [NOTE, 'Call 911 now', 'Dial 311 else'],
  ],
  [
    'a catalogue of gettext',
    `#: base.html:41\nmsgid "hours"\nmsgstr ""\n"This page is not "\n"watched at night."\n\nmsgid "Call 911 first"\nmsgstr ""\n\nmsgid "more"\nmsgstr "Read \\"on\\"\\nhere"`,
    [NOTE, 'Call 911 first', 'Read "on"\nhere'],
  ],
  [
    'properties',
    `# texts\n[public]\nNOTE_HOURS="${NOTE}"\nnote.call = Call 911\nnote.more = We are\n    volunteers \\u2013 all\n\nstray words here`,
    [NOTE, 'Call 911', 'We are volunteers – all', 'stray words here'],
  ],
  [
    'a table',
    `type,name,label,hint\nnote,a1,"${NOTE}",,\ntext,b,"What happened, and where?","In your words",yes`,
    [NOTE, 'What happened, and where?', 'In your words'],
  ],
  [
    'a table with names of its columns in quotation marks',
    `"key","page","text"\r\n"bio","x","${NOTE}"\r\n"more","x","Call ""911"" first"\r\n`,
    [NOTE, 'Call "911" first'],
  ],
  [
    'a table of two columns, quoted where it must be',
    `\uFEFFField,Public text\nbio,${NOTE}\nnote,"In an emergency,\ncall 911"\nmail,pio@rivertonpd.gov\nphone,(614) 555-0142\nlang,en\n\n`,
    [NOTE, 'In an emergency,\ncall 911', 'pio@rivertonpd.gov', '(614) 555-0142'],
  ],
  ['a table of one row', `name,bio\n"Riverton PD","${NOTE}"`, ['Riverton PD', NOTE]],
  [
    'a table by semicolons',
    `"Clave";"Texto"\n"bio";"Llame al 911, no escriba"\n"nota";"No se vigila; llame"`,
    ['Llame al 911, no escriba', 'No se vigila; llame'],
  ],
  [
    'a wide table whose sentences need no quotation marks',
    `id,label,text\n1,First name,${NOTE}\n2,Last name,"Call 911, now"`,
    [NOTE, 'Call 911, now'],
  ],
  [
    'YAML',
    `elements: |\n  a form\nreplies:\n  - id: one\n    match: ["stolen car"]\n    text: >\n      This page is not\n      watched at night.\n  - id: two\n    text: 'Call 911, don''t write'`,
    ['a form', NOTE, "Call 911, don't write"],
  ],
  [
    'a piece of YAML',
    `      autocomplete: 'work street'\n  note:\n    '#type': webform_markup x\n    '#title': 'Public records'\n    '#markup': '<p>${NOTE}</p>'\n  more:\n    '#title': 'Read on'`,
    ['work street', 'Public records', `<p>${NOTE}</p>`, 'Read on'],
  ],
])('takes the texts of %s', (_what, text, texts) => {
  expect(textsOfSource(text)).toEqual(texts);
});

it.each([
  [
    'contacts',
    'Phone: 555-0100\nE-mail: pio@rivertonpd.gov\nAddress:\n  1 Main Street\nHours: 8 to 5',
  ],
  ['an article with a head', `---\ntitle: Rules\nlayout: page\nparts:\n---\n${NOTE}`],
  ['what is no table', `Police, fire, EMS: "call 911 now", they say,\n"or do not", we say`],

  ['prose with a quotation', `Hello, friends\n"We are closed", said Bob\nNo more`],
  ['prose in rows', `"Call 911,now"\n"or do not,ever"`],
  ['names in rows', `Name,Rank\nDana Ortiz,Chief\nSam Reyes,Officer`],
  ['a table with a quotation mark too many', `key,text\nbio,"Call 911" now"\n`],
  ['broken data', '{ "a": "b c", '],
  ['data without words', '{"a":"b","c":[1,2]}'],
  ['sums', 'a = b\nx == y'],
  ['a long text', `{"a":"${'b c '.repeat(60_000)}"}`],
])('leaves %s as it is', (_what, text) => {
  expect(textsOfSource(text) ?? []).toEqual([]);
});

it('is quick with a quotation mark that is never closed', () => {
  const text = `key,text,more\nbio,"${'a b '.repeat(40_000)}`;
  const before = processorMs();
  expect(textsOfSource(text)).toBeUndefined();
  expect(processorMs() - before).toBeLessThan(1_000);
});

it('shows a component’s template, sections of XML and the texts of an app', () => {
  expect(shownMarkup(`<script>let a</script>\n<template><p>${NOTE}</p></template>`)).toContain('<div><p>'); // prettier-ignore
  expect(shownMarkup(`<item><![CDATA[<p>${NOTE}</p>]]></item>`)).toBe(
    `<item><p>${NOTE}</p></item>`,
  );
  expect(shownMarkup(`<string name="a">${NOTE}</string>`)).toBe(`<p name="a">${NOTE}</p>`);
  expect(shownMarkup(`<p>${NOTE}</p><template>x</template>`)).toContain('<template>');
});

it('drops what a template keeps for itself, and nothing else', () => {
  expect(withoutTags('{# note #}a{% if b %}c{% endif %}<% d %>e<%= f %>{{!-- g --}}{{ h }} 5 % {')).toBe(' a c  e<%= f %> {{ h }} 5 % {'); // prettier-ignore
});
