// cdk-nag finds nothing that is not acknowledged, and every acknowledgement gives its reason.
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesised.ts';

const WITH_EVERYTHING = {
  objectLock: { mode: 'COMPLIANCE', days: 400 },
  permissionBoundary: 'arn:aws:iam::111122223333:policy/agency-boundary',
  tags: { office: 'city clerk' },
  alarmsTo: ['one@example.org', 'two@example.org'],
};

describe.each([
  ['dev', {}],
  ['prod', WITH_EVERYTHING],
])('%s %j', (env, more) => {
  const { app } = synthesise(env, more);

  it.each([
    ['AwsSolutions', new AwsSolutionsChecks(app)],
    ['Serverless', new ServerlessChecks(app)],
  ])('has no finding of %s', (_name, pack) => {
    const { violations } = pack.validateScope(app);
    expect(violations.map((one) => [one.ruleName, one.violatingResources])).toEqual([]);
  });
});

it('would find what is not acknowledged', () => {
  const { app, stack } = synthesise();
  const bucket = new CfnBucket(stack, 'Open');
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  const places = violations.flatMap((one) => one.violatingResources.map((at) => at.constructPath));
  expect(places).toContain(bucket.node.path);
});

it('lists what is acknowledged, with its reason', async () => {
  const { stack } = synthesise();
  const lines = stack.node.findAll().flatMap((at) =>
    at.node.metadata
      .filter(({ type }) => type === 'aws:cdk:acknowledged-rules')
      .flatMap(({ data }) => Object.entries<string>(data))
      .map(([rule, reason]) => `${at.node.path}\n  ${rule}\n  ${reason}\n`),
  );
  expect(lines.every((line) => line.length > 60)).toBe(true);
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/infra/acknowledged.txt');
});
