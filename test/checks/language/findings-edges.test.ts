// What is made of the findings on a page, in whatever order they come: which is kept, which is told, and what else would change nothing.
import { describe, expect, it } from 'vitest';
import { Findings } from '../../../checks/language/findings.ts';
import type { Reading, Stance } from '../../../checks/language/readings.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import type { Block } from '../../../core/read/content.ts';
import { pageOf } from '../../support/content.ts';

type Message = 'one' | 'two' | 'topic';
type Step = readonly [Stance, Message, Block['visibility']?, Record<string, string>?];
const PAGE = { kind: 'home' } as const;

/** A sentence a step, in the step's visibility, each with a name of its own. */
function found(steps: readonly Step[], last?: string) {
  const texts = steps.map((_step, at) => `Our street number ${at + 1} has a bench.`);
  if (last !== undefined) texts.splice(-1, 1, last);
  const blocks = texts.map((text, at) => ({ text, visibility: steps[at]?.[2] ?? ('shown' as const) })); // prettier-ignore
  const { content } = pageOf({ blocks, language: 'en' });
  const findings = new Findings<Message>(content.blocks, PAGE);
  // Neighbours are read together as well; the shortest is the sentence alone.
  const units = unitsOf(content).toSorted((a, b) => a.norm.length - b.norm.length);
  steps.forEach(([stance, message, , values], at) => {
    const key = at === steps.length - 1 && last !== undefined ? ': no' : `number ${at + 1}`;
    const unit = units.find(({ norm }) => norm.includes(key));
    if (unit === undefined) throw new Error(`nothing with ${key}`);
    findings.add({ stance, message, ...(values === undefined ? {} : { values }) }, unit);
  });
  return { findings, content };
}

/** Outcome and message, then the numbers of the sentences that are quoted, the nearest after a sign. */
function concluded(...steps: Step[]): string {
  const { findings, content } = found(steps);
  const { outcome, message, evidence, nearest } = findings.conclude(content, ['en']);
  const numbers = evidence.map(({ text }) => /\d+/.exec(text)?.[0]);
  const near = nearest === undefined ? [] : [`~${/\d+/.exec(nearest.text)?.[0]}`];
  return [outcome, message, ...numbers, ...near].join(' ');
}

const READER = 'screen-reader';
const CLICK = 'on-click';

const told = (...steps: Step[]) => {
  const { findings, content } = found(steps);
  return findings.conclude(content, ['en']);
};

