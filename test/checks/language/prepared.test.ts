// Digests that are prepared when the program is built: they say of every pattern what reading it says, and every verdict stays the same.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Digest, digestOf, waysOf } from '../../../checks/language/digest.ts';
import { digestIn, packed, packedDigest, unpacked } from '../../../checks/language/packed.ts';
import { EN } from '../../../checks/language/phrases/en/index.ts';
import { ES } from '../../../checks/language/phrases/es/index.ts';
import { FR } from '../../../checks/language/phrases/fr/index.ts';
import { preparedPhrases } from '../../../checks/language/prepare.ts';
import type { Prepared } from '../../../checks/language/prepared.ts';
import { digestsOf } from '../../../checks/language/prepared-digests.ts';
import { stemsIn } from '../../../checks/language/standing.ts';
import { STEMS } from '../../../checks/language/stems.ts';
import { readRecords } from '../../../bench/accuracy/records.ts';

const LISTS = [EN, ES, FR].flatMap(({ language, words, items, voice, things }) =>
  Object.entries({ ...items, voice, things }).flatMap(([owner, lists]) =>
    Object.entries(lists ?? {}).map(([list, sources]: [string, readonly string[]]) => ({
      name: `${language}.${owner}.${list}`,
      words,
      sources,
    })),
  ),
);
let prepared: Prepared;
beforeAll(() => {
  prepared = preparedPhrases();
});

/** A digest with its words in place of their numbers. */
function inWords(digest: Digest) {
  const names = ['', ...STEMS.all()];
  const stems = (anchor: number) =>
    anchor < 0
      ? []
      : Array.from(stemsIn(anchor), (stem) => names[stem] ?? '').toSorted((a, b) =>
          a.localeCompare(b),
        );
  return digest.map((ways) =>
    ways.map(({ sure, tried, needs, rarest, also }) => ({
      sure: sure.map((stem) => names[stem]),
      tried,
      needs: needs.map(stems),
      rarest: stems(rarest),
      also: stems(also),
    })),
  );
}

describe('prepared phrases', () => {
  it('are of every list of every language', () => {
    expect(Object.keys(prepared.lists).sort()).toEqual(LISTS.map(({ name }) => name).sort());
  });

  it('say of each pattern what reading it says, whatever numbers stems and anchors have by then', () => {
    STEMS.numberOf('qqlatecomer');
    const digestNamed = digestsOf(prepared);
    const wrong = LISTS.filter(({ name, words, sources }) => {
      const read = sources.map((source) => digestOf(waysOf(words, source)));
      const found = digestNamed(name);
      return JSON.stringify(found && inWords(found)) !== JSON.stringify(inWords(read));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('know no list that was not there', () => {
    expect(digestsOf(prepared)('en.monitoring.nowhere')).toBeUndefined();
  });

  it('change no verdict', async () => {
    const records = readRecords('bench/accuracy/composed-open.jsonl').filter((_one, at) => at % 4 === 0); // prettier-ignore
    const verdicts = async (with_: Prepared | undefined) => {
      vi.resetModules();
      vi.doMock('../../../checks/language/prepared.ts', () => ({ PREPARED: with_ }));
      const { judgeText } = await import('../../../bench/accuracy/judge.ts');
      return await Promise.all(records.map(async (record) => await judgeText(record)));
    };
    expect(records.length).toBeGreaterThan(20);
    const read = await verdicts(undefined);
    expect(await verdicts(prepared)).toEqual(read);
    // They are what is gone by: where they know of no way to match anything, nothing matches.
    const empty = Object.fromEntries(LISTS.map(({ name, sources }) => [name, packedDigest(sources.map(() => []))])); // prettier-ignore
    expect(await verdicts({ ...prepared, lists: empty })).not.toEqual(read);
    vi.doUnmock('../../../checks/language/prepared.ts');
  }, 180_000);
});

describe('packed numbers', () => {
  it('come back as they were, up to the last that is a character', () => {
    const numbers = [0, 1, 0x5c, 0x2008, 0xd7df];
    expect([...unpacked(packed(numbers))]).toEqual(numbers);
    expect(() => packed([0xd7e0])).toThrow('too large');
  });

  it('are a digest again', () => {
    const digest: Digest = [
      [],
      [
        { sure: [1, 2], tried: 0, needs: [], rarest: -1, also: -1 },
        { sure: [], tried: 1, needs: [0, 2], rarest: 2, also: 0 },
      ],
    ];
    expect(digestIn(packedDigest(digest), [0, 1, 2], [0, 1, 2])).toEqual(digest);
    expect(digestIn(packedDigest(digest), [0, 7, 8], [4, 5, 6])[1]?.[1]).toEqual({ sure: [], tried: 1, needs: [4, 6], rarest: 6, also: 4 }); // prettier-ignore
  });
});
