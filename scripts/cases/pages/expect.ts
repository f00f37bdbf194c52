// What rows of hostile pages expect, in the words of their file.
import { SENTENCE, type Case, type PageStage, type Seen } from './stage.ts';

/** The page is not read, for one of these reasons. */
export function unread(seen: Seen, ...reasons: string[]): string | undefined {
  if (seen.reason !== undefined && reasons.includes(seen.reason)) return undefined;
  return `${outcome(seen)}, should be could-not-check(${reasons.join(' or ')})`;
}

/** The page is read, and a visitor sees the sentence. */
export function present(seen: Seen, text = SENTENCE): string | undefined {
  return seen.reason === undefined && seen.shown.includes(text)
    ? undefined
    : `${outcome(seen, text)}, should be present`;
}

/** A visitor does not see the sentence at once; after a click perhaps. */
export function absent(seen: Seen, text = SENTENCE): string | undefined {
  return seen.shown.includes(text) ? 'present, should not be' : undefined;
}

/** The page is read or not, but nothing breaks: the stage has watched the time. */
export function bounded(): undefined {
  return undefined;
}

/** The standard item of the sentence is found. */
export function matched(seen: Seen): string | undefined {
  const found = itemOf(seen);
  return found === 'pass' ? undefined : `item: ${seen.reason ?? found}, should be found`;
}

/** The standard item of the sentence is not taken for present. */
export function unconfirmed(seen: Seen): string | undefined {
  return itemOf(seen) === 'pass' ? 'item: found, should not be' : undefined;
}

/** The first thing that is wrong. */
export function first(...wrong: (string | undefined)[]): string | undefined {
  return wrong.find((one) => one !== undefined);
}

/** A page that is served as it is and visited by HTTP. */
export function served(
  body: string | Buffer,
  judge: (seen: Seen) => string | undefined,
  headers: Record<string, string> = {},
): Case {
  return async (stage) => judge(await stage.look(await stage.page(body, headers)));
}

/** A page that is visited with the browser. */
export function browsed(body: string, judge: (seen: Seen) => string | undefined): Case {
  return async (stage) => judge(await stage.browse(await stage.page(body)));
}

/** Several of these cases, one after the other. */
export function all(...cases: Case[]): Case {
  return async (stage: PageStage) => {
    for (const one of cases) {
      const wrong = await one(stage);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

function outcome(seen: Seen, text = SENTENCE): string {
  if (seen.reason !== undefined) return `could-not-check(${seen.reason})`;
  return seen.shown.includes(text) ? 'present' : 'missing';
}

function itemOf(seen: Seen): string {
  return seen.findings.find(({ item }) => item === 'not-monitored-disclaimer')?.outcome ?? 'none';
}
