// Ways of patterns that begin with letters, as trees of letters: all trees in one row, since what lies side by side is found soonest.
import { cell, longer } from './rows.ts';

/** A letter of a tree while it is put together: what may stand after it, whether a way ends with it, and the number of what else follows in ways whose letters end with it; 0 for nothing. */
export type Letter = { code: number; after: Letter[]; ends: boolean; rests: number };

/** A letter in the row: its code with what is told of it, where its next sibling is, and the number of what else follows. The first letter after it stands right behind it. */
const WIDTH = 3;
const SIBLING = 1;
const RESTS = 2;
const CODE = 0xffff;
const ENDS = 0x1_0000;
const GOES_ON = 0x2_0000;
/** Beginnings are found by the last bits of their codes. */
const BEGINNINGS = 16;

let cells = new Int32Array(4096);
let used = 1;

/** No letter. */
export const NO_LETTER = 0;

/** The letter of this code after another, or at the beginning; a new one, where there was none. */
export function letterAfter({ after }: Letter, code: number): Letter {
  const known = after.find((letter) => letter.code === code);
  if (known !== undefined) return known;
  const letter = beginning(code);
  after.push(letter);
  return letter;
}

/** A letter with nothing after it; what a tree begins with is none. */
export function beginning(code: number = NO_LETTER): Letter {
  return { code, after: [], ends: false, rests: 0 };
}

/** Puts a tree into the row; gives where its beginnings are. */
export function placeTree({ after }: Letter): number {
  const tree = taken(BEGINNINGS);
  for (const letter of after) {
    const row = tree + (letter.code % BEGINNINGS);
    const at = placeLetter(letter);
    cells[at + SIBLING] = cell(cells, row);
    cells[row] = at;
  }
  return tree;
}

function placeLetter({ code, after, ends, rests }: Letter): number {
  const at = taken(WIDTH);
  cells[at] = code | (ends ? ENDS : 0) | (after.length > 0 ? GOES_ON : 0);
  cells[at + RESTS] = rests;
  let before = NO_LETTER;
  for (const letter of after) {
    const next = placeLetter(letter);
    if (before !== NO_LETTER) cells[before + SIBLING] = next;
    before = next;
  }
  return at;
}

function taken(count: number): number {
  while (used + count > cells.length) cells = longer(cells);
  used += count;
  return used - count;
}

/** The letter of this code that a tree has at its beginning. */
export function firstLetter(tree: number, code: number): number {
  return among(cell(cells, tree + (code % BEGINNINGS)), code);
}

/** The one of this code after a letter. */
export function nextLetter(letter: number, code: number): number {
  return (cell(cells, letter) & GOES_ON) === 0 ? NO_LETTER : among(letter + WIDTH, code);
}

function among(first: number, code: number): number {
  let at = first;
  while (at !== NO_LETTER && (cell(cells, at) & CODE) !== code) at = cell(cells, at + SIBLING);
  return at;
}

/** Whether a way ends with the letter. */
export function isLastLetter(letter: number): boolean {
  return (cell(cells, letter) & ENDS) !== 0;
}

/** The number of what else follows in ways whose letters end with it; 0 for nothing. */
export function restsAfter(letter: number): number {
  return cell(cells, letter + RESTS);
}
