// What a sentence says of what a page is for, rule by rule: which signs outweigh which others, on a profile and on a front page.
import { describe, expect, it } from 'vitest';
import { readPurpose } from '../../../checks/language/purpose-rules.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';

/** A language whose phrases are the names of the lists themselves. */
const NAMES = { says: (norm: string, list: string) => norm.split(/[ ,]+/).includes(list) };

function read(norm: string, kind: PageKind = 'profile', name = 'Riverton Police'): string {
  const agency = {
    name,
    alsoKnownAs: [],
    country: 'US',
    officialHosts: [],
    emergencyNumber: '911',
  };
  const reading = readPurpose(norm, NAMES, { agency, platform: 'facebook', kind });
  if (reading === undefined) return 'nothing';
  const { stance, message, ...more } = reading;
  const rest = Object.entries(more).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return [stance, message, ...rest].join(' ');
}

const STATED = 'meets says-so otherwise="topic" loose=false';
const OFFERED = 'meets says-so otherwise="topic" loose=true';
const LISTED = 'meets says-so byForm=true';
const ELSEWHERE = 'near topic refused=true';
const MISSION = 'partly mission';

describe('on a profile', () => {
  it.each([
    ['words', 'nothing'],
    ['subject', 'nothing'],
    ['subject unused', 'opposite not-used'],
    ['unused', 'nothing'],
    ['subject stated', STATED],
    ['stated', 'nothing'],
    ['subject used', STATED],
    ['subject shown', STATED],
    ['subject stated notThis', 'near topic'],
    ['offer', OFFERED],
    ['offer denied', 'nothing'],
    ['subject stated offer', STATED],
    ['topicOf', OFFERED],
    ['topicOf notTopics', 'nothing'],
    ['offer notTopics', OFFERED],
    ['plainly', LISTED],
    ['plainly notThis', ELSEWHERE],
    ['officialFor', LISTED],
    ['officialFor denied', 'nothing'],
    ['turnedAway', ELSEWHERE],
    ['subject stated notFor', ELSEWHERE],
    ['othersDoing', ELSEWHERE],
    ['othersDoing subject', 'nothing'],
    ['othersPage', ELSEWHERE],
    ['othersPage this', 'nothing'],
    ['othersPage riverton', 'nothing'],
    ['mission', MISSION],
    ['welcome', MISSION],
    ['mission notThis', MISSION],
    ['notThis', ELSEWHERE],
  ])('%j: %s', (norm, wanted) => {
    expect(read(norm)).toBe(wanted);
  });

  it.each([
    ['caption', LISTED],
    ['caption?', 'nothing'],
    ['caption ?', 'nothing'],
    ['caption notCaption', 'nothing'],
    [`caption ${'x'.repeat(152)}`, LISTED],
    [`caption ${'x'.repeat(153)}`, 'nothing'],
  ])('a caption is short, and no question: %j', (norm, wanted) => {
    expect(read(norm)).toBe(wanted);
  });
});

describe('a list of topics', () => {
  it.each([
    ['topic, snow', OFFERED],
    ['topic snow', 'nothing'],
    ['roads, snow', 'nothing'],
    ['topic, hollow', OFFERED],
    ['topic, riverton', OFFERED],
    ['topic, hollow riverton', 'nothing'],
    ['topic, hollow riverton tips', OFFERED],
    ['topic, hollow riverton tips unit', 'nothing'],
    [`topic, ${'x'.repeat(153)}`, OFFERED],
    [`topic, ${'x'.repeat(154)}`, 'nothing'],
  ])('%j: %s', (norm, wanted) => {
    expect(read(norm)).toBe(wanted);
  });

  it('may be the name of an agency that is called after one', () => {
    const norm = 'topic, hollow riverton tips';
    expect(read(norm, 'profile', 'Riverton Hollow Police')).toBe('nothing');
  });
});

describe('on a front page', () => {
  it.each([
    ['words', 'nothing'],
    ['subject unused', 'opposite not-used'],
    ['subject stated', STATED],
    ['subject used', STATED],
    ['subject shown', 'nothing'],
    ['subject stated notThis', 'near topic'],
    ['subject stated plainly', LISTED],
    ['subject stated turnedAway', ELSEWHERE],
    ['plainly', 'nothing'],
    ['turnedAway', 'nothing'],
    ['offer', 'nothing'],
    ['caption', 'nothing'],
    ['topic, snow', 'nothing'],
    ['mission', MISSION],
    ['notThis', 'nothing'],
  ])('%j: %s', (norm, wanted) => {
    expect(read(norm, 'home')).toBe(wanted);
  });
});

it('is no offer and no caption on a web page, where the rest is read like on a profile', () => {
  expect(['offer', 'caption', 'topic, snow'].map((norm) => read(norm, 'web-page'))).toEqual(['nothing', 'nothing', 'nothing']); // prettier-ignore
  expect(['plainly', 'subject shown', 'notThis'].map((norm) => read(norm, 'web-page'))).toEqual([LISTED, STATED, ELSEWHERE]); // prettier-ignore
});
