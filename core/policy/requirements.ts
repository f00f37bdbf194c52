// What a policy asks of one item on one kind of page.
import type { PageKind } from '../inventory/schema.ts';
import type { Policy, Requirement } from './schema.ts';

/** The requirement; an item that the policy does not name is off. */
export function requirementFor(policy: Policy, item: string, kind: PageKind): Requirement {
  const kinds = Object.hasOwn(policy.requirements, item) ? policy.requirements[item] : undefined;
  return kinds?.[kind] ?? { level: 'off', where: 'page' };
}
