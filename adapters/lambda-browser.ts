// A browser that stands in another function: asked by a call, it answers with the capture in the form in which captures are kept.
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { z } from 'zod';
import type { CaptureWithBody } from '../core/capture/capture.ts';
import { failureSchema, type Failure } from '../core/capture/failures.ts';
import type { RenderAsked } from '../core/cloud/render-one.ts';
import type { BrowserVisit, Visit } from '../core/ports.ts';
import { awsErrorNames } from './aws-client.ts';
import { packCapture, unpackCapture } from './capture-file.ts';
import { callFunction } from './lambda-functions.ts';

const answerSchema = z.union([
  z.object({ ok: z.literal(true), capture: z.base64() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);
export type RenderAnswer = z.infer<typeof answerSchema>;

/** A function's answer may hold 6 MB (Lambda quotas), a third of it lost to base64. */
const MOST_BYTES = 4_400_000;

/** A visit as the answer of a function. A picture that makes it too large is left out. */
export async function visitAnswer(visit: Visit): Promise<RenderAnswer> {
  if (!visit.ok) return visit;
  const whole = await packCapture(visit.value);
  const file = whole.length > MOST_BYTES ? await packCapture(withoutPicture(visit.value)) : whole;
  if (file.length <= MOST_BYTES) return { ok: true, capture: file.toString('base64') };
  const size = (file.length / 1e6).toFixed(1);
  const detail = `what the browser shows takes ${size} MB packed, and one function hands ${MOST_BYTES / 1e6} MB to another`;
  return { ok: false, failure: { reason: 'too-large', detail } };
}

function withoutPicture({ screenshot: _picture, ...rest }: CaptureWithBody): CaptureWithBody {
  const { screenshot: _facts, ...capture } = rest.capture;
  return { ...rest, capture };
}

export type LambdaBrowser = {
  /** One that asks once: a second try would be a second visit. */
  client: LambdaClient;
  functionName: string;
  about: Pick<RenderAsked['render'], 'agency' | 'turnOwner'>;
  /** Milliseconds for which an answer is of use. */
  leftMs: () => number;
};

/** The browser of that function. Its trouble is a failure in the answer; rejects with the signal's reason. */
export function lambdaBrowser({
  client,
  functionName,
  about,
  leftMs,
}: LambdaBrowser): BrowserVisit {
  return async (url, because, signal) => {
    const withinMs = Math.max(1, leftMs());
    const asked: RenderAsked = { render: { url, because, ...about, withinMs } };
    try {
      return await visitOf(await callFunction(client, functionName, asked, signal));
    } catch (error) {
      signal?.throwIfAborted();
      return { ok: false, failure: troubleOf(error) };
    }
  };
}

async function visitOf(answer: unknown): Promise<Visit> {
  const said = answerSchema.parse(answer);
  if (!said.ok) return said;
  const value = await unpackCapture(Buffer.from(said.capture, 'base64'));
  if (value === undefined) throw new Error('the answer is no capture');
  return { ok: true, value };
}

/** Never the error's message, which may carry text of the page. */
function troubleOf(error: unknown): Failure {
  const { name } = awsErrorNames(error);
  const detail =
    name === 'TooManyRequestsException'
      ? 'an audit has all browsers in the cloud at work: check the page again in some minutes'
      : `the browser in the cloud gave no answer (${name}): check the page again, and see the log of render-page if that stays so`;
  return { reason: 'browser-failed', detail };
}
