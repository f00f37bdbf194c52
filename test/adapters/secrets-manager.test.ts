// Secrets out of Secrets Manager: found, not there, not readable, kept for a while, never shown.
import { afterEach, describe, expect, it } from 'vitest';
import { secretsManager } from '../../adapters/secrets-manager.ts';
import { awsError, startAws, type AwsAnswer, type AwsFake } from '../support/aws-fake.ts';

let aws: AwsFake;
afterEach(() => aws.close());

async function secrets(answer: (name: string) => AwsAnswer) {
  const clock = { at: Date.parse('2026-11-16T09:00:00Z') };
  aws = await startAws(({ body }) => answer(String(JSON.parse(body).SecretId)));
  const found = secretsManager({
    prefix: 'presence/dev/',
    now: () => new Date(clock.at),
    client: {
      endpoint: aws.url,
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    },
  });
  return { found, clock };
}

const value = (SecretString: string): AwsAnswer => ({ body: JSON.stringify({ SecretString }) });

describe('secrets', () => {
  it('are asked for by their name once in a while', async () => {
    const { found, clock } = await secrets(() => value('the-key-of-facebook\n'));
    expect(await found.get('facebook')).toBe('the-key-of-facebook');
    expect(await found.get('facebook')).toBe('the-key-of-facebook');
    expect(aws.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { SecretId: 'presence/dev/facebook' },
    ]);
    clock.at += 6 * 60_000;
    await found.get('facebook');
    expect(aws.requests).toHaveLength(2);
    expect(found.places('x')).toEqual(['the secret “presence/dev/x” in AWS Secrets Manager']);
  });

  it('that do not exist are none', async () => {
    const { found } = await secrets(() => awsError('ResourceNotFoundException'));
    expect(await found.get('x')).toBeUndefined();
  });

  it('that could not be read are asked for again, and the error says what to do', async () => {
    let refuse = true;
    const { found } = await secrets(() =>
      refuse ? awsError('AccessDeniedException') : value('the-key-of-x'),
    );
    await expect(found.get('x')).rejects.toThrow('“presence/dev/x” could not be read');
    refuse = false;
    expect(await found.get('x')).toBe('the-key-of-x');
  });

  it('that cannot be keys are refused without being shown', async () => {
    const { found } = await secrets(() => value('two words or\r\nX-Header: 1'));
    const error = await found.get('x').catch((one: unknown) => one);
    expect(String(error)).toContain('cannot be a key');
    expect(String(error)).not.toContain('words or');
    expect((error as Error).name).toBe('SecretsError');
  });
});
