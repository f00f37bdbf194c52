// The facts of a capture as a record gives them: everything that is known of the visit but its bodies.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import type { EvidenceCapture } from './input.ts';
import { type Moment, momentOf } from './moments.ts';

export type CaptureFacts = Omit<Capture, 'schema' | 'capturedAt'> & {
  role: EvidenceCapture['role'];
  /** Under which the capture is kept in the data folder. */
  key: string;
  capturedAt: Moment;
  /** Of the visible text, as it was compared from run to run. */
  textSha256: string;
};

/** The facts, with the secret parts of every address left out. */
export function captureFacts({ role, ref, kept }: EvidenceCapture, zone: string): CaptureFacts {
  const { schema: _schema, capturedAt, ...facts } = kept.capture;
  return {
    ...facts,
    role,
    key: ref.key,
    capturedAt: momentOf(capturedAt, zone),
    textSha256: ref.textSha256,
    requestedUrl: withoutSecrets(facts.requestedUrl),
    finalUrl: withoutSecrets(facts.finalUrl),
    redirects: facts.redirects.map(withoutSecretsOf),
  };
}

function withoutSecretsOf({ url, to, ...hop }: Capture['redirects'][number]) {
  return { ...hop, url: withoutSecrets(url), to: withoutSecrets(to) };
}
