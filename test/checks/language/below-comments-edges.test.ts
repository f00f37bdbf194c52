// Comments below their heading at the limits: how far below, whose name, and blocks that are none.
import { describe, expect, it } from 'vitest';
import { standsBelowComments } from '../../../checks/language/below-comments.ts';
import type { About } from '../../../core/check.ts';
import { blocksOf } from '../../support/content.ts';

const AGENCY: About['agency'] = { name: 'Oakfield', alsoKnownAs: [], country: 'US', emergencyNumber: '911', officialHosts: [] }; // prettier-ignore

/** Whether the last of the texts is a comment. */
const isComment = (texts: string[], agency?: About['agency']): boolean =>
  standsBelowComments(blocksOf(...texts), texts.length - 1, agency);

describe('a name below a heading', () => {
  it.each([
    ['Luke: thanks', true],
    ['Oakfield: thanks', false],
    ['Luke thanks', false],
    // One word that is no name is enough.
    ['Luke Hours: nine to five', false],
    ['Visiting-Hours: nine to five', false],
  ])('%j of an agency that is known: %s', (text, wanted) => {
    expect(isComment(['Comments', text], AGENCY)).toBe(wanted);
  });

  it('is a name where no agency is known', () => {
    expect(isComment(['Comments', 'Oakfield: thanks'])).toBe(true);
  });

  it.each([
    [0, true],
    [39, true],
    [40, false],
    [60, false],
  ])('with %d blocks between them: %s', (between, wanted) => {
    const texts = ['Comments', ...Array<string>(between).fill('Nice.'), 'Luke: thanks'];
    expect(isComment(texts, AGENCY)).toBe(wanted);
  });

  it('is not looked for where no block is', () => {
    expect(isComment([])).toBe(false);
    expect(standsBelowComments(blocksOf('Comments'), 1, AGENCY)).toBe(false);
  });
});
