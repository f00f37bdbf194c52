// Policies of a template in a form that people read: who, which operations, on what, under which condition.
import type { Template } from 'aws-cdk-lib/assertions';

type Statement = {
  Effect: string;
  Action: string | string[];
  Resource: Value | Value[];
  Condition?: object;
};

/** A value of a template: text, or what CloudFormation makes text of. */
export type Value =
  | string
  | { 'Fn::Join': [string, Value[]] }
  | { 'Fn::GetAtt': [string, string] }
  | { Ref: string };

type Policies = { PolicyDocument: { Statement: Statement[] } };

export type Grant = { actions: string[]; resources: string[]; condition?: object };

/** What each role of a template may do, by the role's name. */
export function grantsOfRoles(template: Template): Map<string, Grant[]> {
  const roles = template.findResources('AWS::IAM::Role');
  const grants = new Map<string, Grant[]>();
  for (const [id, role] of Object.entries(roles)) {
    const { RoleName, Policies = [], ManagedPolicyArns = [] } = role['Properties'];
    if (ManagedPolicyArns.length > 0) throw new Error(`${RoleName} has policies of others`);
    const inline = Policies.flatMap((one: Policies) => one.PolicyDocument.Statement);
    grants.set(RoleName ?? id, [...inline, ...attached(template, id)].map(grantOf));
  }
  return grants;
}

function attached(template: Template, role: string): Statement[] {
  const policies = Object.values(template.findResources('AWS::IAM::Policy'));
  return policies
    .filter((policy) => policy['Properties'].Roles.some((one: { Ref: string }) => one.Ref === role))
    .flatMap((policy) => policy['Properties'].PolicyDocument.Statement);
}

/** One statement. Throws for one that forbids, which this reading does not know. */
export function grantOf(statement: Statement): Grant {
  if (statement.Effect !== 'Allow') throw new Error(`unexpected effect ${statement.Effect}`);
  return {
    actions: listOf(statement.Action).sort(),
    resources: (Array.isArray(statement.Resource) ? statement.Resource : [statement.Resource])
      .map(flat)
      .sort(),
    ...(statement.Condition === undefined ? {} : { condition: statement.Condition }),
  };
}

/** A value of a template on one line: references in angle brackets. */
export function flat(value: Value): string {
  if (typeof value === 'string') return value;
  if ('Fn::Join' in value) return value['Fn::Join'][1].map(flat).join(value['Fn::Join'][0]);
  if ('Fn::GetAtt' in value) return `<${value['Fn::GetAtt'].join('.')}>`;
  return value.Ref === 'AWS::Partition' ? 'aws' : `<${value.Ref}>`;
}

function listOf(one: string | string[]): string[] {
  return Array.isArray(one) ? [...one] : [one];
}
