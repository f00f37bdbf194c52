// Emergency numbers however they are spelled: the agency's own, another country's, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { markNumbers, namesNumber } from '../../../checks/language/emergency-numbers.ts';

const US = { country: 'US', emergencyNumber: '911' };
const GB = { country: 'GB', emergencyNumber: '999' };

describe('the number of the country', () => {
  it.each([
    ['call 911', 'call emnum'],
    ['call 9-1-1 now', 'call emnum now'],
    ['call 9.1.1', 'call emnum'],
    ['call 9 1 1', 'call emnum'],
    ['call 9, 1, 1', 'call emnum'],
    ['call 9*1*1', 'call emnum'],
    ['call nine-one-one', 'call emnum'],
    ['call nine one one', 'call emnum'],
    ['llame al nueve uno uno', 'llame al emnum'],
    ['composez le neuf un un', 'composez le emnum'],
    ['911/112 work', 'emnum / othernum work'],
    ['#call911', '#call emnum'],
    ['#inanemergencydial911 please', '#inanemergencydial emnum please'],
  ])('%s', (norm, marked) => {
    expect(markNumbers(norm, US)).toBe(marked);
    expect(namesNumber(norm, US)).toBe(true);
  });

  it.each([
    ['ring 999', 'ring emnum'],
    ['ring triple nine', 'ring emnum'],
    ['ring triple 9', 'ring emnum'],
    ['ring three nines', 'ring emnum'],
    ['ring 3 nines', 'ring emnum'],
    ['ring 112', 'ring emnum'],
    ['ring 911', 'ring othernum'],
  ])('in the United Kingdom: %s', (norm, marked) => {
    expect(markNumbers(norm, GB)).toBe(marked);
  });

  it('is told anew for another country, of the same sentence', () => {
    expect(markNumbers('911 or 999', US)).toBe('emnum or othernum');
    expect(markNumbers('911 or 999', GB)).toBe('othernum or emnum');
    expect(markNumbers('911 or 999', US)).toBe('emnum or othernum');
  });

  it.each([
    // Three times the same digit is another number than this one.
    ['ring triple nine', 'ring othernum'],
    ['ring three nines', 'ring othernum'],
    ['ring triple zero', 'ring othernum'],
    ['ring triple 0', 'ring othernum'],
    ['ring 3 ones', 'ring othernum'],
    ['marque triple nueve', 'marque othernum'],
    ['ring triple three', 'ring triple three'],
  ])('in the United States: %s', (norm, marked) => {
    expect(markNumbers(norm, US)).toBe(marked);
  });

  it('may be written with signs by the agency', () => {
    const written = { country: 'XX', emergencyNumber: '1-2-3' };
    expect(markNumbers('call 123 or 1 2 3', written)).toBe('call emnum or emnum');
    expect(markNumbers('call one-two-three', written)).toBe('call emnum');
  });

  it('is set apart from the word before it and from another number', () => {
    expect(markNumbers('call 911/999', US)).toBe('call emnum / othernum');
    expect(markNumbers('#ring999 #call12', GB)).toBe('#ring emnum #call12');
  });

  it('may be one that no list has', () => {
    expect(markNumbers('call 1-2-3', { country: 'XX', emergencyNumber: '123' })).toBe('call emnum');
  });

  it('may be nowhere: then other countries’ are told all the same', () => {
    const nowhere = { country: 'XX', emergencyNumber: '' };
    expect(markNumbers('call 911', nowhere)).toBe('call othernum');
    expect(markNumbers('a triple - 3 - three es', nowhere)).toBe('a triple - 3 - three es');
    expect(namesNumber('a triple - 3', nowhere)).toBe(false);
  });
});

describe('no number', () => {
  it.each([
    'we are open 24/7',
    'room 9111',
    '555-0911',
    '$911 was raised',
    '(555) 123-9112',
    'since 9/11/2001',
    'nobody is home',
    'one of nine',
    'route 9, 12 miles',
  ])('%s', (norm) => {
    expect(markNumbers(norm, US)).not.toContain('emnum');
    expect(namesNumber(norm, US)).toBe(false);
  });

  it('leaves text as it is that has none of them', () => {
    expect(markNumbers('12/24 hours, #9 of 12', US)).toBe('12/24 hours, #9 of 12');
  });
});
