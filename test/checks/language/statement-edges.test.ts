// A statement: what its words may be about, whose they are, and why they cannot simply be relied on.
import { describe, expect, it } from 'vitest';
import { SIEVE } from '../../../checks/language/phrasebook.ts';
import { sentencesOf } from '../../../checks/language/sentences.ts';
import { speechReader } from '../../../checks/language/speech.ts';
import { Statement, wordsIn } from '../../../checks/language/statement.ts';
import type { Block } from '../../../core/read/content.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

type Rows = NonNullable<RowPage['blocks']>;

/** The last sentence of a page; read after the one before it, where that is asked for. */
function statement(rows: Rows, after = false): Statement {
  const { blocks } = pageOf({ blocks: rows }).content;
  const sentences = sentencesOf(blocks);
  const [sentence, before] = [sentences.at(-1), sentences.at(-2)];
  const words = wordsIn(sentence?.norm ?? '', SIEVE.signsOf(sentence?.norm ?? ''), 'all');
  if (sentence === undefined || words === undefined) throw new Error('no sentence');
  return new Statement(words, speechReader(blocks), sentence, after ? before : undefined);
}

const as = (visibility: Block['visibility'], text: string): Partial<Block> => ({
  text,
  visibility,
});

const about = (norm: string, wanted: 'all' | 'marked' | 'front-page') =>
  wordsIn(norm, SIEVE.signsOf(norm), wanted);

describe('the words of a statement', () => {
  const STATES = 'this page is not monitored around the clock';

  it('are about items by their signs, and have their cues', () => {
    for (const wanted of ['all', 'marked', 'front-page'] as const) {
      const words = about(STATES, wanted);
      expect(words).toMatchObject({ norm: STATES, text: { norm: STATES } });
      expect((words?.items ?? 0) & SIEVE.bitOf('monitoring')).toBe(SIEVE.bitOf('monitoring'));
      expect(words?.cues).toBeGreaterThan(0);
    }
  });

  it('that are about no item are not looked at', () => {
    for (const wanted of ['all', 'marked', 'front-page'] as const) {
      const norm = 'the old mill';
      const words = about(norm, wanted);
      expect(words).toMatchObject({ norm, text: { norm: '' }, items: 0, cues: 0 });
    }
  });

  it.each(['read more', 'our opinion matters', 'records office'])(
    'of which no reader makes anything are left out on a front page only: %j',
    (norm) => {
      expect(about(norm, 'front-page')).toBeUndefined();
      expect(about(norm, 'all')).toMatchObject({ norm });
      expect(about(norm, 'marked')).toMatchObject({ norm });
    },
  );
});

describe('what stands behind a statement', () => {
  it.each<[string, Rows, boolean, string[]]>([
    ['a sentence', ['We answer. Call us.'], false, ['Call us.']],
    ['both, in order', ['Emergency? 911.'], true, ['Emergency?', '911.']],
  ])('%s', (_what, rows, after, quotes) => {
    expect(
      statement(rows, after)
        .quotes()
        .map(({ text }) => text),
    ).toEqual(quotes);
  });

  it('is a block', () => {
    expect(statement(['One.', 'Two.']).block).toBe(1);
    expect(statement(['One.', 'Two.'], true).block).toBe(1);
  });
});

