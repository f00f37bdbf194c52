// What a deployed stack says of itself, functions that are started and asked, and what goes wrong in words.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stackClient, stackOutputs, stackResources } from '../../adapters/aws-stack.ts';
import { callFunction, lambdaClient, startDurable } from '../../adapters/lambda-functions.ts';
import { postSigned } from '../../adapters/lambda-url.ts';
import { OUTPUTS } from '../../core/cloud/names.ts';
import {
  cloudFormationError,
  resourcesXml,
  stackXml,
  startAws,
  type AwsAnswer,
  type AwsFake,
} from '../support/aws-fake.ts';

let aws: AwsFake;
afterEach(() => aws.close());

const KEYS = { accessKeyId: 'AKID', secretAccessKey: 'secret' };

async function answering(answer: () => AwsAnswer | 'cut') {
  aws = await startAws(answer);
  const where = { endpoint: aws.url, region: 'us-east-1', credentials: KEYS, maxAttempts: 1 };
  return { stack: stackClient(where), lambda: lambdaClient(where) };
}

describe('a stack', () => {
  const outputs = Object.fromEntries(Object.values(OUTPUTS).map((key) => [key, `the ${key}`]));

  it('tells its outputs and resources', async () => {
    const { stack } = await answering(() => stackXml(outputs));
    expect(await stackOutputs(stack, 's')).toMatchObject({ table: 'the TableName' });
    await aws.close();
    const other = await answering(() => resourcesXml({ Lane: 'UPDATE_COMPLETE' }));
    expect(await stackResources(other.stack, 's')).toEqual([
      { id: 'Lane', type: 'AWS::Lambda::Function', status: 'UPDATE_COMPLETE' },
    ]);
  });

  it.each([
    ['stack-incomplete', stackXml({ TableName: 't' }), 'does not say: CapturesBucket'],
    [
      'no-stack',
      cloudFormationError('ValidationError', 'Stack with id s does not exist'),
      'There is no stack “s”',
    ],
    ['refused', cloudFormationError('AccessDenied', 'no'), 'Ask whoever runs the AWS account'],
    ['no-credentials', cloudFormationError('ExpiredToken', 'no'), 'Sign in to AWS'],
    ['no-answer', 'cut' as const, 'Check the network'],
    ['failed', cloudFormationError('Odd', 'no'), 'report it'],
  ])('that is %s is told in words', async (reason, answer, words) => {
    const { stack } = await answering(() => answer);
    const error = await stackOutputs(stack, 's').catch((one: unknown) => one);
    expect(error).toMatchObject({ name: 'CloudError', reason });
    expect(String(error)).toContain(words);
  });
});

it('asks for the region where none is set', async () => {
  aws = await startAws(() => ({}));
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE'])
    vi.stubEnv(name, undefined);
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])
    vi.stubEnv(name, '/nowhere');
  const error = await stackOutputs(stackClient({ credentials: KEYS }), 's').catch((one) => one);
  vi.unstubAllEnvs();
  expect(error).toMatchObject({ name: 'CloudError', reason: 'no-region' });
  expect(String(error)).toContain('AWS_REGION=us-east-1');
});

describe('functions', () => {
  it('that are durable are started by a name, once', async () => {
    const { lambda } = await answering(() => ({ status: 202, body: '' }));
    const request = { functionName: 'f:live', executionName: 'asked-1', payload: { a: 1 } };
    await startDurable(lambda, request);
    const [sent] = aws.requests;
    expect(sent?.path).toContain('/functions/f:live/invocations');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ a: 1 });
  });

  it('answer, or fail by name', async () => {
    const { lambda } = await answering(() => ({ body: '{"sent":2}' }));
    expect(await callFunction(lambda, 'f:live', {})).toEqual({ sent: 2 });
    await aws.close();
    const other = await answering(() => ({
      body: '{"errorMessage":"no"}',
      headers: { 'x-amz-function-error': 'Unhandled' },
    }));
    await expect(callFunction(other.lambda, 'f:live', {})).rejects.toThrow('f:live failed');
    await aws.close();
    const empty = await answering(() => ({ body: '' }));
    expect(await callFunction(empty.lambda, 'f:live', {})).toBeUndefined();
  });

  it('with a URL are asked with a signature', async () => {
    const { lambda } = await answering(() => ({ status: 429, body: '{"error":"later"}' }));
    const answer = await postSigned(lambda, `${aws.url}/check`, { url: 'https://x.gov/' });
    expect(answer).toEqual({ status: 429, body: '{"error":"later"}' });
    const [sent] = aws.requests;
    expect(sent?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/us-east-1\/lambda\/aws4_request/,
    );
  });
});
