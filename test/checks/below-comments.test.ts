// Comments of visitors that only a heading and a name before them tell from the page's own words.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf } from '../support/content.ts';

const RULE = 'this page is not monitored 24/7.';

function judged(...texts: string[]): string | undefined {
  const blocks = ['Riverton Police Department. We post road closures here.', ...texts];
  const { content, about } = pageOf({ blocks, platform: 'website', kind: 'web-page' });
  const one = RULES.checks.find(({ check }) => check.meta.id === 'not-monitored-disclaimer');
  return one?.check.judge(content, about).outcome;
}

describe('a name before the words, below a heading of comments', () => {
  it.each([
    ['Comments', `Luke: ${RULE}`],
    ['Comments (2)', `Luke R.: ${RULE}`],
    ['3 comments', `Mary-Ann O'Neil: ${RULE}`],
    ['Replies', `@luke_r: ${RULE}`],
    ['Comentarios', 'Beto: esta página no se supervisa las 24 horas.'],
    ['Commentaires', "Luc : cette page n'est pas surveillée en tout temps."],
    ['Comments', 'Nice bike!', `Luke · ${RULE}`],
  ])('is not the page’s own: %s, %s', (...texts) => {
    expect(judged(...texts)).not.toBe('pass');
  });

  it.each([
    ['no heading', [`Luke: ${RULE}`]],
    ['a label', ['Comments', `Monitoring: ${RULE}`]],
    ['another label', ['Comments', `Please note: ${RULE}`]],
    ['rules for comments', ['Comments', 'This page is not monitored 24/7.']],
    ['the agency’s answer', ['Comments', `Riverton Police Department: ${RULE}`]],
    ['a heading that says more', ['Comments on the budget', `Luke: ${RULE}`]],
    ['what stands above', [`Luke: ${RULE}`, 'Comments']],
  ])('is the page’s own otherwise: %s', (_why, texts) => {
    expect(judged(...texts)).toBe('pass');
  });
});
