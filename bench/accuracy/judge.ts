// Judges one labelled record as the product would: a text as a draft, a stored page through capture, reading and checks.
import { RULES } from '../../checks/index.ts';
import { judgeInPlace } from '../../adapters/judge-in-place.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import type { Policy, Requirement } from '../../core/policy/schema.ts';
import { see, type Terms } from '../../core/run/see.ts';
import type { Finding } from '../../core/verdict/schema.ts';
import type { PageDoors } from './serve.ts';
import { aboutOf, type LabelledRecord } from './records.ts';

/** The outcome of every item, or why the record could not be read. */
export type Prediction = { id: string; unreadable?: string; findings: Finding[] };

const ASKED: Requirement = { level: 'required', where: 'page' };

/** Every item is asked of every record, wherever the default policy would ask for it: what is measured are the rules. */
const POLICY: Policy = {
  id: 'accuracy',
  version: '1',
  title: 'Every item on every kind of page',
  requirements: Object.fromEntries(
    RULES.checks.map(({ check }) => [
      check.meta.id,
      { profile: ASKED, home: ASKED, 'policy-page': ASKED, 'web-page': ASKED },
    ]),
  ),
  ownItems: [],
};

const judge = judgeInPlace(RULES);

/** The prediction for a text that somebody brought. */
export async function judgeText(record: LabelledRecord): Promise<Prediction> {
  const capture = draftOf(record);
  const about = { ...aboutOf(record), url: capture.capture.finalUrl };
  const { failure, findings } = await judge({ ...termsOf(record), about, capture });
  return failure === undefined
    ? { id: record.id, findings }
    : { id: record.id, unreadable: failure.reason, findings: [] };
}

/** The prediction for a page that is visited. */
export async function judgePage(record: LabelledRecord, doors: PageDoors): Promise<Prediction> {
  const sight = await see(judge, doors.of(record), termsOf(record));
  return sight.ok
    ? { id: record.id, findings: sight.judged.findings }
    : { id: record.id, unreadable: sight.failure.reason, findings: [] };
}

function termsOf(record: LabelledRecord): Terms {
  const about = aboutOf(record);
  return { about, policy: POLICY, page: { kind: about.kind, waivers: [] }, today: '2026-01-01' };
}

/** The text as a draft that somebody brought. */
export function draftOf({
  text = '',
  html,
  url = 'https://draft.invalid/',
}: LabelledRecord): CaptureWithBody {
  return {
    html: text,
    capture: {
      schema: 1,
      mode: 'draft',
      because: 'a labelled text',
      requestedUrl: url,
      finalUrl: url,
      redirects: [],
      status: 200,
      headers: {},
      contentType: html ? 'text/html' : 'text/plain',
      charset: { label: 'utf-8', from: 'draft' },
      capturedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 0,
      sha256: '',
      bytes: text.length,
    },
  };
}
