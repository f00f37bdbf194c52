// Runs the checks that a policy asks for over one page's content, and contains a crash once.
import type { About, AnyCheck, Judgement, Need, Rules } from '../check.ts';
import type { Page } from '../inventory/schema.ts';
import { requirementFor } from '../policy/requirements.ts';
import type { Policy } from '../policy/schema.ts';
import type { Content } from '../read/content.ts';
import { confidenceOf } from './confidence.ts';
import { ownChecks, type VersionedCheck } from './own-checks.ts';
import type { Finding } from './schema.ts';
import { applyWaivers } from './waivers.ts';
import { cutQuote, fillMessage } from './wording.ts';

/** What a page is judged by. */
export type Terms = {
  about: About;
  policy: Policy;
  page: Pick<Page, 'kind' | 'waivers'>;
  /** Only these items; absent: all that the policy asks for. */
  items?: string[];
  /** `YYYY-MM-DD` in the agency's time zone. */
  today: string;
};

type Level = Finding['level'];

/**
 * One finding for every item that the policy requires or recommends for this kind of page, in the order of the rules, the
 * agency's own items after them. An item that no check knows is an `error`, so that a wrong policy never looks like a clean page.
 */
export async function runChecks(rules: Rules, content: Content, terms: Terms): Promise<Finding[]> {
  const checks = [...rules.checks, ...(await ownChecks(rules, terms.policy))];
  const findings: Finding[] = [];
  for (const one of checks) {
    const level = levelOf(one.check.meta.id, terms);
    if (level === undefined) continue;
    const finding = findingOf(one, content, terms.about, level);
    findings.push(applyWaivers(finding, terms.page.waivers, terms.today));
  }
  return [...findings, ...unknownItems(checks, terms)];
}

function levelOf(item: string, terms: Terms): Level | undefined {
  if (terms.items !== undefined && !terms.items.includes(item)) return undefined;
  const { level } = requirementFor(terms.policy, item, terms.page.kind);
  return level === 'off' ? undefined : level;
}

function findingOf(one: VersionedCheck, content: Content, about: About, level: Level): Finding {
  const { check, version } = one;
  const { id: item, title } = check.meta;
  const frame = { item, title, level, metOn: 'page', checkVersion: version } as const;
  try {
    return {
      ...frame,
      ...answerOf(check, check.judge(narrowed(content, check.needs), about), about),
    };
  } catch (error) {
    return {
      ...frame,
      outcome: 'error',
      message: 'check-crashed',
      says: crashWords(error),
      evidence: [],
    };
  }
}

type Answer = Pick<
  Finding,
  'outcome' | 'confidence' | 'message' | 'says' | 'evidence' | 'nearest' | 'fix'
>;

function answerOf(check: AnyCheck, judgement: Judgement, about: About): Answer {
  const words = check.meta.messages[judgement.message];
  if (words?.outcome !== judgement.outcome) {
    throw new TypeError(`${check.meta.id} gave a message that it does not declare for its outcome`);
  }
  const { outcome, message, nearest } = judgement;
  const fix = ['fail', 'contradicted', 'review'].includes(outcome) ? check.suggest(about) : '';
  return {
    outcome,
    confidence: confidenceOf(words, judgement),
    message,
    says: fillMessage(words.says, judgement.values),
    evidence: judgement.evidence.map(cutQuote),
    ...(nearest === undefined ? {} : { nearest: cutQuote(nearest) }),
    ...(fix === '' ? {} : { fix }),
  };
}

/** The parts of the content that a check asked for, and nothing else. */
export function narrowed(content: Content, needs: readonly Need[]): Content {
  const parts: Partial<Content> = Object.fromEntries(needs.map((need) => [need, content[need]]));
  // AnyCheck has lost the type of its needs; `defineCheck` holds each check to what it asked for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return parts as Content;
}

function unknownItems(checks: VersionedCheck[], terms: Terms): Finding[] {
  const known = new Set(checks.map(({ check }) => check.meta.id));
  const findings: Finding[] = [];
  for (const item of Object.keys(terms.policy.requirements)) {
    const level = known.has(item) ? undefined : levelOf(item, terms);
    if (level !== undefined) findings.push(unknownItem(item, level));
  }
  return findings;
}

function unknownItem(item: string, level: Level): Finding {
  const says =
    `The policy asks for “${item}”, and this version of the auditor has no such item, so nothing is known about it. ` +
    'Correct the name in the policy, or update the auditor.';
  const frame = { item, title: item, level, metOn: 'page', checkVersion: 'none' } as const;
  return { ...frame, outcome: 'error', message: 'item-unknown', says, evidence: [] };
}

/** Never the error's message: it may carry text of the page. */
function crashWords(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  return (
    `The auditor's own check broke on this page (${kind}), so this item could not be judged. ` +
    'This is a fault of the auditor, not of the page: please report it.'
  );
}
