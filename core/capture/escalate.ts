// Whether a browser can tell more than the static page did; decided by the page, never by a list of hosts.
import type { ScriptSigns } from '../read/content.ts';

/** What a finding must tell for the decision. */
type Finding = {
  outcome: string;
  level: string;
  evidence: readonly { offset?: number | undefined }[];
};

/**
 * Why a visit with a browser can help, in words for the report; undefined when it cannot.
 * An empty shell always needs one; a page that scripts only add to needs one where a required item was not settled; any page
 * does where a required item stands only in text that a style sheet may hide. Sheets are not read without a browser, and
 * nearly every page has some: what no name of a class gives reason to doubt is taken to be shown.
 */
export function browserReason(script: ScriptSigns, findings: Finding[]): string | undefined {
  if (script.shell) return `the page is empty until scripts have run${seen(script)}`;
  const required = findings.filter(({ level }) => level === 'required');
  const open = required.filter(({ outcome }) => outcome === 'fail' || outcome === 'review').length;
  if (script.partial && open > 0) {
    const items = open === 1 ? 'a required item was' : `${open} required items were`;
    return `${items} not found, and scripts build part of the page${seen(script)}`;
  }
  const unsure = required.filter((finding) => isUnsure(script, finding)).length;
  if (unsure === 0) return undefined;
  const items = unsure === 1 ? 'a required item stands' : `${unsure} required items stand`;
  return `${items} in text that the style of the page may hide`;
}

/** Met by nothing but text that may be hidden. */
function isUnsure({ unsure = [] }: ScriptSigns, { outcome, evidence }: Finding): boolean {
  if (outcome !== 'pass' || evidence.length === 0 || unsure.length === 0) return false;
  return evidence.every(
    ({ offset }) =>
      offset !== undefined && unsure.some(([from, to]) => offset >= from && offset < to),
  );
}

function seen(script: ScriptSigns): string {
  return script.because.length === 0 ? '' : `: ${script.because.join('; ')}`;
}
