// A stored run in which some fields hold somebody else's text: every place where people or pages may write.
import type { Agency } from '../../core/inventory/schema.ts';
import type { PageReport } from '../../core/verdict/schema.ts';
import { riverton, type Stored } from './mail-data.ts';
import { capture, findings, page } from './report-data.ts';

/** Each field with a text that does no harm. */
const PLAIN = {
  agencyName: 'Riverton Police',
  alsoKnownAs: 'Riverton PD',
  streetAddress: '200 Bridge Street',
  noticePage: 'https://www.riverton.example/notices',
  inventoryName: 'City of Riverton',
  ownerName: 'Sam Reyes',
  url: 'https://x.com/rivertonpd',
  pageTitle: 'Riverton PD on X',
  pageLanguage: 'en',
  skipReason: 'Closed in May.',
  failureDetail: 'no answer in 30 s',
  itemTitle: 'Emergency note',
  itemId: 'emergency-note',
  says: 'The page must say so.',
  message: 'missing',
  evidence: 'The 911 center is hiring.',
  nearest: 'Call us at the station.',
  fix: 'In an emergency, call 911.',
  linkedUrl: 'https://www.riverton.example/policy',
  waiverReason: 'A new bio in June.',
  waiverBy: 'Chief M. Alvarez',
  rulingBy: 'Dana Ortiz',
  rulingReason: 'It is clear enough.',
  profileText: 'Official account.',
  counselQuote: 'We remove offensive comments.',
  counselUrl: 'https://www.riverton.example/rules',
  because: 'read as the server sends it',
  finalUrl: 'https://x.com/rivertonpd/home',
  captureKey: 'run/x/static-1',
  policyVersion: '3',
  changeTitle: 'Link to the official website',
  causeName: 'Facebook',
  causeTitle: 'Contact',
  causeUrl: 'https://www.facebook.com/RivertonPD',
};
export type Field = keyof typeof PLAIN;
export const FIELDS = Object.keys(PLAIN) as Field[];

/** The run with an evil text in these fields; without any, where every field holds its plain text. */
export function storedWith(fields: readonly Field[] = [], evil = ''): Stored {
  const text = { ...PLAIN };
  for (const field of fields) text[field] = evil;
  // The inventory takes nothing but an address here.
  if (fields.includes('noticePage')) text.noticePage = `https://www.riverton.example/${evil}`;
  return {
    agency: agencyWith(text),
    pages: [failing(text), unread(text), skipped(text), met(text)],
    changes: [
      { kind: 'fixed', agencyId: 'x', pageId: 'met', item: 'website-link', title: text.changeTitle, from: 'fail', to: 'pass', cause: 'page' }, // prettier-ignore
    ],
    previousRunId: 'before',
    run: {
      inventoryName: text.inventoryName,
      commonCauses: [
        { id: 'c1', kind: 'platform', name: text.causeName, item: 'contact-information', title: text.causeTitle, lost: 40, had: 52, agencies: 20, since: '2026-11-16T19:00:00.000Z', examples: [{ agencyId: 'riverton-pd', pageId: 'met', url: text.causeUrl }] }, // prettier-ignore
      ],
    },
    past: [[1, 4]],
  };
}

type Text = typeof PLAIN;

function agencyWith(text: Text): Agency {
  return riverton({
    name: text.agencyName,
    alsoKnownAs: [text.alsoKnownAs],
    streetAddress: text.streetAddress,
    noticePage: text.noticePage,
  });
}

const SAM = { email: 'sam@riverton.example' };

function failing(text: Text): PageReport {
  const waiver = { item: 'purpose-statement', reason: text.waiverReason, approvedBy: text.waiverBy, until: '2026-11-30' }; // prettier-ignore
  const ruling = { state: 'outdated', decision: 'satisfied', by: text.rulingBy, reason: text.rulingReason, at: '2026-10-01T12:00:00.000Z', runId: 'r', outcome: 'review' } as const; // prettier-ignore
  const all = findings({
    'emergency-note': {
      item: text.itemId,
      outcome: 'fail',
      title: text.itemTitle,
      says: text.says,
      message: text.message,
      fix: text.fix,
      evidence: [{ text: text.evidence, place: 'bio', visibility: 'shown' }],
      nearest: { text: text.nearest, place: 'bio', visibility: 'shown' },
      metOn: 'linked',
      linkedUrl: text.linkedUrl,
    },
    'purpose-statement': { outcome: 'waived', waiver },
    'website-link': { outcome: 'review', evidence: [], ruling },
  });
  return page('failing', {
    url: text.url,
    platform: 'x',
    verdict: 'not-compliant',
    title: text.pageTitle,
    language: text.pageLanguage,
    owner: { name: text.ownerName, ...SAM },
    findings: all,
    profileText: text.profileText,
    counsel: [{ key: 'offensive', quote: text.counselQuote, url: text.counselUrl }],
    capture: capture(text.url, { because: text.because, finalUrl: text.finalUrl, key: text.captureKey }), // prettier-ignore
    versions: { policy: text.policyVersion, reader: 'r1' },
  });
}

const unread = (text: Text): PageReport =>
  page('unread', {
    url: 'https://www.riverton.example/alerts',
    platform: 'website',
    verdict: 'unreadable',
    owner: { name: text.ownerName, ...SAM },
    findings: [],
    failure: { reason: 'timeout', detail: text.failureDetail },
  });

const skipped = (text: Text): PageReport =>
  page('skipped', {
    url: 'https://www.riverton.example/old',
    platform: 'website',
    verdict: 'skipped',
    findings: [],
    skipReason: text.skipReason,
  });

const met = (text: Text): PageReport =>
  page('met', {
    url: 'https://www.facebook.com/RivertonPD',
    owner: { name: text.ownerName, ...SAM },
    findings: findings({
      'contact-information': {
        outcome: 'review',
        heldBack: { cause: 'c1', outcome: 'fail', since: '2026-11-16T19:00:00.000Z' },
        evidence: [],
      },
    }),
  });
