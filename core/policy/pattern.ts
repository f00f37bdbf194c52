// Which regular expressions an agency's own item may use: those that RE2 matches in linear time and that a person can reason about.
import { RE2JS } from 're2js';

type Refusal = { says: string; remedy: string };

const LONGEST = 500;
/** Instructions of RE2's program; matching takes time proportional to this and to the page's length. */
const LARGEST_PROGRAM = 1000;

/** Why the pattern is refused and what to write instead; undefined for a pattern that may be used. */
export function patternRefusal(pattern: string): Refusal | undefined {
  if (pattern.length > LONGEST) return tooLarge(`It has ${pattern.length} signs`);
  return unsupported(scan(pattern)) ?? compiled(pattern);
}

function compiled(pattern: string): Refusal | undefined {
  try {
    const regex = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    if (regex.programSize() > LARGEST_PROGRAM) return tooLarge('Its repeats multiply');
    return regex.matcher('').find() ? matchesNothing(pattern) : undefined;
  } catch (error) {
    return {
      says: `“${pattern}” is not a regular expression: ${reasonOf(error)}.`,
      remedy:
        'Correct it, or list the wordings under “phrases” instead; phrases need no special signs.',
    };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be read';
  return message.replace(/^error parsing regexp: /, '').replace('`(?i)', '`');
}

function unsupported({ lookAround, backReference, nested }: Scan): Refusal | undefined {
  if (lookAround !== undefined) {
    return {
      says: `“${lookAround}” looks ahead or behind, which patterns here cannot do.`,
      remedy:
        'Write what must stand there itself; to forbid a wording, use a second own item with the rule “must-not-appear”.',
    };
  }
  if (backReference !== undefined) {
    return {
      says: `“${backReference}” refers back to an earlier group, which patterns here cannot do.`,
      remedy: 'Write the text out a second time, or list the wordings under “phrases”.',
    };
  }
  return nested === undefined ? undefined : nestedRepeat(nested);
}

function nestedRepeat({ whole, body }: Nested): Refusal {
  const simple = /^(?:\\?.|\[[^\]]*\])[+*]$/su.test(body);
  const instead = simple ? `Write “${body}” instead` : 'Take one of the two repeats away';
  return {
    says: `“${whole}” repeats something that repeats itself, so it can be read in exponentially many ways.`,
    remedy: `${instead}, or bound the outer repeat, as in “(…){1,5}”.`,
  };
}

function tooLarge(why: string): Refusal {
  return {
    says: `The pattern is too large. ${why}; it may have ${LONGEST} signs and ${LARGEST_PROGRAM} steps.`,
    remedy: 'Split it into several own items, or list the wordings under “phrases”.',
  };
}

function matchesNothing(pattern: string): Refusal {
  return {
    says: `“${pattern}” also fits an empty text, so every page would seem to have it.`,
    remedy:
      'Replace a “*” or “?” so that at least one word must be there, for example “+” for “*”.',
  };
}

type Nested = { whole: string; body: string };
type Scan = { lookAround?: string; backReference?: string; nested?: Nested };
type Group = { start: number; repeats: boolean };

/** One token: an escape, a class, a group's opening with its flags, a quantifier, or one sign. */
const TOKEN =
  /\\Q[^]*?(?:\\E|$)|\\k<[^>]*>?|\\[^]|\[\^?\]?(?:\\[^]|\[:\w+:\]|[^\]\\])*\]?|\(\?(?:<?[=!]|P?<[^>]*>|[a-zA-Z-]*:?)|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu;

/** What the pattern holds that is refused; it need not be well-formed. */
function scan(pattern: string): Scan {
  const found: Scan = {};
  const open: Group[] = [{ start: 0, repeats: false }];
  let last: Group = { start: 0, repeats: false };
  for (const { 0: token, index } of pattern.matchAll(TOKEN)) {
    noteUnsupported(token, found);
    const group = open.at(-1);
    if (token.startsWith('(')) {
      open.push({ start: index, repeats: false });
    } else if (token === ')' && open.length > 1) {
      last = open.pop() ?? last;
      inherit(open.at(-1), last.repeats);
    } else if (isUnbounded(token)) {
      if (last.repeats) found.nested ??= nestedAt(pattern, last.start, index, token);
      inherit(group, true);
    } else if (!isBounded(token)) {
      last = { start: index, repeats: false };
    }
  }
  return found;
}

function noteUnsupported(token: string, found: Scan): void {
  if (/^\(\?<?[=!]/.test(token)) found.lookAround ??= token;
  if (/^\\(?:[1-9]|k<)/.test(token)) found.backReference ??= token;
}

function inherit(group: Group | undefined, repeats: boolean): void {
  if (group !== undefined && repeats) group.repeats = true;
}

function isUnbounded(token: string): boolean {
  return /^(?:[*+]\??|\{\d+,\}\??)$/.test(token);
}

function isBounded(token: string): boolean {
  return /^(?:\?\??|\{\d+(?:,\d+)?\}\??)$/.test(token);
}

function nestedAt(pattern: string, start: number, end: number, quantifier: string): Nested {
  const group = pattern.slice(start, end);
  const body = group.replace(/^\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?/, '').replace(/\)$/, '');
  return { whole: group + quantifier, body };
}
