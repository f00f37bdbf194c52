// Whose words a sentence is, row by row: what its reader, its own wording and the page around it tell.
import { describe, expect, it } from 'vitest';
import type { About, Others } from '../../../core/check.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { othersOf } from '../../../checks/language/others-words.ts';
import type { Reading } from '../../../checks/language/readings.ts';
import { unitsOf, type Unit } from '../../../checks/language/units.ts';
import { pageOf } from '../../support/content.ts';

const ZEPHYRFIELD: About['agency'] = {
  name: 'Zephyrfield',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
};
const MEETS: Reading<string> = { stance: 'meets', message: 'any' };
type Told = Partial<Reading<string>> & { quoted?: boolean; kind?: PageKind; foreign?: boolean };

/** Whose the page's first sentence is; `isImage`: it stands for an image, and in no block. */
function othersIn(blocks: string[], told: Told = {}, isImage = false): Others | undefined {
  const { content } = pageOf({ blocks });
  const [first] = unitsOf(content);
  if (first === undefined) throw new Error('no sentence');
  const { kind = 'home', foreign = first.foreign, ...reading } = told;
  const { norm, text, items, cues } = first;
  const unit: Unit = { norm, text, items, cues, foreign, quotes: () => first.quotes() };
  const inBlock = isImage ? unit : { ...unit, block: 0 };
  const around = { blocks: content.blocks, kind, agency: ZEPHYRFIELD };
  return othersOf({ ...MEETS, ...reading }, inBlock, around);
}

describe('by its own words', () => {
  it.each<[string, Told, Others | undefined]>([
    ['This page is not monitored at night.', {}, undefined],
    ['Moderators should hide comments.', {}, 'advice'],
    ['Moderators should hide comments.', { ownVoice: true }, undefined],
    ['Moderators should hide comments.', { stance: 'near' }, undefined],
    ['Moderators should hide comments.', { quoted: true }, 'quoted'],
    ['Moderators should hide comments.', { foreign: true }, 'quoted'],
    ["The newspaper's site is not monitored at night.", {}, 'reported'],
    ["The newspaper's site is not monitored at night.", { ownVoice: true }, undefined],
    ['I read it with my coffee.', {}, 'personal'],
  ])('%j, %j: %s', (text, told, wanted) => {
    expect(othersIn([text], told)).toBe(wanted);
  });

  it('where somebody speaks for himself, on the agency’s own page all the same', () => {
    const own =
      'This is the official page of the Zephyrfield Police Department. This page is not monitored around the clock. In an emergency call 911. Comments are subject to public records laws. We remove comments that break these rules. Views of visitors are not those of the department. Do not use this page to report a crime. For non-emergency calls dial the dispatch center.';
    expect(othersIn(['I am the chief.', own], { kind: 'profile' })).toBeUndefined();
    expect(othersIn(['I am the chief.'], { kind: 'profile' })).toBe('personal');
    expect(othersIn(['Moderators should hide comments.', own], { kind: 'profile' })).toBe('advice');
  });
});

describe('by the page around it', () => {
  const HEAD = 'title: Ten rules. date: 2021-03-04. This page is not monitored at night.';
  const CLUB = 'The garden club plants roses by the bridge.';
  const SURVEY = 'A survey found that most pages are not monitored.';
  const NEWS = 'The number one source for breaking news in the valley.';
  it.each<[string[], Told, Others | undefined]>([
    [[HEAD], {}, 'guide'],
    [[HEAD], { stance: 'opposite' }, undefined],
    [[HEAD], { stance: 'partly' }, 'guide'],
    // A club is only mentioned where the agency says whose page it is.
    [['The official page of Zephyrfield.', CLUB], {}, undefined],
    [['The official page of Oakmere.', CLUB], {}, 'guide'],
    // What others say of pages in general is not told of a text that names the agency.
    [['Zephyrfield is here.', SURVEY, NEWS], {}, undefined],
    [['Oakmere is here.', SURVEY, NEWS], {}, 'guide'],
  ])('%j, %j: %s', (blocks, told, wanted) => {
    expect(othersIn(blocks, told)).toBe(wanted);
  });

  it('and not where it stands for an image', () => {
    expect(othersIn([HEAD], {}, true)).toBeUndefined();
  });
});
