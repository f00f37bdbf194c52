// Gathers what a record is made from: the report's captures with their bodies, and what of them is no longer there.
import type { CaptureStore, Records } from '../ports.ts';
import { StoreError } from '../store/store-error.ts';
import type { PageReport } from '../verdict/schema.ts';
import type { EvidenceCapture, EvidenceInput, Gone } from './input.ts';
import { capturesOf } from './refs.ts';

/** Says why a capture is no longer there, where that is known. */
export type WhyGone = (key: string) => Promise<Gone | undefined>;

export type Gathered = Pick<EvidenceInput, 'captures' | 'missing'>;

/** Loads every capture that the report rests on; one that is gone or damaged is named, and the others stand. */
export async function gatherCaptures(
  captures: Pick<CaptureStore, 'load'>,
  report: PageReport,
  whyGone: WhyGone,
): Promise<Gathered> {
  const gathered: Gathered = { captures: [], missing: [] };
  for (const { role, ref } of capturesOf(report)) {
    const kept = await loaded(captures, ref.key);
    if (!('kind' in kept)) gathered.captures.push({ role, ref, kept });
    else {
      const gone = (await whyGone(ref.key)) ?? kept;
      gathered.missing.push({ key: ref.key, url: ref.url, gone });
    }
  }
  return gathered;
}

async function loaded(
  captures: Pick<CaptureStore, 'load'>,
  key: string,
): Promise<EvidenceCapture['kept'] | Gone> {
  try {
    return (await captures.load(key)) ?? { kind: 'absent' };
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'damaged') return { kind: 'damaged' };
    throw error;
  }
}

/** The agency as the run knew it; a page of a run that was not finished is named by what is known now. */
export async function agencyOf(
  records: Pick<Records, 'agencyReports' | 'agencyHistory'>,
  agencyId: string,
  runId?: string,
): Promise<EvidenceInput['agency']> {
  const then = runId === undefined ? [] : await records.agencyReports(runId);
  const found =
    then.find((one) => one.agencyId === agencyId) ?? (await records.agencyHistory(agencyId, 1))[0];
  return { id: agencyId, name: found?.name ?? agencyId, timeZone: found?.timeZone ?? 'UTC' };
}
