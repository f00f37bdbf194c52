// Colours of a terminal as functions that are handed in, so that the core knows no terminal.
import { SIGNS, type Tone } from '../words.ts';

type Colour = (text: string) => string;

/** What text reports paint with; the colours of `picocolors` fit. Without colours every word still says the same. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta', Colour>;

const same: Colour = (text) => text;

export const NO_PAINT: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  magenta: same,
};

const COLOURS: Record<Tone, keyof Paint> = {
  good: 'green',
  bad: 'red',
  look: 'yellow',
  unread: 'magenta',
  idle: 'dim',
};

/** The sign and the word of a verdict or an outcome, padded to a width and coloured. */
export function signed(says: { word: string; tone: Tone }, paint: Paint, width = 0): string {
  return paint[COLOURS[says.tone]](`${SIGNS[says.tone]} ${says.word}`.padEnd(width));
}
