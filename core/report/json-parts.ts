// The parts of the JSON report, made from the stored records.
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { AgencyReport, PageReport, Visitor } from '../verdict/schema.ts';
import type { ReportInput } from './input.ts';
import { JSON_FORMAT, type ReportAgency, type ReportHead, type ReportPage } from './json-shape.ts';
import type { Overview } from './overview.ts';
import { submissionOf } from './submissions.ts';
import { vendorLetter } from './vendor-letter.ts';

/** The run's write token (`owner`) is not for anybody's eyes and stays out. */
export function headPart(input: ReportInput, { counts, notices }: Overview): ReportHead {
  const { schema: _schema, owner: _owner, ...run } = input.run;
  const { id, version, title } = input.policy;
  return {
    format: JSON_FORMAT,
    product: { name: 'agency-presence-auditor', version: input.productVersion },
    writtenAt: input.now.toISOString(),
    run,
    policy: { id, version, title },
    counts,
    notices,
  };
}

export function agencyPart(report: AgencyReport): ReportAgency {
  const { schema: _schema, runId: _runId, ...rest } = report;
  return rest;
}

type AboutPage = {
  /** When the first run began that could not read the page. */
  since?: string | undefined;
  visitor?: Visitor | undefined;
  /** The agency's time zone; without it, nothing is said of what a person brought. */
  zone?: string | undefined;
};

export function pagePart(page: PageReport, { since, visitor, zone }: AboutPage = {}): ReportPage {
  const { schema: _schema, runId: _runId, failure, ...facts } = page;
  const submission = zone === undefined ? undefined : submissionOf(page, zone);
  const rest = { ...facts, ...(submission === undefined ? {} : { submission }) };
  if (!failure) return rest;
  const { means, remedy } = FAILURE_TEXT[failure.reason];
  const letter = vendorLetter(page, visitor);
  return {
    ...rest,
    failure: {
      ...failure,
      means,
      remedy,
      ...(since === undefined ? {} : { since }),
      ...(letter === undefined ? {} : { letter }),
    },
  };
}
