// Cutting text into sentences: what ends one, what does not, and that quotations are exact.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../checks/language/boundaries.ts';
import { nearestBy, quoteOf, sentencesOf, wordsOf } from '../../../checks/language/sentences.ts';
import { processorMs } from '../../support/processor-time.ts';
import { blocksOf } from '../../support/content.ts';

const cut = (text: string): string[] =>
  sentencesOf(blocksOf(text)).map((sentence) => sentence.text);

const letters = (one: string): string => one.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Bio | not monitored • call 911 · more', ['Bio', 'not monitored', 'call 911', 'more']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['Riverton Police Dept. Records Unit', ['Riverton Police Dept. Records Unit']],
    ['Riverton Police Dept. This page is ours.', ['Riverton Police Dept.', 'This page is ours.']],
    ['Open 8 a.m. to 5 p.m. daily', ['Open 8 a.m. to 5 p.m. daily']],
    ['Open until 5 p.m. Call later.', ['Open until 5 p.m.', 'Call later.']],
    ['Ask Sgt. Miller or Lt. Park.', ['Ask Sgt. Miller or Lt. Park.']],
    ['The U.S. Marshals came.', ['The U.S. Marshals came.']],
    ['See No. 5 on St. James St. today', ['See No. 5 on St. James St. today']],
    ['Dial 9-1-1 24/7.', ['Dial 9-1-1 24/7.']],
    [
      'Go to https://riverton.example/a.b?c=D.E now',
      ['Go to https://riverton.example/a.b?c=D.E now'],
    ],
    ['Write to Desk.Team@riverton.example today.', ['Write to Desk.Team@riverton.example today.']],
    ['Not watched.Call 911', ['Not watched.', 'Call 911']],
    ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
    ['🚓 Patrol 🚒 Fire', ['Patrol', 'Fire']],
    ['In an emergency ☎️ 911', ['In an emergency ☎️ 911']],
    ['Wait… what', ['Wait…', 'what']],
    ['Do not\ncall here', ['Do not\ncall here']],
    ['Is it read? No\nCall us', ['Is it read?', 'No', 'Call us']],
    ['Late or not\nCall us', ['Late or not', 'Call us']],
    ['© 2026 Riverton', ['2026 Riverton']],
    ['•••', []],
    [
      'CALL 911 FIRST *** DESK SHUT AT NIGHT *** NO MESSAGES',
      ['CALL 911 FIRST', 'DESK SHUT AT NIGHT', 'NO MESSAGES'],
    ],
    ['Fire & rescue // Not watched // Dial 999', ['Fire & rescue', 'Not watched', 'Dial 999']],
    ['Ours ~ Not watched ~ Sé amable', ['Ours', 'Not watched', 'Sé amable']],
    ['Ours >> Not watched >> Be kind', ['Ours', 'Not watched', 'Be kind']],
    ['Ours :: Not watched :: Be kind', ['Ours', 'Not watched', 'Be kind']],
    ['Home > Police > Contact us', ['Home', 'Police', 'Contact us']],
    ['Reply within 2 * days', ['Reply within 2 * days']],
    ['Staffed 24 / 7 / 365', ['Staffed 24 / 7 / 365']],
    ['This page - run by us - is not watched', ['This page - run by us - is not watched']],
    ['See https://riverton.example//a//b now', ['See https://riverton.example//a//b now']],
    ['We *may* and we *will* act', ['We *may* and we *will* act']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('says where each stands in the whole page', () => {
    const blocks = blocksOf('First. Second one.', ' · Third');
    const whole = blocks.map((block) => block.text).join('\n');
    for (const sentence of sentencesOf(blocks)) {
      expect(whole.startsWith(sentence.text, sentence.offset)).toBe(true);
      expect(quoteOf(sentence)).toMatchObject({ text: sentence.text, offset: sentence.offset });
    }
    expect(sentencesOf(blocks).map(({ block }) => block)).toEqual([0, 0, 1]);
  });

  it('keeps the language that was declared', () => {
    const [block] = blocksOf('Hola.');
    expect(sentencesOf([{ ...block!, lang: 'es' }])[0]?.lang).toBe('es');
  });

  it('cuts once for the same blocks', () => {
    const blocks = blocksOf('One. Two.');
    expect(sentencesOf(blocks)).toBe(sentencesOf(blocks));
  });

  it('never loses a word, never makes one too long, and quotes exactly', () => {
    const text = fc.array(fc.constantFrom('Dept.', 'U.S.', 'word', '. ', '! ', '\n', ' | ', '🚓', 'é', '24/7', ' ', 'Call', '\u200b', 'x'.repeat(700))); // prettier-ignore
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const sentences = sentencesOf(blocksOf(whole));
        for (const sentence of sentences) {
          expect(whole.startsWith(sentence.text, sentence.offset)).toBe(true);
          expect(sentence.text.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        }
        expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(whole));
      }),
    );
  });

  it('knows words with joining marks as one', () => {
    const [sentence] = sentencesOf(blocksOf("Don't dial 9-1-1 or see a.b/c 24/7"));
    expect(wordsOf(sentence!)).toEqual(["don't", 'dial', '9-1-1', 'or', 'see', 'a.b/c', '24/7']);
  });

  it('finds the nearest by a score', () => {
    const sentences = sentencesOf(blocksOf('One. Two two. Three three three.'));
    expect(nearestBy(sentences, ({ norm }) => norm.length)?.text).toBe('Three three three.');
    expect(nearestBy(sentences, () => 0)).toBeUndefined();
  });

  it('stays linear on hostile text', () => {
    for (const part of ['a', '. ', '|a', 'St. ', '.A', '!', '😀', ' ']) {
      const started = processorMs();
      sentencesOf(blocksOf(part.repeat(Math.ceil(500_000 / part.length))));
      expect(processorMs() - started, JSON.stringify(part)).toBeLessThan(5_000);
    }
  });
});
