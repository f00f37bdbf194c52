// What each pattern of all lists needs, by its number, in rows: they are asked about more often than anything else.
import { cell, longer } from './rows.ts';
import { latestStart, type Needs } from './standing.ts';

/** The needs of all patterns, one after the other; for each where its own begin, and after the last where they end. */
let needs = new Int32Array(4096);
let needCount = 0;
let needsFrom = new Int32Array(1024);
let patternCount = 0;
/** The last question for which each was met. */
let met = new Int32Array(1024);
let question = 0;

/** The number of a new pattern with these needs: patterns are numbered from 0 on. */
export function addNeeds(anchors: Needs): number {
  const number = patternCount;
  patternCount += 1;
  if (number + 2 > met.length) {
    met = longer(met);
    needsFrom = longer(needsFrom);
  }
  for (const anchor of anchors) {
    if (needCount === needs.length) needs = longer(needs);
    needs[needCount] = anchor;
    needCount += 1;
  }
  needsFrom[number + 1] = needCount;
  return number;
}

/** From now on, no pattern has been met. */
export function beginQuestion(): void {
  question += 1;
}

/** Whether a pattern is met for the first time since; from now on it has been. */
export function isMetFirst(number: number): boolean {
  if (met[number] === question) return false;
  met[number] = question;
  return true;
}

/** Whether all words that a pattern needs stand in its order in the text that is looked at; most need no more than the one that was found. */
export function hasNeeds(number: number): boolean {
  const from = cell(needsFrom, number);
  const end = cell(needsFrom, number + 1);
  return end === from || latestStart(needs, from, end) >= 0;
}