describe('the conclusion', () => {
  it.each<[string, Step[]]>([
    ['fail missing', []],
    ['pass one 1', [['meets', 'one']]],
    [
      'pass one 1',
      [
        ['meets', 'one'],
        ['meets', 'two'],
      ],
    ],
    [
      'pass one 2',
      [
        ['near', 'two'],
        ['meets', 'one'],
      ],
    ],
    [
      'pass one 2',
      [
        ['partly', 'two'],
        ['meets', 'one'],
      ],
    ],
    ['contradicted two 1', [['opposite', 'two']]],
    [
      'contradicted both 2 1',
      [
        ['meets', 'one'],
        ['opposite', 'two'],
      ],
    ],
    [
      'contradicted both 1 2',
      [
        ['opposite', 'one'],
        ['meets', 'two'],
      ],
    ],
    ['review two 1', [['partly', 'two']]],
    [
      'review two 1',
      [
        ['partly', 'two'],
        ['partly', 'one'],
      ],
    ],
    [
      'review two 2',
      [
        ['near', 'one'],
        ['partly', 'two'],
      ],
    ],
    ['fail one ~1', [['near', 'one']]],
    [
      'fail one ~1',
      [
        ['near', 'one'],
        ['near', 'two'],
      ],
    ],
    // What is about more than the topic is nearer.
    [
      'fail two ~2',
      [
        ['near', 'topic'],
        ['near', 'two'],
      ],
    ],
    [
      'fail topic ~1',
      [
        ['near', 'topic'],
        ['near', 'topic'],
      ],
    ],
    [
      'fail two ~1',
      [
        ['near', 'two'],
        ['near', 'topic'],
      ],
    ],
    // What everybody sees comes before what a click shows, and that before what is only read aloud.
    ['pass on-click 1', [['meets', 'one', CLICK]]],
    [
      'pass two 2',
      [
        ['meets', 'one', CLICK],
        ['meets', 'two'],
      ],
    ],
    [
      'pass two 1',
      [
        ['meets', 'two'],
        ['meets', 'one', CLICK],
      ],
    ],
    ['review screen-reader 1', [['meets', 'one', READER]]],
    ['review screen-reader 1', [['opposite', 'one', READER]]],
    [
      'review screen-reader 2',
      [
        ['opposite', 'one', READER],
        ['meets', 'one', READER],
      ],
    ],
    [
      'review screen-reader 1',
      [
        ['meets', 'one', READER],
        ['partly', 'two'],
      ],
    ],
    ['review one 1', [['partly', 'one', READER]]],
    [
      'review two 2',
      [
        ['partly', 'one', READER],
        ['partly', 'two'],
      ],
    ],
    [
      'review two 2',
      [
        ['partly', 'one', CLICK],
        ['partly', 'two'],
      ],
    ],
    [
      'pass two 2',
      [
        ['meets', 'one', READER],
        ['meets', 'two'],
      ],
    ],
    ['fail one ~1', [['near', 'one', READER]]],
    [
      'fail two ~2',
      [
        ['near', 'one', READER],
        ['near', 'two'],
      ],
    ],
    [
      'fail two ~2',
      [
        ['near', 'one', CLICK],
        ['near', 'two'],
      ],
    ],
  ])('is %j of %j', (wanted, steps) => {
    expect(concluded(...steps)).toBe(wanted);
  });

  it('has the values of what it tells, and none where there are none', () => {
    expect(told(['meets', 'one', 'shown', { number: '911' }])).toHaveProperty('values', { number: '911' }); // prettier-ignore
    expect(told(['partly', 'one', 'shown', { number: '112' }])).toHaveProperty('values', { number: '112' }); // prettier-ignore
    expect(told(['meets', 'one'])).not.toHaveProperty('values');
    expect(told(['partly', 'one'])).not.toHaveProperty('values');
  });

  it('is none where the page is in a language without phrases', () => {
    const { findings, content } = found([['near', 'one']]);
    expect(findings.conclude({ ...content, language: 'pl' }, ['en'])).toMatchObject({ outcome: 'review', message: 'language', values: { language: 'pl' } }); // prettier-ignore
    expect(findings.conclude(content, ['en'])).toMatchObject({ outcome: 'fail' });
  });
});

describe('while a page is read', () => {
  it.each<[boolean, Step[]]>([
    [false, []],
    [true, [['meets', 'one']]],
    [false, [['meets', 'one', CLICK]]],
    [false, [['meets', 'one', READER]]],
    [
      true,
      [
        ['meets', 'one', CLICK],
        ['meets', 'two'],
      ],
    ],
    [false, [['partly', 'one']]],
    [false, [['opposite', 'one']]],
  ])('the item is met: %s, after %j', (wanted, steps) => {
    expect(found(steps).findings.isMet).toBe(wanted);
  });

  it.each<[Message, boolean, Step[]]>([
    ['one', true, []],
    ['topic', true, []],
    ['one', false, [['meets', 'one']]],
    ['one', false, [['partly', 'one']]],
    ['one', false, [['near', 'two']]],
    ['topic', false, [['near', 'one']]],
    ['one', true, [['near', 'topic']]],
    ['topic', false, [['near', 'topic']]],
    ['one', true, [['near', 'two', CLICK]]],
    ['one', true, [['near', 'two', READER]]],
    ['one', true, [['partly', 'one', READER]]],
    ['one', true, [['opposite', 'one']]],
  ])('a near sentence about %s would be told: %s, after %j', (message, wanted, steps) => {
    const reading: Reading<Message> = { stance: 'near', message };
    expect(found(steps).findings.lacksNear(reading)).toBe(wanted);
  });

  it('an opposite that nobody has answered is none', () => {
    const denied = 'Is it? No, it is not so.';
    const { findings, content } = found([['opposite', 'one']], denied);
    expect(findings.conclude(content, ['en']).outcome).toBe('fail');
  });
});
