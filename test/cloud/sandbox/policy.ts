// Whether a role's policies allow a call: the part of IAM's evaluation that the stack's own policies use.
import type { Deployed, Properties } from './resolve.ts';

export type Call = { action: string; resource: string; context?: Record<string, string> };

type Statement = {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string>>;
};

/** Says of every call by a role whether its policies allow it. Nothing is allowed unless a statement does. */
export function policies(stack: Deployed): (role: string, call: Call) => boolean {
  const statements = new Map<string, Statement[]>();
  for (const policy of stack.of('AWS::IAM::Policy').values()) {
    for (const role of policy['Roles'] as string[])
      statements.set(role, [...(statements.get(role) ?? []), ...statementsOf(policy)]);
  }
  return (role, call) => {
    const about = (statements.get(role) ?? []).filter((one) => fits(one, call));
    return (
      about.some((one) => one.Effect === 'Allow') && !about.some((one) => one.Effect === 'Deny')
    );
  };
}

function statementsOf(policy: Properties): Statement[] {
  return (policy['PolicyDocument'] as { Statement: Statement[] }).Statement;
}

function fits(statement: Statement, { action, resource, context = {} }: Call): boolean {
  return (
    list(statement.Action).some((one) => like(one, action)) &&
    list(statement.Resource).some((one) => like(one, resource)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, wanted]) =>
      holds(operator, wanted, context),
    )
  );
}

function holds(
  operator: string,
  wanted: Record<string, string>,
  context: Record<string, string>,
): boolean {
  if (operator !== 'StringEquals') throw new Error(`condition ${operator} is not known here`);
  return Object.entries(wanted).every(([key, value]) => context[key] === value);
}

function like(pattern: string, text: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}

function list(one: string | string[]): string[] {
  return Array.isArray(one) ? one : [one];
}
