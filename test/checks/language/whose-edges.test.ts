// Whose a text is, limit by limit: how much its words must weigh for a doubt, and which words are its own.
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../checks/language/genre.ts';
import { foldText } from '../../../checks/language/normalise.ts';
import { signsIn, weightOf } from '../../../checks/language/weighing/weigh.ts';
import { isNamed, perhapsOthers, surelyOwn } from '../../../checks/language/weighing/whose.ts';
import { UNNAMED } from '../../../core/check.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { blocksOf, type RowPage } from '../../support/content.ts';

const POLICE = {
  name: 'Zephyrfield Police',
  alsoKnownAs: ['Zephyrville Constables'],
  country: 'US',
  officialHosts: [],
  emergencyNumber: '911',
};
type Rows = NonNullable<RowPage['blocks']>;
const PLAIN = 'Old engines are welcome.';

describe('what names the agency', () => {
  it.each<[Rows, boolean]>([
    [['Zephyrfield is here.'], true],
    [[PLAIN], false],
    [[PLAIN, 'Zephyrfield'], true],
    [['Is Zephyrfield here?'], true],
    [['Zephyrfield is run by [name].'], true],
    [['Bob K.: zephyrfield rocks us.'], false],
    [['See zephyrfieldpolice.org.'], true],
    [['See zephyrfieldpolice.org, or not.'], true],
    [['See zephyrvilleconstables.org.'], true],
    [['See www.zephyrfieldpolice.org/a.'], true],
    [['See oak.us.'], false],
    [['See cityofzephyrfield.org.'], true],
    [['See oak.us, or cityofzephyrfield.org/a.'], true],
    [['Write to us@townofzephyrville.gov'], true],
    [['See cityofzephyrfield org.'], false],
    [['See xcityofzephyrfield.org.'], false],
    [['No host. At all.'], false],
    [[{ text: 'Zephyrfield.', place: 'quotation' }], false],
    [[{ text: 'Zephyrfield.', place: 'visitor-comment' }], false],
    [[{ text: 'Zephyrfield.', place: 'footer' }], true],
    [['The mayor said “Zephyrfield is the best” to us.'], false],
    [['Zephyrfield said “engines are the best” to us.'], true],
  ])('%j: %s', (rows, named) => {
    expect(isNamed(blocksOf(...rows), POLICE)).toBe(named);
    expect(isNamed(blocksOf(PLAIN, ...rows), POLICE)).toBe(named);
  });

  it.each<[string, boolean]>([
    ['News. RT @bob: Hello there. Zephyrfield rocks.', false],
    ['News. RT @bob: Hello there.\nZephyrfield rocks.', true],
    ['News. RT @bob: Hello there.\nOld engines rock.', false],
    ['Zephyrfield rocks. RT @bob: Hello there.', true],
    ['News. RT @bob: Zephyrfield rocks.', false],
    ['RT @bob: Hello there. Zephyrfield rocks.', false],
    ['RT @bob: Hello there. News.\nZephyrfield rocks.', true],
    ['Jane Doe wrote:\nZephyrfield rocks.', false],
    ['Jane Doe wrote:\nHello there.\nZephyrfield rocks.', true],
    ['News. Jane wrote: “Hello there.” Zephyrfield rocks.', true],
    ['News. Jane wrote: “Hello. Zephyrfield rocks.” No.', false],
    // What her line leaves open goes on in the next.
    ['Jane Doe wrote:\nNever\ncall Zephyrfield.', false],
  ])('where something is handed on to the end of the line, in %j: %s', (text, named) => {
    expect(isNamed(blocksOf(text), POLICE)).toBe(named);
    expect(isNamed(blocksOf(PLAIN, text), POLICE)).toBe(named);
    expect(isNamed(blocksOf(PLAIN, PLAIN, text, PLAIN), POLICE)).toBe(named);
    expect(isNamed(blocksOf(text, 'Zephyrfield.'), POLICE)).toBe(true);
  });

  it('is nothing where no agency is told, and a claim where it has no name', () => {
    const nobody = { ...POLICE, name: UNNAMED, alsoKnownAs: [] };
    expect(isNamed(blocksOf('Zephyrfield.'), undefined)).toBe(false);
    expect(isNamed(blocksOf('Zephyrfield.'), nobody)).toBe(false);
    expect(isNamed(blocksOf('Official page of the Oakmere Police Department.'), nobody)).toBe(true);
    expect(isNamed(blocksOf('Official page of the Oakmere Police Department.'), POLICE)).toBe(
      false,
    );
  });
});

/** Of 250 characters and more together, however few are chosen. */
const FIRST =
  'This is the page of the fire district, and of the old engines that stand in the hall by the river bank';
