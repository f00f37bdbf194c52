// Whether a browser can tell more than the static page did; decided by the page, never by a list of hosts.
import type { ScriptSigns } from '../read/content.ts';

/** What a finding must tell for the decision. */
type Finding = { outcome: string; level: string };

/**
 * Why a visit with a browser can help, in words for the report; undefined when it cannot.
 * An empty shell always needs one; a page that scripts only add to needs one where a required item was not settled.
 */
export function browserReason(script: ScriptSigns, findings: Finding[]): string | undefined {
  if (script.shell) return `the page is empty until scripts have run${seen(script)}`;
  if (!script.partial) return undefined;
  const open = findings.filter((finding) => isOpen(finding)).length;
  if (open === 0) return undefined;
  const items = open === 1 ? 'a required item was' : `${open} required items were`;
  return `${items} not found, and scripts build part of the page${seen(script)}`;
}

function isOpen({ outcome, level }: Finding): boolean {
  return level === 'required' && (outcome === 'fail' || outcome === 'review');
}

function seen(script: ScriptSigns): string {
  return script.because.length === 0 ? '' : `: ${script.because.join('; ')}`;
}
