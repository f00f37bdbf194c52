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

  it('may be one that no list has', () => {
    expect(markNumbers('call 1-2-3', { country: 'XX', emergencyNumber: '123' })).toBe('call emnum');
  });

  it('may be nowhere: then other countries’ are told all the same', () => {
    expect(markNumbers('call 911', { country: 'XX', emergencyNumber: '' })).toBe('call othernum');
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