const PARTS = [
  'Join us for a podcast about old cases and the people in them',
  'We share news and safety tips with the people of the valley',
  'A private club of retired officers meets there on thursdays',
  'The hall is for hire on weekends, with a kitchen and chairs',
  'Subscribers get our newsletter and a discount in the shop here',
  'Comments with threats are removed from here by our own staff',
  'Experts say that towns should think about their own accounts',
  'Deputies will check the locks of your house while you travel',
  'Posts here may be public records under the law of the state',
];
const ITEMS = ['monitoring', 'emergency', 'opinions', 'records', 'maintained', 'purpose', 'comments', 'removal'] as const; // prettier-ignore

/** A text of several sentences, what it weighs as a whole, and whether it states three items or more. */
function textOf(sentences: readonly string[]) {
  const text = sentences.map((one) => `${one}.`).join(' ');
  const signs = sentences.map((one) => signsIn(foldText(`${one}.`).text));
  const stated = ITEMS.filter((item) => signs.some((one) => weightOf(one, item) > 0));
  const weighs = weightOf([...new Set(signs.flat())], 'others');
  return { text, blocks: blocksOf(text), weighs, isNotice: stated.length >= 3 };
}

const THREE = PARTS.flatMap((one, at) => PARTS.slice(at + 1).flatMap((two, next) => PARTS.slice(at + next + 2).map((three) => [one, two, three]))); // prettier-ignore
const ENDS = {
  nobody: [],
  named: ['Zephyrfield'],
  claimed: ['Official page of Zephyrfield Police'],
};
type Whose = keyof typeof ENDS;
const TEXTS = THREE.map((parts) => ({
  nobody: textOf([FIRST, ...parts]),
  named: textOf([FIRST, ...parts, ...ENDS.named]),
  claimed: textOf([FIRST, ...parts, ...ENDS.claimed]),
}));
const trustIn = (kind: PageKind): number => (kind === 'web-page' || kind === 'home' ? 0 : 1);
const KINDS = ['profile', 'policy-page', 'web-page', 'home'] as const;

describe('a doubt', () => {
  const LIMITS = {
    none: { nobody: -1.95, named: -1.2, claimed: -0.5 },
    sounds: { nobody: -2.2, named: -1.9, claimed: -0.5 },
  } as const;

  it.each(
    KINDS.flatMap((kind) =>
      (['nobody', 'named', 'claimed'] as const).flatMap((whose) =>
        (['none', 'sounds'] as const).map((doubt): [PageKind, Whose, 'none' | 'sounds'] => [kind, whose, doubt]))), // prettier-ignore
  )('on a page of the kind %s, by %s, that sounds like others: %s', (kind, whose, doubt) => {
    const limit = LIMITS[doubt][whose];
    const found = TEXTS.map((each) => each[whose]).map(({ text, blocks, weighs, isNotice }) => {
      const wanted = weighs - trustIn(kind) - (isNotice ? 0.6 : 0) > limit;
      return { text, wanted, found: perhapsOthers(blocks, doubt, { kind, agency: POLICE }) };
    });
    expect(found.filter((one) => one.found !== one.wanted)).toEqual([]);
  });

  it('hangs by these limits', () => {
    const all = TEXTS.map(({ nobody }) => nobody);
    expect(all.some(({ weighs, isNotice }) => weighs > -1.95 && !isNotice)).toBe(true);
    expect(all.some(({ weighs }) => weighs < -1.95)).toBe(true);
    expect(all.some(({ weighs, isNotice }) => isNotice && weighs > -1.95 && weighs - 0.6 < -1.95)).toBe(true); // prettier-ignore
  });

  it('is certain where phrases say so of a text that does not name the agency', () => {
    const says: Doubt = 'says';
    for (const { nobody, named } of TEXTS.slice(0, 20)) {
      expect(perhapsOthers(nobody.blocks, says, { kind: 'home', agency: POLICE })).toBe(true);
      expect(perhapsOthers(nobody.blocks, says, { kind: 'home' })).toBe(true);
      const on = { kind: 'home', agency: POLICE } as const;
      expect(perhapsOthers(named.blocks, says, on)).toBe(perhapsOthers(named.blocks, 'sounds', on));
    }
  });
});

describe('a text that is surely the agency’s own', () => {
  it.each(
    KINDS.flatMap((kind) => (['nobody', 'named'] as const).map((whose): [PageKind, 'nobody' | 'named'] => [kind, whose])), // prettier-ignore
  )('on a page of the kind %s, by %s', (kind, whose) => {
    const limit = whose === 'named' ? -1 : -2;
    const found = TEXTS.map((each) => each[whose]).map(({ text, blocks, weighs }) => ({
      text,
      wanted: weighs - trustIn(kind) < limit,
      found: surelyOwn(blocks, { kind, agency: POLICE }),
    }));
    expect(found.filter((one) => one.found !== one.wanted)).toEqual([]);
  });
});
