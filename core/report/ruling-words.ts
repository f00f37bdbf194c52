// A person's ruling as a line under an item, the same in every report.
import type { Finding } from '../verdict/schema.ts';
import { shortLine } from './safe-text.ts';
import { calendarDay } from './times.ts';
import { OUTCOME_WORDS } from './words.ts';

const DECIDED = { satisfied: 'satisfied', 'not-satisfied': 'not satisfied' } as const;

/** `Ruled by Dana Ortiz on Nov 21, 2026: satisfied. …`; undefined where no ruling was looked at. Text of people: to be escaped. */
export function rulingLine({ ruling }: Finding): string | undefined {
  if (ruling === undefined) return undefined;
  const { by, at, decision, reason, state, outcome } = ruling;
  const head = `Ruled by ${shortLine(by, 120)} on ${calendarDay(at.slice(0, 10))}: ${DECIDED[decision]} (${shortLine(reason, 500)}).`;
  const own = OUTCOME_WORDS[outcome].word.toLowerCase();
  return state === 'stands'
    ? `${head} It applies while these words stay. The check’s own answer: ${own}.`
    : `${head} It was given for other words and does not apply any more. The check’s own answer: ${own}.`;
}
