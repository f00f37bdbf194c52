// What each role may do, whole, as a golden text: whoever widens a role changes it.
import { expect, it } from 'vitest';
import { grantsOfRoles, grantOf, type Grant } from './statements.ts';
import { synthesise } from './synthesised.ts';

const GOLDEN = '../golden/infra/permissions.txt';

const { template } = synthesise();

function textOf([role, grants]: [string, Grant[]]): string {
  const lines = grants.flatMap(({ actions, resources, condition }) => [
    ...actions.map((action) => `  ${action}`),
    ...resources.map((resource) => `      on ${resource}`),
    ...(condition === undefined ? [] : [`      if ${JSON.stringify(condition)}`]),
  ]);
  return [role, ...lines, ''].join('\n');
}

function people(): [string, Grant[]][] {
  const policies = Object.values(template.findResources('AWS::IAM::ManagedPolicy'));
  return policies.map(({ Properties: { ManagedPolicyName, PolicyDocument } }) => [
    `${ManagedPolicyName} (for people)`,
    PolicyDocument.Statement.map(grantOf),
  ]);
}

/** Every operation that somebody may do, and who. */
function allowed(): [who: string, action: string][] {
  return [...grantsOfRoles(template), ...people()].flatMap(([who, grants]) =>
    grants.flatMap((grant) => grant.actions.map((action) => [who, action] as [string, string])),
  );
}

it('lists everything that every role may do', async () => {
  const roles = [...grantsOfRoles(template), ...people()];
  await expect(roles.map(textOf).join('\n')).toMatchFileSnapshot(GOLDEN);
});

it('grants no operation by a wildcard', () => {
  expect(allowed().filter(([, action]) => action.includes('*'))).toEqual([]);
});

it('lets of all functions only notify send mail, and only as the sender', () => {
  const senders = [...grantsOfRoles(template)].filter(([, grants]) =>
    grants.some(({ actions }) => actions.some((action) => action.startsWith('ses:Send'))),
  );
  expect(senders.map(([role]) => role)).toEqual(['presence-dev-notify']);
  expect(senders[0]?.[1].find(({ actions }) => actions[0] === 'ses:SendEmail')?.condition).toEqual({
    StringEquals: { 'ses:FromAddress': 'presence-dev@example.org' },
  });
});

it('lets no function and no operator delete anything: the records officer deletes captures, by name and logged', () => {
  const deleting = /^(?:s3:Delete|s3:PutLifecycle|dynamodb:Delete|dynamodb:PartiQLDelete)/;
  expect(allowed().filter(([, action]) => deleting.test(action))).toEqual([
    ['presence-dev-records-officer (for people)', 's3:DeleteObject'],
  ]);
});
