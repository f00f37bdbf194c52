// Messages to page owners, and the printed page, in English.
import { dayWords } from './days.ts';
import type { Words } from './words.ts';

const day = (text: string): string => dayWords(text, 'en');
const number = (count: number): string => count.toLocaleString('en-US');
const pages = (count: number): string => `${number(count)} ${count === 1 ? 'page' : 'pages'}`;
const items = (count: number): string => `${number(count)} ${count === 1 ? 'item' : 'items'}`;
const ACTION = (count: number): string => (count === 1 ? 'needs action' : 'need action');

export const EN_OWNER: Pick<Words, 'owner' | 'print'> = {
  owner: {
    sentence: ({ own, action, items: count, due, isOverdue }) =>
      `${own === 1 ? 'Your page' : `${number(action)} of your ${pages(own)}`} ${ACTION(own === 1 ? 1 : action)}: ${items(count)} to change, ${count === 1 ? '' : 'the first '}${isOverdue ? 'overdue since' : 'by'} ${day(due)}.`,
    quiet: (own) =>
      `Nothing is known to be wrong with your ${own === 1 ? 'page' : pages(own)}. There is something to see to.`,
    unread: (own) =>
      own === 1
        ? 'Your page could not be read, so we cannot say how it stands.'
        : `None of your ${pages(own)} could be read, so we cannot say how they stand.`,
    fixedOnly: 'Thank you: what you changed is there.',
    quote: 'The page says',
    paste: {
      item: 'Text to paste',
      replace: 'Put this in place of the text that is there',
      add: 'Add this to what is there',
    },
    place: (steps) => `Where to click: ${steps.join(' › ')}.`,
    menus: (field) => `Menus change: if yours looks different, look for the field “${field}”.`,
    counter: ({ used, max, confidence }) =>
      max === undefined
        ? `${number(used)} characters.`
        : `${number(used)} of ${number(max)} characters.${confidence === 'high' ? '' : ' The platform’s limit is probably this; it tells you if it is another.'}`,
    leftOut: (what, why) => `Not in this text: “${what.replace(/[.\s]+$/, '')}”. ${why}`,
    goodRest: (count) =>
      count === 1 ? 'Your other page is in order.' : `Your other ${pages(count)} are in order.`,
  },
  print: {
    detail: 'Page by page',
    page: (at, total) => `Page ${number(at)} of ${number(total)}`,
    met: (titles) => `Met: ${titles}`,
    none: 'The policy asks nothing of this page.',
    more: (count, shown) =>
      shown === 0
        ? `${number(count)} on the pages behind`
        : `and ${number(count)} more on the pages behind`,
    pagesLeftOut: (count) =>
      `${pages(count)} more ${count === 1 ? 'is' : 'are'} left out here; the table has them all.`,
    owner: (name) => (name === undefined ? 'No owner named' : `Owner: ${name}`),
  },
};
