// The form of what is known about a platform's interface: what to ask, and what its refusals mean.
import type { Failure } from '../../capture/failures.ts';

/** Whose profile is asked for: the account's name as its address has it, and that address. */
export type Account = { handle: string; url: URL };

/** One GET. `query` never holds a token. */
type Call = { path: string; query: Record<string, string> };

/** What came back; header names in lower case, `data` the JSON or undefined where the body is none. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  data: unknown;
  now: Date;
};

/** How a token is come by and sent. */
export type TokenNeed = {
  /** Name of the secret; an agency's own has `-<agency id>` behind it. */
  secret: string;
  /** As people call it. */
  is: string;
  send: { header: string; before: string } | { parameter: string };
  /** What the token must permit. */
  permission: string;
  /** How to get one, step by step, in plain words. */
  steps: readonly string[];
};

export type PlatformInterface = {
  /** Where it is served; Mastodon's stands on the account's own server. */
  base: (account: URL) => string;
  token?: TokenNeed;
  /** Undefined for an address that the interface cannot look up. */
  call: (account: Account) => Call | undefined;
  /** Why an answer is not the profile; undefined when it is. Decided by status, codes and fields, never by a message. */
  refusal: (answer: Answer, account: Account) => Failure | undefined;
  /** An account that anybody may ask for, to try a token with; absent where the token's own account is asked for. */
  example?: string;
};

/** The address that stands for the account of the token itself. */
export const OWN_ACCOUNT = 'me';
