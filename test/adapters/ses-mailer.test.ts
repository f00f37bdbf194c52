// Sending through SES: what goes over the wire, and every way in which it may not go.
import { afterEach, describe, expect, it } from 'vitest';
import { sesMailer } from '../../adapters/ses-mailer.ts';
import { MAIL_TROUBLE, type MailReason } from '../../core/mail/mail-error.ts';
import type { MailMessage } from '../../core/mail/message.ts';
import { awsError, startAws, type AwsAnswer, type AwsFake } from '../support/aws-fake.ts';

const MESSAGE: MailMessage = {
  id: '2026-W47.leadership-ab12',
  runId: '2026-W47',
  kind: 'leadership',
  to: ['chief@riverton.gov'],
  language: 'en',
  subject: 'The week',
  html: '<p>Hello</p>',
  text: 'Hello',
  attachments: [],
};

let aws: AwsFake;
afterEach(() => aws.close());

async function mailer(
  answer: (at: number) => AwsAnswer | 'cut' | undefined,
  { bytes = new TextEncoder().encode('MIME'), waitMs = 10_000 } = {},
) {
  let at = 0;
  aws = await startAws(() => answer((at += 1)));
  return sesMailer({
    sender: 'presence@riverton.gov',
    configurationSet: 'presence-mail',
    mime: async () => bytes,
    client: {
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      ...(waitMs === 10_000
        ? {}
        : { requestHandler: { requestTimeout: waitMs, throwOnRequestTimeout: true } }),
    },
  });
}

describe('SES', () => {
  it('gets the message as it is, with whom it is for and the tags that come back with its events', async () => {
    const ses = await mailer(() => ({ body: '{"MessageId":"m-1"}' }));
    expect(await ses.send(MESSAGE)).toEqual({ messageId: 'm-1' });
    const [request] = aws.requests;
    expect(request?.path).toBe('/v2/email/outbound-emails');
    expect(JSON.parse(request?.body ?? '')).toEqual({
      FromEmailAddress: 'presence@riverton.gov',
      Destination: { ToAddresses: ['chief@riverton.gov'] },
      ConfigurationSetName: 'presence-mail',
      EmailTags: [
        { Name: 'presence-entry', Value: '2026-W47.leadership-ab12' },
        { Name: 'presence-run', Value: '2026-W47' },
      ],
      Content: { Raw: { Data: Buffer.from('MIME').toString('base64') } },
    });
  });

  const REFUSALS: [string, number, MailReason, boolean][] = [
    ['TooManyRequestsException', 429, 'throttled', true],
    ['ThrottlingException', 400, 'throttled', true],
    ['LimitExceededException', 400, 'quota', true],
    ['MessageRejected', 400, 'sender', true],
    ['MailFromDomainNotVerifiedException', 400, 'sender', true],
    ['AccountSuspendedException', 400, 'sender', true],
    ['SendingPausedException', 400, 'sender', true],
    ['NotFoundException', 404, 'sender', true],
    ['AccessDeniedException', 403, 'login', true],
    ['ExpiredTokenException', 403, 'login', true],
    ['BadRequestException', 400, 'bad-message', false],
    ['SomethingNewException', 400, 'refused', false],
    ['InternalFailure', 500, 'no-answer', true],
  ];
  it.each(REFUSALS)(
    'that says %s is understood as it is meant',
    async (name, status, reason, again) => {
      const ses = await mailer(() => awsError(name, status));
      await expect(ses.send(MESSAGE)).rejects.toMatchObject({ name: 'MailError', reason });
      expect(MAIL_TROUBLE[reason].again).toBe(again);
      // Whoever works the outbox off decides on another try.
      expect(aws.requests).toHaveLength(1);
    },
  );

  it('that cuts the connection may have taken the message', async () => {
    const ses = await mailer(() => 'cut');
    await expect(ses.send(MESSAGE)).rejects.toMatchObject({ reason: 'no-answer' });
    expect(aws.requests).toHaveLength(1);
  });

  it('that says nothing is not waited for without end', async () => {
    const ses = await mailer(() => undefined, { waitMs: 200 });
    await expect(ses.send(MESSAGE)).rejects.toMatchObject({ reason: 'no-answer' });
  });

  it('that names no message has not told that it took one', async () => {
    const ses = await mailer(() => ({ body: '{}' }));
    await expect(ses.send(MESSAGE)).rejects.toMatchObject({ reason: 'no-answer' });
  });

  it('is not asked for what it would not take', async () => {
    const ses = await mailer(() => ({}), { bytes: new Uint8Array(41 * 1024 * 1024) });
    await expect(ses.send(MESSAGE)).rejects.toMatchObject({ reason: 'too-large' });
    expect(aws.requests).toEqual([]);
  });
});
