// The names that words go by, and their numbers: beginnings, pairs, first and last words, each at its length.
import { describe, expect, it } from 'vitest';
import { KnownWords, namesOf } from '../../../checks/language/weighing/known-words.ts';

describe('the names of words', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['call', ['call', 'call*', '^call', '$call']],
    ['emergency', ['emergency', 'emerg*', '^emerge', '$emerge']],
    ['call us', ['call', 'call*', 'us', 'us*', 'call_us', '^call', '^us', '$us']],
    [
      'never leave messages unanswered',
      [
        'never',
        'never*',
        'leave',
        'leave*',
        'messages',
        'messa*',
        'unanswered',
        'unans*',
        'never_leave',
        'never__messag',
        '^never',
        'leave_messag',
        'leave__unansw',
        '^leave',
        'messag_unansw',
        '$unansw',
      ],
    ],
  ])('of %j are %j', (text, wanted) => {
    // prettier-ignore
    expect(namesOf(text.match(/\S+/g) ?? [])).toEqual(wanted);
  });
});

/** The known names that a text's words go by. */
function found(names: readonly string[], text: string): string[] {
  const told: string[] = [];
  new KnownWords(names).eachIn(text.match(/\S+/g) ?? [], (at) => {
    if (at !== undefined) told.push(names[at] ?? 'no name');
  });
  return told;
}

describe('known names', () => {
  const TEXT = 'never leave messages unanswered';
  it('are found as they are spelled out', () => {
    const names = namesOf(TEXT.split(' '));
    expect(found(names, TEXT).toSorted()).toEqual(names.toSorted());
  });

  it.each<[string, string, string[]]>([
    ['messages', TEXT, ['messages']],
    ['message', TEXT, []],
    ['messa*', TEXT, ['messa*']],
    ['mess*', TEXT, []],
    ['never_leave', TEXT, ['never_leave']],
    ['leave_never', TEXT, []],
    ['never_messag', TEXT, []],
    ['never__messag', TEXT, ['never__messag']],
    ['never__leave', TEXT, []],
    ['^never', TEXT, ['^never']],
    ['^leave', TEXT, ['^leave']],
    ['^messag', TEXT, []],
    ['$unansw', TEXT, ['$unansw']],
    ['$messag', TEXT, []],
    ['call_us', 'us', []],
    ['call_us', 'call them us', []],
    ['call__us', 'call us', []],
    ['$us', '', []],
    ['$', '', ['$']],
  ])('%j in %j: %j', (name, text, wanted) => {
    expect(found([name], text)).toEqual(wanted);
  });

  it('are not told where only one of a pair is known, before or after', () => {
    const pairs = ['call_us', 'call__us'];
    expect(found(pairs, 'call the us')).toEqual(['call__us']);
    expect(found(pairs, 'the call')).toEqual([]);
    expect(found(pairs, 'the us us')).toEqual([]);
  });

  it('have their place in the list for a number, an asterisk among the words too', () => {
    const words = new KnownWords(['call', '*', 'us*']);
    expect(['call', '*', 'us', 'us*'].map((word) => words.numberOf(word))).toEqual([0, 1, undefined, undefined]); // prettier-ignore
    expect(found(['*'], '* call')).toEqual(['*']);
  });
});
