// Neighbouring sentences that are read as one statement: a question and its answer, a heading and the number under it.
import { codeIn } from '../../core/code-in.ts';
import { isLeftOpen } from './left-open.ts';
import { lengthOf, lettersOf, type Sentence } from './sentences.ts';

/** Whether they are one statement: a few words alone are often half of one; across blocks only a heading and the number or hours under it are. */
export function belongTogether(first: Sentence, second: Sentence): boolean {
  if (first.place !== second.place || first.place === 'nav') return false;
  if (first.block === second.block) {
    return isShort(first, 28) || isShort(second, 28) || pointsBack(first, second);
  }
  return (
    second.block === first.block + 1 &&
    isShort(first, 48) &&
    isShort(second, 40) &&
    (/\d/.test(second.norm) || first.norm.endsWith('?'))
  );
}

/** Whether the first ends in a word that denies the second, which then says nothing alone: "Do not", and after a break "call 911". */
export function denies(first: Sentence | undefined, second: Sentence): boolean {
  if (first === undefined) return false;
  return (
    first.place === second.place && second.block - first.block <= 1 && isLeftOpen(lettersOf(first))
  );
}

/** An answer to the question before it, or a sentence about "them": what it speaks of stands there. */
function pointsBack(first: Sentence, second: Sentence): boolean {
  if (!isShort(first, LONGEST_BEFORE) || !isShort(second, LONGEST_BEFORE)) return false;
  return first.norm.endsWith('?') || BACK.test(second.norm);
}

const LONGEST_BEFORE = 200;
const BACK =
  /^(?:and |but |so |y |et |mais |pero )?(?:they|these|those|them|such|all of (?:it|them)|both|ellos|ellas|estos|estas|esos|esas|todo (?:ello|eso|esto)|tambien son|ils|elles|celles-ci|ceux-ci|tout cela|le tout)(?:[^a-z]|$)/;

function isShort(sentence: Sentence, most: number): boolean {
  return lengthOf(sentence) <= most;
}

/** Their words as one, compared form: "Emergency?" and "911" read as "emergency: 911", "Q. Emergency?" and "A. 911" as well. */
export function asOne(first: string, second: string): string {
  if (first.endsWith('?')) return joined(first, second.replace(ANSWER, ''));
  return joined(first, second);
}

/** What marks an answer in a list of questions. */
const ANSWER = /^(?:a|r|answer|respuesta|reponse) ?[.:)] /;

function joined(first: string, second: string): string {
  let end = first.length;
  const least = end - MOST_MARKS;
  while (end > least && MARKS.has(codeIn(first, end - 1))) end -= 1;
  return `${first.slice(0, end)}: ${second}`;
}

const MARKS = new Set(Array.from(' .?!:,-', (mark) => mark.charCodeAt(0)));
const MOST_MARKS = 9;
