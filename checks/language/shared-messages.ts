// The messages that every statement-based item has in common, worded for the item.
import type { MessageText } from '../../core/check.ts';
import type { SharedMessage } from './readings.ts';
import type { WeighedMessage } from './weighing/second-opinion.ts';

/** Messages for hidden, doubtful, foreign and missing statements. `statement` completes "the page must say …"; advice says "should". */
export function sharedMessages(
  statement: string,
  strength: 'must' | 'should' = 'must',
): Record<SharedMessage, MessageText> {
  return {
    missing: {
      outcome: 'fail',
      says: `The page ${strength} say ${statement}. Nothing like it was found.`,
    },
    'others-words': {
      outcome: 'fail',
      says: `The page ${strength} say ${statement}, in its own words. The nearest sentence asks, gives advice, quotes or reports what others say, or speaks for one person.`,
    },
    ...doubtMessages(statement),
    ...weighedMessages(statement),
    'on-click': {
      outcome: 'pass',
      confidence: 'medium',
      says: `The page says ${statement}. A visitor sees it only after a click on the page.`,
    },
    'screen-reader': {
      outcome: 'review',
      says: `Only the description of an image or text for screen readers says ${statement}. Look at the page: visitors ${strength} be able to see it.`,
    },
    lookalike: {
      outcome: 'pass',
      confidence: 'medium',
      says: `The page says ${statement}. Some of its letters come from another alphabet and only look right: type the sentence again, so that screen readers and searches find it.`,
    },
    both: {
      outcome: 'contradicted',
      says: `The page ${strength} say ${statement}. One sentence says so and another says the opposite: take the wrong one off.`,
    },
    language: {
      outcome: 'review',
      says: `Language not supported: what is quoted is in a language ({language}) that is not checked. A person ${strength} look whether the page says ${statement}.`,
    },
  };
}

/** What the page around a statement makes of it. */
function doubtMessages(statement: string): Record<'perhaps-others' | 'not-in-force', MessageText> {
  return {
    'perhaps-others': {
      outcome: 'review',
      says: `The page says ${statement}, but it also reads like a page of a firm, a club or a newspaper, or like a visitor's comment. Please look whether it is the agency's own.`,
    },
    'not-in-force': {
      outcome: 'review',
      says: `The page says ${statement}, and also that its text is a draft, a sample or no longer in force. Look which text applies.`,
    },
  };
}

function weighedMessages(statement: string): Record<WeighedMessage, MessageText> {
  return {
    'in-other-words': {
      outcome: 'pass',
      confidence: 'medium',
      says: `The page says ${statement}, in words of its own. What speaks for it most: {words}.`,
    },
    unusual: {
      outcome: 'review',
      says: `The page seems to say ${statement}, in words that are seldom used for it. Look whether visitors understand it so.`,
    },
  };
}
