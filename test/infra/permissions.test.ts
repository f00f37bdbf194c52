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

function operators(): [string, Grant[]] {
  const [policy] = Object.values(template.findResources('AWS::IAM::ManagedPolicy'));
  const { ManagedPolicyName, PolicyDocument } = policy?.['Properties'] ?? {};
  return [`${ManagedPolicyName} (for people)`, PolicyDocument.Statement.map(grantOf)];
}

it('lists everything that every role may do', async () => {
  const roles = [...grantsOfRoles(template), operators()];
  await expect(roles.map(textOf).join('\n')).toMatchFileSnapshot(GOLDEN);
});

it('grants no operation by a wildcard', () => {
  const actions = [...grantsOfRoles(template).values(), operators()[1]]
    .flat()
    .flatMap((grant) => grant.actions);
  expect(actions.filter((action) => action.includes('*'))).toEqual([]);
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

it('lets nobody delete a capture or the table', () => {
  const actions = [...grantsOfRoles(template).values(), operators()[1]]
    .flat()
    .flatMap((grant) => grant.actions);
  expect(actions).not.toContain('s3:DeleteObject');
  expect(actions).not.toContain('dynamodb:DeleteItem');
  expect(actions).not.toContain('dynamodb:DeleteTable');
});
