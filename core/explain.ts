// How an item's verdict on a page came about: what its check looked at in the stored captures, and what stands over its conclusion.
import type { AnyCheck, Explained, Rules } from './check.ts';
import type { CaptureWithBody } from './capture/capture.ts';
import { requirementFor } from './policy/requirements.ts';
import type { Policy, Requirement } from './policy/schema.ts';
import type { CaptureStore, ExpectedPage } from './ports.ts';
import { linkedTerms, pageTerms, type PageTerms } from './run/look-at-page.ts';
import type { Terms } from './run/see.ts';
import { contentOf } from './verdict/judge-page.ts';
import { ownChecks } from './verdict/own-checks.ts';
import { narrowed } from './verdict/run-checks.ts';
import type { CaptureRef, Finding, Outcome, PageReport } from './verdict/schema.ts';
import { fillMessage } from './verdict/wording.ts';
import { whyWords } from './verdict/why-words.ts';

/** One sentence or address, with whether it counted and why, in words. */
export type LookedAt = Explained & { counted: boolean; why: string };

/** One page that was looked at: the page itself, or one that it links. */
export type ExplainedPage = {
  url: string;
  where: 'page' | 'linked';
  language: string;
  /** What the check says of this page alone by today's rules. */
  outcome: Outcome;
  says: string;
  looked: LookedAt[];
};

export type ItemExplanation = {
  item: string;
  title: string;
  asks: string;
  requirement: Requirement;
  pages: ExplainedPage[];
  /** Captures that are not kept any more, or cannot be read by today's rules. */
  missing: string[];
};

/** Undefined when no check of today has this name. */
export async function checkNamed(
  rules: Rules,
  policy: Policy,
  item: string,
): Promise<AnyCheck | undefined> {
  const all = [...rules.checks, ...(await ownChecks(rules, policy))];
  return all.find(({ check }) => check.meta.id === item)?.check;
}

/** Explains an item of a stored report from its captures. Nothing is visited; throws what the store throws. */
export async function explainItem(
  { rules, captures }: { rules: Rules; captures: Pick<CaptureStore, 'load'> },
  check: AnyCheck,
  about: { report: Pick<PageReport, 'capture' | 'linked'>; expected: ExpectedPage; policy: Policy },
): Promise<ItemExplanation> {
  const { report, expected, policy } = about;
  const terms: PageTerms = { expected, policy, today: '' };
  const explained = frameOf(check, terms);
  const add = async (ref: CaptureRef, where: ExplainedPage['where'], by: Terms): Promise<void> => {
    const capture = await captures.load(ref.key);
    const page = capture && explainCapture(rules, check, { capture, where, terms: by });
    if (page === undefined) explained.missing.push(ref.url);
    else explained.pages.push(page);
  };
  if (report.capture !== undefined) await add(report.capture, 'page', pageTerms(terms));
  // A linked page says nothing of an item that must stand on the page itself.
  if (explained.requirement.where !== 'linked') return explained;
  for (const ref of report.linked) await add(ref, 'linked', linkedTerms(terms, [check.meta.id]));
  return explained;
}

/** The same for a text or a page that is nowhere yet. */
export function explainDraft(
  rules: Rules,
  check: AnyCheck,
  { capture, ...terms }: PageTerms & { capture: CaptureWithBody },
): ItemExplanation {
  const page = explainCapture(rules, check, { capture, where: 'page', terms: pageTerms(terms) });
  const explained = frameOf(check, terms);
  if (page === undefined) explained.missing.push(capture.capture.finalUrl);
  else explained.pages.push(page);
  return explained;
}

function frameOf({ meta }: AnyCheck, { expected, policy }: PageTerms): ItemExplanation {
  const requirement = requirementFor(policy, meta.id, expected.page.kind);
  const { id: item, title, asks } = meta;
  return { item, title, asks, requirement, pages: [], missing: [] };
}

/** Undefined when today's rules cannot read the capture. */
function explainCapture(
  rules: Rules,
  check: AnyCheck,
  { capture, where, terms }: { capture: CaptureWithBody; where: ExplainedPage['where']; terms: Terms }, // prettier-ignore
): ExplainedPage | undefined {
  const read = contentOf(capture, terms.about.platform);
  if (!read.ok || rules.explain === undefined) return undefined;
  const { finalUrl } = capture.capture;
  const about = { ...terms.about, url: finalUrl };
  const { judgement, looked } = rules.explain(check, narrowed(read.content, check.needs), about);
  const { outcome, message, values } = judgement;
  return {
    url: finalUrl,
    where,
    language: read.content.language,
    outcome,
    says: fillMessage(check.meta.messages[message]?.says ?? '', values),
    looked: looked.map((one) => Object.assign({}, one, whyWords(one, judgement, check.meta))),
  };
}

/** The conclusion as it was stored differs from what today's rules make of the same page. */
export function isOtherToday(finding: Finding, { pages }: ItemExplanation): boolean {
  const own = finding.ruling?.outcome ?? finding.outcome;
  const comparable = own === 'pass' || own === 'fail' || own === 'contradicted';
  return comparable && pages.length > 0 && !pages.some(({ outcome }) => outcome === own);
}
