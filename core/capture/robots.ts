// robots.txt by RFC 9309: what a file says to one robot. Reading and asking take time linear in the file.
import { comparable, matches, pathPattern, type PathPattern } from './robots-pattern.ts';

/** What a robots.txt says to one robot. */
export type RobotsRules = {
  /** Whether the robot may ask for the address: the longest matching rule decides, Allow wins a tie, no rule allows. */
  allows: (url: string) => boolean;
  /** Pause that the file asks for between two requests, milliseconds; undefined when it asks for none. */
  crawlDelayMs: number | undefined;
};

/**
 * Reads a robots.txt for the robot with a product token, or with a whole user agent that names its products. Groups that name it count
 * together; those for `*` count when none does (RFC 9309 section 2.2.1). Lines that are no rule are passed over and end no group. Beyond the RFC, as Google reads: a missing colon, the
 * usual misspellings of "Disallow", and `/index.html` standing for its folder in an Allow.
 */
export function robotsRules(text: string, userAgent: string): RobotsRules {
  const reader = new Reader(tokensOf(userAgent));
  for (const line of text.replace(/^\ufeff/, '').split(LINE_END)) reader.take(line);
  const { rules, delay } = reader.named.found ? reader.named : reader.any;
  return {
    allows: (url) => isAllowed(rules, url),
    crawlDelayMs: delay === undefined ? undefined : delay * 1000,
  };
}

const LINE_END = /\r\n|\r|\n/;

type Rule = { allow: boolean; pattern: PathPattern };
/** All groups together that are for somebody. */
type Group = { found: boolean; rules: Rule[]; delay: number | undefined };

class Reader {
  readonly named: Group = { found: false, rules: [], delay: undefined };
  readonly any: Group = { found: false, rules: [], delay: undefined };
  readonly #tokens: ReadonlySet<string>;
  #open = new Set<Group>();
  // Between user-agent lines and the first rule, further user-agent lines belong to the same group.
  #naming = false;

  constructor(tokens: ReadonlySet<string>) {
    this.#tokens = tokens;
  }

  take(line: string): void {
    const { key, value } = keyAndValue(line);
    if (USER_AGENT.has(key)) this.#agent(value);
    else if (key === 'allow' || DISALLOW.has(key)) this.#rule(key === 'allow', value);
    else if (key === 'crawl-delay') this.#delay(value);
  }

  #agent(value: string): void {
    if (!this.#naming) this.#open = new Set();
    this.#naming = true;
    const token = tokenOf(value);
    if (token === '*') this.#begin(this.any);
    else if (this.#tokens.has(token)) this.#begin(this.named);
  }

  #begin(group: Group): void {
    group.found = true;
    this.#open.add(group);
  }

  #rule(allow: boolean, value: string): void {
    this.#naming = false;
    if (value === '' || this.#open.size === 0) return;
    const rules = rulesOf(allow, value);
    for (const group of this.#open) group.rules.push(...rules);
  }

  #delay(value: string): void {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(value)) return;
    for (const group of this.#open) group.delay ??= Number(value);
  }
}

const USER_AGENT = new Set(['user-agent', 'useragent', 'user agent']);
const DISALLOW = new Set(['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw']);
const KEY = /^(user[- ]?agent|allow|di[a-z]{6,8}|crawl-delay)[\t ]+(\S+)$/i;

function keyAndValue(line: string): { key: string; value: string } {
  const [bare = ''] = line.split('#', 1);
  const colon = bare.indexOf(':');
  if (colon >= 0)
    return { key: bare.slice(0, colon).trim().toLowerCase(), value: bare.slice(colon + 1).trim() };
  const [, key = '', value = ''] = KEY.exec(bare.trim()) ?? [];
  return { key: key.toLowerCase(), value };
}

/** The product token in a name: what comes before a version or a remark. */
function tokenOf(name: string): string {
  const [token = ''] = name.trim().split(/[\s/]/, 1);
  return token.toLowerCase();
}

/** The products that a user agent names: its first word, and every word with a version behind it (RFC 9110 section 10.1.5). */
function tokensOf(userAgent: string): Set<string> {
  const products = userAgent.match(/[^\s/;()]+(?=\/)/g) ?? [];
  return new Set([tokenOf(userAgent), ...products.map((product) => product.toLowerCase())]);
}

const INDEX = /\/index\.html?[^/]*$/;

function rulesOf(allow: boolean, value: string): Rule[] {
  const rule = { allow, pattern: pathPattern(value) };
  if (!allow || !INDEX.test(value)) return [rule];
  return [rule, { allow, pattern: pathPattern(value.replace(INDEX, '/$')) }];
}

function isAllowed(rules: readonly Rule[], url: string): boolean {
  const asked = new URL(url);
  if (asked.pathname === '/robots.txt') return true;
  asked.hash = '';
  // Not `search`, which forgets a question mark with nothing behind it.
  const isBare = asked.search === '' && asked.href.endsWith('?');
  const path = comparable(asked.pathname + (isBare ? '?' : asked.search));
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules) {
    const { octets } = pattern;
    const decides = octets > longest || (octets === longest && allow && !allowed);
    if (!decides || !matches(pattern, path)) continue;
    longest = octets;
    allowed = allow;
  }
  return allowed;
}
