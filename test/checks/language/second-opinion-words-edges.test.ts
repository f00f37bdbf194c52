// What is weighed in but has no word that could be named for a reason: it states nothing.
import { expect, it } from 'vitest';
import { type Unit, unitsOf } from '../../../checks/language/units.ts';
import { secondOpinion } from '../../../checks/language/weighing/second-opinion.ts';
import { signsIn, tellingWords, weightOf } from '../../../checks/language/weighing/weigh.ts';
import { pageOf } from '../../support/content.ts';

const ITEMS = ['monitoring', 'emergency', 'opinions', 'records', 'maintained', 'purpose', 'comments', 'removal'] as const; // prettier-ignore
const SIGNS = ['?', '1', 'x', 's', 'c', 'o'];
const PAIRS = SIGNS.flatMap((one) => SIGNS.map((two) => `${one} ${two}`));
const ROWS = PAIRS.flatMap((one) => PAIRS.map((two) => `${one} ${two}`));

const [ANY] = unitsOf(pageOf({ text: 'Any words.' }).content);

function unitOf(norm: string): Unit {
  if (ANY === undefined) throw new Error('no sentence');
  return { ...ANY, norm, quotes: () => [], foreign: false };
}

it('is told of nothing but single signs and letters, however much they weigh', () => {
  const weighty = ROWS.flatMap((norm) => ITEMS.map((item) => ({ norm, item }))).filter(
    ({ norm, item }) =>
      weightOf(signsIn(norm), item) > 0.4 && tellingWords(norm, item).length === 0,
  );
  expect(weighty.length).toBeGreaterThan(0);
  const stated = weighty.filter(
    ({ norm, item }) => secondOpinion(undefined, unitOf(norm), { item, kind: 'profile' }) !== undefined, // prettier-ignore
  );
  expect(stated).toEqual([]);
});
