// What an answer makes of its question: every way to deny, to affirm and to leave open, with and without an answer.
import { describe, expect, it } from 'vitest';
import {
  isLeftAlone,
  isOnlyAsked,
  isUnanswered,
  untoldQuestion,
} from '../../../checks/language/answers.ts';

const NORM = 'is it private: we say so.';

describe('a question is not answered', () => {
  it.each([
    [{ norm: 'is it private: no.' }, true],
    [{ norm: 'is it private: nope' }, true],
    [{ norm: 'is it private: non, merci' }, true],
    [{ norm: 'is it private: nobody knows' }, false],
    [{ norm: 'is it private: no.', answer: 'yes.' }, true],
    [{ norm: NORM, answer: 'any citizen may ask for a copy.' }, true],
    [{ norm: NORM, answer: 'yes.' }, false],
    [{ norm: NORM, answer: 'it is.' }, false],
    [{ norm: NORM, answer: 'eyes only.' }, true],
    [{ norm: NORM }, false],
  ])('%j: %s', (answered, wanted) => {
    expect(isUnanswered(answered)).toBe(wanted);
  });
});

describe('a question that its answer does not tell', () => {
  it.each([
    ['it depends.', 'open', true],
    ['courts are divided.', 'open', true],
    ['that is all undecided.', 'open', true],
    ['that is all still undecided.', 'open', false],
    ['no.', 'open', false],
    ['no.', 'also-denied', true],
    ['nobody.', 'also-denied', false],
    ['it depends.', 'also-denied', true],
    ['they are.', 'also-denied', false],
  ] as const)('%s (%s): %s', (answer, denials, wanted) => {
    const asked = 'are posts kept?';
    expect(untoldQuestion({ norm: NORM, asked, answer }, denials)).toBe(wanted ? asked : undefined);
  });

  it('is none where nothing was asked or nothing was answered', () => {
    expect(untoldQuestion({ norm: NORM, answer: 'it depends.' }, 'open')).toBeUndefined();
    expect(untoldQuestion({ norm: NORM, asked: 'are posts kept?' }, 'open')).toBeUndefined();
  });
});

describe('a question whose answer speaks of something else', () => {
  it.each([
    ['are messages read at night?', 'the pier is closed.', true],
    ['are messages read at night?', 'rarely.', false],
    ['are messages read at night?', "we aren't here.", false],
    ['are messages read at night?', '9 to 5', false],
    ['faq: is anybody here?', 'the pier.', true],
    ['¿hay alguien?', 'el muelle.', true],
    ['lisez-vous les messages?', 'le quai.', true],
    ['who reads this?', 'the pier is closed.', false],
    ['who reads this?', 'to be decided.', true],
    ['who reads this?', 'on ne sait pas.', true],
  ])('%s %s: %s', (asked, answer, wanted) => {
    expect(isLeftAlone({ norm: NORM, asked, answer })).toBe(wanted);
  });

  it('is none where nothing was asked or nothing was answered', () => {
    expect(isLeftAlone({ norm: NORM, answer: 'the pier.' })).toBe(false);
    expect(isLeftAlone({ norm: NORM, asked: 'are messages read at night?' })).toBe(false);
    expect(isLeftAlone({ norm: NORM, asked: 'who reads this?' })).toBe(false);
  });
});

const meets = { stance: 'meets' };
/** Reads as the item's statement whatever has its word. */
const readerOf = (word: string) => (norm: string) =>
  norm.includes(word) ? { stance: 'meets' } : undefined;

describe('what only a question says', () => {
  it.each([
    // Denied, left open, or answered by a statement of its own.
    ['are comments public records?', 'no.', 'public', true],
    ['are comments public records?', 'courts are divided.', 'public', true],
    ['are comments public records?', 'yes.', 'public', false],
    ['are comments public records?', 'no.', 'nothing', false],
    // What is asked is read without its question mark.
    ['are comments public?', 'no.', '?', false],
    // Whether to do something: the answer has to affirm or to state it.
    ['should insults be deleted?', 'the pier is closed.', 'nothing', true],
    ['should insults be deleted?', 'yes, at once.', 'nothing', false],
    ['should insults be deleted?', 'we delete them.', 'delete', false],
    ['shoulder insults be deleted?', 'the pier is closed.', 'nothing', false],
    ['faut-il effacer les insultes?', 'le quai est ferme.', 'nothing', true],
    // Whose page it is.
    ['is this the official page?', 'the pier is closed.', 'official', true],
    ['is this the official page?', 'of course it is.', 'official', false],
    ['is this the official page?', 'the official one.', 'official', false],
    ['is it raining on the official page?', 'the pier is closed.', 'official', false],
  ])('%s %s (an item of %j): %s', (asked, answer, word, wanted) => {
    expect(isOnlyAsked(meets, { norm: NORM, asked, answer }, readerOf(word))).toBe(wanted);
  });

  it('is nothing where there is no question or no answer', () => {
    const reads = readerOf('i');
    expect(isOnlyAsked(meets, { norm: NORM, answer: 'no.' }, reads)).toBe(false);
    for (const asked of ['is this the official page?', 'should insults be deleted?']) {
      expect(isOnlyAsked(meets, { norm: NORM, asked }, reads), asked).toBe(false);
    }
  });

  it('is nothing where it is no statement of the item', () => {
    const answered = { norm: NORM, asked: 'are comments public records?', answer: 'no.' };
    expect(isOnlyAsked({ stance: 'near' }, answered, readerOf('public'))).toBe(false);
    const open = { norm: NORM, asked: 'should insults be deleted?', answer: 'the pier.' };
    expect(isOnlyAsked({ stance: 'opposite' }, open, readerOf('delete'))).toBe(false);
  });

  it('is what an answer tells by its form, where it speaks of something else', () => {
    const byAnswer = { ...meets, byAnswer: true };
    const answered = { norm: NORM, asked: 'are messages read at night?' };
    const reads = readerOf('read');
    expect(isOnlyAsked(byAnswer, { ...answered, answer: 'the pier.' }, reads)).toBe(true);
    // By its words alone it would be denied.
    expect(isOnlyAsked(byAnswer, { ...answered, answer: 'no.' }, reads)).toBe(false);
  });
});
