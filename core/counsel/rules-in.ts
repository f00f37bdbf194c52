// The rules for comments in a page's text: sentences that say what is taken off or not allowed, and the lists that follow them.
import type { Block } from '../read/content.ts';
import type { Patterns } from './patterns.ts';

/** A sentence, or an entry of a list that a sentence announces; `norm` is it as patterns are compared with it. */
export type Rule = { text: string; norm: string };

/** Entries of one list, and how long one may be. */
const LONGEST_LIST = 30;
const LONGEST_ENTRY = 260;
/** No sentence of a policy is longer. */
const LONGEST_SENTENCE = 1_200;

export function readRules(blocks: readonly Block[], patterns: Patterns): Rule[] {
  const rules: Rule[] = [];
  let entries = 0;
  for (const { text } of blocks.filter(isOwn)) {
    const found = rulesIn(text, patterns);
    const goesOn = entries > 0 && isEntry(text);
    rules.push(...(found.length === 0 && goesOn ? entryIn(text, patterns) : found));
    const begins = found.length > 0 && text.trimEnd().endsWith(':');
    entries = begins ? LONGEST_LIST : left(goesOn, entries);
  }
  return rules;
}

const left = (goesOn: boolean, entries: number): number => (goesOn ? entries - 1 : 0);
const isEntry = (text: string): boolean => text.length <= LONGEST_ENTRY && !SPOKEN.test(text);

function entryIn(text: string, { spared }: Patterns): Rule[] {
  const rule = ruleOf(text);
  return spared.test(rule.norm) ? [] : [rule];
}

/** What visitors wrote and what is quoted are not the agency's rules; menus have none. */
function isOwn({ place, visibility }: Block): boolean {
  return !['visitor-comment', 'quotation', 'nav', 'title'].includes(place) && visibility !== 'screen-reader'; // prettier-ignore
}

/** A whole sentence after a list begins with who does something; entries do not. */
const SPOKEN =
  /^(?:we|the|this|these|our|if|you|any(?:one)?|please|in an?|for|nosotros|nuestr[oa]s?|esta|este|si|nous|notre|cette|si|veuillez)\b[^]{30,}[.!?]\s*$/i;

function rulesIn(text: string, patterns: Patterns): Rule[] {
  return sentencesOf(text)
    .map(ruleOf)
    .filter(({ norm }) => isRule(norm, patterns));
}

function isRule(norm: string, { subject, action, spared, blocking }: Patterns): boolean {
  const takesOff = subject.test(norm) && action.test(norm);
  const shutsOut = blocking.test(norm) && (subject.test(norm) || OF_A_PAGE.test(norm));
  return (takesOff || shutsOut) && !spared.test(norm);
}

/** People are shut out of parks and courts, too. */
const OF_A_PAGE =
  /\b(?:rules|polic(?:y|ies)|guidelines|pages?|accounts?|social media|normas|reglas|pagina|cuenta|redes sociales|regles|compte|medias sociaux)\b/;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim().slice(0, LONGEST_SENTENCE))
    .filter((sentence) => sentence !== '');
}

const ruleOf = (text: string): Rule => ({ text: text.trim(), norm: folded(text) });

/** Lower case, without accents, straight apostrophes, single spaces. */
export function folded(text: string): string {
  return text
    .slice(0, LONGEST_SENTENCE * 4)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
