// What becomes of posts and comments, rule by rule: a reading for every list of phrases that a text has.
import { describe, expect, it } from 'vitest';
import { readKeeps, readKeepsTaken, readTakes } from '../../../checks/language/removal-rules.ts';

/** Phrases whose lists are named in the text itself: "takes said grounds". */
const phrases = { says: (norm: string, list: string) => norm.split(' ').includes(list) } as const;
const REFUSED = { stance: 'near', message: 'topic', refused: true };
const NEAR = { stance: 'near', message: 'topic' };
const MEETS = { stance: 'meets', message: 'says-when' };

describe('what is taken off', () => {
  it.each([
    ['othersDoing takes said grounds', REFUSED],
    ['notThis takes said grounds', undefined],
    ['othersDoing notThis', REFUSED],
    ['never', { stance: 'opposite', message: 'never' }],
    ['never condition', MEETS],
    ['ownGone when', { ...MEETS, byForm: true }],
    ['ownGone', undefined],
    ['when', undefined],
    ['takes', NEAR],
    ['takes grounds', NEAR],
    ['takes said', { stance: 'partly', message: 'only-taken-off', ownVoice: false }],
    ['takes said ownVoice', { stance: 'partly', message: 'only-taken-off', ownVoice: true }],
    ['takes said grounds', { ...MEETS, ownVoice: false }],
    ['takes said grounds ownVoice', { ...MEETS, ownVoice: true }],
    ['takes said grounds atWill', { stance: 'partly', message: 'only-taken-off', ownVoice: false }],
    ['takes said grounds atWill named', { ...MEETS, ownVoice: false }],
    ['kept keeps', REFUSED],
    ['kept', undefined],
    ['keeps', undefined],
    ['', undefined],
  ])('%j: %j', (norm, wanted) => {
    expect(readTakes(norm, phrases)).toEqual(wanted);
  });
});

describe('what is kept of it', () => {
  it.each([
    ['keepsTaken', { stance: 'meets', message: 'keeps-taken' }],
    ['keepsTaken notThis', REFUSED],
    ['keepsTaken othersDoing', REFUSED],
    ['keeps', undefined],
  ])('%j: %j', (norm, wanted) => {
    expect(readKeepsTaken(norm, phrases)).toEqual(wanted);
  });

  it.each([
    ['keepsTaken', { stance: 'meets', message: 'says-both' }],
    ['keeps kept', { stance: 'meets', message: 'says-both' }],
    ['keeps', NEAR],
    ['kept', undefined],
    ['keepsTaken notThis', undefined],
    ['keepsTaken othersDoing', undefined],
    ['', undefined],
  ])('with what is taken off, %j: %j', (norm, wanted) => {
    expect(readKeeps(norm, phrases)).toEqual(wanted);
  });
});
