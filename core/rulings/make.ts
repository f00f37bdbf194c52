// A ruling made from what a person says of a finding.
import type { Agency } from '../inventory/schema.ts';
import type { Finding, PageReport } from '../verdict/schema.ts';
import type { Decision, Ruling } from './ruling.ts';
import { wordingOf } from './wording.ts';

/** The finding that is ruled on, with the report that holds it. */
export type RuledOn = {
  report: PageReport;
  finding: Finding;
  agency: Pick<Agency, 'name' | 'country' | 'officialHosts'>;
};

export type Said = { decision: Decision; by: string; reason: string; now: Date };

/** The ruling; nothing is stored. Throws for a report without a capture: there is no wording to rule on. */
export function rulingOn({ report, finding, agency }: RuledOn, said: Said): Ruling {
  const { capture, linked, language } = report;
  if (capture === undefined) throw new TypeError('a page without a capture cannot be ruled on');
  const { nearest, evidence, linkedUrl } = finding;
  const { name, country, officialHosts } = agency;
  const restsOn = linked.find(({ url }) => url === linkedUrl);
  return {
    schema: 1,
    agencyId: report.agencyId,
    pageId: report.pageId,
    url: report.url,
    platform: report.platform,
    kind: report.kind,
    ...(language === undefined ? {} : { language }),
    agency: { name, country, officialHosts: [...officialHosts] },
    item: finding.item,
    title: finding.title,
    decision: said.decision,
    by: said.by,
    reason: said.reason,
    at: said.now.toISOString(),
    runId: report.runId,
    checkVersion: finding.checkVersion,
    // Of a finding that was ruled on before: what the check itself said.
    outcome: finding.ruling?.outcome ?? finding.outcome,
    message: finding.message,
    quotes: nearest === undefined ? evidence : [...evidence, nearest],
    wording: wordingOf(finding),
    textSha256: capture.textSha256,
    captureKey: restsOn?.key ?? capture.key,
    linked: linked.map(({ url, textSha256 }) => ({ url, textSha256 })),
    ...(linkedUrl === undefined ? {} : { linkedUrl }),
  };
}
