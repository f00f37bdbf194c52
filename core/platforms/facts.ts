// What is said of a platform: its hosts, the forms of its addresses, its tracking parameters, its limits, and how it may be read.
import type { WayIn } from '../inventory/schema.ts';

/** How sure a fact is: `high` for the platform's own documents or two independent sources, `low` for a single or old one. */
export type Confidence = 'high' | 'medium' | 'low';

export type Limit = {
  max: number;
  unit: 'characters' | 'graphemes' | 'links' | 'rows';
  confidence: Confidence;
} & Counting;

/** How a platform counts what is not counted by the piece. */
type Counting = {
  /** A second limit, in bytes of UTF-8. */
  bytes?: number;
  /** An address counts as this many, however long it is. */
  link?: number;
  /** Posts are counted by weight there (an address 23, most other scripts and emoji 2); whether descriptions are is not certain. */
  weighted?: true;
};

/** One way in which an account's address is written. */
export type AddressForm = {
  /** Matched against `host/path?query` (no scheme, no port). The group `handle` names the account. */
  pattern: RegExp;
  /** Canonical address, with the pattern's groups in `{}`. */
  canonical: string;
  /** The account is the same whether its letters are capitals or not. */
  folds: boolean;
};

/** Addresses on the platform that are no account of an agency; `is` completes "This address is …". */
type OtherAddress = { pattern: RegExp; is: string };

/** An address that carries another one in a parameter; patterns are for the host and the path. */
export type Carrier = { host: RegExp; path: RegExp; params: readonly string[] };

export type PlatformFacts = {
  /** As people know it. */
  name: string;
  /** Host names of the platform. */
  hosts: RegExp;
  /** Accounts live on hosts that cannot be listed; `hosts` names the usual ones. */
  anyHost?: boolean;
  /** An address as it should be written in an inventory. */
  example: string;
  forms: readonly AddressForm[];
  others: readonly OtherAddress[];
  /** Parameters that only track; `name*` is a prefix. */
  tracking: readonly string[];
  /** Login and consent pages that carry the address that was wanted. */
  loginWalls: readonly Carrier[];
  /** Redirect pages around links to other sites. */
  wrappers: readonly Carrier[];
  /** The way in unless an agency chooses another. */
  access: WayIn;
  /** Why, in one line. */
  accessReason: string;
  /** What stands in while `access` lacks its token; also what else an agency may choose. */
  fallback: WayIn;
  limits: Readonly<Record<string, Limit>>;
};

/** Keeps the tables of limits short: `limit(160, 'high')` is 160 characters. */
export function limit(
  max: number,
  confidence: Confidence,
  unit: Limit['unit'] = 'characters',
  counting: Counting = {},
): Limit {
  return { max, unit, confidence, ...counting };
}
