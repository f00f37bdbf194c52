// One page of the HTML report, and how it was read, in English.
import { counterWords, HOW_WORDS } from '../fix-words.ts';
import { permissionWords } from '../permission-words.ts';
import { counted } from '../words.ts';
import type { PageWords, ReadingWords } from './report-words.ts';

export const EN_PAGE: PageWords = {
  address: 'Address',
  title: 'Title',
  up: 'Back to the top',
  skipped: 'The inventory leaves this page out:',
  noSkipReason: 'no reason given',
  nothingAsked: 'The policy asks nothing of this kind of page.',
  whyUnread: 'Why it could not be read',
  todo: 'What to do',
  toVendor: 'What to send to the web vendor',
  quiet: (met, quiet) =>
    met === quiet
      ? `${counted(met, 'item')} met, with the evidence`
      : `${counted(met, 'item')} met and ${quiet - met} waived or not needed, with the evidence`,
  says: 'What the page says',
  nearest: 'The nearest sentence found, which is not enough',
  oneClick: ', one click away',
  oneClickOn: ', one click away on',
  waiverOver: (day) =>
    `A waiver for this item ran out on ${day} and no longer counts. It was approved by`,
  write: 'What to write',
  toCopy: '(click the text to select it, then copy)',
  fix: {
    title: 'All of it in one text, ready to paste',
    how: HOW_WORDS,
    where: 'Where:',
    field: ({ field }) => `The whole text, for the field ${field}`,
    counter: counterWords,
    onNotice: 'Enough on your notice page, which the text links:',
    leftOut: 'What is not in the text, and why',
  },
  counsel: {
    fold: (notes) => `${counted(notes, 'note')} for counsel on the comment policy`,
    oneClickOn: 'One click away, on',
  },
  picture: {
    title: 'Screenshot',
    alt: (when) => `The page as a visitor saw it on ${when}`,
    taken: 'A screenshot was taken.',
    kept: 'It is kept as',
    tooLarge: 'It is left out here to keep this file small.',
    gone: 'It is no longer in the capture store.',
    kind: 'It is of a kind that is not shown here.',
    broken: 'It could not be loaded from the capture store.',
  },
};

export const EN_READING: ReadingWords = {
  title: 'How it was read',
  checked: 'Checked',
  language: 'Language',
  policy: 'Policy',
  reader: 'Reader version',
  brought: 'Brought',
  visited: 'Visited',
  how: 'How',
  permission: 'Permission',
  permitted: permissionWords,
  arrived: 'Arrived at',
  answer: 'Answer',
  size: (bytes) => `${bytes.toLocaleString('en-US')} bytes`,
  notAsked: (size) => `none was asked for; what was brought has ${size}`,
  pageHash: 'SHA-256 of the page',
  textHash: 'SHA-256 of its text',
  kept: 'Kept as',
  also: 'Also read, one click away:',
  checks: 'Check versions',
};
