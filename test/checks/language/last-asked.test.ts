import { describe, expect, it } from 'vitest';
import { LastAsked } from '../../../checks/language/last-asked.ts';

describe('LastAsked', () => {
  it('knows nothing at first', () => {
    expect(new LastAsked<object, number>().get({})).toBeUndefined();
  });

  it('gives the answer for the thing last asked about, and for no other', () => {
    const last = new LastAsked<readonly string[], number>();
    const [one, same] = [['a'], ['a']];
    last.set(one, 1);
    expect(last.get(one)).toBe(1);
    expect(last.get(same)).toBeUndefined();
    last.set(same, 2);
    expect([last.get(one), last.get(same)]).toEqual([undefined, 2]);
  });
});
