// Findings of cdk-nag that are as they should be, each with its reason beside what it is about.
import { Stack, Validations } from 'aws-cdk-lib/core';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { z } from 'zod';

/** Says why a rule's finding on a construct stands. A test lists all of them. */
export function acknowledge(at: IConstruct, rule: string, reason: string): void {
  Validations.of(at).acknowledge({ id: rule, reason });
}

/** Acknowledges each wildcard of these statements with its own reason. */
export function acknowledgeWildcards(at: IConstruct, statements: readonly PolicyStatement[]): void {
  const resources = statements.flatMap((statement) => statement.resources);
  const flat = resources.map((resource) => flatten(Stack.of(at).resolve(resource)));
  for (const resource of new Set(flat)) {
    const reason = REASONS.find(([pattern]) => pattern.test(resource))?.[1];
    if (reason !== undefined) acknowledge(at, `AwsSolutions-IAM5[Resource::${resource}]`, reason);
  }
}

/** Why a wildcard stands, by what is before it. A wildcard that fits none of these stays a finding. */
const REASONS: readonly [RegExp, string][] = [
  [/^\*$/, 'X-Ray knows no narrower resource.'],
  [/\.Arn>\/\*$/, 'Captures in the one bucket: their keys are made while an audit runs.'],
  [/:function:[\w-]+:\*$/, 'Versions of the one function: each deployment makes another.'],
  [
    /:secret:presence\/\w+\/\*$/,
    'Secrets below the own prefix: AWS ends each name with six random characters.',
  ],
  [
    /:schedule\/[\w-]+\/\*$/,
    'Schedules of the one group: one for each time and zone that agencies ask for.',
  ],
  [/:schedule\/\*\/\*$/, 'The Scheduler lists schedules of all groups only.'],
  [/:stack\/[\w-]+\/\*$/, 'The one stack: its ARN ends in an id that CloudFormation makes.'],
];

const join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const getAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const ref = z.object({ Ref: z.string() });

/** A resource as cdk-nag writes it in a finding's id: references in angle brackets. */
function flatten(resource: unknown): string {
  if (typeof resource === 'string') return resource.replaceAll('${', '<').replaceAll('}', '>');
  const joined = join.safeParse(resource);
  if (joined.success) {
    const [between, parts] = joined.data['Fn::Join'];
    return parts.map(flatten).join(between);
  }
  const attribute = getAtt.safeParse(resource);
  if (attribute.success) return `<${attribute.data['Fn::GetAtt'].join('.')}>`;
  return `<${ref.parse(resource).Ref}>`;
}
