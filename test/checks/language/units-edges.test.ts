// What is read as one statement: sentences with a short neighbour, images' words, and which of the same words twice counts.
import { describe, expect, it } from 'vitest';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import { markedUnitsOf, othersUnitsOf, unitsOf } from '../../../checks/language/units.ts';
import type { Block, ImageText } from '../../../core/read/content.ts';
import { pageOf, type RowPage } from '../../support/content.ts';
import { judged, told } from '../../support/told.ts';

type Blocks = (string | Partial<Block>)[];
const units = (page: RowPage) => unitsOf(pageOf(page).content);
const norms = (...blocks: Blocks): string[] => units({ blocks }).map(({ norm }) => norm);
/** What was read together with its neighbour. */
const pairs = (...blocks: Blocks): string[] =>
  units({ blocks })
    .filter((unit) => unit.quotes().length > 1)
    .map(({ norm }) => norm);

const NOT_ALWAYS = 'This page is not monitored 24/7.';
/** 104 characters, 48 and 40 among others. */
const LONG =
  'We share news of the town and of its people with everybody who lives here or comes to see us in the year';
const FERRY = 'The ferry leaves from the old pier at noon and comes back at one. ';

describe('two sentences of one block', () => {
  it.each([
    ['Emergency? 911', ['emergency: 911']],
    ['Wait ... -: . 911', ['wait: 911']],
    [`Yes. ${LONG}.`, [`yes: ${LONG.toLowerCase()}.`]],
    [`${LONG}. Yes.`, [`${LONG.toLowerCase()}: yes.`]],
    [`${LONG}. ${LONG} too.`, []],
    // An answer, and a sentence about "them".
    [`${LONG}? ${LONG} too.`, [`${LONG.toLowerCase()}: ${LONG.toLowerCase()} too.`]],
    [
      `${LONG}. They are nice to all of the people.`,
      [`${LONG.toLowerCase()}: they are nice to all of the people.`],
    ],
    // Too long to be meant.
    [`${LONG} ${LONG}? ${LONG} too.`, []],
    [`${LONG}? ${LONG} ${LONG} too.`, []],
    [`${LONG} ${LONG}. They are nice to all of the people.`, []],
  ])('%j: %j', (text, wanted) => {
    expect(pairs(text)).toEqual(wanted);
  });
});

describe('a heading and the block under it', () => {
  it.each([
    [['Emergency', '911'], ['emergency: 911']],
    [['Is it watched?', 'No'], ['is it watched: no']],
    [['Emergency', 'Fire'], []],
    [['Emergency', 'Fire', '911'], ['fire: 911']],
    [[LONG, '911'], []],
    [['Emergency', '911 for all the people of the town of Riverton'], []],
    [[{ text: 'Emergency', place: 'footer' as const }, '911'], []],
    [
      [
        { text: 'Emergency', place: 'nav' as const },
        { text: '911', place: 'nav' as const },
      ],
      [],
    ],
  ])('%j: %j', (blocks, wanted) => {
    expect(pairs(...blocks)).toEqual(wanted);
  });
});

const seen = (...blocks: Blocks) =>
  units({ blocks }).map(({ norm, doubt }) => `${norm} ${doubt ?? 'clear'}`);

const foreign = (text: string): string[] =>
  units({ blocks: [text] }).flatMap((unit) => (unit.foreign ? [unit.norm] : []));

const rest = (text: string) => units({ blocks: [text] }).map(({ unquoted }) => unquoted);

describe('whose words and how well seen', () => {
  it('are those of both sentences', () => {
    expect(seen('Cаll now. Please do.')).toContain('call now: please do. lookalike');
    expect(seen('Please do. Cаll now.')).toContain('please do: call now. lookalike');
    const half = seen({ text: 'One 1', visibility: 'on-click' }, 'Two 2');
    expect(half).toEqual(['one 1 on-click', 'two 2 clear', 'one 1: two 2 on-click']);
    const unseen = seen({ text: 'One 1', visibility: 'on-click' }, { text: 'Two 2', visibility: 'screen-reader' }); // prettier-ignore
    expect(unseen).toContain('one 1: two 2 screen-reader');
  });

  it('are the page’s own in an answer, and not in a question after it or under a form', () => {
    expect(foreign('Is it ours? Yes.')).toEqual(['is it ours?']);
    expect(foreign('Yes. Is it ours?')).toEqual(['is it ours?', 'yes: is it ours?']);
    expect(foreign('The [name] page. Yes.')).toEqual(['the [name] page.', 'the [name] page: yes.']);
  });

  it('leave out what either of them quotes', () => {
    expect(rest('He wrote: “one two three”. Yes we do.')).toEqual([
      'he wrote: .',
      undefined,
      'he wrote: yes we do.',
    ]);
    expect(rest('Yes we do. He wrote: “one two three”.')).toEqual([
      undefined,
      'he wrote: .',
      'yes we do: he wrote: .',
    ]);
  });

  it('are others’ in comments and quotations, which are only explained', () => {
    const blocks: Blocks = [
      { text: 'One. Two.', place: 'quotation' },
      { text: 'Three.', place: 'visitor-comment' },
      'Four.',
    ];
    expect(norms(...blocks)).toEqual(['four.']);
    const others = othersUnitsOf(pageOf({ blocks }).content.blocks);
    expect(others.map(({ norm }) => norm)).toEqual(['one.', 'two.', 'one: two.', 'three.']);
  });
});

const ofImages = (...images: ImageText[]) =>
  unitsOf({ blocks: [], images }).map(({ norm }) => norm);

