// What a letter's HTML and CSS asks of mail programs, against caniemail.com's data: what they lack is named here, with why it does no harm.
import { readdirSync, readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';
import { expect, it } from 'vitest';

const golden = new URL('../../golden/mail/', import.meta.url);
const files = readdirSync(golden).filter((name) => name.endsWith('.html'));

/** Features that one of these programs does not have at all. */
const LACKED: Readonly<Record<string, string>> = {
  'color-scheme CSS property':
    'only says that dark colours are there; who ignores it shows the light ones',
  'color-scheme meta tag': 'the same',
  '@media': 'holds the dark colours and nothing else',
  '<style> element': 'holds the dark colours and nothing else: every style stands on its element',
  'role attribute':
    'tells screen readers that tables are no tables of data; without it they still read in order',
  'aria-hidden attribute': 'hides the bars from screen readers; the words below them say the same',
  'dir attribute': 'left to right is what everybody assumes',
  '<body> element': 'becomes another element, whose colour the outer table repeats',
  'word-break':
    'keeps a long address from being wider than a phone; who ignores it has a wide window',
  'max-width': 'Outlook gets a table of 600 points of its own around the card',
};

/** Features that one of them has in part: each used in the part that it has. */
const PARTIAL: Readonly<Record<string, string>> = {
  ...LACKED,
  'align attribute': 'of cells, where it holds',
  background: 'plain colours only',
  border: 'on cells and paragraphs, plain',
  'font-size': 'in pixels',
  'font-weight': 'bold only',
  'height attribute': 'of cells, where it holds',
  'height property': 'beside the attribute',
  'line-height': 'in pixels',
  margin: 'none is negative or automatic',
  padding: 'on cells; where paragraphs lose it they stand closer',
  'width attribute': 'of tables and cells, where it holds',
  'text-align': 'beside the attribute; centre only in the numbers',
};

it.each(files)('%s asks for nothing that Outlook, Gmail or Apple Mail lacks', (file) => {
  const html = readFileSync(new URL(file, golden), 'utf8');
  const { issues } = caniemail({ clients: ['outlook.*', 'gmail.*', 'apple-mail.*'], html });
  const titles = (found: typeof issues.errors) =>
    [...new Set([...found.values()].flat().map(({ title }) => title))].toSorted();
  expect(titles(issues.errors).filter((title) => !Object.hasOwn(LACKED, title))).toEqual([]);
  expect(titles(issues.warnings).filter((title) => !Object.hasOwn(PARTIAL, title))).toEqual([]);
});

it('would find what they lack', () => {
  const { issues } = caniemail({
    clients: ['outlook.*'],
    html: '<div style="display:flex;position:absolute"><video src="x"></video></div>',
  });
  expect([...issues.errors.values()].flat().map(({ title }) => title)).toContain('display:flex');
});
