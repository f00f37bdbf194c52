// What a person saw of the items on a page that they brought, beside what the reading of it found.
import type { SubmissionFacts, Tick } from '../capture/capture.ts';
import type { Finding } from '../verdict/schema.ts';

/**
 * The findings with a person's ticks looked at. On a screenshot nothing is read: a ticked item stands as it was ticked, any other is a
 * question. Of a text or a saved page, a tick settles what the reading could not tell; where the two say different things the item is a
 * question. A contradiction that was read, a waiver and what does not apply stay as they are.
 */
export function settleByTicks(
  findings: readonly Finding[],
  submission: SubmissionFacts,
): Finding[] {
  const ticks = new Map((submission.ticks ?? []).map((tick) => [tick.item, tick]));
  const settle = submission.how === 'screenshot' ? onScreenshot : besideReading;
  return findings.map((finding) => settle(finding, ticks.get(finding.item), submission));
}

const STAYS: ReadonlySet<Finding['outcome']> = new Set(['waived', 'not-applicable', 'error']);

function onScreenshot(
  finding: Finding,
  tick: Tick | undefined,
  submission: SubmissionFacts,
): Finding {
  if (STAYS.has(finding.outcome)) return finding;
  if (tick !== undefined) return ticked(finding, tick);
  const says =
    `${submission.by} brought a screenshot of the page, as of ${submission.seenOn}, and nobody has said yet whether it shows this item. ` +
    'Look at the screenshot and tick the item.';
  return { ...bare(finding), outcome: 'review', message: 'not-ticked', says, evidence: [] };
}

function besideReading(finding: Finding, tick: Tick | undefined): Finding {
  if (tick === undefined || STAYS.has(finding.outcome)) return finding;
  if (finding.outcome === 'review') return ticked(finding, tick);
  const agrees = (finding.outcome === 'pass') === (tick.tick === 'met');
  if (agrees || finding.outcome === 'contradicted') return finding;
  const says = `${tickWords(tick)} What was brought reads otherwise: ${finding.says}`;
  return { ...finding, outcome: 'review', message: 'ticked-otherwise', says };
}

function ticked(finding: Finding, tick: Tick): Finding {
  const evidence: Finding['evidence'] =
    tick.words === undefined ? [] : [{ text: tick.words, place: 'main', visibility: 'shown' }];
  const met = tick.tick === 'met';
  const { fix, ...rest } = bare(finding);
  return {
    ...rest,
    outcome: met ? 'pass' : 'fail',
    message: met ? 'ticked-met' : 'ticked-not-met',
    says: tickWords(tick),
    evidence,
    ...(met || fix === undefined ? {} : { fix }),
  };
}

function tickWords({ by, at, tick, words }: Tick): string {
  const day = at.slice(0, 10);
  if (tick === 'not-met') return `${by} looked for it on the page on ${day} and did not find it.`;
  const said = words === undefined ? '' : `, in the words “${words}”`;
  return `${by} looked at the page on ${day} and saw it there${said}.`;
}

/** Without what the reading of the page found. */
function bare(finding: Finding): Finding {
  const { nearest: _nearest, evidenceOmitted: _omitted, ...rest } = finding;
  return rest;
}
