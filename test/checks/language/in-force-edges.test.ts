// What a page says of its own text: that it is a draft, or was replaced; all of it, or what stands under a heading.
import { describe, expect, it } from 'vitest';
import { isPerhapsNotInForce } from '../../../checks/language/in-force.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import type { Block } from '../../../core/read/content.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

type Blocks = NonNullable<RowPage['blocks']>;
const RULE = 'Insults get hidden by the desk.';
const POLICY = { kind: 'policy-page', url: 'https://riverton.example/rules' } as const;

/** Of each block, whether what it states may not be in force. */
function doubted(
  blocks: Blocks,
  page: { kind: PageKind; url?: string | undefined } = POLICY,
): boolean[] {
  const all = pageOf({ blocks }).content.blocks;
  return all.map((_block, at) => isPerhapsNotInForce(all, at, page));
}

const at = (place: Block['place'], text: string): Partial<Block> => ({ text, place });

describe('a text that says so of all of itself', () => {
  const BLOCKS = [RULE, 'This policy has been repealed.', RULE];
  it.each<[PageKind, boolean]>([
    ['policy-page', true],
    ['web-page', true],
    ['profile', true],
    ['home', false],
  ])('on a page of the kind %s: %s', (kind, wanted) => {
    expect(doubted(BLOCKS, { kind, url: 'https://riverton.example/' })).toEqual(
      BLOCKS.map(() => wanted),
    );
  });

  it.each<[Block['place'], boolean]>([
    ['main', true],
    ['footer', true],
    ['nav', false],
    ['visitor-comment', false],
    ['quotation', false],
  ])('in %s: %s', (place, wanted) => {
    expect(doubted([RULE, at(place, 'This policy has been repealed.')])[0]).toBe(wanted);
  });

  it.each(['Esta política ya no está vigente.', 'Cette politique est abrogée.'])(
    'in any language: %j',
    (text) => {
      expect(doubted([text, RULE])).toEqual([true, true]);
    },
  );

  it('is asked anew of another page', () => {
    expect(doubted(BLOCKS)).toEqual([true, true, true]);
    expect(doubted([RULE])).toEqual([false]);
  });
});

describe('a banner that calls it a draft', () => {
  it.each([
    'DRAFT',
    '(Draft)',
    '“Draft”',
    'Draft – not for publication',
    'Draft policy',
    'Second draft',
    'Draft v2.1',
    'Borrador',
    'Borrador: no publicar',
    'Brouillon',
    'Draft (for review)',
  ])('%j', (banner) => {
    expect(doubted([banner, RULE])).toEqual([true, true]);
    expect(doubted([RULE, banner])).toEqual([true, true]);
  });

  it.each([
    'Drafty windows',
    'Draft horses',
    'A draft',
    'Draft note of the mayor',
    'Draft, formerly kept',
    'Draft beer at noon',
  ])('is not %j', (banner) => {
    expect(doubted([banner, RULE])).toEqual([false, false]);
  });

  it('says nothing new of what was never published', () => {
    expect(doubted(['DRAFT', RULE], { kind: 'policy-page' })).toEqual([false, false]);
    expect(doubted(['DRAFT', RULE], { kind: 'policy-page', url: undefined })).toEqual([
      false,
      false,
    ]);
    expect(doubted(['DRAFT', RULE], { kind: 'profile', url: 'https://x.example/a' })).toEqual([
      true,
      true,
    ]);
  });

  it('stands in the text itself, and at the beginning of a line of its own', () => {
    expect(doubted([at('footer', 'DRAFT'), RULE])).toEqual([false, false]);
    expect(doubted([at('nav', 'DRAFT'), RULE])).toEqual([false, false]);
    expect(doubted([at('quotation', 'DRAFT'), RULE])).toEqual([false, false]);
    expect(doubted([`${RULE} Draft.`, RULE])).toEqual([false, false]);
    expect(doubted([`  DRAFT  `, RULE])).toEqual([true, true]);
  });

  it('is up to 80 characters long', () => {
    const most = `Draft. ${'x'.repeat(73)}`;
    expect(most).toHaveLength(80);
    expect(doubted([most, RULE])).toEqual([true, true]);
    expect(doubted([`${most}x`, RULE])).toEqual([false, false]);
  });
});

describe('headings, in turns', () => {
  const OLD = 'Previous version of the policy';
  const NEW = 'Current policy';

  it.each<[string, Blocks, boolean[]]>([
    ['what is above stands', [RULE, OLD, RULE, RULE], [false, true, true, true]],
    ['until it applies again', [OLD, RULE, NEW, RULE], [true, true, false, false]],
    ['and no more', [NEW, RULE, OLD, RULE], [false, false, true, true]],
    ['what applies only', [RULE, NEW, RULE], [false, false, false]],
    ['as often as they come', [OLD, NEW, OLD, RULE], [true, false, true, true]],
    ['in Spanish', ['Política anterior', RULE, 'Política vigente', RULE], [true, true, false, false]], // prettier-ignore
    ['in French', ['Ancienne politique', RULE, 'Nouvelle politique', RULE], [true, true, false, false]], // prettier-ignore
  ])('%s', (_how, blocks, wanted) => {
    expect(doubted(blocks)).toEqual(wanted);
    expect(doubted(blocks, { kind: 'web-page' })).toEqual(wanted);
  });

  it('are none on a profile or a front page', () => {
    expect(doubted([OLD, RULE], { kind: 'profile' })).toEqual([false, false]);
    expect(doubted([OLD, RULE], { kind: 'home' })).toEqual([false, false]);
  });

  it('tell of the text itself, not of what stands beside it', () => {
    expect(doubted([OLD, at('footer', RULE), RULE])).toEqual([true, false, true]);
    expect(doubted([at('footer', OLD), RULE])).toEqual([false, false]);
    expect(doubted([at('quotation', OLD), RULE])).toEqual([false, false]);
  });

  it('tell nothing of a block that is not there', () => {
    const { blocks } = pageOf({ blocks: [OLD, RULE] }).content;
    expect(isPerhapsNotInForce(blocks, 7, POLICY)).toBe(false);
  });

  it('are short, and stand at the beginning of their block', () => {
    expect(doubted([`${RULE} ${OLD}`, RULE])).toEqual([false, false]);
    expect(doubted([`${OLD}: ${'a '.repeat(40)}`, RULE])).toEqual([false, false]);
  });
});