describe('a statement that begins with a question', () => {
  it('has an answer, and one that does not has an own end', () => {
    const asked = statement(['Is it read? Not at night.'], true);
    expect([asked.asked, asked.answer, asked.own]).toEqual(['is it read?', 'not at night.', undefined]); // prettier-ignore
    const told = statement(['Riverton PD. Not read at night.'], true);
    expect([told.asked, told.answer, told.own]).toEqual([undefined, undefined, 'not read at night.']); // prettier-ignore
    const alone = statement(['Is it read? Not at night.']);
    expect([alone.asked, alone.answer, alone.own]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what makes a statement doubtful', () => {
  const [SEEN, CLICK, HIDDEN] = ['shown', 'on-click', 'screen-reader'] as const;
  const LATIN = 'Call 911.';
  const MIXED = 'Cаll 911.';

  it.each([
    [as(SEEN, LATIN), undefined],
    [as(CLICK, LATIN), 'on-click'],
    [as(HIDDEN, LATIN), 'screen-reader'],
    [as(SEEN, MIXED), 'lookalike'],
    [as(CLICK, MIXED), 'lookalike'],
    [as(HIDDEN, MIXED), 'screen-reader'],
  ])('%j: %s', (row, doubt) => {
    expect(statement([row]).doubt).toBe(doubt);
    expect(statement([as(SEEN, 'Fire:'), row], true).doubt).toBe(doubt);
    expect(statement([row, as(SEEN, '911.')], true).doubt).toBe(doubt);
  });

  it.each([
    [HIDDEN, CLICK, 'screen-reader'],
    [CLICK, HIDDEN, 'screen-reader'],
    [CLICK, CLICK, 'on-click'],
  ] as const)('%s and %s: %s', (first, second, doubt) => {
    expect(statement([as(first, 'Fire:'), as(second, LATIN)], true).doubt).toBe(doubt);
  });

  it('is not what stands before it, where it is read alone', () => {
    expect(statement([as(HIDDEN, 'Fire:'), as(SEEN, LATIN)]).doubt).toBeUndefined();
  });
});

describe('whose words a statement is', () => {
  const QUOTE = 'The mayor said “we read it at night”';
  const spoken = (rows: Rows, after = false) => {
    const { foreign, unquoted } = statement(rows, after);
    return { foreign, unquoted };
  };

  it.each<[string, Rows, boolean, boolean, string | undefined]>([
    ['the page’s', ['We read it at night.'], false, false, undefined],
    ['nobody’s, of a question', ['Do you read it at night?'], false, true, undefined],
    ['in part somebody else’s', [`${QUOTE} to us.`], false, false, 'the mayor said to us.'],
    ['the page’s, of two', ['Hours. We read it at night.'], true, false, undefined],
    ['the page’s, of a question and its answer', ['Do you read it? At night.'], true, false, undefined], // prettier-ignore
    ['nobody’s, where the second asks', ['Hours. Do you read it?'], true, true, undefined],
    ['nobody’s, where the first is a form', ['Our [name] page. We read it at night.'], true, true, undefined], // prettier-ignore
    ['in part quoted, in the first of a paragraph', [`${QUOTE} to us. Not here.`], true, false, 'the mayor said to us: not here.'], // prettier-ignore
    ['in part quoted, in the second of a paragraph', [`Not here. ${QUOTE} to us.`], true, false, 'not here: the mayor said to us.'], // prettier-ignore
    ['somebody else’s, where only the first block quotes', [`${QUOTE} to us.`, 'Not here.'], true, true, undefined], // prettier-ignore
    ['in part quoted, under a question', ['Who reads it?', `${QUOTE} to us.`], true, false, 'who reads it: the mayor said to us.'], // prettier-ignore
    ['somebody else’s, under a heading', ['Hours', `${QUOTE} to us.`], true, true, undefined],
  ])('%s', (_whose, rows, after, foreign, unquoted) => {
    const found = spoken(rows, after);
    expect({ ...found, unquoted: found.unquoted?.replaceAll(/ {2,}/g, ' ') }).toEqual({ foreign, unquoted }); // prettier-ignore
  });

  it('is looked up once', () => {
    const { blocks } = pageOf({ text: 'We read it at night.' }).content;
    const [sentence] = sentencesOf(blocks);
    const words = wordsIn('x', SIEVE.signsOf('x'), 'all');
    if (sentence === undefined || words === undefined) throw new Error('no sentence');
    let asked = 0;
    const one = new Statement(words, () => ({ foreign: (asked += 1) > 1 }), sentence);
    expect([one.foreign, one.unquoted, one.foreign, asked]).toEqual([false, undefined, false, 1]);
  });
});
