// Every capture that a page report rests on, with the part that it plays.
import type { CaptureRef, PageReport } from '../verdict/schema.ts';

/** `linked`: a page one click away that was read for the verdict. `second-…`: of the visit that was made to confirm it. */
export type CaptureRole = 'page' | 'linked' | 'second-page' | 'second-linked';

/** Each capture once, the page's own first. */
export function capturesOf(
  report: Pick<PageReport, 'capture' | 'linked' | 'secondLook'>,
): { role: CaptureRole; ref: CaptureRef }[] {
  const { capture, linked, secondLook } = report;
  const all = [
    ...inRole('page', capture === undefined ? [] : [capture]),
    ...inRole('linked', linked),
    ...inRole('second-page', secondLook?.capture === undefined ? [] : [secondLook.capture]),
    ...inRole('second-linked', secondLook?.linked ?? []),
  ];
  const seen = new Set<string>();
  return all.filter(({ ref }) => !seen.has(ref.key) && seen.add(ref.key));
}

function inRole(role: CaptureRole, refs: readonly CaptureRef[]) {
  return refs.map((ref) => ({ role, ref }));
}
