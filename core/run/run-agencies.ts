// The agencies of a run: in its record, or in its plan where the record could not hold them all.
import type { Records } from '../ports.ts';
import type { Run } from '../verdict/schema.ts';

/** The run with the ids of all its agencies, in no order that means anything. Reads the plan where there are too many for the run's record. */
export async function withAgencies(
  records: Pick<Records, 'expectedPages'>,
  run: Run,
): Promise<Run> {
  if (run.agenciesInPlan !== true || run.agencies.length > 0) return run;
  const agencies = new Set<string>();
  for await (const { agency } of records.expectedPages(run.runId)) agencies.add(agency.id);
  return { ...run, agencies: [...agencies] };
}