describe('images', () => {
  it('say what is written under them, where the page shows them as its own and they may be about something', () => {
    const images = [
      'In an emergency call 911',
      'A dog',
      '  emergency  ',
      { alt: 'call 911', place: 'quotation' as const },
      { alt: 'call 911 now', place: 'visitor-comment' as const },
    ];
    const said = units({ images, blocks: ['Hi'] });
    expect(said.map(({ norm, doubt }) => `${norm} ${doubt ?? 'clear'}`)).toEqual([
      'hi clear',
      'in an emergency call 911 screen-reader',
      'emergency screen-reader',
    ]);
    expect(said[2]?.quotes()).toEqual([
      { text: 'emergency', place: 'main', visibility: 'screen-reader' },
    ]);
  });

  it('are read anew where others stand before one more of them', () => {
    const [police, fire, title] = ['Police: call 911', 'Fire: call 911', 'Emergency']
      .map((alt) => ({ alt, place: 'main' as const })); // prettier-ignore
    if (police === undefined || fire === undefined || title === undefined) throw new Error('none');
    expect(ofImages(police)).toEqual(['police: call 911']);
    expect(ofImages(fire, title)).toEqual(['fire: call 911', 'emergency']);
    expect(ofImages(police, fire)).toEqual(['police: call 911', 'fire: call 911']);
    expect(ofImages(police, title, fire)).toEqual([
      'police: call 911',
      'emergency',
      'fire: call 911',
    ]);
    expect(ofImages(title, police, fire, fire)).toHaveLength(4);
    expect(ofImages()).toEqual([]);
  });

  it('go on with what was read of them, where a title comes after them', () => {
    const image = { alt: 'In an emergency call 911', place: 'main' as const };
    const other = { alt: 'A dog', place: 'main' as const };
    expect(unitsOf({ blocks: [], images: [other, other, other] })).toEqual([]);
    const [alone] = unitsOf({ blocks: [], images: [image] });
    const [first, second] = unitsOf({
      blocks: [],
      images: [image, { alt: 'Emergency', place: 'main' }],
    });
    expect(first).toBe(alone);
    expect(second?.norm).toBe('emergency');
  });

  it('are read up to a length that somebody writes', () => {
    const [unit] = units({ images: [`911 ${'x'.repeat(1_200)}`], blocks: [] });
    expect(unit?.norm).toHaveLength(1_000);
  });
});

it('reads of a long page only what may be about an item, and together what is only together', () => {
  expect(norms('Zinnias and dahlias.')).toEqual(['zinnias and dahlias.']);
  const long = norms(FERRY.repeat(100), 'Zinnias and dahlias.', 'Emergency?', '911');
  expect(long).not.toContain('zinnias and dahlias.');
  expect(long).toContain('emergency: 911');
  const over = [FERRY.repeat(50), FERRY.repeat(50), 'Zinnias and dahlias.'];
  expect(norms(...over)).not.toContain('zinnias and dahlias.');
});

const page = (...blocks: Blocks): RowPage => ({ blocks, kind: 'home', platform: 'website' });

describe('the same words twice', () => {
  it('count where they are seen best', () => {
    const hidden: Partial<Block> = { text: NOT_ALWAYS, visibility: 'screen-reader' };
    const clicked: Partial<Block> = { text: NOT_ALWAYS, visibility: 'on-click' };
    for (const blocks of [
      [hidden, clicked],
      [clicked, hidden],
    ]) {
      expect(told(notMonitoredDisclaimer, page(...blocks))).toBe('pass on-click');
    }
    for (const blocks of [
      [hidden, NOT_ALWAYS, clicked],
      [NOT_ALWAYS, hidden],
    ]) {
      expect(told(notMonitoredDisclaimer, page(...blocks))).toBe('pass says-so');
    }
  });

  it('count where the page says them itself, though it quotes them as well', () => {
    const quoting = `Elmtown writes: “Hello to all. ${NOT_ALWAYS} Thanks to all.” ${LONG}.`;
    for (const blocks of [
      [quoting, NOT_ALWAYS],
      [NOT_ALWAYS, quoting],
    ]) {
      const { outcome, evidence } = judged(notMonitoredDisclaimer, page(...blocks));
      expect(outcome).toBe('pass');
      expect(evidence.map(({ text }) => text)).toEqual([NOT_ALWAYS]);
    }
    expect(told(notMonitoredDisclaimer, page(quoting))).toBe('fail others-words');
  });
});

describe('statements that may be about some item', () => {
  const blocks = ['Fishing at the pier.', `${FERRY}${NOT_ALWAYS}`, 'Emergency? 911', 'Our boats.'];
  const images = [{ alt: 'Two boats', place: 'main' as const }, { alt: NOT_ALWAYS, place: 'main' as const }]; // prettier-ignore

  it('are those of all that have a word which phrases look for, in the same order', () => {
    const wanted = units({ blocks, images }).filter(({ items }) => items !== 0);
    const marked = markedUnitsOf(pageOf({ blocks, images }).content);
    expect(marked.map(({ norm }) => norm)).toEqual(wanted.map(({ norm }) => norm));
    expect(marked.map(({ cues }) => cues)).toEqual(wanted.map(({ cues }) => cues));
    expect(marked.length).toBeLessThan(units({ blocks, images }).length);
  });

  it('are kept for whoever asks for all of them first', () => {
    const { content } = pageOf({ blocks });
    const all = unitsOf(content);
    expect(markedUnitsOf(content)).toHaveLength(all.length);
  });
});
