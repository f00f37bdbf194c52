// Digests that were prepared when the program was built, with the numbers that stems and anchors have in this process.
import type { Digest } from './digest.ts';
import { digestIn, unpacked } from './packed.ts';
import { PREPARED, type Prepared } from './prepared.ts';
import { numberAt } from './rows.ts';
import { addAnchor } from './standing.ts';
import { STEMS } from './stems.ts';

/** The prepared digest of the list with this name; undefined where none was prepared. */
export function preparedDigest(name: string): Digest | undefined {
  if (PREPARED === undefined) return undefined;
  prepared ??= digestsOf(PREPARED);
  return prepared(name);
}

let prepared: ((name: string) => Digest | undefined) | undefined;

/** Takes in all stems and anchors at once, so that no word need be learnt again when a list is read later. */
export function digestsOf({
  stems,
  anchors,
  lists,
}: Prepared): (name: string) => Digest | undefined {
  const stemNumbers = [0, ...stems.split(' ').map((stem) => STEMS.numberOf(stem))];
  const anchorNumbers = anchorsIn(unpacked(anchors), stemNumbers);
  return (name) => {
    const text = lists[name];
    return text === undefined ? undefined : digestIn(text, stemNumbers, anchorNumbers);
  };
}

function anchorsIn(numbers: Uint16Array, stemNumbers: readonly number[]): number[] {
  const anchors: number[] = [];
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + numberAt(numbers, at);
    const stems: number[] = [];
    for (let one = at + 1; one < end; one += 1)
      stems.push(numberAt(stemNumbers, numberAt(numbers, one)));
    anchors.push(addAnchor(stems));
    at = end;
  }
  return anchors;
}
