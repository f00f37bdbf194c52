// The rules in report order, each with its version: the one list of checks.
import type { AnyCheck, Rules } from '../core/check.ts';
import { commentPolicy } from './comment-policy.ts';
import { contactInformation } from './contact-information.ts';
import { explainCheck } from './explain.ts';
import { emergencyNote } from './emergency-note.ts';
import { maintainedByAgency } from './maintained-by-agency.ts';
import { notMonitoredDisclaimer } from './not-monitored-disclaimer.ts';
import { ownItemCheck } from './own-item.ts';
import { publicDisclosureNotice } from './public-disclosure-notice.ts';
import { purposeStatement } from './purpose-statement.ts';
import { removalPolicy } from './removal-policy.ts';
import { visitorOpinionsNote } from './visitor-opinions-note.ts';
import { websiteLink } from './website-link.ts';
import versions from './versions.json' with { type: 'json' };

/** Every standard item in the order of reports. */
const CHECKS: readonly AnyCheck[] = [
  purposeStatement,
  maintainedByAgency,
  notMonitoredDisclaimer,
  emergencyNote,
  visitorOpinionsNote,
  publicDisclosureNotice,
  websiteLink,
  contactInformation,
  commentPolicy,
  removalPolicy,
];

const CHECK_VERSIONS: Record<string, string> = versions.checks;

/** The rules of this build: every standard item with its version, and the maker of an agency's own items. */
export const RULES: Rules = {
  checks: CHECKS.map((check) => ({ check, version: CHECK_VERSIONS[check.meta.id] ?? 'unknown' })),
  ownItem: ownItemCheck,
  explain: explainCheck,
  readerVersion: versions.reader,
};
