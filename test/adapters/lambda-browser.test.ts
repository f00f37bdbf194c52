// A browser in another function: the capture comes over whole, a picture too many is left out, and every trouble is told in words.
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { lambdaBrowser, visitAnswer } from '../../adapters/lambda-browser.ts';
import { lambdaClient } from '../../adapters/lambda-functions.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import { draftCapture } from '../../core/check-now.ts';
import type { Visit } from '../../core/ports.ts';
import { awsError, startAws, type AwsAnswer, type AwsFake } from '../support/aws-fake.ts';

let aws: AwsFake;
afterEach(() => aws?.close());

const KEYS = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
const ABOUT = { agency: { officialHosts: ['riverton.gov'] }, turnOwner: 'mine' };

async function shown(html: string, pictureBytes = 2_000): Promise<CaptureWithBody> {
  const made = await draftCapture(
    { name: 'a', body: html, type: 'text/html' },
    new Date('2026-11-16T09:00:00Z'),
  );
  const screenshot = new Uint8Array(randomBytes(pictureBytes));
  const facts = { sha256: 'a', width: 10, height: 10, bytes: pictureBytes };
  return {
    html,
    screenshot,
    capture: { ...made.capture, mode: 'browser', screenshot: facts },
  };
}

async function asked(answer: () => AwsAnswer | 'cut' | undefined, signal?: AbortSignal) {
  aws = await startAws(answer);
  const client = lambdaClient(
    { endpoint: aws.url, region: 'us-east-1', credentials: KEYS },
    { answerWithinMs: 400, tries: 1 },
  );
  const visit = lambdaBrowser({
    client,
    functionName: 'render-page:live',
    about: ABOUT,
    leftMs: () => 12_000,
  });
  return visit('https://riverton.gov/', 'scripts build it', signal);
}

const json = (value: unknown): AwsAnswer => ({ body: JSON.stringify(value) });

describe('a browser in another function', () => {
  it('brings the capture as it was made, with its picture', async () => {
    const value = await shown('<p>Ærø ☂</p>');
    const answer = await visitAnswer({ ok: true, value });
    const visit = await asked(() => json(answer));
    if (!visit.ok) throw new Error(visit.failure.detail);
    expect(visit.value.capture).toEqual(value.capture);
    expect(visit.value.html).toBe(value.html);
    expect(Buffer.from(visit.value.screenshot ?? [])).toEqual(Buffer.from(value.screenshot ?? []));
    expect(JSON.parse(aws.requests[0]?.body ?? '')).toEqual({
      render: {
        url: 'https://riverton.gov/',
        because: 'scripts build it',
        agency: ABOUT.agency,
        turnOwner: 'mine',
        withinMs: 12_000,
      },
    });
  });

  it('leaves out a picture that is too large for an answer, and says no word of it', async () => {
    const answer = await visitAnswer({ ok: true, value: await shown('<p>Hi</p>', 5_000_000) });
    expect(JSON.stringify(answer).length).toBeLessThan(6_000_000);
    const visit = await asked(() => json(answer));
    expect(visit).toMatchObject({ ok: true, value: { html: '<p>Hi</p>' } });
    expect(visit.ok && visit.value.capture.screenshot).toBeUndefined();
    expect(visit.ok && visit.value.screenshot).toBeUndefined();
  });

  it('says of a page that no answer can hold how large it is', async () => {
    const html = randomBytes(5_000_000).toString('base64');
    const answer = await visitAnswer({ ok: true, value: await shown(html) });
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'too-large' } });
  });

  it('tells a failed visit as it was told', async () => {
    const failed: Visit = { ok: false, failure: { reason: 'robots', detail: 'not let in' } };
    expect(await visitAnswer(failed)).toEqual(failed);
    expect(await asked(() => json(failed))).toEqual(failed);
  });

  it.each([
    ['all are busy', awsError('TooManyRequestsException', 429), /audit has all browsers.*minutes/],
    [
      'the function was killed',
      {
        headers: { 'x-amz-function-error': 'Unhandled' },
        body: '{"errorType":"Sandbox.Timedout"}',
      },
      /no answer \(FunctionFailed\).*render-page/,
    ],
    ['it may not be asked', awsError('AccessDeniedException', 403), /AccessDenied/],
    ['the answer is something else', { body: '{"next":1}' }, /ZodError/],
    ['the capture is damaged', json({ ok: true, capture: 'AAAA' }), /no answer/],
    ['there is no answer', undefined, /TimeoutError/],
  ])('is a browser that failed where %s', async (_name, answer, words) => {
    const visit = await asked(() => answer);
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'browser-failed' } });
    expect(visit.ok ? '' : visit.failure.detail).toMatch(words);
    // Another try would be another visit to the page.
    expect(aws.requests).toHaveLength(1);
  });

  it('is no longer waited for when the check’s own time is up', async () => {
    const stop = new AbortController();
    const visit = asked(() => {
      setTimeout(() => stop.abort(new Error('its time was up')), 20);
      return undefined;
    }, stop.signal);
    await expect(visit).rejects.toThrow('its time was up');
  });
});
