// Whether the product's own checks accept a text: the text is read as a draft of the field, and judged as any page is.
import { DEFAULT_POLICY } from '../policy/iacp-2019.ts';
import { policyLinks } from '../read/policy-links.ts';
import { readDraft } from '../read/read.ts';
import { runChecks } from '../verdict/run-checks.ts';
import type { FixRequest } from './fix.ts';

/** What a text gives: the items that it meets, and the pages one click away that it leads to. */
export type Proof = { met: ReadonlySet<string>; leadsTo: readonly string[] };

/** Reads a text and judges these items of it with the checks of the request; undefined when the request brings none. */
export type Prove = (text: string, items: string[]) => Promise<Proof | undefined>;

export function prover(request: FixRequest): Prove {
  const { rules, page, agency, policy = DEFAULT_POLICY } = request;
  if (rules === undefined) return async () => undefined;
  return async (text, items) => {
    const content = readDraft(text, page.platform);
    const findings = await runChecks(rules, content, {
      about: { agency, platform: page.platform, kind: page.kind, url: page.url },
      policy,
      page: { kind: page.kind, waivers: [] },
      items,
      today: '1970-01-01',
    });
    const met = findings.filter(({ outcome }) => outcome === 'pass').map(({ item }) => item);
    return {
      met: new Set(met),
      leadsTo: policyLinks(content, agency.officialHosts, page.url),
    };
  };
}
